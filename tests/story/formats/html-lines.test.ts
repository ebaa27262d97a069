import { describe, expect, test } from "vitest";
import { inlinePartOf, partLeftOut } from "../../../src/story/formats/html/inline-parts.ts";
import { isApparatus, isLabel, isSideBox, lineAround } from "../../../src/story/formats/html/page-words.ts";
import { isAuthorNote, isOfSerialSite, serialTitle } from "../../../src/story/formats/html/serial.ts";
import { dayWithin, readVisibleLine } from "../../../src/story/formats/html/visible-lines.ts";

test.each([
	["Share", true],
	["Comments (12)", true],
	["Print | Email | Share", true],
	["Facebook Twitter WhatsApp", true],
	["12K 300 45", true],
	["Listen to the rain", false],
	["He shared it", false],
	["Chapter 3", false],
])("%j is the label of a button: %s", (words, is) => {
	expect(isLabel(words)).toBe(is);
});

test.each([
	["Most read", true],
	["Related stories:", true],
	["More from the Echo", true],
	["Most readers slept", false],
])("%j heads a box beside an article (SIDE_BOXES): %s", (words, is) => {
	expect(isSideBox(words)).toBe(is);
});

test.each([
	["See also", true],
	["References", true],
	["Notes on the tide", false],
])("%j heads what a wiki has after its text (APPARATUS): %s", (words, is) => {
	expect(isApparatus(words)).toBe(is);
});

test.each([
	["Sign up for our newsletter and never miss a boat.", "menus-and-boxes"],
	["This story was originally published in The Gull.", "menus-and-boxes"],
	["You have 2 free articles left this month.", "menus-and-boxes"],
	["EDITION: NORTHERN", "menus-and-boxes"],
	["Image source, Getty Images", "bylines-and-captions"],
	["Ann Marsh/Reuters", "bylines-and-captions"],
	["Sign up for the war, he said, and be fed.", undefined],
	["This story was told to me by a miller.", undefined],
	[
		"More: that was all she ever wanted to hear, and it was not much to ask for, as Tobias said when the boats came back at last and the whole of the town stood on the quay with lamps in their hands and counted them, one by one, and then again, until all of the ten were there.",
		undefined,
	],
])("%j is told as %s", (words, what) => {
	expect(lineAround(words)).toBe(what);
});

describe("a line about a page (DAYS, A_DAY, BESIDE, BYLINE, BYLINE_WITHIN)", () => {
	test.each([
		["By Jane Roe", { author: "Jane Roe" }],
		["By Jane Roe and Tom Fell, harbour correspondents", { author: "Jane Roe and Tom Fell" }],
		["Published: 3 March 2019 at 10:15", { day: "2019-03-03" }],
		["Published 3 March 2019, updated 9 March 2019", { day: "2019-03-03" }],
		["Last updated on Saturday, 9 March 2019", {}],
		["March 3, 2019 | Jane Roe", { author: "Jane Roe", day: "2019-03-03" }],
		["Posted on May 2, 2011 by Jane Roe", { author: "Jane Roe", day: "2011-05-02" }],
		["4 min read", {}],
		["By the river they found nothing.", undefined],
		["On 3 March 2019 the boat was found again.", undefined],
		["By March it was gone.", undefined],
	])("%j says %j", (line, says) => {
		expect(readVisibleLine(line)).toEqual(says);
	});

	test.each([
		["2019-03-03T23:30:00-05:00", "2019-03-03"],
		["Sun, 03 Mar 2019 09:00:00 GMT", "2019-03-03"],
		["3.3.2019", "2019-03-03"],
		["03/04/2019", undefined],
	])("%j names the day %s", (words, day) => {
		expect(dayWithin(words)).toBe(day);
	});
});

describe("a page of a serial", () => {
	test.each([
		["Chapter 12: The Weir - The Salt Road", "Chapter 12: The Weir", "The Salt Road"],
		["The Map - 2. The Mill", "2. The Mill", "The Map"],
		["The Map Chapter 2: The Mill, a mapmakers fanfic", undefined, "The Map"],
	])("%j is of the story %s", (title, heading, story) => {
		expect(serialTitle(title, heading)?.story).toBe(story);
	});

	test("whose title is the heading alone is of no other story", () => {
		expect(serialTitle("Chapter 12", "Chapter 12")).toBeUndefined();
	});

	test("is known by its site (SITES)", () => {
		expect(isOfSerialSite(undefined, "The Tenth Boat [Archive of Our Own]")).toBe(true);
		expect(isOfSerialSite("The Sandwick Echo")).toBe(false);
	});

	test.each([
		["A/N: Sorry for the wait!", true],
		["Author's note - I was ill.", true],
		["An: she never knew the word.", false],
		["An hour later they left.", false],
	])("has a note of its author in %j: %s", (words, is) => {
		expect(isAuthorNote(words)).toBe(is);
	});
});

describe("what stands within a line (ASIDES, PAGE_NUMBER, NOTE_NUMBER)", () => {
	const outside = { isRaised: false, target: undefined };
	const leftOut = (name: string, attributes: Record<string, string>, words: string, before = "monks") => {
		const part = inlinePartOf(name, attributes, { type: "", above: outside });
		return part === undefined ? undefined : partLeftOut(part, words, { before, lastNote: 0 });
	};
	test.each<[string, Record<string, string>, string, string | undefined]>([
		["a", { href: "#n1", class: "fnanchor" }, "1", "note-numbers"],
		["a", { href: "#n1" }, "[2]", "note-numbers"],
		["a", { href: "#r1" }, "↑", "note-numbers"],
		["a", { href: "#c2" }, "2", undefined],
		["a", { href: "http://x" }, "[2]", undefined],
		["sup", {}, "[2]", "note-numbers"],
		["sup", {}, "1", "note-numbers"],
		["sup", {}, "st", undefined],
		["span", { class: "pagenum" }, "[Pg 12]", "page-numbers"],
		["span", { class: "pagenum" }, "The whole of a paragraph, set in a wrong class", undefined],
		["span", { class: "mw-editsection" }, "[edit]", "menus-and-boxes"],
		["button", {}, "Listen", "menus-and-boxes"],
	])("<%s %j>%s is told as %s", (name, attributes, words, what) => {
		expect(leftOut(name, attributes, words)).toBe(what);
	});

	test("is a power after a letter, and a note's number after a word", () => {
		expect(leftOut("sup", {}, "2", "40 m")).toBeUndefined();
		expect(leftOut("sup", {}, "6", "10")).toBeUndefined();
		expect(leftOut("sup", {}, "2", "the herring.")).toBe("note-numbers");
	});
});
