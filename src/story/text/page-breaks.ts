import { type LeftOut, type LeftOutTally, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import { readHeading } from "../structure/headings/headings.ts";

/** A text without what is none of its own, and what that was. */
export type EvenText = { readonly text: string; readonly leftOut: readonly LeftOut[] };

/**
 * Takes out the page numbers and running headers that texts taken from pages have within paragraphs, with the blank lines
 * around them, so that the halves of a paragraph are one again.
 *
 * They are told where a sentence stops at a line's end and goes on below in small letters, and from then on by their counting.
 * Any other number alone may head a chapter.
 */
export function joinPages(text: string): EvenText {
	const tally = tallyLeftOut();
	const parts: string[] = [];
	let from = 0;
	let before: Span | undefined;
	let lines: Span[] = [];
	let page: number | undefined;
	for (const line of linesOf(text)) {
		const words = text.slice(line.start, line.end).trim();
		// A stretch of headers is none: then they are the text's own lines.
		if (lines.length < MOST_LINES && (words === "" || PAGE_LINE.test(words) || isHeader(words))) {
			lines.push(line);
			continue;
		}
		const number = before === undefined ? undefined : numberOf(text, lines);
		const isTorn = before !== undefined && isTornBy(text, before, { lines, line, number });
		if (before !== undefined && (isTorn || (page !== undefined && isNextPage(text, lines, page)))) {
			page = number ?? page;
			const isOne = isTorn || lines.every(({ start, end }) => text.slice(start, end).trim() !== "");
			parts.push(keptOf(text, { from, before, line }, isOne));
			from = isOne ? firstOfLine(text, line) : line.start;
			for (const piece of lines) tell(tally, text.slice(piece.start, piece.end).trim());
		}
		lines = [];
		before = words === "" ? undefined : line;
	}
	parts.push(text.slice(from));
	return { text: parts.join(""), leftOut: tally.list() };
}

/** Lines between two halves of a paragraph at most: blank ones, a footer, a header. */
const MOST_LINES = 12;

/** "12", "- 12 -", "[Pg 12]", "Page 12 of 300" */
const PAGE_LINE =
	/^(?:[-–—[({]\s{0,3})?(?:(?:page|pg|p)\.?\s{0,3})?\d{1,4}(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?(?:\s{0,3}[-–—\])}])?$/iu;

/** "THE WEIR", "12   The Weir", "The Weir | 13" */
function isHeader(words: string): boolean {
	if (words.length > 70 || words.length < 3) return false;
	const isHeaderLike = !/\p{Ll}/u.test(words)
		? /\p{Lu}{3}/u.test(words)
		: /^\d{1,4}(?:\s{2,}|\s*\|\s)\S|(?:\s{2,}|\s\|\s*)\d{1,4}$/u.test(words);
	return isHeaderLike && mayRepeat(words);
}

/** Whether it is no heading by its words: those of chapters stand on pages, too. */
function mayRepeat(words: string): boolean {
	const heading = readHeading(words);
	return heading === undefined || heading.kind === "numeral";
}

/** The page's number, if one of the lines has it. */
function numberOf(text: string, lines: readonly Span[]): number | undefined {
	for (const { start, end } of lines) {
		const words = text.slice(start, end).trim();
		const [number] = /^\D{0,8}\d{1,4}(?!\d)|\d{1,4}$/u.exec(words) ?? [];
		if (number !== undefined) return Number(/\d+/u.exec(number)?.[0]);
	}
	return undefined;
}

type Break = { readonly lines: readonly Span[]; readonly line: Span; readonly number: number | undefined };

/** A line that was broken at a width is at least this long, in characters. */
const NARROWEST_LINE = 30;

function isTornBy(text: string, before: Span, { lines, line, number }: Break): boolean {
	if (lines.length === 0 || !/^\s*\p{Ll}/u.test(text.slice(line.start, line.start + 40))) return false;
	const above = text.slice(before.start, before.end).trimEnd();
	if (!/[\p{L},]-?$/u.test(above)) return false;
	const gap = text.slice(before.end, line.start + 1);
	// "1984" that is a line of its own is a number of the text's unless lines are long enough to have held it.
	const isAlone = lines.every(({ start, end }) => text.slice(start, end).trim() === "");
	return (isAlone && gap.includes("\f")) || (number !== undefined && above.trim().length >= NARROWEST_LINE);
}

/** Whether lines are the number after the last page's with a header or the mark of a page's end: a chapter's number has neither. */
function isNextPage(text: string, lines: readonly Span[], page: number): boolean {
	const first = lines[0];
	if (first === undefined || numberOf(text, lines) !== page + 1) return false;
	const words = lines.map(({ start, end }) => text.slice(start, end)).join("\n");
	return words.includes("\f") || /\p{L}{3}/u.test(words);
}

/** What stays from a place to a line below a page's end: between two paragraphs the line ends, within one a single one. */
function keptOf(
	text: string,
	{ from, before, line }: { readonly from: number; readonly before: Span; readonly line: Span },
	isOne: boolean,
): string {
	const above = text.slice(from, before.end);
	return isOne ? `${above.trimEnd()}\n` : above + text.slice(before.end, line.start).replace(/[^\n]/gu, "");
}

function tell(tally: LeftOutTally, words: string): void {
	if (words !== "") tally.add(PAGE_LINE.test(words) ? "page-numbers" : "page-headers", words);
}

/** Lines of a text, without their ends. */
export function* linesOf(text: string): Generator<Span> {
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		yield { start, end };
		start = end + 1;
	}
}

/** Where a line's words begin. */
export function firstOfLine(text: string, { start, end }: Span): number {
	return start + Math.max(0, text.slice(start, end).search(/\S/u));
}
