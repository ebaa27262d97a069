import fc from "fast-check";
import { expect } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import type { Span } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";

export const read = (text: string, path = "tiny.txt") => readStory({ path, bytes: new TextEncoder().encode(text) });

/** Pieces that texts are made of, each of which the reader judges. */
export const PIECE = fc.constantFrom(
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

/** Spans are sorted, trimmed, within each other and numbered from 1. */
export function expectSound(story: Story): void {
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
