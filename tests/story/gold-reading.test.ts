import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/story/read-folder.ts";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";

/** How one file or folder of `tests/gold/reading` is to be read; what is not named is not looked at. */
type Expected = {
	/** The file to read; it lies beside, or is made of `parts`. */
	readonly file?: string;
	/** Whether all files beside are one folder's. */
	readonly folder?: boolean;
	/** Contents of an archive, by path: an EPUB or a Word document that can be read in a diff. */
	readonly parts?: Readonly<Record<string, string>>;
	/** The same, but that each character is one byte: parts in other encodings. */
	readonly bytes?: Readonly<Record<string, string>>;
	readonly title?: string;
	readonly author?: string | null;
	readonly published?: string | null;
	readonly language?: string;
	readonly dateline?: { readonly place?: string; readonly day?: string } | null;
	/** Title and number of paragraphs of each chapter. */
	readonly chapters?: readonly (readonly [title: string | null, paragraphs: number])[];
	/** All paragraphs, in order. */
	readonly paragraphs?: readonly string[];
	readonly contains?: readonly string[];
	/** What no paragraph holds. */
	readonly lacks?: readonly string[];
	readonly leftOut?: readonly (readonly [what: string, count: number])[];
	readonly warnings?: readonly string[];
	/** Part of the message with which it is refused. */
	readonly error?: string;
};

const ROOT = new URL("../gold/reading/", import.meta.url);

function read(name: string, expected: Expected): Story {
	const folder = new URL(`${name}/`, ROOT);
	if (expected.folder === true) {
		const files = readdirSync(folder)
			.filter((file) => file !== "expected.json")
			.map((file) => ({ path: `${name}/${file}`, bytes: readFileSync(new URL(file, folder)) }));
		return readFolder({ path: name, files }).stories[0] as Story;
	}
	const path = expected.file as string;
	const parts = expected.parts ?? expected.bytes;
	const isLatin1 = expected.bytes !== undefined;
	const bytes =
		parts === undefined
			? readFileSync(new URL(path, folder))
			: zipSync(Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, strToU8(words, isLatin1)])), {
					level: 0,
				});
	return readStory({ path, bytes });
}

function expectRead(story: Story, expected: Expected): void {
	const paragraphs = story.paragraphs.map((paragraph) => textAt(story, paragraph));
	const read = {
		title: story.title,
		author: story.author ?? null,
		published: story.published ?? null,
		language: story.language,
		dateline: story.dateline ?? null,
		chapters: story.chapters.map(({ number, title }) => [
			title ?? null,
			story.paragraphs.filter(({ chapter }) => chapter === number).length,
		]),
		paragraphs,
		leftOut: story.leftOut.map(({ what, count }) => [what, count]),
		warnings: story.warnings.map(({ warning }) => warning),
	};
	const named = Object.keys(expected).filter((key): key is keyof typeof read => key in read);
	expect(Object.fromEntries(named.map((key) => [key, read[key]]))).toEqual(
		Object.fromEntries(named.map((key) => [key, expected[key]])),
	);
	for (const words of expected.contains ?? []) expect(paragraphs).toContain(words);
	for (const words of expected.lacks ?? []) expect(paragraphs.join("\n")).not.toContain(words);
}

describe("files of every kind are read right", () => {
	const names = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	test.each(names.map(({ name }) => name))("%s", (name) => {
		const file = new URL(`${name}/expected.json`, ROOT);
		expect(existsSync(file)).toBe(true);
		const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
		if (expected.error === undefined) expectRead(read(name, expected), expected);
		else expect(() => read(name, expected)).toThrow(expected.error);
	});
});
