import { joinLeftOut, type LeftOutTally, tallyLeftOut } from "../../left-out.ts";
import type { ReadingWarning } from "../../reading-warning.ts";
import { compose, type MarkupBlock } from "../../structure/compose.ts";
import type { Draft } from "../../structure/draft.ts";
import { fileMistake } from "../file-mistake.ts";
import { isNobody, isTitleOfProgram } from "../program-names.ts";
import { edgesOf } from "./edges.ts";
import { linesOf, type PdfLine } from "./lines.ts";
import type { PdfBookmark, PdfPages } from "./pages.ts";
import { columnsOf, mostOf, type PdfBlock, paragraphsOf, settingOf } from "./paragraphs.ts";

/** Pages from which the height of running text is told; fixed, so that later ones change nothing. */
const WINDOW = 40;

/** Characters on a page, of all pages on the average, below which the pages are pictures of text. */
const FEWEST_CHARACTERS = 10;

/**
 * Reads the pages of a PDF: paragraphs over the ends of lines, columns and pages, without headers, footers, page numbers and
 * notes below the text; chapters as its bookmarks name them, else as its headings do.
 *
 * @param path Named in messages.
 * @throws UserError if it has no text.
 */
export function readPdf(pdf: PdfPages, path: string): Draft {
	const leftOut = tallyLeftOut();
	const body = bodySize(pdf);
	const pages = textLines(pdf, body, leftOut);
	// What a program that scans writes at the foot of every page is no text.
	const length = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
	if (length < FEWEST_CHARACTERS * Math.min(pages.length, WINDOW)) {
		throw fileMistake({ say: "scanned-pdf", path });
	}
	const setting = settingOf(pages, body);
	const blocks = markupBlocks(paragraphsOf(pages, setting), pdf, body);
	const composed = compose(blocks, {
		title: titleOf(pdf, path),
		hasChapters: true,
		onlyOpens: blocks.some(({ opens }) => opens !== undefined),
	});
	return {
		text: composed.text,
		title: composed.title,
		author: hasWord(pdf.author) && !isNobody(pdf.author) ? pdf.author : undefined,
		language: pdf.language,
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		notes: [{ note: "read-as-pdf", chaptersFrom: blocks.some(({ opens }) => opens) ? "bookmarks" : "headings" }],
		leftOut: joinLeftOut([leftOut.list(), composed.leftOut]),
		warnings: warningsOf(pdf),
	};
}

/** Height of the letters in which most of the first pages are set. */
function bodySize({ pages }: PdfPages): number {
	const items = pages.slice(0, WINDOW).flatMap((page) => page.items);
	const sizes = items.map(({ size }) => size);
	return mostOf(sizes, (at) => items[at]?.text.trim().length ?? 0) ?? 10;
}

/** The lines of each page that are text: without headers and footers, contents, and notes at its foot. */
function textLines(pdf: PdfPages, body: number, leftOut: LeftOutTally): readonly (readonly PdfLine[])[] {
	const pages = pdf.pages.map((page) => linesOf(page, body, leftOut));
	const edges = edgesOf(pages, body);
	return pages.map((lines, page) => {
		const text = lines.filter((line) => {
			if (edges[page]?.has(line) !== true) return true;
			leftOut.add(/\p{L}{2}/u.test(line.text) ? "page-headers" : "page-numbers", line.text);
			return false;
		});
		return columnsOf(withoutContents(text, leftOut)).flatMap((column) => withoutNotes(column, body, leftOut));
	});
}

/** "The River . . . . . 12", "3. The River    12". */
const LISTED = /(?:(?:\.\s?){3,}|\s…+|_{3,})\s*(?:\d{1,4}|[ivxl]{1,6})$/u;

/** Lines that end in dots and the number of a page, from the first to the last of a page that has several. */
function withoutContents(lines: readonly PdfLine[], leftOut: LeftOutTally): readonly PdfLine[] {
	const listed = lines.flatMap(({ text }, at) => (LISTED.test(text) ? [at] : []));
	if (listed.length < 3) return lines;
	const [first = 0, last = 0] = [listed[0], listed.at(-1)];
	return lines.filter(({ text }, at) => {
		if (at < first || at > last || text.length > 150) return true;
		leftOut.add("contents", text);
		return false;
	});
}

