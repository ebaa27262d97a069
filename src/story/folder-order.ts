import { monthOf } from "../language/lists/calendar.ts";
import { parseDay } from "./day.ts";
import type { Day } from "./story.ts";
import { headingNumber } from "./structure/headings/heading-number.ts";

/** What tells a file's place among the others of its folder. */
export type Ordered = {
	readonly path: string;
	/** What the file says of its place itself, and of its day. */
	readonly order?: number | undefined;
	readonly day?: Day | undefined;
};

/**
 * Files in the order in which people mean them to be read: what opens a folder first, then by the numbers and days in their names
 * ("Session 2" before "Session 10", "Chapter Two" before "Chapter Ten"), a folder within at its place. What the files say themselves
 * counts only where their names say nothing.
 */
export function inReadingOrder<File extends Ordered>(files: readonly File[], folder: string): readonly File[] {
	const root: Level<File> = { files: [], folders: new Map() };
	for (const file of files) {
		const parts = partsWithin(file.path, folder);
		let level = root;
		for (const part of parts.slice(0, -1)) {
			const within = level.folders.get(part) ?? { files: [], folders: new Map() };
			level.folders.set(part, within);
			level = within;
		}
		level.files.push({ name: parts.at(-1) ?? file.path, file });
	}
	return sorted(root);
}

/** The folders within a folder that a file lies in, then its name. */
export function partsWithin(path: string, folder: string): readonly string[] {
	const within = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
	return within.split(/[\\/]/u).filter((part) => part !== "");
}

type Level<File> = {
	readonly files: { readonly name: string; readonly file: File }[];
	readonly folders: Map<string, Level<File>>;
};

type Entry<File> = { readonly name: string; readonly key: string; readonly rank: number } & (
	| { readonly file: File; readonly level?: undefined }
	| { readonly level: Level<File>; readonly file?: undefined }
);

function sorted<File extends Ordered>({ files, folders }: Level<File>): readonly File[] {
	const names = [...files.map(({ name }) => name), ...folders.keys()];
	const key = keysOf(names);
	const entries: Entry<File>[] = [
		...files.map(({ name, file }) => ({ name, key: key(name), rank: rankOf(name), file })),
		...[...folders].map(([name, level]) => ({ name, key: key(name), rank: rankOf(name), level })),
	];
	const byName = entries.toSorted(
		(a, b) => a.rank - b.rank || comparePaths(a.key, b.key) || comparePaths(a.name, b.name),
	);
	const own = entries.some((entry) => entry.rank === MIDDLE && /\d/u.test(entry.key)) ? undefined : ownOrder(entries);
	return (own === undefined ? byName : byName.toSorted((a, b) => a.rank - b.rank || own(a, b))).flatMap(
		({ file, level }) => (level === undefined ? [file as File] : sorted(level)),
	);
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** Natural order: "Chapter 2" before "Chapter 10". */
export function comparePaths(a: string, b: string): number {
	return COLLATOR.compare(a, b);
}

/** By what all files say themselves, where they do: a number, else a day. */
function ownOrder<File extends Ordered>(
	entries: readonly Entry<File>[],
): ((a: Entry<File>, b: Entry<File>) => number) | undefined {
	const files = entries.flatMap(({ file, rank }) => (file === undefined || rank !== MIDDLE ? [] : [file]));
	if (files.length < 2) return undefined;
	if (files.every(({ order }) => order !== undefined)) return (a, b) => (a.file?.order ?? 0) - (b.file?.order ?? 0);
	if (files.every(({ day }) => day !== undefined)) return (a, b) => comparePaths(a.file?.day ?? "", b.file?.day ?? "");
	return undefined;
}

const MIDDLE = 2;

/** What opens a folder by its name, and what ends it. */
function rankOf(name: string): number {
	const bare = stemOf(name).toLowerCase();
	if (/^(?:_?index|readme|_?home|cover|title ?page)$/u.test(bare)) return 0;
	if (/^(?:prologue?|preface|foreword|introduction|prelude|dramatis personae)$/u.test(bare)) return 1;
	return /^(?:epilogue?|afterword|postscript|appendix|appendices)$/u.test(bare) ? 3 : MIDDLE;
}

/** The days in names that are not written so that they sort by themselves; none if a name has none. */
function daysIn(names: readonly string[]): ReadonlyMap<string, Day> {
	const days = new Map<string, Day>();
	for (const name of names) {
		if (rankOf(name) !== MIDDLE) continue;
		const day = dayInName(name);
		if (day === undefined) return new Map();
		days.set(name, day);
	}
	return days;
}

/** "Session – 5 March 2021", "Jan 5, 2003": a day in words. One in figures sorts by itself, or is not sure. */
function dayInName(name: string): Day | undefined {
	const words = stemOf(name).split(/[\s_,.–—-]+/u);
	for (let at = 0; at + 2 < words.length; at++) {
		const three = words.slice(at, at + 3);
		if (three.some((word) => monthOf(word.toLowerCase()) !== undefined)) {
			const day = parseDay(three.join(" "));
			if (day !== undefined) return day;
		}
	}
	return undefined;
}

/** Words before a number that may be written as a word, or in Roman numerals: "Chapter Two", "part-the-third", "Book IV". */
const DIVISION =
	/\b(chapter|chap|session|part|book|volume|vol|episode|act|scene|letter|day|night|issue|season|arc|canto)[\s_.-]+(?:the[\s_-]+)?([a-z]+(?:-[a-z]+)?)\b/giu;

/** Names as they are compared: the day first, numbers in words as figures. */
function keysOf(names: readonly string[]): (name: string) => string {
	const days = daysIn(names);
	// "One - Arrival", "IV The Storm": a first word is a number only where all first words are.
	const areCounted = names.every((name) => rankOf(name) !== MIDDLE || headingNumber(firstWord(name)) !== undefined);
	return (name) => {
		const stem = stemOf(name).replace(/_/gu, " ");
		const counted = stem.replace(DIVISION, (all, division: string, word: string) => {
			const number = headingNumber(word);
			return number === undefined ? all : `${division} ${number}`;
		});
		const first = areCounted ? headingNumber(firstWord(name)) : undefined;
		return `${days.get(name) ?? ""} ${first ?? ""} ${counted}`.trim();
	};
}

function firstWord(name: string): string {
	return /^[\p{L}\p{N}]+(?:-\p{L}+)?/u.exec(stemOf(name))?.[0] ?? "";
}

export function stemOf(name: string): string {
	return name.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, "");
}
