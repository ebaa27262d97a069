import { readFileSync } from "node:fs";
import { allCommands, commands } from "../../commands/index.ts";
import { readCall } from "../../commands/read-call.ts";
import { runCall } from "../../commands/run.ts";
import type { Answer } from "../../src/answering/answer.ts";
import type { SearchableStory } from "../../src/retrieval/searchable-story.ts";
import { bundledStory } from "../bundled-story.ts";
import type { ErrorCase, Evaluation, Row } from "./row.ts";

/** A question on the bundled story, judged by hand. */
export type GoldQuestion = {
	readonly ask: string;
	/** The paragraph that is to come first. */
	readonly paragraph?: number;
	/** Words the headline or details are to hold. */
	readonly says?: string;
	/** Words the marked sentence is to hold. */
	readonly marks?: string;
	/** The date's value. */
	readonly value?: string;
	/** The reason for a refusal, or "any". */
	readonly refused?: string;
};

export function goldQuestions(): readonly GoldQuestion[] {
	const text = readFileSync(new URL("../gold/russian-envoy.jsonl", import.meta.url), "utf8");
	return text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as GoldQuestion);
}

export function answerGold(story: SearchableStory, { ask }: GoldQuestion): Answer {
	const shelf = [{ id: story.story.id, title: story.story.title, state: "ready" as const }];
	return runCall(commands, readCall(allCommands, ask), { stories: [story], shelf });
}

/** What is wrong with an answer, in words; empty if nothing is. */
export function judge(gold: GoldQuestion, answer: Answer): string {
	if (gold.refused !== undefined) {
		if (answer.kind !== "not-in-story") return `${answer.kind}: ${answer.headline}`;
		return gold.refused === "any" || gold.refused === answer.reason ? "" : `refused as ${answer.reason}`;
	}
	if (answer.kind !== "found") return `${answer.kind}: ${answer.headline}`;
	const [first] = answer.evidence;
	const marked = first.highlights.map(({ start, end }) => first.text.slice(start, end)).join(" ");
	if (gold.paragraph !== first.paragraph) return `¶${first.paragraph}`;
	if (gold.value !== undefined && first.date?.value !== gold.value) return `date ${first.date?.value}`;
	if (gold.says !== undefined && !`${answer.headline} ${answer.details.join(" ")}`.includes(gold.says))
		return answer.headline;
	return gold.marks === undefined || marked.includes(gold.marks) ? "" : `marked: ${marked}`;
}

/** Questions on the bundled story: answered rightly, and rightly refused. Always runs. */
export const bundled: Evaluation = {
	name: "bundled",
	needs: [],
	run: () => {
		const story = bundledStory();
		const judged = goldQuestions().map((gold) => ({ gold, problem: judge(gold, answerGold(story, gold)) }));
		const row = (id: string, measure: string, refusable: boolean): Row => {
			const part = judged.filter(({ gold }) => (gold.refused !== undefined) === refusable);
			const wrong = part.filter(({ problem }) => problem !== "");
			return {
				id,
				measure,
				set: "bundled story",
				value: (100 * (part.length - wrong.length)) / part.length,
				n: part.length,
				errors: wrong.map(
					({ gold: { ask, ...expected }, problem }): ErrorCase => ({
						asked: ask,
						expected: JSON.stringify(expected),
						given: problem,
					}),
				),
			};
		};
		return [
			row("bundled-answered", "questions with an answer: right passage first, right words, %", false),
			row("bundled-refused", "questions without an answer: refused, %", true),
		];
	},
};
