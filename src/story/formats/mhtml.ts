import { strFromU8, strToU8 } from "fflate";
import type { Draft } from "../structure/draft.ts";
import { decodeText, normalizeLineEnds } from "./decode-text.ts";
import { fileMistake } from "./file-mistake.ts";
import { readHtml } from "./html/html.ts";
import { readPlainText } from "./plain-text.ts";

/** A message, or a part of one. Bytes are characters, one for one. */
type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string };

/** Parts within parts that are followed, and parts that are looked at. */
const DEEPEST = 8;
const MOST_PARTS = 4000;

/**
 * Reads a page that a browser saved as one file (MHTML), or a mail: the page in it, or else its plain text.
 *
 * @throws UserError if it holds neither.
 */
export function readMhtml(bytes: Uint8Array, path: string): Draft {
	const message = partOf(strFromU8(bytes, true));
	const part = textIn(message, 0);
	if (part === undefined) {
		throw fileMistake({ say: "no-page", path });
	}
	const text = decoded(part, path);
	const isPage = typeOf(part) === "text/html" || typeOf(part) === "application/xhtml+xml";
	const draft = isPage ? readHtml(text, path) : readPlainText(text);
	const subject = wordsOf(message.headers.get("subject") ?? "");
	const sender = wordsOf(message.headers.get("from") ?? "");
	const author = /^"?(?<name>[^"<@]{2,80}?)"?\s*<[^>]*@[^>]*>$/u.exec(sender)?.groups?.["name"];
	return {
		...draft,
		title: draft.title ?? (subject === "" ? undefined : subject),
		author: draft.author ?? author,
	};
}

function partOf(raw: string): Part {
	const blank = /\r?\n\r?\n/u.exec(raw);
	const head = raw.slice(0, Math.min(blank?.index ?? raw.length, 65_536));
	const lines = head.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u);
	const headers = new Map<string, string>();
	for (const line of lines) {
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
		if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
	}
	return { headers, body: blank === null ? "" : raw.slice(blank.index + blank[0].length) };
}

/** The part that people read: the page that `start` names, or the first page, or the first text. */
function textIn(part: Part, depth: number): Part | undefined {
	const type = typeOf(part);
	if (/^text\/(?:html|plain)$|^application\/xhtml\+xml$/u.test(type)) return part;
	if (!type.startsWith("multipart/") || depth >= DEEPEST) return undefined;
	const parts = partsOf(part);
	const start = parameter(part, "start");
	const root = start === undefined ? undefined : parts.find(({ headers }) => headers.get("content-id") === start);
	const ordered = root === undefined ? parts : [root, ...parts];
	let text: Part | undefined;
	for (const one of ordered) {
		const found = textIn(one, depth + 1);
		if (found !== undefined && typeOf(found) !== "text/plain") return found;
		text ??= found;
	}
	return text;
}

function typeOf({ headers }: Part): string {
	return (headers.get("content-type") ?? "text/plain").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function parameter({ headers }: Part, name: string): string | undefined {
	const words = (headers.get("content-type") ?? "").slice(0, 2000);
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "iu").exec(words);
	return match?.[1] ?? match?.[2];
}

function partsOf(part: Part): readonly Part[] {
	const boundary = parameter(part, "boundary");
	if (boundary === undefined || boundary === "") return [];
	const mark = `\n--${boundary}`;
	const body = `\n${part.body}`;
	const parts: Part[] = [];
	for (let at = body.indexOf(mark); at >= 0 && parts.length < MOST_PARTS; ) {
		const from = at + mark.length;
		if (body.startsWith("--", from)) break;
		const next = body.indexOf(mark, from);
		const line = body.indexOf("\n", from);
		if (line >= 0) parts.push(partOf(body.slice(line + 1, next < 0 ? body.length : next)));
		at = next;
	}
	return parts;
}

function decoded({ headers, body }: Part, path: string): string {
	const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
	const characters =
		encoding === "base64" ? fromBase64(body) : encoding === "quoted-printable" ? fromQuoted(body) : body;
	const bytes = strToU8(characters, true);
	const charset = parameter({ headers, body }, "charset")?.toLowerCase();
	// What the page declares is read with the page; these are found out without help.
	if (charset === undefined || /^(?:us-ascii|utf-8|utf8|iso-8859-1|latin1|windows-1252)$/u.test(charset))
		return decodeText(bytes, path).text;
	return normalizeLineEnds(decodedAs(charset, bytes) ?? decodeText(bytes, path).text);
}

function decodedAs(charset: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return undefined;
	}
}

function fromQuoted(text: string): string {
	return text
		.replace(/=[ \t]{0,80}\r?\n/gu, "")
		.replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What is no base64 ends it. */
function fromBase64(text: string): string {
	const digits = /^[a-z0-9+/]*/iu.exec(text.replace(/\s+/gu, ""))?.[0] ?? "";
	return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}

/** A header's words: "=?utf-8?Q?Tenth_boat?=" → "Tenth boat". */
function wordsOf(header: string): string {
	return header
		.slice(0, 2000)
		.replace(/\?=\s+=\?/gu, "?==?")
		.replace(/=\?([\w-]{2,30})\?([bq])\?([^?\s]*)\?=/giu, (_, charset: string, kind: string, words: string) => {
			const characters = /b/iu.test(kind) ? fromBase64(words) : fromQuoted(words.replaceAll("_", " "));
			return decodedAs(charset, strToU8(characters, true)) ?? words;
		})
		.trim();
}
