import { type LeftOut, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import { type Block, isSentenceLike } from "./blocks.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import { type Contents, contentsIn, endsOfLists, isEntry, SUMMARY } from "./contents.ts";
import { type OwnHeading, readFront } from "./front.ts";
import { furnitureIn } from "./furniture.ts";
import { LEADER, leadsToText, markOf, type View } from "./opening-marks.ts";
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
	/** What is in none of these: the contents, and what stands between the title page and the story. */
	readonly leftOut: readonly LeftOut[];
};

/**
 * The first heading is looked for in this many characters; a story whose first heading comes later begins with its first
 * paragraph. Fixed, so that the end of a story never changes how its beginning is read.
 */
const HEAD = 100_000;

/** Characters before the contents of verses and dedications at most. */
const SUBSTANTIAL = 1500;

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
	const view: View = { text, blocks, marks, listEnds: endsOfLists(blocks, marks) };
	const contents = contentsIn(view);
	const front = isBook ? titlePageLength(view) : readFront(text, blocks, ownHeading).length;
	const base = contents.start <= front ? contents.end : front;
	const found = firstHeading(view, contents, isBook ? 0 : base);
	const past = found === undefined ? undefined : pastSummaries(view, contents, found);
	const listed =
		found === past ? contents : { ...contents, start: Math.min(contents.start, found ?? 0), end: past ?? 0 };
	const first = past === undefined ? undefined : partAbove(view, past, base);
	// A few verses or a dedication above the contents are the title page's.
	const isAbove =
		listed.titles.size > 2 && (blocks[listed.start]?.start ?? 0) - (blocks[base]?.start ?? 0) < SUBSTANTIAL;
	const after = (index: number) => (isAbove && listed.start < (first ?? 0) ? Math.max(index, listed.end) : index);
	const isProse =
		first === undefined || holdsProse(text, withoutList(blocks.slice(0, first), listed).slice(after(base)));
	const from = isProse ? base : first;
	const list = isProse ? listed : withUnheaded(view, listed, from);
	const titlePage = Math.min(list.start, from);
	const told = first === undefined ? readFront(text, blocks, ownHeading).length : titlePage;
	return {
		titlePage,
		from,
		hasHeading: first !== undefined,
		listed: list,
		contents: listed.titles,
		leftOut: leftOutBy(view, { told, from, listed: list }),
	};
}

/** Two headings or more before the first that has text are contents, too, though nothing says so. */
function withUnheaded({ text, blocks, marks }: View, listed: Contents, from: number): Contents {
	const isEntryLine = (line: Span) => LEADER.test(text.slice(Math.max(line.start, line.end - 300), line.end));
	const start = marks.findIndex(
		(mark, index) => (mark !== undefined && mark.isWeak !== true) || (blocks[index] as Block).lines.every(isEntryLine),
	);
	if (Number.isFinite(listed.start) || start < 0 || start >= from) return listed;
	if (start === from - 1 && (blocks[start] as Block).lines.length < 2) return listed;
	return { ...listed, start, end: from };
}

/** The contents, wherever they stand, and blocks from the title page to the story. */
function leftOutBy({ text, blocks }: View, { told, from, listed }: { told: number; from: number; listed: Contents }) {
	const tally = tallyLeftOut();
	const end = Math.min(listed.end, blocks.length) - 1;
	const contents = listed.start <= end ? { start: blocks[listed.start]?.start, end: blocks[end]?.end } : undefined;
	for (let index = told; index < Math.min(from, blocks.length); index++) {
		if (index === listed.start) tally.add("contents", text.slice(contents?.start, contents?.end));
		if (index >= listed.start && index <= end) continue;
		const { lines, ...span } = blocks[index] as Block;
		const words = wordsOf(text, span);
		const isList = lines.length > 2 && lines.every((line) => isEntry(wordsOf(text, line)));
		tally.add(furnitureIn(words) ?? (isList ? "contents" : "before-first-paragraph"), words);
	}
	if (contents !== undefined && (listed.start >= from || listed.start < told)) {
		tally.add("contents", text.slice(contents.start, contents.end));
	}
	return tally.list();
}

function firstHeading(view: View, listed: Contents, from: number): number | undefined {
	for (let index = from; index < view.marks.length; index++) {
		if (index >= listed.start && index < listed.end) continue;
		const mark = view.marks[index];
		const isListed =
			index >= listed.end && listed.titles.has(comparableTitle(wordsOf(view.text, view.blocks[index] as Block)));
		if ((mark === undefined && !isListed) || mark?.label === "notes" || view.listEnds.has(index)) continue;
		if (mark?.rank === 0 && isOnTitlePage(view, index)) continue;
		if (mark?.isWeak === true && !isListed && isBeforeContents(view, index, listed)) continue;
		if (leadsToText(view, index, mark?.rank ?? 1, mark?.isWeak === true && !isListed)) return index;
	}
	return undefined;
}

/** Whether a volume is named on a title page: nothing but short lines stand between it and contents, preface or title. */
function isOnTitlePage({ text, blocks, marks }: View, index: number): boolean {
	let next = index + 1;
	while (next < marks.length && marks[next] === undefined) next++;
	if (marks[next]?.rank !== 1) return false;
	return blocks
		.slice(index + 1, next)
		.every((block) => block.end - block.start < LONG_PARAGRAPH || !isSentenceLike(text, block));
}

/** Whether a title that the contents do not list has nothing but verses or a dedication below it, and then the contents. */
function isBeforeContents({ blocks }: View, index: number, { start, titles }: Contents): boolean {
	const end = blocks[start]?.start;
	return index < start && end !== undefined && titles.size > 2 && end - (blocks[index] as Block).start < SUBSTANTIAL;
}

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
function partAbove(view: View, first: number, base: number): number {
	const { text, blocks, marks } = view;
	for (let index = first - 1; index >= Math.max(base, first - 4); index--) {
		if (isSentenceLike(text, blocks[index] as Block)) return first;
		if (marks[index]?.rank === 0) return isOnTitlePage(view, index) ? first : index;
	}
	return first;
}

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
