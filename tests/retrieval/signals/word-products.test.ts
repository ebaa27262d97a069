import { describe, expect, test } from "vitest";
import { WORD_MATCHES } from "../../../src/retrieval/signals/word-matches.ts";
import {
	productsWith,
	productValues,
	productWeights,
	scoreWords,
	tableOf,
	weightTable,
} from "../../../src/retrieval/signals/word-products.ts";
import { wordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import { matchEvery } from "../matched.ts";

const WAYS = [
	{ name: "here", says: "stands here", of: (has: boolean) => (has ? 1 : 0) },
	{ name: "missing", says: "is lacking", of: (has: boolean) => (has ? 0 : 1) },
];

describe("products of a trait and a way", () => {
	const [passage] = matchEvery("Anselm danced.", "Did Anselm dance?");
	const traits = passage === undefined ? [] : wordTraits(passage.matcher.resolved);
	const weights = productWeights(WAYS, { "word.name.here": 3, "word.one.here": 1, "word.one.missing": -1 });
	const table = weightTable(traits, weights);
	const ways = tableOf(WAYS, [true, false]);

	test("are worth what the traits of each word say", () => {
		expect([...table]).toEqual([4, -1, 1, -1]);
	});

	test("are added up over the words", () => {
		expect(scoreWords(table, ways)).toBe(3);
	});

	test("add up to the same, one by one", () => {
		const values = productValues(WAYS.length, traits, ways);
		expect(values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)).toBe(3);
	});

	test("say what they are by their parts", () => {
		expect(productsWith(WORD_MATCHES).find(({ name }) => name === "word.afterPreposition.alsoBefore")?.says).toBe(
			"a word after a preposition stands here, and in the passage before too",
		);
	});
});
