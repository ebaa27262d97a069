import { readFileSync } from "node:fs";
import type { Answer } from "../../../src/answering/answer.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { searchable } from "../../bundled-story.ts";
import type { Evaluation } from "../row.ts";
import { answerGold, judge, readGold, rowOfJudged } from "./bundled.ts";

const LANGUAGES = { de: "German", fr: "French", es: "Spanish", zh: "Chinese" } as const;
type Code = keyof typeof LANGUAGES;

/** Twenty questions on a text in each of four other languages. Nothing is learned or tuned on them. Always runs. */
export const languages: Evaluation = {
	name: "languages",
	needs: [],
	run: async () => {
		const rows = await Promise.all(
			(Object.keys(LANGUAGES) as Code[]).map(async (code) => {
				const story = storyIn(code);
				const asked = await Promise.all(
					readGold(`languages/${code}.jsonl`).map(async (gold) => ({ gold, answer: await answerGold(story, gold) })),
				);
				const judged = (shown: number) =>
					asked.map(({ gold, answer }) => ({ gold, problem: problemAmong(shown, gold, answer) }));
				const set = LANGUAGES[code];
				return [
					rowOfJudged(`language-${code}-first`, "another language: right passage first, %", set, judged(1)),
					rowOfJudged(`language-${code}-three`, "another language: right passage among three, %", set, judged(3)),
				];
			}),
		);
		return rows.flat();
	},
};

export function storyIn(code: string): SearchableStory {
	const path = `${code}.md`;
	const bytes = readFileSync(new URL(`../../gold/languages/${path}`, import.meta.url));
	return searchable(showWhole(readStory({ path, bytes })));
}

/** What is wrong with an answer of which the first few passages count. */
function problemAmong(shown: number, gold: Parameters<typeof judge>[0], answer: Answer): string {
	if (answer.kind !== "found") return judge(gold, answer);
	const problems = answer.evidence.slice(0, shown).map((one) => judge(gold, { ...answer, evidence: [one] }));
	return problems.includes("") ? "" : (problems[0] ?? "");
}
