import { describe, expect, test } from "vitest";
import { readPlace, typeToMean } from "../../src/asking/read-place.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";

const outline = [1, 2, 3].map((number) => ({ number, paragraphs: 10 }));
const read = (typed: string) => readPlace(typed, outline, { title: "The Saga" }).place;

describe("readPlace", () => {
	test.each([
		["2", { chapter: 2, paragraph: WHOLE_CHAPTER }],
		["chapter 2", { chapter: 2, paragraph: WHOLE_CHAPTER }],
		["2:4", { chapter: 2, paragraph: 4 }],
	])("reads %j as a chapter, or as a place in it", (typed, place) => {
		expect(read(typed)).toEqual(place);
	});

	test.each([
		["soon", /“soon” is no place/],
		["0", /no chapter 0; The Saga has chapters 1 to 3/],
		["4", /no chapter 4; The Saga has chapters 1 to 3/],
		["2:0", /has paragraphs 1 to 10, no ¶0/],
		["2:11", /has paragraphs 1 to 10, no ¶11/],
	])("refuses %j with what there is", (typed, message) => {
		expect(() => read(typed)).toThrow(message);
	});
});

describe("a place by what the book calls its chapter", () => {
	const headed = (...titles: readonly string[]) =>
		titles.map((title, index) => ({ number: index + 1, title, paragraphs: 10 }));
	const NOVEL = headed("Preface", "CHAPTER I. The Weir", "CHAPTER II", "CHAPTER III", "Epilogue");
	const PARTS = headed("Book One: 1", "Book One: 2", "Book Two: 1", "Book Two: 2");
	const LATE = headed("CHAPTER III", "CHAPTER IV", "CHAPTER V", "CHAPTER VI");
	const readIn = (outline: typeof NOVEL, typed: string) => {
		const { place, others } = readPlace(typed, outline, { title: "The Saga" });
		return [place.paragraph === WHOLE_CHAPTER ? place.chapter : `${place.chapter}:${place.paragraph}`, others];
	};

	test.each([
		["CHAPTER II", 3, []],
		["chapter 2", 3, []],
		["Ch. II", 3, []],
		["II", 3, []],
		["Preface", 1, []],
		["the weir", 2, []],
		["CHAPTER I. The Weir", 2, []],
		["Chapter II ¶4", "3:4", []],
		["epilogue, ¶2", "5:2", []],
		// As answers show it.
		["ch. 3 (CHAPTER II) ¶4", "3:4", []],
		["3:4", "3:4", []],
	] as const)("%j is chapter %j of a novel with a preface", (typed, place, others) => {
		expect(readIn(NOVEL, typed)).toEqual([place, others]);
	});

	test.each([
		[NOVEL, "3", 3, ["CHAPTER III"]],
		[NOVEL, "1", 1, ["CHAPTER I"]],
		[NOVEL, "5", 5, []],
		[NOVEL, "ch. 3 ¶4", "3:4", ["4:4"]],
		[PARTS, "2", 2, []],
		[PARTS, "chapter 2", 2, ["Book Two, 2"]],
		[PARTS, "Book Two", 3, ["Book Two, 2"]],
		[PARTS, "Book Two, 1", 3, []],
		// The book begins with its third chapter, so what it calls 4 comes before the fourth.
		[LATE, "4", 2, ["CHAPTER VI"]],
		[LATE, "chapter 4", 2, []],
		[LATE, "CHAPTER VI", 4, []],
	] as const)(
		"of %# the earliest that %j may mean holds, and it is told how to say the others",
		(outline, typed, place, others) => {
			expect(readIn(outline, typed)).toEqual([place, others]);
		},
	);

	test("each way to say another place means that place and no other", () => {
		for (const outline of [NOVEL, PARTS, LATE]) {
			for (const { number } of outline) {
				const typed = typeToMean({ chapter: number, paragraph: WHOLE_CHAPTER }, outline);
				const { place, others } = readPlace(typed, outline, { title: "The Saga" });
				expect([place.chapter, others]).toEqual([number, []]);
			}
		}
	});

	test.each([
		[
			"chapter 9",
			/No chapter of The Saga is headed “chapter 9”\. Give its place in the story instead, 1 to 5, or a citation/,
		],
		["Session 2", /is headed “Session 2”/],
		["the sea", /“the sea” is no place/],
		["9", /no chapter 9; The Saga has chapters 1 to 5/],
		["CHAPTER II ¶11", /Chapter 3 of The Saga has paragraphs 1 to 10, no ¶11/],
	])("refuses %j with the way out, and tells no title", (typed, message) => {
		expect(() => readIn(NOVEL, typed)).toThrow(message);
		expect(() => readIn(NOVEL, typed)).not.toThrow(/Weir|Epilogue/);
	});

	test("a number that no place bears, but a heading does, is told how to be said", () => {
		expect(() => readIn(LATE, "6")).toThrow(
			/no chapter 6; The Saga has chapters 1 to 4\. For the one headed so say “CHAPTER VI”/,
		);
	});
});
