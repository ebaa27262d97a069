import { completeIndex, type PassageIndex } from "./passage-index.ts";

/**
 * An index in few, large values, quick to write and to read: v8's serializer or a message to a worker copies it as it is.
 * About 4.5 bytes a word of the story.
 */
export type SavedPassageIndex = {
	readonly language: string;
	/** The sorted words, one a line. */
	readonly words: string;
	readonly tokens: Uint32Array;
	readonly paragraphStarts: Uint32Array;
	readonly sentenceStarts: Uint32Array;
	readonly firstSentences: Uint32Array;
};

export function savePassageIndex(index: PassageIndex, language: string): SavedPassageIndex {
	const { words, tokens, paragraphStarts, sentenceStarts, firstSentences } = index;
	return { language, words: words.join("\n"), tokens, paragraphStarts, sentenceStarts, firstSentences };
}

/** The index as it was saved; it trusts its input, so the caller keeps a checksum beside a stored one. */
export function loadPassageIndex(saved: SavedPassageIndex): PassageIndex {
	return completeIndex({ ...saved, words: saved.words === "" ? [] : saved.words.split("\n") });
}
