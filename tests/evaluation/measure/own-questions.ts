import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../../src/answering/answer.ts";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { searchable } from "../../bundled-story.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation, Row } from "../row.ts";
import { answerGold, type GoldQuestion, judge, readGold, rowOfJudged } from "./bundled.ts";

type AskedQuestion = GoldQuestion & { readonly story: string };

/** A question of ours on a novel or a report, and what came of it. */
type Asked = { readonly gold: AskedQuestion; readonly answer: Answer };

/**
 * Questions of our own on three novels and three reports of the evaluation data. Nothing is learned or tuned on them; they
 * are few, and meant to be read one by one: `npm run evaluate -- --only own-questions --errors 50`.
 */
export const ownQuestions: Evaluation = {
	name: "own-questions",
	needs: ["novels", "meantime-a.jsonl"],
	run: (dataDir) =>
		inBothWays(async (reader) => {
			const stories = new Map<string, SearchableStory>();
			const storyOf = (id: string) => {
				const story = stories.get(id) ?? readFrom(dataDir, id);
				stories.set(id, story);
				return story;
			};
			const asked = await Promise.all(
				(readGold("novels-and-reports.jsonl") as readonly AskedQuestion[]).map(
					async (gold): Promise<Asked> => ({ gold, answer: await answerGold(storyOf(gold.story), gold, reader) }),
				),
			);
			const answerable = asked.filter(({ gold }) => gold.refused === undefined);
			const unanswerable = asked.filter(({ gold }) => gold.refused !== undefined);
			return [
				rowOf("own-passage", "our questions: the passage that answers first, %", answerable, ({ gold, answer }) =>
					judge({ ...gold, marks: undefined }, answer),
				),
				rowOf("own-marked", "the same, and the words that answer are marked, %", answerable, ({ gold, answer }) =>
					judge(gold, answer),
				),
				rowOf("own-sure", "the same, and no doubt is shown, %", answerable, ({ gold, answer }) =>
					isSure(answer) ? judge(gold, answer) : "shown as the closest passage",
				),
				rowOf(
					"own-not-sure",
					"our questions without an answer: none is given as sure, %",
					unanswerable,
					({ answer }) => (isSure(answer) ? headlineOf(answer) : ""),
				),
				rowOf("own-refused", "the same: refused, %", unanswerable, ({ gold, answer }) => judge(gold, answer)),
			];
		}),
};

function isSure(answer: Answer): boolean {
	return answer.kind === "found" && answer.confidence === "high";
}

/** A novel by its file's name, or a report by its id. */
function readFrom(dataDir: string, id: string): SearchableStory {
	const novel = join(dataDir, "novels", `${id}.txt`);
	const bytes = existsSync(novel) ? readFileSync(novel) : new TextEncoder().encode(reportOf(dataDir, id));
	return searchable(showWhole(readStory({ path: `${id}.txt`, bytes })));
}

function reportOf(dataDir: string, id: string): string {
	const lines = readFileSync(join(dataDir, "meantime-a.jsonl"), "utf8").split("\n").filter(Boolean);
	const reports = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
	const report = reports.find((one) => one.id === id);
	if (report === undefined) throw new Error(`${dataDir} has no story ${id}.`);
	return report.text;
}

function rowOf(id: string, measure: string, asked: readonly Asked[], problemOf: (one: Asked) => string): Row {
	const judged = asked.map((one) => ({ gold: one.gold, problem: problemOf(one) }));
	return rowOfJudged(id, measure, "three novels, three reports", judged);
}
