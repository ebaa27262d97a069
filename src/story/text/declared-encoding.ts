import type { Encoding } from "./guess-encoding.ts";

/** A declaration is looked for in this many bytes. */
const HEAD = 4096;

/** `<?xml version="1.0" encoding="Shift_JIS"?>` */
const OF_XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,30})["']/iu;
/** `<meta charset="big5">`, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">` */
const OF_PAGE = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,30})/iu;
/** "Character set encoding: ISO-8859-1", as libraries of free texts put before a text. */
const OF_LIBRARY = /^Character set encoding:[ \t]*([\w.:() -]{2,30})/imu;

/** What bytes whose ASCII can be read say of their own encoding; undefined where they say nothing that is known. */
export function declaredEncoding(bytes: Uint8Array, isMarkup: boolean): Encoding | undefined {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
	const patterns = isMarkup ? [OF_XML, OF_PAGE] : [OF_LIBRARY];
	for (const pattern of patterns) {
		const encoding = encodingCalled(pattern.exec(head)?.[1] ?? "");
		if (encoding !== undefined) return encoding;
	}
	return undefined;
}

/** Names as people write them: "ISO Latin-1", "cp-1251", "utf 8". */
function encodingCalled(name: string): Encoding | undefined {
	const plain = name.trim().toLowerCase();
	const closed = plain.replace(/[\s_-]/gu, "");
	for (const label of [plain, closed, closed.replace(/^iso(?=latin)/u, ""), closed.replace(/^cp(?=9)/u, "ms")]) {
		try {
			const { encoding } = new TextDecoder(label);
			// A page whose ASCII can be read is no UTF-16, and what is no UTF-8 does not become it by saying so.
			if (!encoding.startsWith("utf-")) return { label: encoding, name: NAMES.get(encoding) ?? encoding.toUpperCase() };
		} catch {
			// A label that nobody knows.
		}
	}
	return undefined;
}

/** As people write those that are not all capitals. */
const NAMES: ReadonlyMap<string, string> = new Map([
	["shift_jis", "Shift-JIS"],
	["big5", "Big5"],
	["macintosh", "Mac Roman"],
	...[874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [string, string] => [
		`windows-${page}`,
		`Windows-${page}`,
	]),
]);
