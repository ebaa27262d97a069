import { describe, expect, test } from "vitest";
import type { TokenRange } from "../../src/retrieval/matched-passage.ts";
import { analyseQuestion } from "../../src/retrieval/question-cues.ts";
import { resolveQuestion } from "../../src/retrieval/resolved-question.ts";
import {
	scoreWords,
	WORD_MATCHES,
	type WordMatch,
	type WordWeights,
	wordMatches,
} from "../../src/retrieval/word-matches.ts";
import { WORD_TRAITS, type WordTrait, wordTraits } from "../../src/retrieval/word-traits.ts";
import { matchEvery } from "./matched.ts";
import { TALE, tinySearchable } from "./tiny-searchable.ts";

/** The words of the question that have a trait. */
function wordsWith(trait: WordTrait, question: string): string[] {
	const resolved = resolveQuestion([tinySearchable(TALE)], analyseQuestion(question));
	const traits = wordTraits(resolved);
	return resolved.terms.filter((_, term) => (traits[term]?.[trait] ?? 0) === 1).map(({ word }) => word.text);
}

/** How the paragraphs of a story have the one word asked for. */
function matchesOf(text: string, word: string, match: WordMatch): number[] {
	return matchEvery(text, word).map(
		(passage) => wordMatches(passage, passage.sentences[0] as TokenRange)[0]?.[match] ?? 0,
	);
}

describe("wordTraits", () => {
	test.each([
		["name", "What did Anselm lose?", ["anselm"]],
		["verbal", "Who danced near the burning well?", ["danced", "burning"]],
		["determined", "Who lost her golden ring?", ["golden"]],
		["prepositional", "Who went to the well that day?", ["well"]],
		["clause", "What did the frog say when the daughter wept?", ["daughter", "wept"]],
		["head", "Who wept at the loss of a ring?", ["loss"]],
		["first", "Who lost the golden ring?", ["lost"]],
		["last", "Who lost the golden ring?", ["ring"]],
		["number", "Who had three daughters?", ["three"]],
	] as const)("%s in “%s”", (trait, question, words) => {
		expect(wordsWith(trait, question)).toEqual(words);
	});

	test("a question word at the start begins no clause", () => {
		expect(wordsWith("clause", "When did the daughter weep?")).toEqual([]);
	});
});

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
		).map((passage) => wordMatches(passage, passage.sentences[0] as TokenRange)[0]?.close ?? 0);
		expect(near).toBeGreaterThan(0.8);
		expect(far).toBeLessThan(0.1);
	});

	test("a story's single word of the question is close to nothing", () => {
		expect(matchesOf("A well.", "well", "close")).toEqual([0]);
	});
});

describe("scoreWords", () => {
	test("adds what each match is worth by each trait of the word", () => {
		const none = Object.fromEntries(
			WORD_TRAITS.map((trait) => [trait, Object.fromEntries(WORD_MATCHES.map((match) => [match, 0]))]),
		) as WordWeights;
		const weights: WordWeights = { ...none, name: { ...none.name, here: 3 }, any: { ...none.any, here: 1 } };
		const [passage] = matchEvery("Anselm danced.", "Did Anselm dance?");
		if (passage === undefined) throw new Error("no passage");
		const matches = wordMatches(passage, passage.sentences[0] as TokenRange);
		expect(scoreWords(wordTraits(passage.matcher.resolved), matches, weights)).toBe(3 + 1 + 1);
	});
});
