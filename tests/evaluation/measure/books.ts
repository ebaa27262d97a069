import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../../src/answering/answer.ts";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { searchable } from "../../bundled-story.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { inBothWays } from "../readers.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";
import { answerGold } from "./bundled.ts";

/** A reader's question; `gold` holds fragments of the passages that answer, any of which will do. */
type BookQuestion = {
	readonly book: string;
	readonly question: string;
	readonly answerable: boolean;
	readonly gold: readonly string[];
};

type Asked = BookQuestion & { readonly answer: Answer };

const FILES: Readonly<Record<string, string>> = {
	"treasure-island": "treasure-island.txt",
	earnest: "earnest.txt",
	"eighty-days": "eighty-days.epub",
};

/**
 * Fifty questions of a reader on three books that no rule was written on and no weight learned from: what somebody may expect
 * of a book of their own. They are few: each of the answerable ones is 2.5 points.
 */
export const books: Evaluation = {
	name: "books",
	needs: ["books"],
	run: (dataDir) =>
		inBothWays(async (reader) => {
			const stories = new Map(
				Object.entries(FILES).map(([book, file]) => {
					const story = readStory({ path: file, bytes: readFileSync(join(dataDir, "books", file)) });
					return [book, searchable(showWhole(story))] as const;
				}),
			);
			const lines = readFileSync(join(dataDir, "books", "questions.jsonl"), "utf8")
				.split("\n")
				.filter(Boolean);
			const asked: Asked[] = [];
			for (const line of lines) {
				const question = JSON.parse(line) as BookQuestion;
				const story = stories.get(question.book);
				if (story === undefined) throw new Error(`There is no book “${question.book}” in ${join(dataDir, "books")}.`);
				asked.push({ ...question, answer: await answerGold(story, { ask: question.question }, reader) });
			}
			const answerable = asked.filter((one) => one.answerable);
			return [
				rowOf("books-passage", "a reader's questions: an answering passage first, %", answerable, (one) =>
					problemOf(one),
				),
				rowOf("books-sure", "the same, and shown without a doubt, %", answerable, (one) =>
					isSure(one) ? problemOf(one) : "not shown as sure",
				),
				rowOf("books-sure-right", "answers shown without a doubt that are right, %", asked.filter(isSure), (one) =>
					one.answerable ? problemOf(one) : "there is no answer",
				),
				rowOf(
					"books-refused",
					"questions without an answer: none is given as sure, %",
					asked.filter((one) => !one.answerable),
					(one) => (isSure(one) ? headlineOf(one.answer) : ""),
				),
			];
		}),
};

function isSure({ answer }: Asked): boolean {
	return answer.kind === "found" && answer.confidence === "high";
}

/** What is wrong with the first passage, in words; empty if it answers. */
function problemOf({ gold, answer }: Asked): string {
	if (answer.kind !== "found") return headlineOf(answer);
	const text = onOneLine(answer.evidence[0].text);
	return gold.some((fragment) => text.includes(onOneLine(fragment))) ? "" : answer.evidence[0].citation;
}

/** Line breaks and kinds of marks do not count: the fragments were copied by hand. */
function onOneLine(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[‘’]/gu, "'")
		.replace(/[“”]/gu, '"')
		.replace(/\u00ad/gu, "");
}

function rowOf(id: string, measure: string, asked: readonly Asked[], problem: (one: Asked) => string): Row {
	const given = asked.map(problem);
	const right = given.map((wrong) => (wrong === "" ? 1 : 0));
	const errors: ErrorCase[] = asked.flatMap(({ book, question, gold }, at) =>
		right[at] === 1 ? [] : [{ asked: `${book}: ${question}`, expected: gold.join(" | "), given: given[at] as string }],
	);
	const set = "three books nobody tuned for";
	return { id, measure, set, value: meanOf(right), n: asked.length, interval: meanInterval(right), errors };
}
