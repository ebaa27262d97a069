import { decodeAs, type Encoding, guessEncoding } from "./guess-encoding.ts";

/** How much of some bytes is UTF-8. */
export type Utf8Counts = {
	/** Characters beyond ASCII. */
	readonly good: number;
	/** Bytes that belong to none. */
	readonly bad: number;
	/** Lines without a bad byte whose characters beyond ASCII are none by chance. */
	readonly lines: number;
};

export function countUtf8(bytes: Uint8Array): Utf8Counts {
	const whole = withoutCut(bytes);
	let good = 0;
	let bad = 0;
	let lines = 0;
	for (const line of linesOf(whole)) {
		const counts = scan(line);
		good += counts.good;
		bad += counts.bad;
		if (counts.bad === 0 && counts.weight > 1) lines++;
	}
	// A text of another encoding may end with what looks like half a character.
	return { good, bad: good === 0 ? bad + bytes.length - whole.length : bad, lines };
}

export type DecodedUtf8 = {
	readonly text: string;
	/** Characters that stand as replacements since their bytes are none. */
	readonly bad: number;
	/** Lines that were in another encoding. */
	readonly others?: { readonly count: number; readonly encoding: string } | undefined;
};

/** Text from bytes of which most are UTF-8. Lines that are wholly in an older encoding, as pasting makes them, are read in it. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
	const whole = withoutCut(bytes);
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(whole), bad: 0 };
	} catch {
		return decodeMixed(whole);
	}
}

function decodeMixed(bytes: Uint8Array): DecodedUtf8 {
	const lines = linesOf(bytes).map((line) => ({ line, counts: scan(line) }));
	const foreign = lines.filter(({ counts }) => counts.good === 0 && counts.bad > 0).map(({ line }) => line);
	const encoding = encodingOfLines(foreign);
	let replaced = 0;
	const texts = lines.map(({ line, counts }) => {
		if (counts.bad === 0)
			return new TextDecoder("utf-8", { ignoreBOM: line.byteOffset > bytes.byteOffset }).decode(line);
		if (counts.good === 0) return decodeAs(encoding.label, line);
		const text = decodeTorn(line);
		replaced += text.split("\uFFFD").length - 1;
		return text;
	});
	const others = foreign.length === 0 ? undefined : { count: foreign.length, encoding: encoding.name };
	return { text: texts.join(""), bad: replaced, others };
}

/** Fewer bytes than this do not tell encodings apart. */
const LEAST_TO_GUESS = 12;

const WINDOWS_1252: Encoding = { label: "windows-1252", name: "Windows-1252" };

function encodingOfLines(lines: readonly Uint8Array[]): Encoding {
	const sample = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
	let length = 0;
	for (const line of lines) {
		sample.set(line, length);
		length += line.length;
	}
	const others = sample.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
	return others < LEAST_TO_GUESS ? WINDOWS_1252 : guessEncoding(sample);
}

/** A line that is UTF-8 but for some bytes: a lone one that is a quotation mark or a dash in Windows-1252 is meant for it. */
function decodeTorn(line: Uint8Array): string {
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < line.length; at++) {
		const byte = line[at] as number;
		const isMark = byte === 0x85 || (byte >= 0x91 && byte <= 0x97);
		if (!isMark || (line[at - 1] ?? 0) >= 0x80 || (line[at + 1] ?? 0) >= 0x80) continue;
		parts.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(from, at)));
		parts.push(decodeAs(WINDOWS_1252.label, line.subarray(at, at + 1)));
		from = at + 1;
	}
	parts.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(from)));
	return parts.join("");
}

/** Characters beyond ASCII and bad bytes; `weight` is above 1 where the characters are none by chance. */
function scan(bytes: Uint8Array): { readonly good: number; readonly bad: number; readonly weight: number } {
	let good = 0;
	let bad = 0;
	let weight = 0;
	for (let at = 0; at < bytes.length; ) {
		const length = lengthAt(bytes, at);
		if (length === 0) bad++;
		if (length > 1) {
			good++;
			weight += length - 1 + (isSmallLetter(bytes[at - 1]) ? 1 : 0);
		}
		at += Math.max(length, 1);
	}
	return { good, bad, weight };
}

/** In other encodings the first byte of a character of two is a capital, which no small letter precedes. */
function isSmallLetter(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

/** Bytes of the character that begins there, 0 if none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
	const first = bytes[at] as number;
	if (first < 0x80) return 1;
	const length = lengthFrom(first);
	for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	const second = bytes[at + 1] ?? 0;
	// Longer forms than needed, halves of pairs, and what is beyond Unicode.
	if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
	return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : length;
}

/** Bytes of a character with such a first byte, 0 if none has it. */
function lengthFrom(first: number): number {
	if (first < 0xc2 || first > 0xf4) return 0;
	return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Without the first bytes of a character that the end cuts, as broken downloads do. */
function withoutCut(bytes: Uint8Array): Uint8Array {
	for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
		const byte = bytes[at] as number;
		if (byte < 0x80) break;
		if (byte >= 0xc0) return lengthFrom(byte) > bytes.length - at ? bytes.subarray(0, at) : bytes;
	}
	return bytes;
}

const LINE_END = 10;
const OLD_LINE_END = 13;

/** Lines with their ends. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	let start = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] !== LINE_END && bytes[at] !== OLD_LINE_END) continue;
		lines.push(bytes.subarray(start, at + 1));
		start = at + 1;
	}
	if (start < bytes.length) lines.push(bytes.subarray(start));
	return lines;
}
