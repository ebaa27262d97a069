import { describe, expect, test } from "vitest";
import { oppositesOf } from "../../src/language/opposites.ts";
import { stemOf } from "../../src/language/stems.ts";
import { oppositeStemsOf, synonymsOf } from "../../src/language/word-relations.ts";

const stem = (word: string) => stemOf(word, "en");

describe("word relations", () => {
	test.each([
		["begin", "commence"],
		["attacked", "assault"],
		["kidnap", "abducted"],
	])("“%s” and “%s” are synonyms, either way", (one, other) => {
		expect(synonymsOf(stem(one))).toContain(stem(other));
		expect(synonymsOf(stem(other))).toContain(stem(one));
	});

	test.each([
		["thick", "thin"],
		["north", "south"],
		["king", "queen"],
	])("“%s” and “%s” are opposites, either way", (one, other) => {
		expect(oppositeStemsOf(stem(one))).toContain(stem(other));
		expect(oppositeStemsOf(stem(other))).toContain(stem(one));
	});

	test("a word is no synonym of itself, and an unknown word has none", () => {
		expect(synonymsOf("begin")).not.toContain("begin");
		expect(synonymsOf("losyukov").size).toBe(0);
		expect(oppositeStemsOf("losyukov").size).toBe(0);
	});

	test("opposites written by hand are kept in the form in which they are written", () => {
		expect(oppositesOf("increased")).toEqual(["decreased", "reduced"]);
	});
});
