import { UserError } from "../../errors.ts";
import type { ReadingWarning } from "../reading-warning.ts";
import { decodeText, normalizeLineEnds } from "./decode-text.ts";

/** `<?xml version="1.0" encoding="iso-8859-1"?>` */
const IN_XML = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
/** `<meta charset="windows-1252">` */
const IN_PAGE = /<meta[^>]{1,300}?charset\s*=\s*["']?([\w.:-]{1,40})/iu;

/** Bytes in which a declaration stands. */
const HEAD = 2048;

/**
 * Text of a part of an archive: what it declares, unless it is valid UTF-8 or has a byte order mark.
 *
 * @throws UserError if the bytes are no text.
 */
export function decodePart(bytes: Uint8Array, name: string): { text: string; warnings: readonly ReadingWarning[] } {
	if (bytes.length === 0) return { text: "", warnings: [] };
	const { text, encoding } = decodeText(bytes, name);
	if (encoding.startsWith("UTF")) return { text, warnings: [] };
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
	const declared = (IN_XML.exec(head) ?? IN_PAGE.exec(head))?.[1]?.toLowerCase();
	if (declared === undefined || declared === "utf-8" || declared === "utf8") {
		// It is not UTF-8 whatever it says: one bad byte must not turn a whole book into other letters.
		const utf8 = new TextDecoder("utf-8").decode(bytes);
		const bad = utf8.split("\uFFFD").length - 1;
		if (declared !== undefined && bad * 50 < utf8.length)
			return { text: normalizeLineEnds(utf8), warnings: [{ warning: "bad-bytes", count: bad, encoding: "UTF-8" }] };
		return { text, warnings: [{ warning: "guessed-encoding", encoding }] };
	}
	const isWestern = /^(?:windows-1252|cp-?1252|iso-8859-1|latin-?1|us-ascii)$/u.test(declared);
	if (isWestern && encoding === "Windows-1252") return { text, warnings: [] };
	try {
		return { text: normalizeLineEnds(new TextDecoder(declared).decode(bytes)), warnings: [] };
	} catch {
		throw new UserError(`${name} is written in “${declared}”, which is not known here. Save it as UTF-8.`);
	}
}
