import { describe, expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";

function paragraphsOf(text: string): string[] {
	const story = readStory({ path: "opening.txt", bytes: new TextEncoder().encode(text) });
	return story.paragraphs.map((paragraph) => textAt(story, paragraph));
}

const CHAPTER = [
	"CHAPTER ONE",
	"The ferry had been built in the year of the flood, and the same nails held it together still.",
	"In all that time it had never once been late, and nobody in the town could say why that was.",
];

describe("what stands before the first heading is kept", () => {
	test.each<[kind: string, paragraphs: string[]]>([
		["short paragraphs", ["He ran.", "He did not look back.", "Behind him the mill burned."]],
		["two sentences", ["I did it.", "Now I can begin."]],
		["dialogue", ["“Who is there?”", "“Nobody,” said the boy.", "“Then go home,” she said, and shut the door."]],
		["dialogue with dashes", ["— Who is there?", "— Nobody.", "— Then go home.", "— I have none."]],
		["a diary", ["June 3rd.", "Rain all day. I did not go out.", "June 4th.", "Fine. Saw nobody."]],
		["a letter", ["The Mill, 3 May 1851", "Dear Marta,", "I am well.", "The eels are running."]],
		["a letter to an editor", ["Sir, I write about the weir.", "It is a scandal."]],
		["a chat", ["[12:03] Ann: are you there", "[12:04] Bob: yes", "[12:04] Ann: the dam broke", "[12:05] Bob: no"]],
		["words in capitals", ["THE RAIN had fallen for nine days when he came.", "He was wet.", "Nobody asked him why."]],
		["words that go on", ["...and then he was gone.", "I sat down.", "The lamp went out."]],
		["a question", ["Who killed the ferryman?", "Nobody knows.", "I do."]],
		["an entry of a log book", ["04:00 Wind SW. Under way.", "08:00 Passed the light.", "12:00 Fog. Anchored."]],
		["Chinese", ["他跑了。", "他没有回头。", "磨坊在他身后燃烧。"]],
		["German", ["Er lief.", "Er sah sich nicht um.", "Hinter ihm brannte die Mühle."]],
	])("%s", (_, paragraphs) => {
		const [, ...body] = CHAPTER;
		expect(paragraphsOf([...paragraphs, ...CHAPTER].join("\n\n"))).toEqual([...paragraphs, ...body]);
	});

	test("a log of days, each day a chapter", () => {
		const [, ...body] = CHAPTER;
		const log = ["Day 1", "We left at dawn.", "Day 2", "There was no wind.", "Day 3", "A sail stood to the south."];
		expect(paragraphsOf([...log, ...CHAPTER].join("\n\n"))).toEqual([
			"We left at dawn.",
			"There was no wind.",
			"A sail stood to the south.",
			...body,
		]);
	});

	test("in a book of a library, too, below its title page", () => {
		const head = ["Title: The Town", "Author: Jane Roe", "*** START OF THIS PROJECT GUTENBERG EBOOK THE TOWN ***"];
		const short = ["He ran.", "He did not look back.", "Behind him the mill burned."];
		const paragraphs = paragraphsOf([...head, "THE TOWN", "by Jane Roe", ...short, ...CHAPTER].join("\n\n\n"));
		expect(paragraphs).toEqual(expect.arrayContaining(short));
	});
});

describe("a title page before the first heading is none of the text", () => {
	test.each<[kind: string, lines: string[]]>([
		["title and author", ["THE FERRY", "by Jane Roe"]],
		["a motto", ["THE FERRY", "by Jane Roe", "“All water is one water.”", "-- Old saying"]],
		["a printer", ["THE FERRY", "A Novel", "by Jane Roe", "LONDON: Printed for J. Doe in the Strand.", "1851"]],
		["a dedication", ["THE FERRY", "by Jane Roe", "TO MY MOTHER"]],
	])("%s", (_, lines) => {
		const [, ...body] = CHAPTER;
		expect(paragraphsOf([...lines, ...CHAPTER].join("\n\n"))).toEqual(body);
	});
});

test("a day alone above a report dates it and stays in it", () => {
	const story = readStory({
		path: "dam.txt",
		bytes: new TextEncoder().encode("3 May 1951\n\nThe dam broke.\n\nNobody was hurt, officials said on the same day."),
	});
	expect(story.dateline).toEqual({ day: "1951-05-03" });
	expect(story.paragraphs.length).toBe(3);
});
