import { UserError } from "../../errors.ts";
import type { ReadingWarning } from "../reading-warning.ts";

export type DecodedText = {
	/** Line ends are `\n`, without a byte order mark. */
	readonly text: string;
	/** As people call it: "UTF-8", "UTF-16", "Windows-1252". */
	readonly encoding: string;
	/** That the encoding was guessed, or that bytes are no characters in it. */
	readonly warnings: readonly ReadingWarning[];
};

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 65_536;

/**
 * Text from bytes in any encoding that people meet.
 *
 * Every file that is valid UTF-8 is UTF-8: other texts are next to never valid by chance. What is neither that nor
 * UTF-16 is taken for Windows-1252, which has a character for every byte and holds Latin-1.
 *
 * @param name Named in the message.
 * @param options.markup Whether it is HTML or XML, which may declare its encoding: `<?xml encoding="…"?>`, `<meta charset="…">`.
 * @throws UserError if the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, name: string, _options: { markup?: boolean } = {}): DecodedText {
	const encoding = encodingOf(bytes);
	if (encoding === undefined) {
		throw new UserError(
			`${name} is no text: it holds bytes that no text has. Save it as plain text, HTML, EPUB or .docx.`,
		);
	}
	const decoded = encoding === WINDOWS_1252 ? decodeWindows1252(bytes) : new TextDecoder(encoding.label).decode(bytes);
	const warnings: ReadingWarning[] =
		encoding === WINDOWS_1252 ? [{ warning: "guessed-encoding", encoding: encoding.name }] : [];
	return { text: normalizeLineEnds(decoded), encoding: encoding.name, warnings };
}

/** `\r\n` and lone `\r` become `\n`; NUL, which some tools pad with, becomes a space. */
export function normalizeLineEnds(text: string): string {
	return text.includes("\r") || text.includes("\0") ? text.replace(/\r\n?/gu, "\n").replaceAll("\0", " ") : text;
}

/** The characters of the bytes 0x80 to 0x9f; the others are those of Latin-1. */
const WINDOWS_1252_MARKS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand: the decoder of some versions of Node 20 takes Windows-1252 for Latin-1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
	const decoded = new TextDecoder("latin1").decode(bytes);
	return decoded.replace(/[\x80-\x9f]/gu, (mark) => WINDOWS_1252_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
}

type Encoding = { readonly label: string; readonly name: string };

const UTF_8: Encoding = { label: "utf-8", name: "UTF-8" };
const UTF_16_LE: Encoding = { label: "utf-16le", name: "UTF-16" };
const UTF_16_BE: Encoding = { label: "utf-16be", name: "UTF-16" };
const WINDOWS_1252: Encoding = { label: "windows-1252", name: "Windows-1252" };

function encodingOf(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return UTF_8;
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF_16_LE;
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF_16_BE;
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = countZeros(sample);
	const total = zeros.even + zeros.odd;
	if (total > 0) {
		// Latin text in UTF-16 has a zero in every second byte.
		if (zeros.odd > sample.length * 0.25 && zeros.even < zeros.odd / 20) return UTF_16_LE;
		if (zeros.even > sample.length * 0.25 && zeros.odd < zeros.even / 20) return UTF_16_BE;
		if (total > 4) return undefined;
	}
	if (isUtf8(bytes)) return UTF_8;
	return countControls(sample) > sample.length / 100 ? undefined : WINDOWS_1252;
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

/** Control characters other than tab, line ends, form feed and the old end-of-file mark. */
function countControls(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26) count++;
	return count;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return countControls(bytes.subarray(0, SAMPLE)) <= SAMPLE / 100;
	} catch {
		return false;
	}
}
