import type { Span } from "../span.ts";
import { type Block, ENDS_SENTENCE, isSentenceLike } from "./blocks.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import { type OwnHeading, readFront } from "./front.ts";
import { furnitureIn } from "./furniture.ts";
import { bareWords, CONTENTS, isTitle, readHeading, standsApart } from "./headings.ts";
import { holdsProse, isRunningText, startOfProse } from "./running-text.ts";

/** Where the text of a story with chapter headings begins. */
export type Opening = {
	/** Number of blocks that hold title, author and the like. */
	readonly titlePage: number;
	/** Index of the first block of the story proper. */
	readonly from: number;
	/** Whether a heading was found: the text is a book and no report. */
	readonly hasHeading: boolean;
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

/**
 * Finds where the story begins.
 *
 * What stands before the first heading is title page, or if it is substantial running text a chapter without a heading. Both
 * begin where they would if no heading followed, so that a story cut before its first heading is read the same.
 *
 * @param options.title The title that a library's header names: then the text is a book, with a title page.
 */
export function opening(
	text: string,
	blocks: readonly Block[],
	{ ownHeading, title }: { ownHeading?: OwnHeading; title?: string | undefined },
): Opening {
	const limit = (blocks[0]?.start ?? 0) + HEAD;
	const end = blocks.findIndex((block) => block.start >= limit);
	const head = end < 0 ? blocks : blocks.slice(0, end);
	const isBook = title !== undefined;
	const isOwnTitle = (words: string) => isBook && ` ${comparableTitle(title)} `.includes(` ${comparableTitle(words)} `);
	const marks = head.map((block, index) => {
		const mark = markOf(text, block, blocks[index + 1], ownHeading);
		return mark?.isWeak === true && isOwnTitle(wordsOf(text, block)) ? undefined : mark;
	});
	const view: View = { text, blocks, marks };
	const contents = contentsIn(view);
	const front = isBook ? titlePageLength(view) : readFront(text, blocks, ownHeading).length;
	const base = contents.start <= front ? contents.end : front;
	const found = firstHeading(view, contents, isBook ? 0 : base);
	const past = found === undefined ? undefined : pastSummaries(view, contents, found);
	const listed =
		found === past ? contents : { ...contents, start: Math.min(contents.start, found ?? 0), end: past ?? 0 };
	const first = past === undefined ? undefined : partAbove(view, past, base);
	const isProse = first === undefined || holdsProse(text, withoutList(blocks.slice(0, first), listed).slice(base));
	const from = isProse ? base : first;
	return {
		titlePage: Math.min(listed.start, from),
		from,
		hasHeading: first !== undefined,
		listed,
		contents: listed.titles,
	};
}

type Mark = {
	readonly label: string;
	readonly rank: number;
	/** Known for a heading by nothing but the space around it. */
	readonly isWeak?: boolean | undefined;
};

type View = { readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly (Mark | undefined)[] };

/** A line longer than this, in characters, heads nothing. */
const LONGEST_LINE = 500;

/** What a block may head, from its shape alone. */
function markOf(text: string, block: Block, next: Block | undefined, ownHeading: OwnHeading): Mark | undefined {
	const first = block.lines[0];
	if (first === undefined) return undefined;
	if (first.end - first.start > LONGEST_LINE) return undefined;
	const line = bareWords(wordsOf(text, first));
	if (ownHeading?.(line) === true) return { label: line.toLowerCase(), rank: 2 };
	const heading = readHeading(line);
	if (heading === undefined) {
		const words = wordsOf(text, block);
		return standsApart(words, block, next) ? { label: comparableTitle(words), rank: 1, isWeak: true } : undefined;
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
		if (leadsToText(view, index, mark?.rank ?? 1, mark?.isWeak === true && !isListed)) return index;
	}
	return undefined;
}

/** Usual distance of headings, in characters, below which they are a list with summaries and no chapters. */
const SUMMARY = 800;

/** Where the same heading comes again after a row of close headings, the row was a table of contents with summaries. */
function pastSummaries(view: View, listed: Contents, first: number): number {
	const label = view.marks[first]?.label;
	const again = view.marks.findIndex((mark, index) => index > first && mark !== undefined && mark.label === label);
	if (label === undefined || again < 0) return first;
	const row = [...view.marks.keys()].filter(
		(index) => index >= first && index <= again && (view.marks[index]?.rank ?? 0) >= 2,
	);
	const starts = row.map((index) => (view.blocks[index] as Block).start);
	const distances = starts.slice(1).map((start, index) => start - (starts[index] as number));
	const median = distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? 0;
	if (distances.length < 3 || median > SUMMARY) return first;
	const last = row.findLast((index) => index < again) as number;
	const next = firstHeading(view, listed, last + 1);
	// Each part of the contents may begin to count anew.
	return next === undefined || next <= first ? first : pastSummaries(view, listed, next);
}

/** The part's heading, if there is one right above the first chapter's. */
function partAbove({ text, blocks, marks }: View, first: number, base: number): number {
	for (let index = first - 1; index >= Math.max(base, first - 4); index--) {
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
		const title = comparableTitle(words);
		const isRepeated = title.length >= 3 && titles.has(title);
		const isFollowed = isFollowedSoon(view, index, mark?.rank ?? LOWEST_RANK);
		const mayBegin = isRepeated || (mark !== undefined && !isFollowed);
		if (index > start && mayBegin && leadsToText(view, index, mark?.rank ?? 1)) break;
		const isList = lines.every((line) => isEntry(wordsOf(text, line)));
		if (lines.length > 0 && !isList && !isFollowed && isProse(text, block)) break;
		if (isList) for (const line of lines) titles.add(comparableTitle(wordsOf(text, line)));
		titles.add(comparableTitle(words));
	}
	for (const title of titles) if (title.length < 3) titles.delete(title);
	return { start, end: index, titles };
}

const LOWEST_RANK = 3;

/** Whether another heading of the same or a higher rank comes so soon that what is between is a summary. */
function isFollowedSoon({ blocks, marks }: View, index: number, rank: number): boolean {
	const { start } = blocks[index] as Block;
	for (let next = index + 1; next < marks.length && (blocks[next] as Block).start - start < SUMMARY; next++) {
		const mark = marks[next];
		if (mark !== undefined && mark.isWeak !== true && mark.rank <= rank) return true;
	}
	return false;
}

function isEntry(line: string): boolean {
	if (line.length > 200) return false;
	return /(?:\.{2,}|\s|…)\s*(?:\d{1,4}|[ivxlc]{1,7})\.?$/u.test(line) || isTitle(line.replace(/[.!?]$/u, ""));
}

function isProse(text: string, block: Block): boolean {
	return block.end - block.start > 250 && isSentenceLike(text, block);
}

/** Whether running text follows, after nothing but titles, furniture and headings of lower rank. */
function leadsToText({ text, blocks, marks }: View, index: number, rank: number, isWeak = false): boolean {
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
		if (isRunningText(words) && (!isWeak || words.length >= SHORTEST_TEXT)) return true;
		if (mark !== undefined && mark.rank <= rank) return false;
	}
	return false;
}

/** Characters of the first paragraph under a title that no word or number tells for one. */
const SHORTEST_TEXT = 100;

/** In a text that a library's header tells for a book: all before the first heading or the first long paragraph. */
function titlePageLength({ text, blocks, marks }: View): number {
	const index = marks.findIndex((mark, at) => {
		const block = blocks[at] as Block;
		if (mark !== undefined && mark.isWeak !== true) return true;
		return (
			block.end - block.start >= LONG_PARAGRAPH &&
			isRunningText(wordsOf(text, block)) &&
			furnitureIn(wordsOf(text, block)) === undefined
		);
	});
	return startOfProse(text, blocks, Math.max(index, 0));
}

/** Characters of a paragraph that no title page has. */
const LONG_PARAGRAPH = 250;

/** The blocks with those of the contents emptied, so that places stay. */
function withoutList(blocks: readonly Block[], listed: Contents): Block[] {
	return blocks.map((block, index) =>
		index >= listed.start && index < listed.end ? { ...block, end: block.start } : block,
	);
}
