import { describe, expect, test } from "vitest";
import { citationOf, longCitation, parseCitation } from "../../src/story/citation.ts";
import { tinyStory } from "../tiny-story.ts";

const one = tinyStory("A.\n\nB.");
const two = {
	...one,
	id: "moby-dick",
	title: "Moby Dick",
	chapters: [
		{ number: 1, start: 0, end: 2 },
		{ number: 2, start: 4, end: 6 },
	],
};

describe("citations", () => {
	test("leave the chapter out where a story has one chapter", () => {
		expect(citationOf(one, { chapter: 1, paragraph: 2 })).toBe("tiny 2");
		expect(longCitation(one, { chapter: 1, paragraph: 2 })).toBe("A Tiny Story, ¶2");
		expect(citationOf(two, { chapter: 2, paragraph: 1 })).toBe("moby-dick 2:1");
		expect(longCitation(two, { chapter: 2, paragraph: 1 })).toBe("Moby Dick, ch. 2 ¶1");
	});

	test("say beside the place what the book itself calls the chapter, where that is something else", () => {
		const titled = two.chapters.map((chapter) => ({
			...chapter,
			title: ["PREFACE", "CHAPTER I. The Weir"][chapter.number - 1],
		}));
		const book = { ...two, chapters: titled };
		expect(longCitation(book, { chapter: 2, paragraph: 1 })).toBe("Moby Dick, ch. 2 (CHAPTER I) ¶1");
		expect(longCitation(book, { chapter: 1, paragraph: 1 })).toBe("Moby Dick, ch. 1 (PREFACE) ¶1");
		const plain = {
			...two,
			chapters: two.chapters.map((chapter) => ({ ...chapter, title: `CHAPTER ${chapter.number}` })),
		};
		expect(longCitation(plain, { chapter: 2, paragraph: 1 })).toBe("Moby Dick, ch. 2 ¶1");
	});

	test.each([
		["5", { paragraph: 5 }],
		["¶5", { paragraph: 5 }],
		["3:12", { chapter: 3, paragraph: 12 }],
		["ch. 3 ¶12", { chapter: 3, paragraph: 12 }],
		["ch. 13 (CHAPTER XI) ¶4", { chapter: 13, paragraph: 4 }],
		["Kap. 3 ¶12", { chapter: 3, paragraph: 12 }],
		["chap. 13 (CHAPTER XI) ¶4", { chapter: 13, paragraph: 4 }],
		["cap. 3 ¶12", { chapter: 3, paragraph: 12 }],
		["chapter 3, ¶12", { chapter: 3, paragraph: 12 }],
		["moby-dick 3:12", { story: "moby-dick", chapter: 3, paragraph: 12 }],
		["Russian-Envoy 5", { story: "russian-envoy", paragraph: 5 }],
		["catch-22 5", { story: "catch-22", paragraph: 5 }],
	])("are read back from %j (CITATION)", (typed, expected) => {
		expect(parseCitation(typed)).toEqual({ story: undefined, chapter: undefined, ...expected });
	});

	test.each(["", "hello", "5 apples", "¶", "-3"])("%j is none", (typed) => {
		expect(parseCitation(typed)).toBeUndefined();
	});
});
