import { isMonth } from "../../language/lists/calendar.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { readHeading } from "../structure/headings/headings.ts";

/** Longest line that may be a heading. */
const LONGEST_HEADING = 500;

export type HeadingLine = { readonly words: string; readonly level: number };

/** "## The Mill", `<h2>The Mill</h2>`; "#Chapter 3" too, which is not told from a tag by its form, but by its words. */
export function headingIn(line: string): HeadingLine | undefined {
	if (line.length > LONGEST_HEADING) return undefined;
	const marked = /^\s{0,3}(#{1,6})(?:\s+|$)(.*?)\s*#*\s*$/u.exec(line);
	if (marked !== null) return { words: marked[2] as string, level: (marked[1] as string).length };
	const close = /^\s{0,3}(#{1,6})([^\s#].*?)\s*#*\s*$/u.exec(line);
	const kind = close === null ? undefined : readHeading(close[2] as string)?.kind;
	if (close !== null && kind !== undefined && DIVISIONS.has(kind))
		return { words: close[2] as string, level: (close[1] as string).length };
	const html = /^\s{0,3}<h([1-6])(?:\s[^<>]{0,300})?>(.*)<\/h\1>\s*$/iu.exec(line);
	return html === null ? undefined : { words: html[2] as string, level: Number(html[1]) };
}

const DIVISIONS: ReadonlySet<string> = new Set(["part", "act", "scene", "chapter", "named"]);

/** Longest line over hyphens that is a heading, and not a paragraph before a scene break. */
const LONGEST_UNDERLINED = 120;

/** The level of the heading that a line becomes by the line under it: "The Mill" over "=====". */
export function levelUnder(underline: string, title: string): number | undefined {
	const mark = /^\s{0,3}(=+|-+)\s*$/u.exec(underline)?.[1];
	if (mark === undefined) return undefined;
	if (mark.startsWith("=")) return 1;
	const isSentence = /\p{Ll}[.!?…]["”’')\]]{0,2}\s*$/u.test(title) && title.trim().split(/\s+/u).length > 4;
	return title.length > LONGEST_UNDERLINED || isSentence ? undefined : 2;
}

export type Item = {
	/** Characters of the mark, with the blanks around it. */
	readonly length: number;
	readonly number?: number | undefined;
};

/** Numbers up to here begin an item of a list by themselves; larger ones only after the one before them. */
const SMALL_NUMBER = 20;
/** Larger ones are years. */
const LARGEST_NUMBER = 999;

/** "12. ", the mark of an item or the text's own words. */
export const NUMBERED_LINE = /^\s*(\d{1,9})[.)]\s/u;

/** The mark of an item: "- ", "3. ", "- [x] ". "1914. That was the year" and "24. December" are the text's own words. */
export function itemIn(line: string, before: number | undefined): Item | undefined {
	const match = ITEM.exec(line);
	if (match === null) return undefined;
	const [mark, digits] = match;
	if (digits === undefined) return { length: mark.length };
	const number = Number(digits);
	const isNext = before !== undefined && (number === before + 1 || number === before);
	const isListed = number <= SMALL_NUMBER || (isNext && number <= LARGEST_NUMBER);
	const [next = ""] = /^\p{L}+/u.exec(line.slice(mark.length, mark.length + 20)) ?? [];
	if (!isListed || isMonth(next.toLowerCase())) return undefined;
	return { length: mark.length, number };
}

const ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])\s+(?:\[[ xX/>-]\]\s+)?/u;

