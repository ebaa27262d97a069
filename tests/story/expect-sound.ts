import { expect } from "vitest";
import type { Span } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";

/** What holds for every story, whatever it was read from. */
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
