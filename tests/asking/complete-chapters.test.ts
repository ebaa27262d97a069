import { describe, expect, test } from "vitest";
import { completeChapters } from "../../src/asking/complete-chapters.ts";

const headed = (...titles: readonly (string | undefined)[]) =>
	titles.map((title, index) => ({ number: index + 1, title, paragraphs: 10 }));
const NOVEL = headed("Prologue", "CHAPTER I. The Weir", "CHAPTER II. The Death of Tom", "Interlude", "CHAPTER III");

const names = (typed: string, reached: number, outline = NOVEL) =>
	completeChapters(outline, typed, reached).map(({ name }) => name);

describe("chapters that are offered while a place is typed", () => {
	test("bear their titles as far as the reader has read, and beyond it what the book counts them as", () => {
		expect(names("", 2)).toEqual(["1: Prologue", "2: CHAPTER I. The Weir", "3: CHAPTER II", "4: …", "5: CHAPTER III"]);
		expect(names("", 0)).toEqual(["1: Prologue", "2: CHAPTER I", "3: CHAPTER II", "4: …", "5: CHAPTER III"]);
		expect(names("", 0, headed("The Weir", "The Death of Tom", undefined))).toEqual([
			"Chapter 1",
			"Chapter 2",
			"Chapter 3",
		]);
	});

	test.each([
		["3", ["3: CHAPTER II"]],
		["ii", ["3: CHAPTER II", "5: CHAPTER III"]],
		["chapter 2", ["3: CHAPTER II"]],
		["Ch. III", ["5: CHAPTER III"]],
		["prol", ["1: Prologue"]],
		["weir", ["2: CHAPTER I. The Weir"]],
		["death", []],
		["interl", []],
		["interlude", []],
	])("are found by %j", (typed, offered) => {
		expect(names(typed, 2)).toEqual(offered);
	});

	test("are sent as what means them and nothing else", () => {
		const value = (typed: string) => completeChapters(NOVEL, typed, 0)[0]?.value;
		expect(["1", "2", "3", "4", "5"].map(value)).toEqual(["1:10", "CHAPTER I", "CHAPTER II", "4", "CHAPTER III"]);
	});

	test("are offered at once of a story with ten thousand", () => {
		const long = headed(...Array.from({ length: 10_000 }, (_, index) => `CHAPTER ${index}`));
		expect(names("chapter 99", 0, long)[0]).toBe("100: CHAPTER 99");
	});
});
