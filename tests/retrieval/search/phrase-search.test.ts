import { describe, expect, test } from "vitest";
import { findNearPhrase, findPhrase } from "../../../src/retrieval/search/phrase-search.ts";
import { textAt } from "../../../src/story/span.ts";
import { TALE, tinySearchable } from "../tiny-searchable.ts";

const tale = tinySearchable(TALE);

describe("findPhrase", () => {
	test("finds the words whatever their case and punctuation", () => {
		const spans = findPhrase(tale, "i will fetch THE ring");
		expect(spans.map((span) => textAt(tale.story, span))).toEqual(["I will fetch the ring"]);
	});

	test("finds every place", () => {
		expect(findPhrase(tale, "the well")).toHaveLength(2);
	});

	test("does not find the words in another order, nor across paragraphs", () => {
		expect(findPhrase(tale, "ring the fetch")).toEqual([]);
		expect(findPhrase(tale, "three daughters one morning")).toEqual([]);
	});

	test("does not find part of a word", () => {
		expect(findPhrase(tale, "golden rin")).toEqual([]);
	});

	test("finds nothing for nothing", () => {
		expect(findPhrase(tale, " … ")).toEqual([]);
	});
});

describe("findNearPhrase", () => {
	test("says exact of the same words", () => {
		const [first] = findNearPhrase([tale], "lost her golden ring", 3);
		expect(first).toMatchObject({ kind: "exact", similarity: 1, difference: [] });
		expect(first && textAt(tale.story, first.span)).toBe("lost her golden ring");
	});

	test("finds words of which one was dropped and one misspelt, and says which", () => {
		const [first] = findNearPhrase([tale], "if you let me slepe your kitchen", 1);
		expect(first?.kind).toBe("close");
		expect(first && textAt(tale.story, first.span)).toBe("if you let me sleep in your kitchen");
		expect(first?.difference).toEqual([{ asked: "slepe", story: "sleep" }, { story: "in" }]);
	});

	test("gives the words that differ as they were written", () => {
		const [first] = findNearPhrase(
			[tinySearchable("He said that Mr. Worthing may be regarded as lost.")],
			"said that Paris may be regarded as lost",
			1,
		);
		expect(first?.difference).toEqual([{ story: "Mr" }, { asked: "Paris", story: "Worthing" }]);
	});

	test("names the word that stands where another was remembered", () => {
		const [first] = findNearPhrase([tale], "danced until dawn", 1);
		expect(first?.difference).toContainEqual({ asked: "dawn" });
	});

	test("finds nothing like words that the story has not", () => {
		expect(findNearPhrase([tale], "quantum chromodynamics explained simply", 3)).toEqual([]);
	});

	test("answers from the story that has the words", () => {
		const other = tinySearchable("The well was dry.\n\nNobody came.", { id: "other" });
		expect(findNearPhrase([other, tale], "climbed out of the well", 1)[0]?.story).toBe(tale);
	});
});
