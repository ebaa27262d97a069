import { type PassageIndex, searchableIndex } from "./passage-index.ts";

/**
 * An index in few, large values, quick to write and to read: a file or a message to a worker copies them as they are.
 * About 8 bytes a word of the story. What could be derived from the words is kept all the same, since deriving it
 * (stemming above all) takes longer than reading the rest.
 */
export type SavedPassageIndex = Omit<PassageIndex, "words" | "stems" | "miniSearch" | "postings" | "letterRuns"> &
	PassageIndex["postings"] & {
		readonly runStarts: Uint32Array;
		readonly runWords: Uint32Array;
		/** The sorted words, one a line. */
		readonly words: string;
		/** The sorted stems, one a line. */
		readonly stems: string;
	};

export function savePassageIndex(index: PassageIndex): SavedPassageIndex {
	const { words, stems, postings, letterRuns, miniSearch: _, ...arrays } = index;
	return {
		...arrays,
		...postings,
		runStarts: letterRuns.starts,
		runWords: letterRuns.words,
		words: words.join("\n"),
		stems: stems.join("\n"),
	};
}

/** The index as it was saved; it trusts its input, so the caller keeps a checksum beside a stored one. */
export function loadPassageIndex({
	words,
	stems,
	starts,
	passages,
	lengths,
	runStarts,
	runWords,
	...arrays
}: SavedPassageIndex): PassageIndex {
	return searchableIndex({
		...arrays,
		words: splitLines(words),
		stems: splitLines(stems),
		postings: { starts, passages, lengths },
		letterRuns: { starts: runStarts, words: runWords },
	});
}

function splitLines(lines: string): readonly string[] {
	return lines === "" ? [] : lines.split("\n");
}
