import { describe, expect, test } from "vitest";
import { isBeforeStory } from "../../../src/answering/people/before-story.ts";
import { goesOnAbout, tellingAround } from "../../../src/answering/people/telling-words.ts";

/** What the words around "Ada Bell" are worth. */
function worthOf(text: string): number {
	const start = text.indexOf("Ada Bell");
	const whole = { start: 0, end: text.length };
	const around = { sentence: whole, range: whole, isSaid: text.startsWith("“"), isNew: true };
	return tellingAround(text, { start, end: start + "Ada Bell".length }, around).worth;
}

describe("words around a name", () => {
	test.each([
		["NAMED_SO", "They had a maid whose name was Ada Bell.", "They had a maid and saw Ada Bell."],
		["KIN_BEFORE", "He met his sister, Ada Bell.", "He met in Leeds Ada Bell."],
		["KIN_AFTER", "Ada Bell, only child of the miller, left.", "Ada Bell, all of a sudden, left."],
		["WAS_SO", "Ada Bell was tall and thin.", "Ada Bell was going home."],
		["KEPT_SOMETHING", "Ada Bell kept the inn at Dover.", "Ada Bell left the inn at Dover."],
		["OPENS_CLAUSE", "It rained; and Ada Bell left.", "It rained when old Ada Bell left."],
		["BARE_ROLE", "Ada Bell, widow, left.", "Ada Bell, alas, left."],
	])("tell more: %s: %s", (_, more, less) => {
		expect(worthOf(more)).toBeGreaterThan(worthOf(less));
	});

	test.each([
		["NOT_SURELY", "It might be Ada Bell.", "It must have been seen: Ada Bell."],
		["SAID_BY", "“Good,” said Ada Bell", "“Good.” Here stood Ada Bell"],
		["SAYS_SO", "Ada Bell said so.", "Ada Bell went so."],
		["CALLED", "“No, Ada Bell, come.”", "“There Ada Bell came.”"],
	])("tell less: %s: %s", (_, less, more) => {
		expect(worthOf(less)).toBeLessThan(worthOf(more));
	});

	test("go on with a pronoun of the same gender and what somebody is or has (BEING, HAVING, NAMES_THE_FORMER)", () => {
		expect(goesOnAbout("female", "She was a widow.")).toBe(true);
		expect(goesOnAbout("female", "Her eyes were grey.")).toBe(true);
		expect(goesOnAbout("female", "He was a widower.")).toBe(false);
		expect(goesOnAbout("female", "She was going home.")).toBe(false);
	});
});

describe("what stands before a story", () => {
	test.each([
		["AUTHOR'S PREFACE", true],
		["Introduction:", true],
		["Prologue", false],
		["Chapter I. A Note", false],
	])("is told by its heading (ABOUT_STORY): %s", (title, isBefore) => {
		const span = { start: 0, end: 10 };
		const story = {
			chapters: [{ ...span, number: 1, title }],
			paragraphs: [{ ...span, chapter: 1, number: 1 }],
		};
		expect(isBeforeStory(story, 0)).toBe(isBefore);
	});
});
