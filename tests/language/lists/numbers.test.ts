import { describe, expect, test } from "vitest";
import {
	CARDINAL,
	cardinalOf,
	DECADE,
	decadeOf,
	isOrdinal,
	NUMBERED,
	ORDINAL,
	ordinalOf,
} from "../../../src/language/lists/numbers.ts";

describe("numbers in words", () => {
	test.each([
		["zero", 0],
		["Seven", 7],
		["nineteen", 19],
		["forty", 40],
		["twenty-one", 21],
		["forty two", 42],
		["a hundred", 100],
		["three hundred", 300],
		["twenty thousand", 20_000],
		["a dozen", 12],
		["half a dozen", 6],
		["1,000", 1000],
		["3.5", 3.5],
		["several", undefined],
		["twenty-eleven", undefined],
		["word", undefined],
	])("%s is %s", (words, value) => {
		expect(cardinalOf(words)).toBe(value);
	});

	test.each([
		["first", 1],
		["Nineteenth", 19],
		["thirtieth", 30],
		["twenty-first", 21],
		["3rd", 3],
		["21st", 21],
		["21", undefined],
		["twenty-eleventh", undefined],
		["last", undefined],
	])("%s has the rank %s", (words, value) => {
		expect(ordinalOf(words)).toBe(value);
	});

	test.each([
		["twenties", 2],
		["nineties", 9],
		["hundreds", undefined],
	])("%s begin with the ten %s", (word, ten) => {
		expect(decadeOf(word)).toBe(ten);
	});

	test("an ordinal is written in words or digits", () => {
		expect(["third", "3rd", "three"].map(isOrdinal)).toEqual([true, true, false]);
	});

	test.each([
		["CARDINAL", CARDINAL, "twenty-one days", "twenty-one"],
		["ORDINAL", ORDINAL, "twenty-first of May", "twenty-first"],
		["NUMBERED", NUMBERED, "22nd of May", "22nd"],
		["DECADE", DECADE, "sixties of that century", "sixties"],
	])("the pattern %s takes all of a number", (_, source, text, found) => {
		expect(new RegExp(`^${source}`, "u").exec(text)?.[0]).toBe(found);
	});
});
