import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";

const WHO = ["The ferryman", "Her sister", "The clerk", "Old Tom", "A girl from the mill"];
const DID = ["looked over the wall", "went down to the weir", "came back from the field", "spoke of the long winter"];
const WHY = ["because the lamp was out", "before the rain began", "and said nothing at all"];

/** Three paragraphs of four sentences, each chapter's its own. */
function paragraphs(chapter: number): string[] {
	const sentence = (at: number) => `${WHO[at % 5]} ${DID[at % 4]} ${WHY[at % 3]}.`;
	return [0, 1, 2].map((place) => [0, 1, 2, 3].map((at) => sentence(60 * chapter + 4 * place + at)).join(" "));
}

function bookOf(headings: readonly string[], { before = "\n\n\n\n", after = "\n\n" } = {}): string {
	return headings.map((heading, at) => `${heading}${after}${paragraphs(at).join("\n\n")}`).join(before);
}

/** Title and number of paragraphs of each chapter. */
function chaptersOf(text: string): (readonly [title: string | undefined, paragraphs: number])[] {
	const { chapters, paragraphs: all } = readStory({ path: "tiny.txt", bytes: new TextEncoder().encode(text) });
	return chapters.map(({ number, title }) => [title, all.filter(({ chapter }) => chapter === number).length]);
}

type Form = readonly [what: string, headings: readonly string[], titles?: readonly string[]];

const FORMS: readonly Form[] = [
	["bare numerals", ["I", "II", "III", "IV"]],
	["bare numbers with stops", ["1.", "2.", "3."]],
	[
		"part and chapter on one line",
		["Volume 1 Chapter 1: Dusk", "Volume 1 Chapter 2: Dawn", "Volume 2 Chapter 1: Rain"],
	],
	["part and chapter with a comma", ["Book One, Chapter 1", "Book One, Chapter 2", "Book Two, Chapter 1"]],
	["a season's episodes", ["Season 1 Episode 1", "Season 1 Episode 2"]],
	["a story's title before each number", ["The Weir - Chapter 1", "The Weir - Chapter 2"]],
	["lines drawn below", ["Chapter One\n===========", "Chapter Two\n==========="], ["Chapter One", "Chapter Two"]],
	["lines drawn around", ["=====\nChapter 1\n=====", "=====\nChapter 2\n====="], ["Chapter 1", "Chapter 2"]],
	["titles with lines drawn below", ["Prologue\n--------", "The Lock\n--------"], ["Prologue", "The Lock"]],
	["brackets", ["[Chapter 1]", "[Chapter 2: Rain]"], ["Chapter 1", "Chapter 2: Rain"]],
	["dashes around", ["--- Chapter 1 ---", "--- Chapter 2 ---"], ["Chapter 1", "Chapter 2"]],
	["equal signs around", ["=== Chapter 1 ===", "=== Chapter 2 ==="], ["Chapter 1", "Chapter 2"]],
	["number signs", ["#Chapter 1", "#Chapter 2"], ["Chapter 1", "Chapter 2"]],
	["small letters with a title in the next line", ["Chapter 1\nThe mill at dusk"], ["Chapter 1. The mill at dusk"]],
	["a title apart, written like a sentence", ["Chapter 1\n\nThe mill at dusk"], ["Chapter 1. The mill at dusk"]],
	["a title that asks", ["Chapter One: Who is there?", "Chapter Two: Nobody!"]],
	["a title that nothing sets off", ["Chapter 1 The mill at dusk", "Chapter 2 A Letter"]],
	["numbered titles", ["1. The Mill", "2. The Weir", "3. A Letter for Nobody"]],
	["numbered titles written like sentences", ["1. The mill at dusk", "2. The weir"]],
	["days, some of them missing", ["Day 1", "Day 2: Rain", "Day 5"]],
	["sessions from any number on", ["Session 7", "Session 8", "Session 9"]],
	["sessions with dates", ["Session 12 – 14 Mar 2021", "Session 13 – 21 Mar 2021"]],
	["entries of a log", ["Log 12", "Log 13", "Log 14"]],
	["ordinals", ["Part the First", "Part the Second"]],
	["named parts with titles", ["Prologue: The Fire", "Chapter 1", "Interlude: Rain", "Epilogue - ten years later"]],
	["a poem's fits", ["Fit the First: The Landing", "Fit the Second: The Speech"]],
	["acts and scenes on one line", ["Act I, Scene 1", "Act I, Scene 2", "Act II, Scene 1"]],
	["acts and scenes with a place", ["ACT I. SCENE I. A street.", "ACT I. SCENE II. A mill by the river."]],
	[
		"acts above scenes",
		["ACT I\n\nSCENE I. A street.", "SCENE II. A mill.", "ACT II\n\nSCENE I. The same."],
		["ACT I: SCENE I. A street.", "ACT I: SCENE II. A mill.", "ACT II: SCENE I. The same."],
	],
	["a number between two", ["Chapter 3", "Chapter 3.5: Rain", "Chapter 3b", "Chapter 4"]],
	["an arc's chapters", ["Gestation 1.1", "Gestation 1.2", "Insinuation 2.1"]],
	["numerals set wide", ["C H A P T E R  X V", "C H A P T E R  X V I"], ["CHAPTER XV", "CHAPTER XVI"]],
	["hundreds in words", ["Chapter One Hundred", "Chapter One Hundred and One"]],
	["German", ["Erstes Kapitel", "Zweites Kapitel", "3. Kapitel: Das Wehr"]],
	["French", ["Chapitre premier", "Chapitre II", "Chapitre 3 : La lettre"]],
	["Spanish", ["CAPÍTULO PRIMERO", "Capítulo II"]],
	["Italian", ["CAPITOLO PRIMO", "Capitolo 2"]],
	["Dutch", ["Hoofdstuk een", "Hoofdstuk 2"]],
	["Danish and Norwegian", ["Kapitel 1", "Kapittel 2"]],
	["Russian", ["Глава первая", "ГЛАВА II", "Глава 3"]],
	["Chinese", ["第一章 出会い", "第十二回", "第3話 旅立ち"]],
	["Korean", ["제1장", "2화"]],
];

