import { describe, expect, test } from "vitest";
import { isBond, isKin, kinGender, wordsForKin } from "../../../src/language/lists/kinship.ts";

describe("kin", () => {
	test.each([
		["husband", "He married Anna in May."],
		["wife", "Her husband was away."],
		["father", "His daughters waved."],
		["brother", "His sister Emma laughed."],
		["uncle", "His nieces came."],
		["grandfather", "Ögedei’s grandson Kaidu refused."],
		["cousin", "The Cousins met."],
	])("whoever has a %s may be told so by: %s", (noun, sentence) => {
		expect(wordsForKin(noun)?.test(sentence)).toBe(true);
	});

	test("one tie is not told by the words of another", () => {
		expect(wordsForKin("brother")?.test("His wife and his grandmother came.")).toBe(false);
		expect(wordsForKin("father")?.test("His grandfather came.")).toBe(false);
		expect(wordsForKin("friend")).toBeUndefined();
	});

	test.each([
		["aunt", "female"],
		["papa", "male"],
		["stepson", "male"],
		["granny", "female"],
		["cousin", "unknown"],
		["table", "unknown"],
	])("the gender of %s is %s", (word, gender) => {
		expect(kinGender(word)).toBe(gender);
	});

	test("a friend is a bond and no kin; a widow says something by herself", () => {
		expect(["brother", "friend", "widow", "doctor"].map(isBond)).toEqual([true, true, false, false]);
		expect(["brother", "friend", "widow"].map(isKin)).toEqual([true, false, true]);
	});
});
