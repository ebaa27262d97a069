import { Parser } from "htmlparser2";
import { parse } from "yaml";
import { UserError } from "../../errors.ts";
import { parseDay } from "../day.ts";
import { joinLeftOut } from "../left-out.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { isByline } from "../structure/blocks.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import type { Draft } from "../structure/draft.ts";
import { withoutComments } from "./markdown-comments.ts";

export type Markdown = {
	readonly draft: Draft;
	/** What the front matter says, in the keys of a manifest. */
	readonly front: Manifest;
};

/**
 * Reads Markdown. Its front matter (YAML between lines of three hyphens; data, never code) may use a manifest's keys; other keys,
 * which site generators put there, are ignored.
 *
 * @param text With `\n` line ends.
 * @param path Named in messages.
 * @throws UserError if the front matter is no YAML or a key of a manifest has a wrong type.
 */
export function readMarkdown(text: string, path: string): Markdown {
	const match = FRONT_MATTER.exec(text.replace(/^\uFEFF/u, ""));
	const front = match === null ? {} : readFrontMatter(match[1] as string, path);
	const body = match === null ? text : text.slice(match[0].length);
	const { text: shown, hidden } = withoutComments(body);
	const blocks = readBlocks(shown);
	const composed = compose(blocks, { title: front.title, hasChapters: front.chapters?.length !== 0 });
	return {
		front,
		draft: {
			text: composed.text,
			title: composed.title,
			dateline: datelineOf(blocks),
			chapters: composed.chapters,
			paragraphs: composed.paragraphs,
			notes: [{ note: "read-as", form: "markdown" }],
			leftOut: joinLeftOut([hidden, composed.leftOut]),
		},
	};
}

/** As long as a person may write it, in characters: the parser's time grows with the square of the keys, and rules may stand between scenes. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,50000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

const FRONT_KEYS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		lang: "language",
		date: "published",
		authors: "author",
		creator: "author",
	}),
);

const MANIFEST_KEYS = new Set(
	"id title author published dateline source url rights publicDomain language kind chapters narrator aliases distinct notNames".split(
		" ",
	),
);

function readFrontMatter(yaml: string, path: string): Manifest {
	let value: unknown;
	try {
		// Few aliases: a handful of lines can stand for gigabytes otherwise. No tags: what is written is a day, never a moment in time.
		value = parse(yaml, { maxAliasCount: 20, schema: "core", resolveKnownTags: false, logLevel: "error" });
	} catch (error) {
		throw new UserError(`${path}: the front matter is no valid YAML: ${(error as Error).message.split("\n")[0]}`);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
	const known: Record<string, unknown> = {};
	for (const [key, given] of Object.entries(value)) {
		const name = FRONT_KEYS.get(key) ?? key;
		if (!MANIFEST_KEYS.has(name) || given === null) continue;
		const isLoose = FRONT_KEYS.get(key) !== undefined;
		const said =
			name === "published" ? dayOf(given) : Array.isArray(given) && name === "author" ? given.join(", ") : given;
		if (said === undefined && isLoose) continue;
		known[name] = said ?? given;
	}
	return readManifest(known, path);
}

function dayOf(value: unknown): string | undefined {
	const words = String(value);
	return parseDay(words.slice(0, 40)) ?? (/^\d{4}(?:-\d\d){0,2}/u.exec(words)?.[0] as string | undefined);
}

/** A date alone on a line near the beginning is a report's. */
function datelineOf(blocks: readonly MarkupBlock[]): Draft["dateline"] {
	for (const { text, isFurniture } of blocks.slice(0, 5)) {
		const day = isFurniture === true ? parseDay(text) : undefined;
		if (day !== undefined) return { day };
	}
	return undefined;
}

/** Longest line that may be a heading. */
const LONGEST_HEADING = 500;

type Reading = { readonly blocks: MarkupBlock[]; lines: string[]; isCode: boolean };

function readBlocks(body: string): MarkupBlock[] {
	const reading: Reading = { blocks: [], lines: [], isCode: false };
	const lines = body.split("\n");
	for (const [index, line] of lines.entries()) readLine(reading, line, lines[index - 1] ?? "");
	flush(reading);
	return reading.blocks;
}