describe("chapters are found in every form of heading", () => {
	const cases = FORMS.map(([what, headings, titles = headings]) => [what, { headings, titles }] as const);
	test.each(cases)("%s", (_, { headings, titles }) => {
		const expected = titles.map((title) => [title, 3]);
		expect(chaptersOf(bookOf(headings))).toEqual(expected);
		expect(chaptersOf(bookOf(headings, { before: "\n\n" }))).toEqual(expected);
		expect(chaptersOf(`A Tale of the River\n\nby Jane Roe\n\n\n\n${bookOf(headings)}`)).toEqual(expected);
	});

	test("a heading right above its text, with no blank line between, is one", () => {
		const text = bookOf(["Chapter 1", "Day 2", "Prologue: Rain"].slice(0, 1), { after: "\n" });
		expect(chaptersOf(text)).toEqual([["Chapter 1", 3]]);
		expect(chaptersOf(bookOf(["Session 3", "Session 4"], { after: "\n" }))).toEqual([
			["Session 3", 3],
			["Session 4", 3],
		]);
	});

	test("what only looks like a heading is text", () => {
		const text = bookOf(["Chapter 1", "Chapter 2"]);
		const within = ["SCENE: a street", "Day 3 was the worst of all.", "June 3rd", "Dear Anna,"];
		for (const line of within) {
			const first = paragraphs(0)[0] as string;
			expect(chaptersOf(text.replace(first, `${first}\n\n${line}`))).toEqual([
				["Chapter 1", 4],
				["Chapter 2", 3],
			]);
		}
	});

	test("days within a chapter are lines of it", () => {
		const [first = "", second = "", third = ""] = paragraphs(0);
		const text = `Chapter 1\n\n${first}\n\nDay 2\n\n${second}\n\nDay 3\n\n${third}\n\n\n\n${bookOf(["Chapter 2"])}`;
		expect(chaptersOf(text)).toEqual([
			["Chapter 1", 5],
			["Chapter 2", 3],
		]);
	});
});
