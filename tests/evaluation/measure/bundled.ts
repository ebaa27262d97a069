import { readFileSync } from "node:fs";
import { allCommands, commands } from "../../../commands/index.ts";
import type { Answer } from "../../../src/answering/answer.ts";
import { detailsOf, headlineOf } from "../../../src/answering/wording/words.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { runCall } from "../../../src/asking/run.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { bundledStory } from "../../bundled-story.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { inBothWays } from "../readers.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/** A question judged by hand. */
export type GoldQuestion = {
	readonly ask: string;
	/** The story asked, where it is not the bundled one: the name of its file or report. */
	readonly story?: string;
	/** The paragraph that is to come first. */
	readonly paragraph?: number;
	/** Words of the passage that is to come first; of several passages that answer, words of each. */
	readonly holds?: readonly string[];
	/** Words the headline or details are to hold. */
	readonly says?: string;
	/** Words the marked sentence is to hold, or of several that answer words of each. */
	readonly marks?: string | readonly string[] | undefined;
	/** The date's value. */
	readonly value?: string;
	/** The reason for a refusal, or "any". */
	readonly refused?: string;
};

/** The questions on the bundled story. */
export function goldQuestions(): readonly GoldQuestion[] {
	return readGold("russian-envoy.jsonl");
}

/** @param file Its name in `tests/gold`. */
export function readGold(file: string): readonly GoldQuestion[] {
	const text = readFileSync(new URL(`../../gold/${file}`, import.meta.url), "utf8");
	return text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as GoldQuestion);
}

export async function answerGold(
	story: SearchableStory,
	{ ask }: Pick<GoldQuestion, "ask">,
	reader?: Reader,
): Promise<Answer> {
	const statuses = [{ id: story.story.id, title: story.story.title, state: "ready" as const }];
	return runCall(commands, readCall(allCommands, ask), {
		stories: [story],
		statuses,
		seenUpTo: new Map(),
		reader,
	});
}

/** What is wrong with an answer, in words; empty if nothing is. */
export function judge(gold: GoldQuestion, answer: Answer): string {
	if (gold.refused !== undefined) {
		if (answer.kind !== "not-in-story") return `${answer.kind}: ${headlineOf(answer)}`;
		return gold.refused === "any" || gold.refused === answer.reason ? "" : `refused as ${answer.reason}`;
	}
	if (answer.kind !== "found") return `${answer.kind}: ${headlineOf(answer)}`;
	const [first] = answer.evidence;
	const marked = onOneLine(first.highlights.map(({ start, end }) => first.text.slice(start, end)).join(" "));
	if (gold.paragraph !== undefined && gold.paragraph !== first.paragraph) return `¶${first.paragraph}`;
	if (gold.holds?.every((words) => !onOneLine(first.text).includes(words))) return headlineOf(answer);
	if (gold.value !== undefined && first.date?.value !== gold.value) return `date ${first.date?.value}`;
	if (gold.says !== undefined && !`${headlineOf(answer)} ${detailsOf(answer).join(" ")}`.includes(gold.says))
		return headlineOf(answer);
	const wanted = typeof gold.marks === "string" ? [gold.marks] : gold.marks;
	return wanted === undefined || wanted.some((words) => marked.includes(words)) ? "" : `marked: ${marked}`;
}

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ");
}

/** A question, and what is wrong with its answer. */
type JudgedGold = { readonly gold: GoldQuestion; readonly problem: string };

/** The share of questions with nothing wrong. */
export function rowOfJudged(id: string, measure: string, set: string, judged: readonly JudgedGold[] = []): Row {
	const wrong = judged.filter(({ problem }) => problem !== "");
	const right = judged.map(({ problem }) => (problem === "" ? 1 : 0));
	return {
		id,
		measure,
		set,
		value: meanOf(right),
		n: judged.length,
		interval: meanInterval(right),
		errors: wrong.map(
			({ gold: { ask, story, ...expected }, problem }): ErrorCase => ({
				asked: story === undefined ? ask : `${ask} (${story})`,
				expected: JSON.stringify(expected),
				given: problem,
			}),
		),
	};
}

const SET = "bundled story";

/** Questions on the bundled story: answered rightly, and rightly refused. Always runs. */
export const bundled: Evaluation = {
	name: "bundled",
	needs: [],
	run: () =>
		inBothWays(async (reader) => {
			const story = bundledStory();
			const judged = await Promise.all(
				goldQuestions().map(async (gold) => ({ gold, problem: judge(gold, await answerGold(story, gold, reader)) })),
			);
			const [refused, answered] = [true, false].map((refusable) =>
				judged.filter(({ gold }) => (gold.refused !== undefined) === refusable),
			);
			return [
				rowOfJudged("bundled-answered", "questions with an answer: right passage first, right words, %", SET, answered),
				rowOfJudged("bundled-refused", "questions without an answer: refused, %", SET, refused),
			];
		}),
};
