import type { FileProblem } from "./formats/file-mistake.ts";

/** What is wrong with a file that was read all the same, for whoever can mend it: data, of which a language makes a sentence. */
export type ReadingWarning = (FileWarning | FolderWarning) & {
	/** The files of a folder that it is in: the first, and how many. Absent: the story's own file. */
	readonly within?: { readonly files: readonly string[]; readonly count: number } | undefined;
};

type FileWarning =
	/** The file declares no encoding and is not UTF-8: its characters were taken for `encoding`, which may be wrong. */
	| { readonly warning: "guessed-encoding"; readonly encoding: string }
	/** Lines that are not UTF-8 as the rest of the file, and were taken for `encoding`. */
	| { readonly warning: "mixed-encodings"; readonly count: number; readonly encoding: string }
	/** Bytes that are no characters in the file's encoding; each is shown as a replacement character. */
	| { readonly warning: "bad-bytes"; readonly count: number; readonly encoding: string }
	/** A part that the file names and does not hold. */
	| { readonly warning: "missing-part"; readonly part: string }
	/** A part, or a file of a folder, that could not be read. */
	| { readonly warning: "unreadable-part"; readonly part: string; readonly problem: FileProblem }
	/** A page of a PDF, from 1, that could not be read. */
	| { readonly warning: "unreadable-page"; readonly page: number }
	/** Pages of a PDF, from 1, that hold no text, although others do. */
	| { readonly warning: "pages-without-text"; readonly pages: readonly number[] }
	/** A note's properties are no YAML; what stands on a line of its own was taken. `problem`: the YAML reader's own words. */
	| { readonly warning: "bad-properties"; readonly problem: string }
	/** A note's property has the name of a key of a manifest, and a value that cannot be one. */
	| { readonly warning: "ignored-property"; readonly property: string; readonly problem: ValueProblem }
	/** The id that its name gives is longer than an id may be. */
	| { readonly warning: "cut-id"; readonly whole: string; readonly id: string };

/** Why a value cannot be that of a manifest's key: what it would have to be. */
export type ValueProblem =
	| "id"
	| "words"
	| "day"
	| "dateline"
	| "address"
	| "true-or-false"
	| "language"
	| "kind"
	| "list"
	| "aliases"
	| "pairs";

type FolderWarning =
	/** A file of a folder without a word to cite. */
	| { readonly warning: "no-text" }
	/** Files with one name or one text: each is read, so the text may be there twice. */
	| { readonly warning: "same-chapter"; readonly parts: readonly string[] }
	/** A report of an archive without a day, where the others have one. */
	| { readonly warning: "no-dateline" };

/** What is kept of a story's warnings where only a line is told of it. */
export type WarningsInShort = { readonly count: number; readonly first: readonly ReadingWarning[] };

/** Warnings that are kept of a story for that line. */
const MOST_KEPT = 3;

/** @returns undefined where there is none. */
export function inShort(warnings: readonly ReadingWarning[]): WarningsInShort | undefined {
	return warnings.length === 0 ? undefined : { count: warnings.length, first: warnings.slice(0, MOST_KEPT) };
}

export function joinInShort(all: readonly WarningsInShort[]): WarningsInShort | undefined {
	const count = all.reduce((sum, one) => sum + one.count, 0);
	return count === 0 ? undefined : { count, first: all.flatMap(({ first }) => first).slice(0, MOST_KEPT) };
}

/** Files that are named of those with one and the same warning. */
const MOST_NAMED = 3;

/** The warnings of a folder's files, each with its file's name; of many files with the same one, one. */
export function joinWarnings(
	files: readonly { readonly name: string; readonly warnings: readonly ReadingWarning[] }[],
): readonly ReadingWarning[] {
	const joined = new Map<string, ReadingWarning>();
	for (const { name, warnings } of files) {
		for (const warning of warnings) {
			const { within: _, ...bare } = warning;
			const key = JSON.stringify(bare.warning === "bad-bytes" ? { ...bare, count: 0 } : bare);
			const before = joined.get(key);
			const { files: named = [], count = 0 } = before?.within ?? {};
			const within = { files: named.length < MOST_NAMED ? [...named, name] : named, count: count + 1 };
			const isMore = before?.warning === "bad-bytes" && warning.warning === "bad-bytes";
			const all = isMore ? { ...warning, count: before.count + warning.count } : warning;
			joined.set(key, { ...all, within });
		}
	}
	return [...joined.values()];
}
