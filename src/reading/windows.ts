import type { Span } from "../story/span.ts";
import type { PiecedWord } from "./word-piece.ts";

/** Whole sentences of one passage, as many as the model reads at once. */
export type Window = {
	/** In the text that the sentences' words were split of. */
	readonly words: readonly PiecedWord[];
	/** Of the first and, half-open, after the last of its sentences among those of the passage. */
	readonly sentences: Span;
};

/** Pieces of a window. The model was taught with windows as long; longer ones cost more and rank no better. */
export const WINDOW_PIECES = 96;

/**
 * A passage cut into windows: as many whole sentences as fit, each window beginning with the last sentence of the one
 * before it, so that what two sentences say together stands in one. A sentence that does not fit is cut between words.
 *
 * @param sentences The words of each sentence, in their order.
 */
export function windowsOf(sentences: readonly (readonly PiecedWord[])[]): Window[] {
	const sizes = sentences.map(sizeOf);
	const sizeAt = (at: number) => sizes[at] ?? 0;
	const windows: Window[] = [];
	for (let start = 0, next = 0; start < sentences.length; start = next) {
		let size = sizeAt(start);
		let end = start + 1;
		for (; end < sentences.length && size + sizeAt(end) <= WINDOW_PIECES; end++) size += sizeAt(end);
		if (size > WINDOW_PIECES) windows.push(...cutSentence(sentences[start] ?? [], start));
		else if (size > 0) windows.push({ words: sentences.slice(start, end).flat(), sentences: { start, end } });
		const overlap = end - 1 > start && end < sentences.length && sizeAt(end - 1) + sizeAt(end) <= WINDOW_PIECES;
		next = overlap ? end - 1 : end;
	}
	return windows;
}

function cutSentence(words: readonly PiecedWord[], sentence: number): Window[] {
	const parts: PiecedWord[][] = [];
	let size = WINDOW_PIECES;
	for (const word of words) {
		if (size + word.pieces.length > WINDOW_PIECES) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(word);
		size += word.pieces.length;
	}
	return parts.map((part) => ({ words: part, sentences: { start: sentence, end: sentence + 1 } }));
}

function sizeOf(words: readonly PiecedWord[]): number {
	return words.reduce((sum, { pieces }) => sum + pieces.length, 0);
}
