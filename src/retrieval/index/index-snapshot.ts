import type { PassageIndex } from "./passage-index.ts";

/**
 * An index in few, large values, quick to write and to read: a file or a message to a worker copies them as they are.
 * About 6 bytes a word of the story. What could be derived from the words is kept all the same, since deriving it
 * (stemming above all) takes longer than reading the rest.
 */
export type SavedPassageIndex = Omit<PassageIndex, "words" | "stems" | "postings" | "letterRuns"> &
	PassageIndex["postings"] & {
		readonly wordCodes: PassageIndex["words"]["codes"];
		readonly wordStarts: Uint32Array;
		readonly stemCodes: PassageIndex["stems"]["codes"];
		readonly stemStarts: Uint32Array;
		readonly runStarts: PassageIndex["letterRuns"]["starts"];
		readonly runWords: PassageIndex["letterRuns"]["words"];
	};

export function savePassageIndex(index: PassageIndex): SavedPassageIndex {
	const { words, stems, postings, letterRuns, ...arrays } = index;
	return {
		...arrays,
		wordCodes: words.codes,
		wordStarts: words.starts,
		stemCodes: stems.codes,
		stemStarts: stems.starts,
		runStarts: letterRuns.starts,
		runWords: letterRuns.words,
		...postings,
	};
}

/** The index as it was saved; it trusts its input, so the caller keeps a checksum beside a stored one. */
export function loadPassageIndex(saved: SavedPassageIndex): PassageIndex {
	const { wordCodes, wordStarts, stemCodes, stemStarts, runStarts, runWords, ...rest } = saved;
	const { starts, passages, lengths, ...arrays } = rest;
	return {
		...arrays,
		words: { codes: wordCodes, starts: wordStarts },
		stems: { codes: stemCodes, starts: stemStarts },
		letterRuns: { starts: runStarts, words: runWords },
		postings: { starts, passages, lengths },
	};
}
