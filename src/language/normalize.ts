/**
 * One way of reading characters for all comparing of words: capitals, accents, kinds of quotation marks, dashes and
 * spaces make no difference. Shown text is never normalized; only comparisons are.
 */

const MARKS = /\p{M}/gu;
const ASCII_WORD = /^[a-z0-9]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Letters that Unicode does not decompose, as English keyboards type them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		æ: "ae",
		œ: "oe",
		ø: "o",
		đ: "d",
		ð: "d",
		þ: "th",
		ł: "l",
		ß: "ss",
		ı: "i",
	}),
);

/** A single word as it is compared: lower case, without accents, with a straight apostrophe. */
export function normalizeWord(word: string): string {
	const lower = word.toLowerCase();
	if (ASCII_WORD.test(lower)) return lower;
	return lower
		.normalize("NFKD")
		.replace(MARKS, "")
		.replace(INVISIBLE, "")
		.replace(/[‘’ʼ`´′]/gu, "'")
		.replace(/[æœøđðþłßı]/gu, (letter) => LETTERS.get(letter) ?? letter)
		.normalize("NFC");
}

/** Normalized text and the way back: character `i` of `text` comes from `[starts[i], ends[i])` of the original. */
export type NormalizedText = {
	readonly text: string;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
};

const SINGLE_QUOTES = /[‘’‚‛ʼ`´′‹›]/u;
const DOUBLE_QUOTES = /[“”„‟″«»]/u;
const DASHES = /[‐‑‒–—―−]/u;
const SPACE = /\s/u;

/**
 * Normalizes a text for comparing character by character: quotation marks become straight, every dash `-`, `…` three
 * dots, runs of white space one space; case, accents, soft hyphens and the underscores of plain-text italics go.
 */
export function normalizeText(original: string): NormalizedText {
	const pieces: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let offset = 0;
	let afterSpace = true;
	for (const character of original) {
		const end = offset + character.length;
		const piece = normalizeCharacter(character, afterSpace);
		for (let index = 0; index < piece.length; index++) {
			starts.push(offset);
			ends.push(end);
		}
		// A character that vanishes (an accent, a soft hyphen, another space) belongs to the one before it.
		if (piece === "" && ends.length > 0 && !SPACE.test(character)) ends[ends.length - 1] = end;
		if (piece !== "") {
			pieces.push(piece);
			afterSpace = piece === " ";
		}
		offset = end;
	}
	return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function normalizeCharacter(character: string, afterSpace: boolean): string {
	if (character >= "a" && character <= "z") return character;
	if (SPACE.test(character)) return afterSpace ? "" : " ";
	if (character === "_") return "";
	if (character === "…") return "...";
	if (DASHES.test(character)) return "-";
	if (SINGLE_QUOTES.test(character)) return "'";
	if (DOUBLE_QUOTES.test(character)) return '"';
	return normalizeWord(character);
}
