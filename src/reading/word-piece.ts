import type { Span } from "../story/span.ts";

/** A word or mark of a text with the numbers of its pieces; its span is one into the text given. */
export type PiecedWord = Span & { readonly pieces: readonly number[] };

/** Words to pieces, as the model was taught: BERT's, in lower case without accents. */
export type WordPiece = {
	readonly split: (text: string) => readonly PiecedWord[];
	/** Stands before the question, between it and the text, and fills up short lines. */
	readonly first: number;
	readonly separator: number;
	readonly padding: number;
};

/** Marks of punctuation, and signs of Chinese and Japanese, are words of their own, as in BERT: "don't" is "don", "'", "t". */
const WORD =
	/[!-/:-@[-`{-~\p{P}]|[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]|[^\p{White_Space}!-/:-@[-`{-~\p{P}\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]+/gu;

/** Longer words are one unknown piece, as in BERT. */
const LONGEST_WORD = 100;

/** Words whose pieces are remembered: most of a story are the same few thousand. */
const MOST_REMEMBERED = 20_000;

/** @param vocabulary One piece a line; its number is its place. Within a word a piece begins with "##". */
export function readWordPiece(vocabulary: readonly string[]): WordPiece {
	const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
	const numberOf = (piece: string) => {
		const number = numbers.get(piece);
		if (number === undefined) throw new Error(`The reader's vocabulary lacks ${piece}.`);
		return number;
	};
	const unknown = numberOf("[UNK]");
	const remembered = new Map<string, readonly number[]>();
	const piecesOf = (word: string) => {
		const known = remembered.get(word);
		if (known !== undefined) return known;
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		const pieces = cutWord(plainWord(word), numbers) ?? [unknown];
		remembered.set(word, pieces);
		return pieces;
	};
	return {
		split: (text) =>
			[...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
				const pieces = piecesOf(word);
				return pieces.length === 0 ? [] : [{ start: index, end: index + word.length, pieces }];
			}),
		first: numberOf("[CLS]"),
		separator: numberOf("[SEP]"),
		padding: numberOf("[PAD]"),
	};
}

function plainWord(word: string): string {
	if (/^[\x21-\x7e]+$/.test(word)) return word.toLowerCase();
	return word
		.normalize("NFD")
		.replace(/[\p{Mn}\p{C}\uFFFD]/gu, "")
		.toLowerCase();
}

/** The longest pieces from the left; undefined where a part of the word is none. */
function cutWord(word: string, numbers: ReadonlyMap<string, number>): readonly number[] | undefined {
	const letters = [...word];
	if (letters.length > LONGEST_WORD) return undefined;
	const pieces: number[] = [];
	for (let start = 0; start < letters.length; ) {
		let end = letters.length;
		let number: number | undefined;
		for (; end > start && number === undefined; end--) {
			number = numbers.get(`${start > 0 ? "##" : ""}${letters.slice(start, end).join("")}`);
		}
		if (number === undefined) return undefined;
		pieces.push(number);
		start = end + 1;
	}
	return pieces;
}
