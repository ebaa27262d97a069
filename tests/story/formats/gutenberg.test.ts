import { describe, expect, test } from "vitest";
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
