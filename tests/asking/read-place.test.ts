import { describe, expect, test } from "vitest";
import { readPlace } from "../../src/asking/read-place.ts";
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
