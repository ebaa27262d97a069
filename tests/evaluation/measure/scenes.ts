import { join } from "node:path";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { readLines, readQuestionSet } from "../question-sets.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation } from "../row.ts";
import { openStoryFile } from "../story-file.ts";
import { answerGold } from "./bundled.ts";
import { isRefused, isSure, type PassageGold, passageRow, problemOf } from "./passage-gold.ts";

type SceneQuestion = {
	/** A file below the evaluation data, or a transcript of CRD3 as "crd3-val/ID". */
	readonly source: string;
	readonly question: string;
	/** Absent where nothing answers. */
	readonly gold?: readonly string[];
};

const QUESTIONS = join(import.meta.dirname, "../../gold/scenes.jsonl");
const TRANSCRIPTS = "crd3-val";

/** Questions of ours on a play and on transcripts, written before anything was made for them. */
export const scenes: Evaluation = {
	name: "scenes",
	needs: ["books", TRANSCRIPTS],
	run: (dataDir) => {
		const stories = new Map<string, SearchableStory>();
		const storyOf = (source: string) => {
			const story = stories.get(source) ?? openStory(dataDir, source);
			stories.set(source, story);
			return story;
		};
		return inBothWays(async (reader) => {
			const asked: PassageGold[] = [];
			for (const { source, question, gold = [] } of readLines<SceneQuestion>(QUESTIONS)) {
				const answer = await answerGold(storyOf(source), { ask: question }, reader);
				asked.push({ asked: `${source}: ${question}`, gold, answer });
			}
			const yes = asked.filter(({ gold }) => gold.length > 0);
			const no = asked.filter(({ gold }) => gold.length === 0);
			const rowOf = (id: string, measure: string) => ({ id, measure, set: "a play and three transcripts" });
			const holds = (hit: (one: PassageGold) => boolean) => (one: PassageGold) =>
				hit(one) ? "" : headlineOf(one.answer);
			return [
				passageRow(rowOf("scenes-first", "an answering passage first"), yes, problemOf),
				passageRow(
					rowOf("scenes-refused", "questions with an answer that are refused (less is better)"),
					yes,
					holds(isRefused),
				),
				passageRow(rowOf("scenes-sure-right", "answers shown as sure that are right"), asked.filter(isSure), (one) =>
					one.gold.length > 0 ? problemOf(one) : "there is no answer",
				),
				passageRow(rowOf("scenes-not-sure", "questions without an answer: none is given as sure"), no, (one) =>
					isSure(one) ? headlineOf(one.answer) : "",
				),
			];
		});
	},
};

function openStory(dataDir: string, source: string): SearchableStory {
	if (!source.startsWith(`${TRANSCRIPTS}/`)) return openStoryFile(dataDir, source);
	const story = readQuestionSet(dataDir, TRANSCRIPTS).stories.get(source.slice(TRANSCRIPTS.length + 1));
	if (story === undefined) throw new Error(`There is no transcript “${source}”.`);
	return story;
}
