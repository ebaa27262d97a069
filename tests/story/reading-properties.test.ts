import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { Span } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";

const read = (text: string, path = "tiny.txt") => readStory({ path, bytes: new TextEncoder().encode(text) });

/** Pieces that texts are made of, each of which the reader judges. */
const PIECE = fc.constantFrom(
	"The rain fell on the roofs of the town, and nobody was out of doors.",
	"“Who is there?” she asked.\nNobody answered her, and the clock went on as it had before.",
	"MATT: Hello everyone",
	"Yes.",
	"CHAPTER I",
	"Chapter 2: The River",
	"BOOK TWO",
	"III.",
	"THE HAMILTONS",
	"PREFACE",
	"CONTENTS",
	"Chapter 1 ........ 3\nChapter 2 ........ 9",
	"Volume 1 Chapter 3",
	"[Chapter 4]",
	"Chapter 5\nThe mill at dusk",
	"The Weir\n=====",
	"-----",
	"Prologue: Rain",
	"Session 7",
	"Day 2: Home",
	"ACT I",
	"SCENE II. A mill.",
	"1. The mill at dusk",
	"1.2",
	"INDEX",
	"THE MILL,",
	"THE END",
	"* * *",
	"[Illustration: A door]",
	"Title of a Report - 2003-01-20",
	"By Jane Roe",
	"March 1, 2008",
	"FOOTNOTES:",
	"[1] See above.",
	"     Tiger, tiger, burning bright\n     In the forests of the night",
	"\u2028odd\u00a0spaces \u200b and 𝔲nusual lëtters",
	"- an item",
	"# A heading",
	"> quoted **words** and [a link](x)",
);

const GAP = fc.constantFrom("\n", "\n\n", "\n\n\n", "\n\n\n\n\n", " \n \n", "\r\n\r\n", "\f\n\n");

const TEXT = fc.array(fc.tuple(PIECE, GAP), { minLength: 1, maxLength: 25 }).map((pieces) => pieces.flat().join(""));

const TEXTS = fc.oneof(
	TEXT,
	fc.string({ unit: "grapheme", maxLength: 400 }),
	fc.string({ unit: "binary", maxLength: 200 }),
);

function expectSound(story: Story): void {
	for (const spans of [story.chapters, story.paragraphs, story.sentences] as readonly (readonly Span[])[]) {
		let before = 0;
		for (const { start, end } of spans) {
			expect(start).toBeGreaterThanOrEqual(before);
			expect(end).toBeGreaterThan(start);
			before = end;
		}
		expect(before).toBeLessThanOrEqual(story.text.length);
	}
	for (const { start, end, chapter } of story.paragraphs) {
		const words = story.text.slice(start, end);
		expect(words).toBe(words.trim());
		expect(words).not.toContain("\n");
		const around = story.chapters[chapter - 1] as Span;
		expect(around.start <= start && end <= around.end).toBe(true);
	}
	for (const { start, end, paragraph } of story.sentences) {
		const around = story.paragraphs[paragraph] as Span;
		expect(around.start <= start && end <= around.end).toBe(true);
	}
	expect(story.chapters.map(({ number }) => number)).toEqual(story.chapters.map((_, index) => index + 1));
	for (const chapter of story.chapters) {
		const numbers = story.paragraphs
			.filter((paragraph) => paragraph.chapter === chapter.number)
			.map(({ number }) => number);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		expect(numbers.length).toBeGreaterThan(0);
	}
	expect(story.id).toMatch(/^[a-z0-9-]{1,32}$/u);
	expect(story.title).not.toBe("");
}

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

test("the text keeps every character: only line breaks become spaces", () => {
	fc.assert(
		fc.property(TEXT, (given) => {
			const text = given.replaceAll("\r\n", "\n");
			fc.pre(/\p{L}/u.test(text));
			try {
				const story = read(text);
				expect(story.text.replaceAll("\n", " ")).toBe(text.replaceAll("\n", " "));
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
			}
		}),
		{ numRuns: 150 },
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
