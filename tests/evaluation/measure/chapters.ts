import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "../../../src/errors.ts";
import { readStory } from "../../../src/story/read-story.ts";
import type { Story } from "../../../src/story/story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/** Number of chapters, first and last heading by file; null where there is no heading, or it was not noted. */
type Gold = {
	readonly books: Readonly<Record<string, readonly [count: number, first: string | null, last: string | null]>>;
};

/** How files are read: whether all can be, and whether chapters are found as a reader counts them. */
export const chapters: Evaluation = {
	name: "chapters",
	needs: ["novels", "books", "literaryqa-val", "epub"],
	run: (dataDir) => {
		const gold = JSON.parse(readFileSync(new URL("../../gold/chapters.json", import.meta.url), "utf8")) as Gold;
		const novels = readAll(join(dataDir, "novels"));
		const epubs = readAll(join(dataDir, "epub"));
		const errors: ErrorCase[] = [];
		const judged = Object.entries(gold.books);
		for (const [file, [count, first, last]] of judged) {
			const story = novels.get(file.replace(/^novels\//u, "")) ?? readOne(join(dataDir, file));
			const found = story instanceof UserError ? [] : story.chapters.map(({ title }) => title ?? "");
			if (found.length === count && isSaid(first, found[0]) && isSaid(last, found.at(-1))) continue;
			const given = `${found.length}: ${found[0]} … ${found.at(-1)}`;
			errors.push({ asked: file, expected: `${count}: ${first} … ${last}`, given });
		}
		return [
			rate("chapters-right", "books whose chapters are right in number, first and last heading, counted by hand, %", {
				set: `${judged.length} of data/novels, data/books and data/literaryqa-val`,
				right: judged.length - errors.length,
				n: judged.length,
				errors,
			}),
			rate("chapters-novels-read", "novels read, %", { set: "data/novels", ...readable(novels) }),
			rate("chapters-epub-answered", "EPUBs read or refused with a reason, %", {
				set: "data/epub",
				right: epubs.size,
				n: epubs.size,
			}),
			rate("chapters-epub-read", "EPUBs read, %", { set: "data/epub", ...readable(epubs) }),
		];
	},
};

/** Whether a chapter's title holds the heading that the book prints, whatever part it names before. */
function isSaid(heading: string | null, title: string | undefined): boolean {
	const plain = (words: string) =>
		` ${words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim()} `;
	return heading === null || plain(title ?? "").includes(plain(heading));
}

/** Every file of a folder. */
function readAll(folder: string): ReadonlyMap<string, Story | UserError> {
	return new Map(readdirSync(folder).map((file) => [file, readOne(join(folder, file))] as const));
}

/** A file, read or refused. Any other error is a bug and ends the evaluation. */
function readOne(path: string): Story | UserError {
	try {
		return readStory({ path: basename(path), bytes: readFileSync(path) });
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error;
	}
}

function readable(stories: ReadonlyMap<string, Story | UserError>): { right: number; n: number; errors: ErrorCase[] } {
	const errors: ErrorCase[] = [];
	for (const [file, story] of stories) {
		if (story instanceof UserError) errors.push({ asked: file, expected: "a story", given: story.message });
	}
	return { right: stories.size - errors.length, n: stories.size, errors };
}

type Count = {
	readonly set: string;
	readonly right: number;
	readonly n: number;
	readonly errors?: readonly ErrorCase[];
};

function rate(id: string, measure: string, { set, right, n, errors }: Count): Row {
	return { id, measure, set, value: (100 * right) / n, n, errors };
}
