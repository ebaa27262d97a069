import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation } from "../row.ts";
import { openStoryFile } from "../story-file.ts";
import { answerGold } from "./bundled.ts";
import { isSure, type PassageGold, passageRow, problemOf } from "./passage-gold.ts";

/** A reader's question; `gold` holds fragments of the passages that answer, any of which will do. */
type BookQuestion = {
	readonly book: string;
	readonly question: string;
	readonly answerable: boolean;
	readonly gold: readonly string[];
};

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
				Object.entries(FILES).map(([book, file]) => [book, openStoryFile(join(dataDir, "books"), file)] as const),
			);
			const lines = readFileSync(join(dataDir, "books", "questions.jsonl"), "utf8")
				.split("\n")
				.filter(Boolean);
			const asked: PassageGold[] = [];
			for (const line of lines) {
				const { book, question, answerable, gold } = JSON.parse(line) as BookQuestion;
				const story = stories.get(book);
				if (story === undefined) throw new Error(`There is no book “${book}” in ${join(dataDir, "books")}.`);
				const answer = await answerGold(story, { ask: question }, reader);
				asked.push({ asked: `${book}: ${question}`, gold: answerable ? gold : [], answer });
			}
			const answerable = asked.filter(({ gold }) => gold.length > 0);
			const unanswerable = asked.filter(({ gold }) => gold.length === 0);
			const rowOf = (id: string, measure: string) => ({ id, measure, set: "three books nobody tuned for" });
			return [
				passageRow(rowOf("books-passage", "a reader's questions: an answering passage first"), answerable, problemOf),
				passageRow(rowOf("books-sure", "the same, and shown without a doubt"), answerable, (one) =>
					isSure(one) ? problemOf(one) : "not shown as sure",
				),
				passageRow(
					rowOf("books-sure-right", "answers shown without a doubt that are right"),
					asked.filter(isSure),
					(one) => (one.gold.length > 0 ? problemOf(one) : "there is no answer"),
				),
				passageRow(rowOf("books-refused", "questions without an answer: none is given as sure"), unanswerable, (one) =>
					isSure(one) ? headlineOf(one.answer) : "",
				),
			];
		}),
};
