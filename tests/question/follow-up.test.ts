import { describe, expect, test } from "vitest";
import { readFollowUp } from "../../src/question/follow-up.ts";

describe("a question that leans on the one before", () => {
	test.each([
		["why?", "why"],
		["And when?", "when"],
		["ok, and where was that", "where"],
		["how come?", "why"],
		["who?", "who"],
	])("%j asks the same, otherwise", (typed, asks) => {
		expect(readFollowUp(typed)).toEqual({ form: "bare", asks });
	});

	test.each([
		["what about Trelawney?", "Trelawney", undefined],
		["And Will Ladislaw?", "Will Ladislaw", undefined],
		["and how about the parrot?", "the parrot", undefined],
		["and his wife?", "his wife", "male"],
		["his wife?", "his wife", "male"],
		["What about her elder brother", "her elder brother", "female"],
		["and their father?", "their father", "unknown"],
	])("%j asks it of another", (typed, words, gender) => {
		const pronoun = gender && { start: 0, end: words.indexOf(" "), gender, isOwner: true };
		expect(readFollowUp(typed)).toEqual(pronoun ? { form: "instead", words, pronoun } : { form: "instead", words });
	});

	test("“what about him?” names nobody", () => {
		expect(readFollowUp("what about him?")).toMatchObject({
			words: "him",
			pronoun: { gender: "male", isOwner: false },
		});
	});

	test.each([
		["where does she live?", [["she", "female", false]]],
		["And so why did he leave Bristol?", [["he", "male", false]]],
		["who is his wife?", [["his", "male", true]]],
		["who betrayed him?", [["him", "male", false]]],
		["who gave her the map?", [["her", "female", false]]],
		["where was her house", [["her", "female", true]]],
		[
			"what did he give her?",
			[
				["he", "male", false],
				["her", "female", false],
			],
		],
		["did he say that he was ill?", [["he", "male", false]]],
		["why did the captain hit him?", [["him", "male", false]]],
		["when did they leave?", [["they", "unknown", false]]],
	] as const)("%j has somebody's pronoun for a name", (typed, pronouns) => {
		const read = readFollowUp(typed);
		const found = read?.form === "pronoun" ? read.pronouns : [];
		const words = read?.form === "pronoun" ? read.words : "";
		expect(found.map(({ start, end, gender, isOwner }) => [words.slice(start, end), gender, isOwner])).toEqual(
			pronouns,
		);
	});
});

describe("a question that stands by itself", () => {
	test.each([
		"Who is Long John Silver?",
		"Trelawney?",
		"why did the talks fail?",
		"Why did Silver lose his leg?",
		"why did the captain say that he was ill?",
		"Which sailor lost his hat?",
		"who lost his hat?",
		"who had lost his hat?",
		"did it rain?",
		"Did Jim hurt himself?",
		"and good night",
		"thanks!",
		"she is nice",
		"and then?",
		"What happened to the ship and its crew?",
		"her brother left in October",
		"/who he",
		"",
	])("%j", (typed) => {
		expect(readFollowUp(typed)).toBeUndefined();
	});
});
