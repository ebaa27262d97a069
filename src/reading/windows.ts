import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import type { Span } from "../story/span.ts";
import type { PassageText } from "./reader.ts";
import type { PiecedWord, WordPiece } from "./word-piece.ts";

/** Words of whole sentences of one passage, as many as the model reads at once. Their spans are ones into the passage's text. */
export type Window = readonly PiecedWord[];

/** Pieces of a window. The model was taught with windows as long. */
export const WINDOW_PIECES = 96;

/** Pieces of a question that are read; what goes beyond is no question. */
const QUESTION_PIECES = 40;

/** A question as the model reads it. */
export function questionPieces(question: string, { split }: WordPiece): readonly number[] {
	return piecesOf(split(question)).slice(0, QUESTION_PIECES);
}

export function piecesOf(words: readonly PiecedWord[]): number[] {
	return words.flatMap(({ pieces }) => pieces);
}

/** The windows of a passage, in their order. */
export function windowsIn({ text, sentences }: PassageText, { split }: WordPiece): Window[] {
	return windowsOf(sentences.map((sentence) => wordsWithin(text, sentence, split)));
}

function wordsWithin(text: string, { start, end }: Span, split: WordPiece["split"]): PiecedWord[] {
	return split(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/**
 * A passage cut into windows: as many whole sentences as fit, each window beginning with the last sentence of the one
 * before it, so that what two sentences say together stands in one. A sentence that does not fit is cut between words.
 *
 * @param sentences The words of each sentence, in their order.
 */
export function windowsOf(sentences: readonly Window[]): Window[] {
	const sizes = sentences.map((words) => piecesOf(words).length);
	const sizeAt = (at: number) => sizes[at] ?? 0;
	const windows: Window[] = [];
	for (let start = 0, next = 0; start < sentences.length; start = next) {
		let size = sizeAt(start);
		let end = start + 1;
		for (; end < sentences.length && size + sizeAt(end) <= WINDOW_PIECES; end++) size += sizeAt(end);
		if (size > WINDOW_PIECES) windows.push(...cutSentence(sentences[start] ?? []));
		else if (size > 0) windows.push(sentences.slice(start, end).flat());
		const overlap = end - 1 > start && end < sentences.length && sizeAt(end - 1) + sizeAt(end) <= WINDOW_PIECES;
		next = overlap ? end - 1 : end;
	}
	return windows;
}

function cutSentence(words: Window): Window[] {
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
	return parts;
}

/** The windows with most of some words first; those alike in their order. */
export function mostOf(windows: readonly Window[], text: string, wanted: ReadonlySet<string>): readonly Window[] {
	if (windows.length <= 1) return windows;
	const shared = (window: Window) => {
		const held = new Set(window.map(({ start, end }) => text.slice(start, end).toLowerCase()));
		return [...wanted].filter((word) => held.has(word)).length;
	};
	return windows
		.map((window) => ({ window, shared: shared(window) }))
		.toSorted((a, b) => b.shared - a.shared)
		.map(({ window }) => window);
}

/** The words by which windows are chosen: those that say something. */
export function tellingWords(text: string): ReadonlySet<string> {
	return new Set(
		splitWords(text, "en")
			.map((word) => word.text)
			.filter((word) => !isStopWord(word, "en")),
	);
}
