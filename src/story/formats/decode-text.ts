import type { ReadingWarning } from "../reading-warning.ts";
import { declaredEncoding } from "../text/declared-encoding.ts";
import { decodeAs, type Encoding, guessEncoding, guessUtf16 } from "../text/guess-encoding.ts";
import { countUtf8, decodeUtf8 } from "../text/utf8.ts";
import { fileMistake } from "./file-mistake.ts";

export type DecodedText = {
	/** Line ends are `\n`, without a byte order mark. */
	readonly text: string;
	/** As people call it: "UTF-8", "UTF-16", "Windows-1252". */
	readonly encoding: string;
	/** That the encoding was guessed, or that bytes are no characters in it. */
	readonly warnings: readonly ReadingWarning[];
};

/** Bytes looked at to tell whether they are a text at all. */
const SAMPLE = 65_536;

/**
 * Text from bytes in any encoding that people meet.
 *
 * What is UTF-8 but for a few bytes is UTF-8, whatever it declares: other texts are next to never valid by chance. Then what
 * the file declares counts, unless it makes no text of it, and at last a guess.
 *
 * @param name Named in the message.
 * @param options.markup Whether it is HTML or XML, which may declare its encoding: `<?xml encoding="…"?>`, `<meta charset="…">`.
 * @throws UserError if the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, name: string, options: { markup?: boolean } = {}): DecodedText {
	const found = encodingOf(bytes, options.markup === true);
	if (found === undefined) {
		throw fileMistake({ say: "no-text", path: name });
	}
	const { encoding, isGuessed } = found;
	if (encoding === UTF_8) {
		const { text, bad, others } = decodeUtf8(bytes);
		const warnings: ReadingWarning[] = [];
		if (others !== undefined) warnings.push({ warning: "mixed-encodings", ...others });
		if (bad > 0) warnings.push({ warning: "bad-bytes", count: bad, encoding: encoding.name });
		return { text: normalizeLineEnds(text), encoding: encoding.name, warnings };
	}
	// What the end cuts within a character, as broken downloads do, is left out.
	const text = decodeAs(encoding.label, bytes, true);
	const bad = countReplacements(text);
	const warnings: ReadingWarning[] = isGuessed ? [{ warning: "guessed-encoding", encoding: encoding.name }] : [];
	if (bad > 0) warnings.push({ warning: "bad-bytes", count: bad, encoding: encoding.name });
	return { text: normalizeLineEnds(text), encoding: encoding.name, warnings };
}

/** All that ends a line becomes `\n`; NUL, which some tools pad with, and the old mark at a file's end become a space. */
export function normalizeLineEnds(text: string): string {
	const lines = LINE_ENDS.test(text) ? text.replace(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n") : text;
	return BLANKS.reduce((words, blank) => (words.includes(blank) ? words.replaceAll(blank, " ") : words), lines);
}

const LINE_ENDS = /[\r\u0085\u2028\u2029]/u;
const BLANKS = ["\0", "\x1a"];

const UTF_8: Encoding = { label: "utf-8", name: "UTF-8" };
const UTF_16_LE: Encoding = { label: "utf-16le", name: "UTF-16" };
const UTF_16_BE: Encoding = { label: "utf-16be", name: "UTF-16" };
const ISO_2022_JP: Encoding = { label: "iso-2022-jp", name: "ISO-2022-JP" };

type FoundEncoding = { readonly encoding: Encoding; readonly isGuessed?: true };

/** More zeros make a file no text; some tools pad with one. */
const MOST_ZEROS = 4;

/** Bytes that are no UTF-8 for each of its characters beyond ASCII, up to which a text is UTF-8: in EUC-JP four are bad for each that is good by chance. */
const MOST_BAD = 1;

function encodingOf(bytes: Uint8Array, isMarkup: boolean): FoundEncoding | undefined {
	const marked = encodingOfMark(bytes);
	if (marked !== undefined) return { encoding: marked };
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = countZeros(sample);
	// Latin text in UTF-16 has a zero in every second byte.
	if (zeros.odd > sample.length * 0.25 && zeros.even < zeros.odd / 20) return { encoding: UTF_16_LE };
	if (zeros.even > sample.length * 0.25 && zeros.odd < zeros.even / 20) return { encoding: UTF_16_BE };
	if (zeros.even + zeros.odd > MOST_ZEROS || countControls(sample) > sample.length / 100) {
		const encoding = guessUtf16(sample);
		return encoding === undefined ? undefined : { encoding, isGuessed: true };
	}
	if (isIso2022Jp(sample)) return { encoding: ISO_2022_JP };
	const { good, bad, lines } = countUtf8(bytes);
	if (bad <= good * MOST_BAD) return { encoding: UTF_8 };
	const declared = declaredEncoding(bytes, isMarkup);
	const guess = guessEncoding(bytes, declared);
	// Whoever pastes UTF-8 into an old text makes whole paragraphs of it.
	if (guess.label === "windows-1252" && lines > 0) return { encoding: UTF_8 };
	return guess.label === declared?.label ? { encoding: guess } : { encoding: guess, isGuessed: true };
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return UTF_8;
	if (first === 0xff && second === 0xfe) return UTF_16_LE;
	return first === 0xfe && second === 0xff ? UTF_16_BE : undefined;
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
	let even = 0;
	let odd = 0;
	for (let index = 0; index < bytes.length; index++) {
		if (bytes[index] !== 0) continue;
		if (index % 2 === 0) even++;
		else odd++;
	}
	return { even, odd };
}

const ESCAPE = 27;

/** Control characters other than tab, line ends, form feed, the old end-of-file mark and escapes. */
function countControls(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== ESCAPE) count++;
	return count;
}

/** Mail's encoding of Japanese: ASCII with escapes before its characters, `ESC $ B` or `ESC $ @`. */
function isIso2022Jp(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
		if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
	}
	return false;
}

function countReplacements(text: string): number {
	let count = 0;
	for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count++;
	return count;
}
