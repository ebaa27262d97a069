import { describe, expect, test } from "vitest";
import { isEarlier, WHOLE_CHAPTER } from "../../src/story/place.ts";
import { findWords, wordsAt } from "../../src/story/place-words.ts";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";
import type { Place, Story } from "../../src/story/story.ts";

const PEOPLE = ["the miller", "Anna Reed", "the ferryman", "Tom Hale", "old Ruth", "the clerk", "a heron"];
const DEEDS = ["looked over the weir", "counted the sacks", "lit the lantern", "waited by the road", "wrote a letter"];

/** Paragraphs of one chapter: long ones, and short lines of talk that stand in every chapter. */
function chapterOf(number: number): readonly string[] {
	const paragraphs = Array.from({ length: 6 }, (_, at) => {
		const [who, deed] = [PEOPLE[(number + at) % 7], DEEDS[(number * 3 + at) % 5]];
		return `It was ${(number * 7 + at) % 12 || 12} o'clock on the ${number * 11 + at}th day when ${who} ${deed}, and nobody in Ferrow spoke of anything else for the rest of the week.`;
	});
	return [...paragraphs.slice(0, 3), "“No,” said Anna.", ...paragraphs.slice(3), "“Yes,” said Tom."];
}

const CHAPTERS = [1, 2, 3, 4, 5, 6].map(chapterOf);
const PREFACE =
	"I had this tale from a miller, who had it from his mother, and I tell it as it was told to me, without a word of mine.";
const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

type Form = { readonly path: string; readonly text: string };

function plain(heads: (index: number) => string, before: readonly string[] = []): Form {
	const body = CHAPTERS.map((paragraphs, index) => [heads(index), paragraphs.join("\n\n")].filter((one) => one !== ""));
	return {
		path: "tale.txt",
		text: `${["The Tale", ...before, ...body.map((one) => one.join("\n\n\n"))].join("\n\n\n\n")}\n`,
	};
}

const html = (head: (index: number) => string): Form => ({
	path: "tale.html",
	text: `<html><head><title>The Tale</title></head><body>${CHAPTERS.map(
		(paragraphs, index) => `${head(index)}${paragraphs.map((one) => `<p>${one}</p>`).join("\n")}`,
	).join("\n")}</body></html>`,
});

const markdown = (head: (index: number) => string, before = ""): Form => ({
	path: "tale.md",
	text: `# The Tale\n\n${before}${CHAPTERS.map((paragraphs, index) => `${head(index)}${paragraphs.join("\n\n")}`).join("\n\n")}\n`,
});

/** One tale in files whose chapters are found otherwise: what an upgrade or a mended file may change. */
const FORMS: Readonly<Record<string, Form>> = {
	"with chapters": plain((index) => `CHAPTER ${ROMAN[index]}`),
	"without headings": plain(() => ""),
	"with bare numerals": plain((index) => `${ROMAN[index]}.`),
	"with a preface": plain((index) => `CHAPTER ${ROMAN[index]}`, [`PREFACE\n\n\n${PREFACE}`]),
	"in two books": plain((index) =>
		index % 3 === 0 ? `BOOK ${ROMAN[index / 3]}\n\n\nCHAPTER I` : `CHAPTER ${ROMAN[index % 3]}`,
	),
	"with every other heading": plain((index) => (index % 2 === 0 ? `Chapter ${index + 1}` : "")),
	"as a page with headings": html((index) => `<h2>Chapter ${index + 1}</h2>`),
	"as a page without headings": html(() => ""),
	"in Markdown": markdown((index) => `## Session ${index + 1}\n\n`),
	"in Markdown with a prologue": markdown((index) => `## Session ${index + 1}\n\n`, `## Prologue\n\n${PREFACE}\n\n`),
	"wrapped at the margin": {
		path: "tale.txt",
		text: plain((index) => `CHAPTER ${ROMAN[index]}`).text.replace(/(.{50,70}) /gu, "$1\n"),
	},
	"with talk joined to what stands before it": {
		path: "tale.txt",
		text: plain((index) => `CHAPTER ${ROMAN[index]}`).text.replaceAll(".\n\n“", ".\n“"),
	},
};

const read = ({ path, text }: Form): Story => readStory({ path, bytes: new TextEncoder().encode(text) });
const stories = Object.entries(FORMS).map(([name, form]) => [name, read(form)] as const);

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** All that is shown up to a place, as letters. */
function shownUpTo(story: Story, place: Place): string {
	return story.paragraphs
		.filter(({ chapter, number }) => !isEarlier(place, { chapter, paragraph: number }))
		.map((paragraph) => letters(textAt(story, paragraph)))
		.join("");
}

function placesIn({ chapters, paragraphs }: Story): readonly Place[] {
	return [
		...chapters.map(({ number }) => ({ chapter: number, paragraph: WHOLE_CHAPTER })),
		...paragraphs.map(({ chapter, number }) => ({ chapter, paragraph: number })),
	];
}

/** The tale's own paragraphs: what a reader may or may not have read, whatever a file makes of headings. */
const TALE = CHAPTERS.flat()
	.filter((one) => one.length > 40)
	.map(letters);

test("the forms are read as chapters in different ways", () => {
	const counts = stories.map(([, story]) => story.chapters.length);
	expect(Math.min(...counts)).toBe(1);
	expect(new Set(counts).size).toBeGreaterThan(3);
});

describe.each(stories)("a place in a tale that was read %s", (_, before) => {
	test.each(stories)("shows nothing more when it is read %s", (_, after) => {
		let found = 0;
		const places = placesIn(before);
		for (const place of places) {
			const now = findWords(after, place, wordsAt(before, place));
			const [was, is] = [shownUpTo(before, place), shownUpTo(after, now.place)];
			expect(TALE.filter((one) => is.includes(one) && !was.includes(one))).toEqual([]);
			if (TALE.every((one) => is.includes(one) === was.includes(one))) found++;
		}
		expect(found / places.length).toBeGreaterThan(0.7);
	});
});
