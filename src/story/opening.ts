import { type Block, ENDS_SENTENCE, isSentenceLike } from "./blocks.ts";
import { furnitureIn } from "./furniture.ts";
import { bareWords, isTitle, readHeading, standsApart } from "./headings.ts";
import type { Span } from "./span.ts";
import { comparableTitle } from "./structure.ts";

/** Where the text of a story with chapter headings begins. */
export type Opening = {
	/** Number of blocks that hold title, author and the like. */
	readonly titlePage: number;
	/** Index of the first block of the story proper. */
	readonly from: number;
	/** Blocks of the table of contents, from the first to before the last; they may come after a preface. */
	readonly listed: { readonly start: number; readonly end: number };
	/** Titles that the table of contents lists, as `comparableTitle` writes them. */
	readonly contents: ReadonlySet<string>;
};

/**
 * The first heading is looked for in this many characters; a story whose first heading comes later begins with its first
 * paragraph. Fixed, so that the end of a story never changes how its beginning is read.
 */
const HEAD = 100_000;

/** Running text before the first heading that is at least this long, in characters, is a chapter of its own. */
const SUBSTANTIAL = 1500;

const CONTENTS =
	/^(?:\[illustration:\s*)?(?:the\s+|table\s+of\s+|list\s+of\s+)?(?:contents|chapters|stories)(?:\s+of\s+.{1,40})?\s*[.:\]]*$/iu;

/** @returns undefined if the beginning of the text has no heading with text under it. */
export function opening(
	text: string,
	blocks: readonly Block[],
	ownHeading: ((line: string) => boolean) | undefined,
): Opening | undefined {
	const limit = (blocks[0]?.start ?? 0) + HEAD;
	const end = blocks.findIndex((block) => block.start >= limit);
	const head = end < 0 ? blocks : blocks.slice(0, end);
	const marks = head.map((block, index) => markOf(text, block, blocks[index + 1], ownHeading));
	const view: View = { text, blocks, marks };
	const listed = contentsIn(view);
	let first = firstHeading(view, listed, 0);
	if (first === undefined) return undefined;
	first = pastSummaries(view, listed, first);
	const from = partAbove(view, first);
	const prose = proseBefore(text, blocks, first < listed.start ? 0 : listed.end, from);
	return { titlePage: Math.min(listed.start, from), from: prose ?? from, listed, contents: listed.titles };
}

type Mark = { readonly label: string; readonly rank: number };

type View = { readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly (Mark | undefined)[] };

/** A line longer than this, in characters, heads nothing. */
const LONGEST_LINE = 500;

/** What a block may head, from its shape alone. */
function markOf(
	text: string,
	block: Block,
	next: Block | undefined,
	ownHeading: ((line: string) => boolean) | undefined,
): Mark | undefined {
	const first = block.lines[0];
	if (first === undefined) return undefined;
	if (first.end - first.start > LONGEST_LINE) return undefined;
	const line = bareWords(wordsOf(text, first));
	if (ownHeading?.(line) === true) return { label: line.toLowerCase(), rank: 2 };
	const heading = readHeading(line);
	if (heading === undefined) {
		const words = wordsOf(text, block);
		return standsApart(words, block, next) ? { label: comparableTitle(words), rank: 1 } : undefined;
	}
	if (heading.kind === "notes") return { label: "notes", rank: 1 };
	if ((heading.kind === "numeral" || heading.kind === "counted") && heading.number !== 1) return undefined;
	if (heading.kind === "named") return { label: line.toLowerCase(), rank: 1 };
	const rank = heading.kind === "part" ? 0 : heading.kind === "numeral" ? 3 : 2;
	return { label: `${heading.kind} ${heading.number}`, rank };
}

function firstHeading(view: View, listed: Contents, from: number): number | undefined {
	for (let index = from; index < view.marks.length; index++) {
		if (index >= listed.start && index < listed.end) continue;
		const mark = view.marks[index];
		const isListed =
			index >= listed.end && listed.titles.has(comparableTitle(wordsOf(view.text, view.blocks[index] as Block)));
		if ((mark === undefined && !isListed) || mark?.label === "notes") continue;
		if (leadsToText(view, index, mark?.rank ?? 1)) return index;
	}
	return undefined;
}

/** Average distance of headings, in characters, below which they are a list with summaries and no chapters. */
const SUMMARY = 800;

