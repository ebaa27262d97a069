import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../../src/errors.ts";
import { readStory } from "../../../src/story/read-story.ts";
import type { Story } from "../../../src/story/story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

type Gold = { readonly novels: Readonly<Record<string, number>> };

/** How files are read: whether all can be, and whether chapters are found as a reader counts them. */
export const chapters: Evaluation = {
	name: "chapters",
	needs: ["novels", "epub"],
	run: (dataDir) => {
		const gold = JSON.parse(readFileSync(new URL("../../gold/chapters.json", import.meta.url), "utf8")) as Gold;
		const novels = readAll(join(dataDir, "novels"));
		const books = readAll(join(dataDir, "epub"));
		const errors: ErrorCase[] = [];
		let right = 0;
		const judged = Object.entries(gold.novels);
		for (const [file, expected] of judged) {
			const story = novels.get(file);
			const found = story instanceof UserError ? 0 : story?.chapters.length;
			if (found === expected) right++;
			else errors.push({ asked: file, expected: `${expected} chapters`, given: `${found}` });
		}
		return [
			rate("chapters-right", "novels whose number of chapters is right, counted by hand, %", {
				set: "30 of data/novels",
				right,
				n: judged.length,
				errors,
			}),
			rate("chapters-novels-read", "novels read, %", { set: "data/novels", ...readable(novels) }),
			rate("chapters-epub-answered", "EPUBs read or refused with a reason, %", {
				set: "data/epub",
				right: books.size,
				n: books.size,
			}),
			rate("chapters-epub-read", "EPUBs read, %", { set: "data/epub", ...readable(books) }),
		];
	},
};

/** Every file, read or refused. Any other error is a bug and ends the evaluation. */
function readAll(folder: string): ReadonlyMap<string, Story | UserError> {
	const read = new Map<string, Story | UserError>();
	for (const file of readdirSync(folder)) {
		try {
			read.set(file, readStory({ path: file, bytes: readFileSync(join(folder, file)) }));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			read.set(file, error);
		}
	}
	return read;
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
