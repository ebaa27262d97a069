import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readStory } from "../../../src/story/read-story.ts";
import type { Story } from "../../../src/story/story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

const FOLDERS = ["novels", "books", "literaryqa-val/books"];

/** What a library puts around a text is no part of it. */
const WRAPPING: ReadonlySet<string> = new Set(["library-header", "licence"]);

/** How much of a text is no paragraph: what is left out, the most first, and what is neither kept nor told. */
export const readingWhole: Evaluation = {
	name: "reading-whole",
	needs: FOLDERS,
	run: (dataDir) => {
		const files = FOLDERS.flatMap((folder) =>
			readdirSync(join(dataDir, folder))
				.filter((file) => file.endsWith(".txt"))
				.map((file) => join(folder, file)),
		);
		const read = files.map((file) =>
			measure(file, readStory({ path: file, bytes: readFileSync(join(dataDir, file)) })),
		);
		const worst = read.toSorted((a, b) => b.leftOut - a.leftOut);
		const untold = read.toSorted((a, b) => b.untold - a.untold);
		return [
			rowOf("whole-left-out", "mean share of a text left out (less is better), %", worst, ({ leftOut }) => leftOut),
			rowOf(
				"whole-most-left-out",
				"files of which more than 5 % is left out (less is better), %",
				worst,
				({ leftOut }) => (leftOut > 5 ? 100 : 0),
			),
			rowOf(
				"whole-untold",
				"mean share that is neither kept nor told (less is better), %",
				untold,
				(one) => one.untold,
			),
		];
	},
};

type Measured = { readonly file: string; readonly leftOut: number; readonly untold: number; readonly kinds: string };

/** Shares in per cent of what is no white space. */
function measure(file: string, { text, paragraphs, chapters, leftOut }: Story): Measured {
	const told = leftOut.filter(({ what }) => !WRAPPING.has(what)).toSorted((a, b) => b.characters - a.characters);
	const toldLength = told.reduce((sum, { characters }) => sum + characters, 0);
	const wrapping = leftOut
		.filter(({ what }) => WRAPPING.has(what))
		.reduce((sum, { characters }) => sum + characters, 0);
	const whole = blackOf(text);
	const kept = paragraphs.reduce((sum, { start, end }) => sum + blackOf(text.slice(start, end)), 0);
	const headings = chapters.reduce((sum, { title = "" }) => sum + blackOf(title), 0);
	// What is left out is counted with its white space, of which a text has a fifth.
	const black = BLACK_SHARE * toldLength;
	const story = whole - BLACK_SHARE * wrapping;
	return {
		file,
		leftOut: (100 * black) / story,
		untold: (100 * Math.max(0, story - kept - headings - black)) / story,
		kinds: told
			.map(({ what, count, characters, words }) => `${what} ${count} (${characters}): ${words[0] ?? ""}`)
			.join("; "),
	};
}

const BLACK_SHARE = 0.8;

function blackOf(text: string): number {
	return text.replace(/\s+/gu, "").length;
}

function rowOf(id: string, name: string, sorted: readonly Measured[], shareOf: (one: Measured) => number): Row {
	const errors: ErrorCase[] = sorted.slice(0, 10).map((one) => ({
		asked: one.file,
		expected: "all of it",
		given: `${one.leftOut.toFixed(1)} % left out, ${one.untold.toFixed(1)} % untold: ${one.kinds}`,
	}));
	const value = sorted.reduce((sum, one) => sum + shareOf(one), 0) / sorted.length;
	return { id, measure: name, set: "data/novels, books, literaryqa-val/books", value, n: sorted.length, errors };
}
