import { expect, test } from "vitest";
import { isReporting, isSaying, isUsualSaying } from "../../../src/language/lists/verbs-of-saying.ts";

test.each([
	["said", true],
	["murmuring", true],
	["mimicked", true],
	["quoth", true],
	["walked", false],
	["went", false],
])("%s brings in speech: %s", (word, does) => {
	expect(isSaying(word)).toBe(does);
});

test("some verbs bring in speech only with the word after them", () => {
	expect(isSaying("went", "on")).toBe(true);
	expect(isSaying("put", "in")).toBe(true);
	expect(isSaying("went", "out")).toBe(false);
});

test("what is usual and what reports are told apart", () => {
	expect(["told", "asks", "ejaculated"].map(isUsualSaying)).toEqual([true, true, false]);
	expect(["reiterated", "claims", "whispered"].map(isReporting)).toEqual([true, true, false]);
});
