import { describe, expect, test } from "vitest";
import { WORD_MATCHES, wordMatches } from "../../../src/retrieval/signals/word-matches.ts";
import { matchEvery } from "../matched.ts";

/** How the paragraphs of a story have the one word asked for. */
function matchesOf(text: string, word: string, match: string): number[] {
	const at = WORD_MATCHES.findIndex(({ name }) => name === match);
	return matchEvery(text, word).map((passage) => wordMatches(passage, passage.sentences[0])[at] as number);
}

describe("wordMatches", () => {
	const text = "The well was deep.\n\nThe frog sat. It slept.\n\nThe well, the well! So said the wells.";

	test.each([
		["here", [1, 0, 1]],
		["exact", [1, 0, 1]],
		["firstHere", [1, 0, 0]],
		["onlyBefore", [0, 1, 0]],
		["onlyAfter", [0, 1, 0]],
		["concentrated", [0.25, 0, 0.75]],
	] as const)("%s", (match, expected) => {
		expect(matchesOf(text, "well", match)).toEqual(expected);
	});

	test("a word that is only akin is told from the word itself", () => {
		expect(matchesOf("The old fishery stood by the sea.\n\nA fisherman lived in it.", "fisherman", "akin")).toEqual([
			1, 0,
		]);
	});

	test("a word is close if another word of the question stands next to it", () => {
		const [near, far] = matchEvery(
			"The king wept.\n\nThe king rode far away with all of his men, and in the end he wept.",
			"king wept",
		).map(
			(passage) => wordMatches(passage, passage.sentences[0])[WORD_MATCHES.findIndex(({ name }) => name === "close")],
		);
		expect(near).toBeGreaterThan(0.8);
		expect(far).toBeLessThan(0.1);
	});

	test("a story's single word of the question is close to nothing", () => {
		expect(matchesOf("A well.", "well", "close")).toEqual([0]);
	});
});
