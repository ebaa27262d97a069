import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readFolder } from "../../src/story/read-folder.ts";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";
import { type Book, bookFormats } from "./book-files.ts";

/** Words of every shape that a paragraph may have: some look like headings, furniture or dates, and stay what they are. */
const PARAGRAPH = fc.constantFrom(
	"The rain fell on the roofs of the town, and nobody was out of doors that night but the watchman.",
	"“Who is there?” she asked. Nobody answered her, and the clock went on as it had before.",
	"“Yes.”",
	"No, said the miller.",
	"MATT: Hello everyone",
	"He read the letter of March 1, 2008 twice, and put it back into the drawer with the others.",
	"They had come to chapter five of the book when the lamp went out, and she laid it aside.",
	"It was 1914. The harvest was in.",
	"By morning the river had taken the bridge, the mill and both of the boats.",
);

const HEADINGS: Readonly<Record<string, (at: number) => string>> = {
	"Chapter 1": (at) => `Chapter ${at}`,
	"CHAPTER ONE": (at) => `CHAPTER ${["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"][at - 1]}`,
	"Chapter I: The Mill": (at) =>
		`Chapter ${["I", "II", "III", "IV", "V", "VI"][at - 1]}: The ${["Mill", "Ferry", "Flood", "Weir", "Road", "End"][at - 1]}`,
	"Session 1": (at) => `Session ${at}`,
};

const BOOK = fc
	.tuple(
		fc.constantFrom(...Object.keys(HEADINGS)),
		fc.array(fc.array(PARAGRAPH, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
	)
	.map(([form, chapters]): Book => {
		const headingOf = HEADINGS[form] as (at: number) => string;
		return {
			title: "The Miller of Holloway",
			chapters: chapters.map((paragraphs, at) => ({ heading: headingOf(at + 1), paragraphs })),
		};
	});

/** Title, and every paragraph with its address and its chapter's title. */
function addressesOf(story: Story): readonly string[] {
	return story.paragraphs.map((paragraph) => {
		const { chapter, number } = paragraph;
		return `${chapter}:${number} [${story.chapters[chapter - 1]?.title ?? ""}] ${textAt(story, paragraph)}`;
	});
}

/** The book as it would be if its writer had got no further than its `count` first paragraphs. */
function cutBook({ title, chapters }: Book, count: number): Book {
	let left = count;
	const kept = chapters.flatMap(({ heading, paragraphs }) => {
		const some = paragraphs.slice(0, Math.max(0, left));
		left -= paragraphs.length;
		return some.length === 0 ? [] : [{ heading, paragraphs: some }];
	});
	return { title, chapters: kept };
}

async function readAll(read: (book: Book) => Story | Promise<Story>, book: Book): Promise<readonly string[] | string> {
	try {
		return addressesOf(await read(book));
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}

function asFolder({ chapters }: Book): Story {
	const files = chapters.map(({ heading, paragraphs }, at) => ({
		path: `book/${String(at + 1).padStart(3, "0")} ${heading.replace(/[^\w ]/gu, "")}.txt`,
		bytes: new TextEncoder().encode(paragraphs.join("\n\n")),
	}));
	return readFolder({ path: "book", files, manifest: { kind: "story" } }).stories[0] as Story;
}

const readers: readonly (readonly [string, (book: Book) => Story])[] = [
	...Object.entries(bookFormats).map(
		([name, { path, write }]) => [name, (book: Book) => readStory({ path, bytes: write(book) })] as const,
	),
	["a folder of texts", asFolder],
];

describe("a file that ends at any paragraph is read as the whole is up to there", () => {
	test.each(readers)("%s", async (_, read) => {
		await fc.assert(
			fc.asyncProperty(BOOK, fc.nat(), async (book, at) => {
				const whole = await readAll(read, book);
				const total = book.chapters.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
				expect(whole).toHaveLength(total);
				const count = 1 + (at % total);
				expect(await readAll(read, cutBook(book, count))).toEqual(whole.slice(0, count));
			}),
			{ numRuns: 150 },
		);
	});
});