/** Where the same heading comes again after a row of close headings, the row was a table of contents with summaries. */
function pastSummaries(view: View, listed: Contents, first: number): number {
	const label = view.marks[first]?.label;
	const again = view.marks.findIndex((mark, index) => index > first && mark !== undefined && mark.label === label);
	if (label === undefined || again < 0) return first;
	const between = view.marks.slice(first, again).filter((mark) => mark !== undefined && mark.rank >= 2);
	const length = (view.blocks[again] as Block).start - (view.blocks[first] as Block).start;
	return between.length >= 3 && length / between.length < SUMMARY
		? (firstHeading(view, listed, again) ?? first)
		: first;
}

/** The part's heading, if there is one right above the first chapter's. */
function partAbove({ text, blocks, marks }: View, first: number): number {
	for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
		if (isSentenceLike(text, blocks[index] as Block)) return first;
		if (marks[index]?.rank === 0) return index;
	}
	return first;
}

type Contents = { readonly start: number; readonly end: number; readonly titles: ReadonlySet<string> };

/** The table of contents: from its heading on, lines like titles, until a heading has text below it. */
function contentsIn(view: View): Contents {
	const { text, blocks, marks } = view;
	const start = marks.findIndex((_, index) =>
		CONTENTS.test(bareWords(wordsOf(text, (blocks[index] as Block).lines[0] as Span))),
	);
	const titles = new Set<string>();
	if (start < 0) return { start: Number.POSITIVE_INFINITY, end: 0, titles };
	let index = start;
	for (; index < marks.length; index++) {
		const block = blocks[index] as Block;
		const lines = index === start ? block.lines.slice(1) : block.lines;
		const words = wordsOf(text, block);
		const mark = marks[index];
		if (
			index > start &&
			(mark !== undefined || titles.has(comparableTitle(words))) &&
			leadsToText(view, index, mark?.rank ?? 1)
		)
			break;
		if (lines.length > 0 && !lines.every((line) => isEntry(wordsOf(text, line))) && isProse(text, block)) break;
		for (const line of lines) titles.add(comparableTitle(wordsOf(text, line)));
		titles.add(comparableTitle(words));
	}
	for (const title of titles) if (title.length < 3) titles.delete(title);
	return { start, end: index, titles };
}

function isEntry(line: string): boolean {
	if (line.length > 200) return false;
	return /(?:\.{2,}|\s|…)\s*(?:\d{1,4}|[ivxlc]{1,7})\.?$/u.test(line) || isTitle(line.replace(/[.!?]$/u, ""));
}

function isProse(text: string, block: Block): boolean {
	return block.end - block.start > 250 && isSentenceLike(text, block);
}

/** Whether running text follows, after nothing but titles, furniture and headings of lower rank. */
function leadsToText({ text, blocks, marks }: View, index: number, rank: number): boolean {
	const own = blocks[index] as Block;
	if (own.lines.length > 1) {
		const rest = wordsOf(text, { start: (own.lines[1] as Span).start, end: own.end });
		if (rest.length > 300 && ENDS_SENTENCE.test(rest) && !isTitle(rest)) return true;
		if (own.lines.slice(1).some((line) => readHeading(bareWords(wordsOf(text, line))) !== undefined)) return false;
	}
	for (let next = index + 1; next < Math.min(blocks.length, index + 6); next++) {
		const block = blocks[next] as Block;
		const words = wordsOf(text, block);
		const mark = marks[next];
		if (furnitureIn(words) !== undefined) continue;
		if (isSentenceLike(text, block) && !isTitle(words.replace(/[.!?]$/u, "")) && !BYLINE_START.test(words)) return true;
		if (mark !== undefined && mark.rank <= rank) return false;
	}
	return false;
}

const BYLINE_START = /^(?:by|copyright|author of|illustrated|translated|edited)\b/iu;

/** Index of the first of the running text between the contents and the first heading, if there is a substantial one. */
function proseBefore(text: string, blocks: readonly Block[], from: number, to: number): number | undefined {
	let first: number | undefined;
	let length = 0;
	for (let index = from; index < to; index++) {
		const block = blocks[index] as Block;
		if (!isSentenceLike(text, block) || block.end - block.start < 200) continue;
		first ??= index;
		length += block.end - block.start;
	}
	return length >= SUBSTANTIAL ? first : undefined;
}

function wordsOf(text: string, span: { start: number; end: number }): string {
	return text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
