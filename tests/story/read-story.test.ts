import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseManifest } from "../../src/story/manifest.ts";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string, path = "tiny.txt"): Story {
	return readStory({ path, bytes: bytes(text) });
}

const paragraphsOf = (story: Story) => story.paragraphs.map((paragraph) => textAt(story, paragraph));
const titlesOf = (story: Story) => story.chapters.map(({ title }) => title);

test("a log of games has no dateline: its first heading's day is none that its yesterday counts from", () => {
	const text =
		"Session 1 – 28 Feb 2021\n\nThe party met in the inn.\n\nSession 2 – 14 Mar 2021\n\nYesterday they had rested.\n";
	const story = readStory({ path: "log.txt", bytes: new TextEncoder().encode(text) });
	expect(story.title).toBe("Log");
	expect(story.chapters.map(({ title }) => title)).toEqual(["Session 1 – 28 Feb 2021", "Session 2 – 14 Mar 2021"]);
	expect(story.dateline).toBeUndefined();
});

describe("the bundled report", () => {
	const path = "russian-envoy.txt";
	const file = readFileSync(new URL(`../../corpus/${path}`, import.meta.url));
	const manifest = parseManifest(
		readFileSync(new URL("../../corpus/russian-envoy.json", import.meta.url), "utf8"),
		"russian-envoy.json",
	);
	const story = readStory({ path, bytes: file, manifest });

	test("has its title without the date, and the date as dateline", () => {
		expect(story.title).toBe("Russian Envoy Holds 'Successful' Talks with N. Korean Leader");
		expect(story.dateline).toEqual({ day: "2003-01-20" });
		expect(story.id).toBe("russian-envoy");
		expect(story.source).toBe("Voice of America");
		expect(story.language).toBe("en");
	});

	test("has ten paragraphs, 1 to 10, in one chapter", () => {
		expect(story.chapters).toHaveLength(1);
		expect(story.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(textAt(story, story.paragraphs[0] as never)).toMatch(/^A top Russian envoy says/u);
		expect(textAt(story, story.paragraphs[9] as never)).toMatch(/^Russia is one a handful of nations/u);
	});

	test("keeps page furniture in the text, does not cite it, and says so", () => {
		expect(story.text).toContain("Accessibility links");
		expect(paragraphsOf(story).join()).not.toContain("Accessibility links");
		expect(story.leftOut).toMatchObject([
			{ what: "before-first-paragraph", count: 2, words: ["Accessibility links", "Breaking News"] },
		]);
		expect(story.text).toHaveLength(file.toString("utf8").length);
	});
});

describe("paragraphs of plain text", () => {
	test("end at blank lines; a hard line break within one becomes one space", () => {
		const story = read("It was a dark night and the rain fell\nupon the roofs of the town.\n\nNobody came.\n");
		expect(paragraphsOf(story)).toEqual([
			"It was a dark night and the rain fell upon the roofs of the town.",
			"Nobody came.",
		]);
		expect(story.text).toHaveLength(
			"It was a dark night and the rain fell\nupon the roofs of the town.\n\nNobody came.\n".length,
		);
	});

	test("are lines where a file has one a line", () => {
		const long =
			"He went on and on about the harvest, the weather and the price of wool until nobody in the whole inn could bear it.";
		expect(paragraphsOf(read(`${long} One.\n${long} Two.\n${long} Three.`))).toHaveLength(3);
	});

	test("are told by their indentation where no blank lines are between them", () => {
		const story = read(
			"   It was a dark night and the rain fell upon the roofs of\nthe town.\n   Nobody came, though the watchman had called more than once\nbefore the clock struck.\n   “Yes.”\n   “No.”\n",
		);
		expect(paragraphsOf(story).map((words) => words.slice(0, 12))).toEqual([
			"It was a dar",
			"Nobody came,",
			"“Yes.”",
			"“No.”",
		]);
	});

	test("are all kept in a file that is just paragraphs, however short", () => {
		const story = read("The fox ran.\n\nYes.\n\nIt ran far.\n\nNo, it did not");
		expect(paragraphsOf(story)).toEqual(["The fox ran.", "Yes.", "It ran far.", "No, it did not"]);
	});

	test("of a transcript begin with the first speaker", () => {
		const story = read("MATT: Hello everyone\n\nLAURA: Wow\n\nMATT: We begin.");
		expect(paragraphsOf(story)).toEqual(["MATT: Hello everyone", "LAURA: Wow", "MATT: We begin."]);
		expect(story.title).toBe("Tiny");
	});

	test("of a chat begin with the first message (CHAT_STAMP)", () => {
		const chat = "Mira  4:01 PM\nthe build is red\n\nOtto  4:02 PM\nWas it me?";
		expect(paragraphsOf(read(chat))).toEqual(["Mira  4:01 PM the build is red", "Otto  4:02 PM Was it me?"]);
	});

	test("are numbered from 1 after a title", () => {
		const story = read("The Fox and the Crow\n\nA fox saw a crow with a piece of cheese.\n\nIt flattered her.");
		expect(story.title).toBe("The Fox and the Crow");
		expect(paragraphsOf(story)).toEqual(["A fox saw a crow with a piece of cheese.", "It flattered her."]);
	});

	test("follow a headline and a date on lines of their own", () => {
		const body =
			"Northrop Grumman have unexpectedly defeated Boeing for a contract to supply the air force with tankers at a rate of 15 a year.";
		const story = read(
			`Northrop Grumman defeat Boeing for airtanker contract\nMarch 01, 2008\n${body}\nIt is the biggest contract.`,
		);
		expect(story.dateline).toEqual({ day: "2008-03-01" });
		expect(story.title).toBe("Northrop Grumman defeat Boeing for airtanker contract");
		expect(paragraphsOf(story)).toEqual([body, "It is the biggest contract."]);
	});

	test("longer than any reader can take in are divided at the ends of sentences", () => {
		const story = read("The rain fell on the roofs of the town. ".repeat(2000));
		expect(story.paragraphs.length).toBeGreaterThan(3);
		for (const { start, end } of story.paragraphs) expect(end - start).toBeLessThanOrEqual(20_000);
	});

	test("torn by the end of a page are not joined over a heading", () => {
		const { chapters, paragraphs } = read(
			"The rain fell on the roofs of the town.\n# A heading\f\n\nBOOK TWO\n\nodd words here\n* * *\n\n\n\n\n# A heading\n",
		);
		expect(paragraphs.map(({ chapter }) => chapter)).toEqual([1, 1, 2, 2]);
		expect(chapters[0]?.end).toBeLessThanOrEqual(chapters[1]?.start ?? 0);
	});

	test("torn by the end of a page are whole", () => {
		const story = read(
			"The rain fell on the roofs of\n\n23\n\nthe town that night.\n\nIt was cold and\n\f\nwet outside, he said.",
		);
		expect(story.paragraphs).toHaveLength(2);
		expect(paragraphsOf(story)[1]).toMatch(/^It was cold and\s+wet outside, he said\.$/u);
	});
});

describe("a report's first words", () => {
	test("name place and agency", () => {
		const story = read("Talks go on\n\nMarch 1, 2008\n\nNEW YORK, March 1 (Reuters) — The talks went on.");
		expect(story.dateline).toEqual({ place: "New York", day: "2008-03-01" });
		expect(story.source).toBe("Reuters");
	});

	test.each(["LONDON—a city of rain, he said.", "I—I did not know, he said.", "MATT: Hello — all of you."])(
		"%s name none",
		(text) => {
			expect(read(text).dateline).toBeUndefined();
		},
	);
});

describe("chapters of plain text", () => {
	const text = "The rain fell on the roofs of the town, and nobody was out of doors.";

	test.each([
		["CHAPTER I", "CHAPTER II"],
		["Chapter 1: The Bertolini", "Chapter 2: In Santa Croce"],
		["Chapter the First", "Chapter the Second"],
		["CHAPTER THE TWENTY-FIRST", "CHAPTER THE TWENTY-SECOND"],
		["I.", "II."],
		["1. The River", "2. The Sea"],
		["LETTER I", "LETTER II"],
		["Canto I", "Canto II"],
		["PROLOGUE", "EPILOGUE"],
		["_CHAPTER ONE_", "_CHAPTER TWO_"],
		["TABLET I", "TABLET II"],
		["C H A P T E R I", "CHAPTER II"],
	])("open with %s", (first, second) => {
		const story = read(`The Town\n\n\n${first}\n\n${text}\n\n${text}\n\n\n${second}\n\n${text}\n`);
		expect(titlesOf(story).map((title) => title?.replaceAll("_", ""))).toEqual(
			[first, second].map((title) => title.replaceAll("_", "").replace("C H A P T E R I", "CHAPTER I")),
		);
		expect(story.paragraphs.map(({ chapter, number }) => `${chapter}:${number}`)).toEqual(["1:1", "1:2", "2:1"]);
	});

	test("have the title on the next line joined to them", () => {
		const story = read(`CHAPTER I\n\nTHE HAMILTONS\n\n${text}\n\nCHAPTER II.\nTREATS OF THE PLACE\n\n${text}`);
		expect(titlesOf(story)).toEqual(["CHAPTER I. THE HAMILTONS", "CHAPTER II. TREATS OF THE PLACE"]);
	});

	test("count on across books, with the book before the title", () => {
		const story = read(`BOOK ONE\n\nCHAPTER I\n\n${text}\n\nBOOK TWO\n\nCHAPTER I\n\n${text}\n\nCHAPTER II\n\n${text}`);
		expect(titlesOf(story)).toEqual(["BOOK ONE: CHAPTER I", "BOOK TWO: CHAPTER I", "BOOK TWO: CHAPTER II"]);
		expect(story.chapters.map(({ number }) => number)).toEqual([1, 2, 3]);
	});

	test("are not made by a table of contents", () => {
		const contents = "CONTENTS\n\nCHAPTER I. Rain ..... 1\nCHAPTER II. Sun ..... 20\n";
		const story = read(`The Town\n\n${contents}\n\nCHAPTER I. Rain\n\n${text}\n\nCHAPTER II. Sun\n\n${text}`);
		expect(titlesOf(story)).toEqual(["CHAPTER I. Rain", "CHAPTER II. Sun"]);
	});

	test("are named stories where the contents list them", () => {
		const story = read(
			`CONTENTS\n\nThe Wife\nThe Duel\n\n\n\nTHE WIFE\n\n${text}\n\n\nTHE DUEL\n\n${text}\n\nII\n\n${text}`,
		);
		expect(titlesOf(story)).toEqual(["THE WIFE", "THE DUEL"]);
	});

	test.each([
		"* * *",
		"[Illustration: A door]",
		"[Pg 12]",
		"- - -",
		"I said so.",
		"Chapter 5 was the best of them.",
		"“CHAPTER II,” he read.",
	])("are not opened by %s", (words) => {
		const story = read(`CHAPTER I\n\n${text}\n\n${words}\n\n${text}`);
		expect(story.chapters).toHaveLength(1);
	});

	test("are what the manifest says they are", () => {
		const source = `Log of day 1\n\n${text}\n\nLog of day 2\n\n${text}`;
		const chaptered = readStory({
			path: "log.txt",
			bytes: bytes(source),
			manifest: { chapters: ["Log of day {number}"] },
		});
		expect(titlesOf(chaptered)).toEqual(["Log of day 1", "Log of day 2"]);
		const whole = readStory({
			path: "log.txt",
			bytes: bytes(`CHAPTER I\n\n${text}\n\nCHAPTER II\n\n${text}`),
			manifest: { chapters: [] },
		});
		expect(whole.chapters).toHaveLength(1);
	});
});

test.each([
	["The rain fell on the town and the people were in their houses.", "en"],
	["Die Leute waren in ihren Häusern und der Regen fiel auf die Stadt.", "de"],
	["La pluie tombait sur la ville et les gens étaient dans leurs maisons.", "fr"],
	["山路を登りながら、こう考えた。智に働けば角が立つ。", "ja"],
	["Дождь шёл на город, и люди были в своих домах.", "ru"],
	["حسنًا! إن أردنا أن نفهم الآن كيف يمكن للأغذية.", "ar"],
])("the language of %s is %s", (text, language) => {
	expect(read(text).language).toBe(language);
});