function readLine(reading: Reading, given: string, before: string): void {
	if (/^\s{0,3}(?:`{3,}|~{3,})/u.test(given)) {
		flush(reading);
		reading.isCode = !reading.isCode;
		return;
	}
	if (reading.isCode) {
		reading.lines.push(given.replace(/[\\`*_[\]<>&#=^]/gu, "\\$&"));
		return;
	}
	const line = given.replace(/^\s{0,3}(?:>\s?)+/u, "");
	const callout = line === given ? null : CALLOUT.exec(line);
	const heading = line.length > LONGEST_HEADING ? null : /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(line);
	const underline = /^\s{0,3}(=+|-+)\s*$/u.exec(line);
	if (callout !== null) {
		flush(reading);
		reading.lines.push(line.slice(callout[0].length));
		flush(reading);
	} else if (heading !== null) {
		flush(reading);
		addHeading(reading, heading[2] as string, (heading[1] as string).length);
	} else if (underline !== null && reading.lines.length === 1 && before.trim() !== "") {
		const title = reading.lines.pop() as string;
		addHeading(reading, title, (underline[1] as string).startsWith("=") ? 1 : 2);
	} else if (/^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(line)) {
		flush(reading);
		reading.blocks.push({ text: "* * *" });
	} else if (line.trim() === "" || /^\s{0,3}\[[^\]]+\]:\s/u.test(line)) {
		flush(reading);
	} else {
		const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/u.exec(line);
		if (item !== null || /^\s*\|.*\|\s*$/u.test(line)) flush(reading);
		reading.lines.push(line.slice(item?.[0].length ?? 0));
	}
}

/** What makes a quotation a callout ("> [!tip] For readers"); a title may follow, a line of its own. */
const CALLOUT = /^\[![^\][]{1,100}\][+-]?(?:\s+|$)/u;

function addHeading(reading: Reading, words: string, level: number): void {
	const text = plainWords(words);
	if (text !== "") reading.blocks.push({ text, level });
}

function flush(reading: Reading): void {
	if (reading.lines.length === 0) return;
	const text = plainWords(reading.lines.join("\n"));
	reading.lines = [];
	const isFront =
		reading.blocks.length < 5 &&
		reading.blocks.every(({ level, isFurniture }) => level !== undefined || isFurniture === true);
	if (text !== "") reading.blocks.push({ text, isFurniture: isFront && isByline(text) });
}

/** Words without the marks of emphasis, links, pictures, code and HTML. */
function plainWords(markdown: string): string {
	const held: string[] = [];
	const hold = (words: string) => `\uE000${held.push(words) - 1}\uE001`;
	// Every repetition has a bound: marks that never close must not cost quadratic time.
	const words = markdown
		.replace(/(?<=\[\[[^\][|\n]{1,500})\\\|/gu, "|")
		.replace(/\\([!-/:-@[-`{-~])/gu, (_, mark: string) => hold(mark))
		.replace(/(`{1,5})([^`]{1,1000})\1/gu, (_, __, code: string) => hold(code.trim()))
		.replace(/!\[\[[^\][\n]{1,1000}\]\]/gu, "")
		.replace(/\[\[([^\][|\n]{1,500})(?:\|([^\][\n]{0,1000}))?\]\]/gu, (_, note: string, shown = "") =>
			shown.trim() === "" ? nameOfNote(note) : shown,
		)
		.replace(/!\[[^\][]{0,500}\](?:\([^()]{0,2000}\)|\[[^\][]{0,500}\])/gu, "")
		.replace(/\[\^[^\][]{1,100}\]:?/gu, "")
		.replace(/\[([^\][]{0,1000})\](?:\([^()]{0,2000}\)|\[[^\][]{0,500}\])/gu, "$1")
		.replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/giu, (_, address: string) => hold(address))
		.replace(/(\*{1,3}|~~)(?=\S)([^*~]{0,5000}\S)\1/gu, "$2")
		.replace(/(\*{1,2})(?=\S)([^*]{0,5000}\S)\1/gu, "$2")
		.replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]{0,5000}\S)\1(?![\p{L}\p{N}])/gu, "$2")
		.replace(/\s\^(?:[A-Za-z][A-Za-z\d-]{0,99}|[A-Za-z\d]{6})\s*$/u, "")
		.replace(/==(?=[^\s=])([^=]{0,5000})(?<=[^\s=])==/gu, "$1")
		.replace(/^\s*\||\|$/gu, "")
		.replace(/\\?\n/gu, " ");
	const read = /[<&]/u.test(words) ? withoutHtml(words) : words;
	return read
		.replace(/\uE000(\d+)\uE001/gu, (_, index: string) => held[Number(index)] ?? "")
		.replace(/\s+/gu, " ")
		.trim();
}

/** What a link of Obsidian shows: `People/Anna Reed#Youth` is Anna Reed, and `#Youth`, a place in the same note, Youth. */
function nameOfNote(note: string): string {
	const [file = "", ...headings] = note.split("#");
	return file.trim() === "" ? (headings.at(-1) ?? "") : file.slice(file.lastIndexOf("/") + 1);
}

function withoutHtml(words: string): string {
	let text = "";
	let skipped = 0;
	const parser = new Parser({
		onopentag: (name) => {
			if (name === "script" || name === "style") skipped++;
			if (name === "br" || name === "p" || name === "div") text += " ";
		},
		ontext: (piece) => {
			if (skipped === 0) text += piece;
		},
		onclosetag: (name) => {
			if (name === "script" || name === "style") skipped--;
		},
	});
	// Only scripts and styles end: a list of everything that is open would be gone through for each element.
	Object.assign(parser, { isVoidElement: (name: string) => name !== "script" && name !== "style" });
	parser.end(words);
	return text;
}