/** Small lines below the text of a page or column, from one that begins with a note's mark on. */
function withoutNotes(lines: readonly PdfLine[], body: number, leftOut: LeftOutTally): readonly PdfLine[] {
	let from = lines.length;
	while (from > 0 && (lines[from - 1] as PdfLine).size < body * 0.93) from--;
	const first = lines.findIndex(({ text }, at) => at >= from && /^[\d*†‡§[(]/u.test(text));
	if (first < 0 || from === 0) return lines;
	for (const { text } of lines.slice(first)) leftOut.add("notes-and-index", text);
	return lines.slice(0, first);
}

/** Letters so much higher than those of running text head something. */
const HEADING_SIZE = 1.15;
const TITLE_SIZE = 1.6;

/** Longest heading, in characters and lines. */
const LONGEST_HEADING = 160;
const HEADING_LINES = 4;

function markupBlocks(blocks: readonly PdfBlock[], pdf: PdfPages, body: number): readonly MarkupBlock[] {
	const bookmarks = usefulBookmarks(pdf);
	const front = frontLength(blocks, bookmarks[0]);
	const read: MarkupBlock[] = [];
	let next = 0;
	for (const [index, block] of blocks.entries()) {
		if (index < front || (index < MOST_FRONT && isTitleLine(block, pdf, read))) {
			read.push({ text: block.text, aside: "title-pages" });
			continue;
		}
		for (; next < bookmarks.length && isReached(bookmarks[next] as PdfBookmark, block); next++) {
			const { title, depth } = bookmarks[next] as PdfBookmark;
			read.push({ text: "", opens: { title, depth } });
		}
		const isHeading = block.text.length <= LONGEST_HEADING && block.lines <= HEADING_LINES;
		const isLarge = isHeading && block.size > body * HEADING_SIZE;
		read.push({
			text: block.text,
			level: isLarge && bookmarks.length === 0 ? (block.size > body * TITLE_SIZE ? 1 : 2) : undefined,
			standsOut: isLarge || (isHeading && block.isCentred && block.isApart),
		});
	}
	return read;
}

/** Blocks at the beginning that may repeat title and author. */
const MOST_FRONT = 12;

/** Characters before the first bookmark that may be title pages, and of a block that is text. */
const LONGEST_FRONT = 2500;
const PROSE = 400;

/** How many blocks before the first bookmark are title pages: no paragraph of prose is among them. */
function frontLength(blocks: readonly PdfBlock[], first: PdfBookmark | undefined): number {
	if (first === undefined) return 0;
	const front = blocks.slice(
		0,
		Math.max(
			0,
			blocks.findIndex((block) => isReached(first, block)),
		),
	);
	const length = front.reduce((sum, { text }) => sum + text.length, 0);
	return length <= LONGEST_FRONT && front.every(({ text }) => text.length < PROSE) ? front.length : 0;
}

/** Whether a short block before all text says the title or the author that the file names, or "by Jane Roe". */
function isTitleLine({ text }: PdfBlock, { title, author }: PdfPages, read: readonly MarkupBlock[]): boolean {
	if (text.length > LONGEST_HEADING || read.some(({ aside }) => aside === undefined)) return false;
	const said = text.toLowerCase();
	return said === title?.toLowerCase() || said === author?.toLowerCase() || /^by\s+\p{Lu}/u.test(text);
}

/** Whether a block stands where a bookmark leads, or behind. */
function isReached({ page, y = 0 }: PdfBookmark, block: PdfBlock): boolean {
	// A bookmark leads to the upper edge of a line, a block stands at its base line.
	return block.page > page || (block.page === page && block.y >= y - 2);
}

/** Bookmarks of chapters, if they divide the text: not one for each page, nor one for the whole. */
function usefulBookmarks({ bookmarks, pages }: PdfPages): readonly PdfBookmark[] {
	let depth = 2;
	while (depth < 4 && bookmarks.filter((one) => one.depth <= depth).length < 4) depth++;
	const chapters = bookmarks.filter((one) => one.depth <= depth);
	const places = new Set(chapters.map(({ page, y }) => `${page} ${y}`));
	const numbered = chapters.filter(({ title }) => /^(?:page|seite)?\s*\d+$/iu.test(title));
	if (places.size < 2 || numbered.length > chapters.length / 2 || chapters.length > pages.length * 3) return [];
	return chapters.toSorted((a, b) => a.page - b.page || (a.y ?? 0) - (b.y ?? 0));
}

function hasWord(name: string | undefined): name is string {
	return name !== undefined && /\p{L}{2}/u.test(name);
}

function titleOf({ title }: PdfPages, path: string): string | undefined {
	if (!hasWord(title) || isTitleOfProgram(title)) return undefined;
	const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
	return title === file ? undefined : title;
}

/** Pages without a word among pages of text are told: their text may be in a picture. */
function warningsOf({ pages, unread }: PdfPages): readonly ReadingWarning[] {
	const empty = pages.flatMap(({ items }, at) =>
		items.every(({ text }) => text.trim() === "") && !unread.includes(at + 1) ? [at + 1] : [],
	);
	return [
		...unread.map((page) => ({ warning: "unreadable-page", page }) as const),
		...(empty.length > Math.max(3, pages.length / 10)
			? [{ warning: "pages-without-text", pages: empty } as const]
			: []),
	];
}
