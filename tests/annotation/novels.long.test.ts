import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotation/annotate.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { Span } from "../../src/story/span.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";

const folder = join(DATA_DIR, "novels");
const novels = existsSync(folder) ? readdirSync(folder) : [];

/** Spans that are empty, lie outside the text, or begin before the one before them. */
function misplaced(spans: readonly Span[], length: number): readonly Span[] {
	return spans.filter(
		({ start, end }, at) => start < 0 || start >= end || end > length || start < (spans[at - 1]?.start ?? 0),
	);
}

describe.skipIf(novels.length === 0)("every layer of a whole novel", () => {
	test.each(novels)("lies within the text and in order: %s", (name) => {
		const story = showWhole(readStory({ path: name, bytes: readFileSync(join(folder, name)) }));
		const { entities, mentions, dates, quotations } = annotate(story);
		for (const layer of [story.chapters, story.paragraphs, story.sentences, mentions, dates, quotations]) {
			expect(misplaced(layer, story.text.length)).toEqual([]);
		}
		const known = new Set(entities.map(({ id }) => id));
		expect(mentions.filter(({ entity }) => !known.has(entity))).toEqual([]);
		expect(dates.filter(({ start, end, text }) => story.text.slice(start, end) !== text)).toEqual([]);
		for (const quotation of quotations) {
			expect(misplaced(quotation.parts, story.text.length)).toEqual([]);
			expect(quotation.parts.every(({ start, end }) => start >= quotation.start && end <= quotation.end)).toBe(true);
			expect(quotation.speaker === undefined || known.has(quotation.speaker)).toBe(true);
		}
	});
});
