import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity, Mention } from "../../../src/annotation/layers.ts";
import { findQuotations } from "../../../src/annotation/speech/quotations.ts";
import { tinyStory } from "../../tiny-story.ts";

const WORDS = [
	'"',
	'"',
	"“",
	"”",
	"'",
	"‘",
	"’",
	"«",
	"»",
	"—",
	"\n\n",
	",",
	".",
	"?",
	":",
	"(",
	")",
	"Emma",
	"she",
	"I",
].concat([
	"said",
	"says",
	"that",
	"the",
	"old man",
	"according to",
	"Emma's",
	"voice",
	"went on",
	"🙂",
	"don't",
	"MATT:",
]);

const texts = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "", "")), { maxLength: 60 });

const emma: Entity = {
	id: "e0",
	kind: "person",
	name: "Emma",
	aliases: ["Emma"],
	gender: "female",
	count: 1,
	descriptions: [],
};

test("every quotation lies within the text, in order, with parts that neither overlap nor begin or end in space", () => {
	fc.assert(
		fc.property(texts, (words) => {
			const story = tinyStory(words.flat().join(""));
			const mentions: Mention[] = [...story.text.matchAll(/Emma/gu)].map(({ index }) => ({
				start: index,
				end: index + 4,
				entity: "e0",
				form: "proper",
			}));
			let before = 0;
			for (const quotation of findQuotations(story, [emma], mentions)) {
				expect(quotation.start).toBeGreaterThanOrEqual(before);
				before = quotation.start;
				expect(quotation.parts[0]?.start).toBe(quotation.start);
				expect(quotation.parts.at(-1)?.end).toBe(quotation.end);
				let last = 0;
				for (const { start, end } of [...quotation.parts]) {
					expect(start).toBeGreaterThanOrEqual(last);
					const spoken = story.text.slice(start, end);
					expect(spoken).toBe(spoken.trim());
					expect(spoken.length).toBe(end - start);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
			}
		}),
		{ seed: 20_030_120, numRuns: 800 },
	);
});
