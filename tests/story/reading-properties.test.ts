import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { normalizeLineEnds } from "../../src/story/formats/decode-text.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";
import { expectSound, PIECE, read } from "./sound-reading.ts";

const GAP = fc.constantFrom("\n", "\n\n", "\n\n\n", "\n\n\n\n\n", " \n \n", "\r\n\r\n", "\f\n\n");

const TEXT = fc.array(fc.tuple(PIECE, GAP), { minLength: 1, maxLength: 25 }).map((pieces) => pieces.flat().join(""));

const TEXTS = fc.oneof(
	TEXT,
	fc.string({ unit: "grapheme", maxLength: 400 }),
	fc.string({ unit: "binary", maxLength: 200 }),
);

describe("whatever the text, spans are sorted, trimmed, within each other and numbered from 1", () => {
	test.each(["tiny.txt", "tiny.md", "tiny.html"])("%s", (path) => {
		fc.assert(
			fc.property(TEXTS, (text) => {
				try {
					expectSound(read(path === "tiny.html" ? `<html><body>${text}` : text, path));
				} catch (error) {
					if (!(error instanceof UserError)) throw error;
				}
			}),
			{ numRuns: 150 },
		);
	});
});

test("the text keeps every letter in its order; what becomes of line breaks and of the marks of quoted lines are spaces", () => {
	fc.assert(
		fc.property(TEXT, (given) => {
			const text = normalizeLineEnds(given);
			fc.pre(/\p{L}/u.test(text));
			try {
				const story = read(text);
				const blank = (words: string) => words.replace(/[\s>]+/gu, " ");
				expect(blank(story.text)).toBe(blank(text));
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
			}
		}),
		{ numRuns: 150 },
	);
});

/** Blocks of notes, each whole: what a program writes at once. */
const NOTE_BLOCK = fc.constantFrom(
	"# A heading",
	"## Chapter 2",
	"### Loot",
	"The rain fell on the roofs of the town, and nobody was out of doors.",
	"Two lines\nof one paragraph.",
	"1914. That was the year.",
	"1. one\n2. two",
	"3. three",
	"- [ ] a task\n- another",
	"> [!note] A box\n> > within a box",
	'!!! note "Title"\n    Text in it.',
	"    indented",
	"[^1]: A note.\n    More of it.",
	"With a note[^1] and ![[a.png]].",
	"#tag #other",
	"place:: The Mill",
	"Created: today\nTags: a",
	"| a | b |\n|---|---|\n| c | d |",
	"```dataview\nLIST\n```",
	"<details>\n<summary>More</summary>",
	"</details>",
	"%%hidden%%",
	"* * *",
	"A title\n=====",
	"$$\nx_1\n$$",
);

test("a note cut after any block is read the same up to there, but for the title and the name of its first chapter", () => {
	const addresses = (blocks: readonly string[]) => {
		const story = read(blocks.join("\n\n"), "note.md");
		return story.paragraphs.map(({ start, end, chapter, number }) => [story.text.slice(start, end), chapter, number]);
	};
	fc.assert(
		fc.property(fc.array(NOTE_BLOCK, { minLength: 2, maxLength: 15 }), fc.nat(14), (blocks, at) => {
			const cut = ["Rain fell.", ...blocks].slice(0, at + 1);
			const before = addresses(cut);
			expect(addresses(["Rain fell.", ...blocks]).slice(0, before.length)).toEqual(before);
		}),
		{ numRuns: 300 },
	);
});

/** The first paragraph, counted from 0, at which a cut text is read otherwise than the whole, or undefined. */
function firstDifference(text: string, places: readonly number[]): number | undefined {
	const whole = read(text);
	for (const place of places) {
		const end = whole.paragraphs[place]?.end;
		if (end === undefined) continue;
		const cut = read(text.slice(0, end));
		const chapters = whole.chapters
			.filter(({ start }) => start < end)
			.map((chapter) => ({ ...chapter, end: Math.min(chapter.end, end) }));
		const isSame =
			cut.title === whole.title &&
			JSON.stringify(cut.paragraphs) === JSON.stringify(whole.paragraphs.slice(0, place + 1)) &&
			JSON.stringify(cut.chapters) === JSON.stringify(chapters);
		if (!isSame) return place;
	}
	return undefined;
}

const NOVELS = join(DATA_DIR, "novels");

describe("a story cut after any paragraph is read the same up to there", () => {
	const prose = "The rain fell on the roofs of the town, and nobody was out of doors that night but the watchman.";
	test.each([
		["paragraphs alone", `${prose}\n\nYes.\n\n${prose}\n\nNo\n\n${prose}`],
		["a report", `Links\n\nBreaking News\n\nA Report - 2003-01-20\n\n${prose}\n\n${prose}`],
		[
			"chapters with titles",
			`THE TOWN\n\nBy Jane Roe\n\nCHAPTER I\n\nRAIN\n\n${prose}\n\n${prose}\n\nCHAPTER II\n\nSUN\n\n${prose}`,
		],
		[
			"books of chapters",
			`BOOK I\n\nI\n\n${prose}\n\nII\n\n${prose}\n\nBOOK II\n\nI\n\n${prose}\n\nEPILOGUE\n\n${prose}`,
		],
		[
			"stories with contents",
			`CONTENTS\n\nThe Wife\nThe Duel\n\n\n\nTHE WIFE\n\n${prose}\n\n\n\nTHE DUEL\n\n${prose}\n\nII\n\n${prose}`,
		],
		["a transcript", `MATT: Hello\n\nLAURA: Wow\n\nMATT: ${prose}`],
		["one paragraph a line", `A Report\nMarch 1, 2008\n${prose} ${prose}\n${prose} ${prose}\n${prose} ${prose}`],
	])("%s", (_, text) => {
		expect(firstDifference(text, [0, 1, 2, 3, 4, 5])).toBeUndefined();
	});

	test
		.skipIf(!existsSync(NOVELS))
		.each([
			"townsend--jane-eyre-an-autobiography.txt",
			"wharton--the-age-of-innocence.txt",
			"doyle--the-memoirs-of-sherlock-holmes.txt",
			"grimm--grimm-s-fairy-tales.txt",
			"wells--the-new-machiavelli.txt",
		])("%s", (file) => {
		const text = readFileSync(join(NOVELS, file), "utf8")
			.replaceAll("\r\n", "\n")
			.replace(/^\uFEFF/u, "");
		const count = read(text).paragraphs.length;
		const places = [
			0,
			1,
			2,
			5,
			...Array.from({ length: 16 }, (_, index) => Math.floor((count * index) / 16)),
			count - 1,
		];
		expect(firstDifference(text, places)).toBeUndefined();
	});
});
