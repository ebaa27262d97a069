import { describe, expect, test } from "vitest";
import { isProducerCredit } from "../../../src/story/formats/gutenberg.ts";
import { headerEnd } from "../../../src/story/formats/library-header.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";

describe("a text from Project Gutenberg", () => {
	const body = "The rain fell on the roofs of the town, and nobody was out of doors.";
	const file = [
		"The Project Gutenberg EBook of The Town, by Jane Roe",
		"",
		"Title: The Town",
		"",
		"Author: Jane Roe",
		"",
		"Language: English",
		"",
		"*** START OF THIS PROJECT GUTENBERG EBOOK THE TOWN ***",
		"",
		"Produced by John Doe",
		"",
		"THE TOWN",
		"",
		"By Jane Roe",
		"",
		"CHAPTER I",
		"",
		body,
		"",
		"THE END",
		"",
		"*** END OF THIS PROJECT GUTENBERG EBOOK THE TOWN ***",
		"",
		"Section 1. General Terms of Use and Redistributing electronic works.",
	].join("\r\n");

	test("is read without its header, licence and credits", () => {
		const story = readStory({ path: "tiny.txt", bytes: new TextEncoder().encode(file) });
		expect(story).toMatchObject({ title: "The Town", author: "Jane Roe", language: "en" });
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual([body]);
		expect(story.chapters.map(({ title }) => title)).toEqual(["CHAPTER I"]);
		expect(story.dateline).toBeUndefined();
	});
});

describe("a text from another time or library", () => {
	const body = [
		"The rain fell on the roofs of the town, and nobody was out of doors.",
		"At noon the bells rang, and a child came down to the quay with a basket of eels.",
	];
	const chapter = ["CHAPTER I", ...body];
	const smallPrint = [
		"Information prepared by the legal advisor (Three Pages)",
		"***START**THE SMALL PRINT!**FOR PUBLIC DOMAIN ETEXTS**START***\nWhy is this Small Print statement here?",
		"*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*",
	];
	test.each<[name: string, head: string[], tail: string[]]>([
		[
			"small print before the text (1993)",
			[
				"**The Project Gutenberg Etext of The Town, by Jane Roe**",
				"Copyright laws are changing all over the world, be sure to check",
				...smallPrint,
			],
			["End of The Project Gutenberg Etext of The Town, by Jane Roe"],
		],
		[
			"small print after the text (2001)",
			[
				"The Project Gutenberg Etext of The Town, by Jane Roe\n#3 in our series by Jane Roe",
				"Copyright laws are changing all over the world, be sure to check\nbefore posting these files!",
				"This header should be the first thing seen when anyone starts to\nview the etext. Do not change or edit it.",
				"Title: The Town\nAuthor: Jane Roe",
				"Release Date: May, 2001 [Etext #1000]\n[Yes, we are about one year ahead of schedule]",
			],
			["End of The Project Gutenberg Etext of The Town, by Jane Roe", ...smallPrint],
		],
		[
			"no end and no small print",
			["Project Gutenberg's The Town, by Jane Roe", "This eBook is for the use of anyone"],
			[],
		],
		[
			"an end in German",
			[
				"The Project Gutenberg EBook of The Town, by Jane Roe",
				"*** START OF THIS PROJECT GUTENBERG EBOOK THE TOWN ***",
			],
			["Ende dieses Projekt Gutenberg Etextes The Town", "Section 1. General Terms of Use"],
		],
		[
			"Project Gutenberg Australia",
			[
				"Project Gutenberg Australia\na treasure-trove of literature",
				"Title: The Town\nAuthor: Jane Roe\n* A Project Gutenberg Australia eBook *\neBook No.: 0100021.txt\nLanguage: English",
				"Project Gutenberg Australia eBooks are created from printed editions\nwhich are in the public domain in Australia.",
				"To contact Project Gutenberg Australia go to http://gutenberg.net.au",
			],
			["THE END", "This site is full of FREE ebooks - Project Gutenberg Australia"],
		],
		[
			"Distributed Proofreaders Canada",
			[
				"* A Distributed Proofreaders Canada eBook *",
				"This eBook is made available at no cost and with very few\nrestrictions.",
				"Title: The Town\nDate of first publication: 1921\nAuthor: Jane Roe (1880-1931)\nDate first posted: May 2, 2013\nFaded Page eBook #20130501",
				"This eBook was produced by: John Doe & the online\nDistributed Proofreaders Canada team",
			],
			["[End of The Town, by Jane Roe]"],
		],
		[
			"the licence alone after the text",
			["Title: The Town\nAuthor: Jane Roe", "From Project Gutenberg, www.gutenberg.org"],
			["*** START: FULL LICENSE ***", "THE FULL PROJECT GUTENBERG LICENSE\nPLEASE READ THIS"],
		],
	])("is read without its frame: %s", (_, head, tail) => {
		const text = [...head, ...chapter, ...tail].join("\n\n\n");
		const story = readStory({ path: "tiny.txt", bytes: new TextEncoder().encode(text) });
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual(body);
		expect([story.title, story.author?.replace(/ \(.*/u, "")]).toEqual(["The Town", "Jane Roe"]);
		expect(story.chapters.map(({ title }) => title)).toEqual(["CHAPTER I"]);
	});

	test.each([
		"Project Gutenberg was begun in 1971 by a student, who typed in a declaration and sent it to all.",
		"Title: a word he hated. He read it aloud to the empty room, twice, and put the book away.",
	])("is not what only speaks of one: %s", (words) => {
		const story = readStory({ path: "tiny.txt", bytes: new TextEncoder().encode(`${words}\n\n${body.join("\n\n")}`) });
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual([words, ...body]);
	});
});

test.each([
	["Title: The Weir", "FIELD", true],
	["Date first posted: May 2001", "FIELD", true],
	["eBook No.: 0100021.txt", "FIELD", true],
	["Subject to nothing: the sea", "FIELD", false],
	["The Project Gutenberg Etext of The Weir, by Ann Author", "TITLE_LINE", true],
	["Project Gutenberg's The Weir, by Ann Author", "TITLE_LINE", true],
	["This eBook is free", "LIBRARY_MATTER", true],
	["From Wikisource, the free library", "LIBRARY", true],
	["Copyright laws are changing", "OF_RIGHTS", false],
])("%j is of a library's header (%s): %s", (words, _, isHeader) => {
	const text = `${words}\n\nTitle: X\n\nFaded Page\n\n${"A word. ".repeat(200)}`;
	expect(headerEnd(isHeader ? text : `${words}\n\n${"A word. ".repeat(200)}`) > 0).toBe(isHeader);
});

test.each([
	["Produced by Jane Roe and the Online Proofreading Team.", true],
	["E-text prepared by Jane Roe", true],
	["This eBook was scanned by Jane Roe.", true],
	["SPECIAL THANKS to Jane Roe", true],
	["He produced a letter.", false],
	["Preparedness is all.", false],
	[`Produced by ${"Jane Roe, ".repeat(60)}`, false],
])("%j says who made the file (PRODUCERS): %s", (words, isCredit) => {
	expect(isProducerCredit(words)).toBe(isCredit);
});