/** Whether an item is nothing but a link to a heading of the same note: a line of its contents. */
export function isLinkWithin(words: string): boolean {
	return /^\[[^\][]{1,300}\]\(#[^()]{0,300}\)$|^\[\[#[^\][]{1,300}\]\]$/u.test(words.trim());
}

/** "[TOC]", "[[toc]]", "[[_TOC_]]": where a program puts the contents. */
export function isContentsMark(line: string): boolean {
	return /^\s{0,3}(?:\[toc\]|\[\[_?toc_?\]\]|\{:toc\}|\$\{toc\})\s*$/iu.test(line);
}

/** "#campaign #session/three": tags and nothing else. */
export function isTagLine(line: string): boolean {
	return (
		line.length <= 1000 && /^\s*#(?=\S*\p{L})[\p{L}\d_][^\s#]*(?:[\s,]+#(?=\S*\p{L})[\p{L}\d_][^\s#]*)*\s*$/u.test(line)
	);
}

/** Longest value of a field; what is longer is prose. */
const LONGEST_VALUE = 200;

export type Field = { readonly name: string; readonly value: string };

/** "location:: The Mill", as Dataview and Logseq write what they know of a note. */
export function fieldIn(line: string): Field | undefined {
	const match = /^\s*(?:[-*+]\s+)?\**(\p{L}[\p{L}\d _-]{0,40})\**::(?:\s+(.*))?$/u.exec(line);
	if (match === null) return undefined;
	const [, name = "", value = ""] = match;
	return value.length > LONGEST_VALUE ? undefined : { name: name.toLowerCase(), value: value.trim() };
}

/** The address that a word in brackets stands for: "[mill]: https://example.org". A speaker in brackets says no address. */
export function isLinkDefinition(line: string): boolean {
	return (
		line.length <= 3000 &&
		/^\s{0,3}\[[^\]]{1,500}\]:\s*(?:<[^<>]*>|[^\s<]*(?:[/#:]|\.\w)[^\s<]*)(?:\s+["'(].*["')])?\s*$/u.test(line)
	);
}

/** "[//]: # (Not to be seen)": a comment by way of such an address. */
export function isHiddenLine(line: string): boolean {
	return /^\s{0,3}\[(?:\/\/|comment|_metadata_)[^\]]{0,100}\]:\s/iu.test(line);
}

/** A line with nothing but the beginning or the end of an HTML element, or of a box: `<details>`, `</div>`, ":::". */
export function isBareMark(line: string): boolean {
	if (line.length > 600) return false;
	const tag = /^\s*<\/?([a-z]+)\b[^<>]*>\s*$/iu.exec(line)?.[1]?.toLowerCase();
	if (tag !== undefined) return BLOCK_ELEMENTS.has(tag);
	return /^\s{0,3}(?::{3,}\s*|\\(?:newpage|pagebreak|clearpage))\s*$/u.test(line);
}

const BLOCK_ELEMENTS = wordSet(
	"details div section article center figure blockquote p table thead tbody tr ul ol li br aside main body html",
);

export type Box = { readonly title: string; readonly isIndented: boolean };

/** What opens a box around text: `!!! note "Title"` of MkDocs, with the text indented below; `::: tip Title`. */
export function boxIn(line: string): Box | undefined {
	if (line.length > LONGEST_HEADING) return undefined;
	const indented = /^\s{0,3}(?:!!!|\?\?\?\+?|===[!+]?)\s+([\w-]*)((?:\s+[\w-]+)*)\s*(?:"([^"]*)")?\s*$/u.exec(line);
	if (indented !== null) {
		const [, kind = "", , title] = indented;
		// "!!! No way" is a cry, and "=== Two" a heading somewhere else.
		if (title === undefined && !BOX_KINDS.has(kind)) return undefined;
		return { title: title ?? "", isIndented: true };
	}
	const fenced = /^\s{0,3}:{3,}\s*(?:\{[^{}]{0,200}\}|[\w-]+)\s*(?:\[([^\][]*)\]|(.*))$/u.exec(line);
	return fenced === null ? undefined : { title: fenced[1] ?? fenced[2] ?? "", isIndented: false };
}

const BOX_KINDS = wordSet(
	`note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention
	failure fail missing danger error bug example quote cite`,
);

/** Names that Notion, MultiMarkdown and others give to what they know of a page; "created time" begins with one. */
const PAGE_PROPERTIES = wordSet(
	`created updated edited last tags tag status author authors date due title type category categories url link owner assign assignee
	priority published subtitle keywords css format language`,
);

/** What stands below a page's title, a property a line; undefined if the lines are text. */
export function pagePropertiesIn(lines: readonly string[]): ReadonlyMap<string, string> | undefined {
	const properties = new Map<string, string>();
	let known = 0;
	for (const line of lines) {
		const match = /^([\p{L}][\p{L}\d _-]{0,30}):(?:\s+(.{0,300}))?$/u.exec(line.trim());
		if (match === null) return undefined;
		const name = (match[1] as string).toLowerCase();
		if (PAGE_PROPERTIES.has(name.split(" ")[0] as string)) known++;
		properties.set(name, (match[2] ?? "").trim());
	}
	return known > 0 && known * 2 >= lines.length ? properties : undefined;
}
