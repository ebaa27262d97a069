import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../../src/annotation/annotate.ts";
import type { AnnotationLayers } from "../../src/annotation/layers.ts";
import type { Span } from "../../src/story/span.ts";
import { tinyStory } from "../tiny-story.ts";

const PIECES = [
	"Emma",
	"Mr. Knightley",
	"MATT:",
	"“",
	"”",
	'"',
	"'",
	"said",
	"the Inspector",
	"Kim Jong-il",
	"O’Brien’s",
	"in London",
	"U.S.",
	"N. Korea",
	"🐉",
	"𝔊",
	"the",
	"a doctor,",
	"who was",
	"of",
	"de la",
	"Mrs.",
	"St.",
	".",
	"!",
	"?",
	",",
	"\n",
	"\n\n",
	" ",
	"—",
	"--",
	"_",
	"(",
	")",
	"I",
	"he",
	"she",
	"Monday",
	"III",
	"CHAPTER I",
	"É",
	"e\u0301",
	"\u200f",
];

/** Text that has every trap of names and quotations in any order. */
const TEXTS = fc
	.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "  ")), { maxLength: 60 })
	.map((pairs) => pairs.flat().join(""));

function spansOf({ entities, mentions, dates, quotations }: AnnotationLayers): Span[] {
	return [
		...mentions,
		...dates,
		...quotations,
		...quotations.flatMap(({ parts }) => parts),
		...entities.flatMap(({ descriptions }) => descriptions),
	];
}

test("every span of every layer lies within the text and holds words", () => {
	fc.assert(
		fc.property(TEXTS, (text) => {
			const story = tinyStory(text);
			for (const { start, end } of spansOf(annotate(story))) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(story.text.length);
				expect(end).toBeGreaterThan(start);
			}
		}),
		{ numRuns: 300 },
	);
});

test("layers are sorted, and entities count their mentions in the order of the first", () => {
	fc.assert(
		fc.property(TEXTS, (text) => {
			const { entities, mentions, dates } = annotate(tinyStory(text));
			for (const layer of [mentions, dates]) {
				const starts = layer.map(({ start }) => start);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
			}
			for (const { id, count } of entities) expect(mentions.filter(({ entity }) => entity === id)).toHaveLength(count);
			expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
		}),
		{ numRuns: 200 },
	);
});

test("proper mentions are words of their entity's aliases, without the possessive", () => {
	const story = tinyStory(
		"Emma’s father looked at Emma. “Mr. Knightley’s horse,” said Emma Woodhouse, “is in London.”",
	);
	const { entities, mentions } = annotate(story);
	for (const { entity, start, end, form } of mentions) {
		if (form === "proper")
			expect(entities.find(({ id }) => id === entity)?.aliases).toContain(story.text.slice(start, end));
	}
});
