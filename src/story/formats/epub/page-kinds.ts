import type { LeftOutKind } from "../../left-out.ts";
import { comparable } from "../../structure/compose-state.ts";
import { readHeading } from "../../structure/headings/headings.ts";
import { isRunningText } from "../../structure/running-text.ts";
import type { PageBlock } from "./page-state.ts";

/** What the guide calls parts of a book that are not its text. */
const GUIDE: ReadonlyMap<string, LeftOutKind> = new Map([
	...["cover", "title-page", "titlepage", "copyright-page", "colophon", "other.cover"].map(
		(name) => [name, "title-pages"] as const,
	),
	...["toc", "loi", "lot"].map((name) => [name, "contents"] as const),
	...["index", "notes"].map((name) => [name, "notes-and-index"] as const),
]);

/** Characters of a title page or a page of copyright: guides that call a chapter a cover are not believed. */
const LONGEST_FRONT_PAGE = 8000;

/** What is known of a page but its text. */
export type PageOf = {
	/** What the guide calls it. */
	readonly guide: string | undefined;
	/** What the navigation calls it, if that is no chapter: "Title Page". */
	readonly front: string | undefined;
	/** The book's. */
	readonly title?: string | undefined;
	readonly author?: string | undefined;
};

/** What a whole page is, if it is no text of the story. */
export function kindOfPage(
	blocks: readonly PageBlock[],
	{ guide, front, title, author }: PageOf,
): LeftOutKind | undefined {
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
	const named = GUIDE.get(guide ?? "");
	if (named === "contents" && linked * 2 > length) return named;
	if (length > LONGEST_FRONT_PAGE || length === 0) return undefined;
	if (blocks.some(({ text }) => readHeading(text)?.kind === "chapter")) return undefined;
	if (named === "title-pages" && blocks.length < 30) return named;
	if (named === "notes-and-index") return named;
	if (front !== undefined && isCalledFront(blocks, front)) return "title-pages";
	return isCopyrightPage(blocks) || isTitlePage(blocks, title, author) ? "title-pages" : undefined;
}

/** A page that the navigation calls a cover or a title page and that holds no prose, or a page of copyright. */
function isCalledFront(blocks: readonly PageBlock[], front: string): boolean {
	return /copyright|imprint|colophon|mention/iu.test(front) || blocks.every(({ text }) => !isRunningText(text));
}

/** What only pages of copyright say. */
const COPYRIGHT: readonly RegExp[] = [
	/©|\bcopyright\b/iu,
	/\ball rights reserved\b|\bdroits réservés\b|\balle rechte vorbehalten\b|\btodos los derechos\b/iu,
	/\bISBN\b/u,
	/\bno part of this (?:book|publication|work)\b|\bmay not be reproduced\b/iu,
	/\b(?:this (?:book )?is a work of fiction|product of the author['’]s imagination)\b/iu,
	/\b(?:first (?:published|edition|printing)|published (?:by|in)|cover (?:design|art) by)\b/iu,
	/\blibrary of congress\b/iu,
];

function isCopyrightPage(blocks: readonly PageBlock[]): boolean {
	const words = blocks.map(({ text }) => text).join("\n");
	return COPYRIGHT.filter((pattern) => pattern.test(words)).length >= 3;
}

/** Blocks of a page that gives title, author and publisher. */
const MOST_OF_TITLE = 10;

/** Characters of such a page. */
const LONGEST_TITLE_PAGE = 500;

/** A page that says the book's title and holds nothing that reads like text. */
function isTitlePage(blocks: readonly PageBlock[], title = "", author = ""): boolean {
	if (blocks.length > MOST_OF_TITLE || title === "") return false;
	const whole = comparable(blocks.map(({ text }) => text).join(" "));
	const own = comparable(title);
	if (own === "" || !whole.startsWith(own) || (blocks.length === 1 && whole !== own && !isAuthored(whole, author)))
		return false;
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	return length < LONGEST_TITLE_PAGE && blocks.every(({ text }) => !isRunningText(text));
}

function isAuthored(words: string, author: string): boolean {
	return author !== "" && words.endsWith(comparable(author));
}

/** "A Novel", "by Jane Roe", "Second Edition" */
const TITLE_LINE =
	/^(?:an? (?:novel|novella|story|tale|memoir|romance)\b.{0,40}|(?:written )?by \S.{1,60}|.{0,40} edition)[.!]?$/iu;

/** Lines of a title page that are looked at. */
const MOST_TITLE_LINES = 12;

/** Marks the lines of a title page over the text of the same page: those under the book's title that only title pages have. */
export function withTitleLines(
	blocks: readonly PageBlock[],
	{ title = "", author = "" }: PageOf,
): readonly PageBlock[] {
	const first = blocks.findIndex(({ aside }) => aside === undefined);
	if (first < 0 || title === "" || comparable((blocks[first] as PageBlock).text) !== comparable(title)) return blocks;
	const marked = blocks.slice();
	for (let at = first + 1; at < Math.min(blocks.length, first + MOST_TITLE_LINES); at++) {
		const block = blocks[at] as PageBlock;
		const isLine =
			TITLE_LINE.test(block.text) ||
			comparable(block.text) === comparable(author) ||
			COPYRIGHT.some((pattern) => pattern.test(block.text));
		if (!isLine || block.text.length > LONGEST_TITLE_PAGE) break;
		marked[at] = { ...block, aside: block.aside ?? "title-pages" };
	}
	return marked;
}

/** Entries right after each other that are nothing but links: a table of contents within a page. */
const LISTED = 5;

/** Marks lists of links, and links back to them. A choice of ways in an adventure's text is short. */
export function withContents(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const marked = blocks.slice();
	let run = 0;
	for (let index = 0; index <= blocks.length; index++) {
		const block = blocks[index];
		if (block !== undefined && isEntry(block)) {
			run++;
			continue;
		}
		const heading = blocks[index - run - 1];
		const isHeaded = heading !== undefined && readHeading(heading.text)?.kind === "notes";
		if (run >= LISTED || (run > 1 && isHeaded)) {
			const first = index - run - (isHeaded ? 1 : 0);
			for (let at = first; at < index; at++) marked[at] = { ...(blocks[at] as PageBlock), aside: "contents" };
		}
		run = 0;
	}
	return marked.map((block) =>
		isEntry(block) && BACK_TO_CONTENTS.test(block.text) ? { ...block, aside: "contents" } : block,
	);
}

const BACK_TO_CONTENTS = /^(?:(?:back|return) to (?:the )?)?(?:(?:table of )?contents|top|toc)$/iu;

function isEntry({ aside, linked, text }: PageBlock): boolean {
	return (
		aside === undefined && text.length < 300 && linked >= text.replace(/[\s.·…\d]+/gu, "").length * 0.8 && linked > 0
	);
}

const GUTENBERG_START = /^\*{2,3}\s*START OF TH(?:E|IS) PROJECT GUTENBERG/iu;
const GUTENBERG_END = /^(?:\*{2,3}\s*END OF TH(?:E|IS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg)/iu;

/** Marks the header and the licence that Project Gutenberg writes around a book without marking them. */
export function withoutLibrary(
	blocks: readonly PageBlock[],
	isAfterEnd: boolean,
): { blocks: readonly PageBlock[]; isAfterEnd: boolean } {
	const start = blocks.findIndex(({ text }) => GUTENBERG_START.test(text));
	// A second book in the same file begins anew.
	const isOver = isAfterEnd && start < 0;
	const end = isOver ? 0 : blocks.findIndex(({ text }, index) => index > start && GUTENBERG_END.test(text));
	if (start < 0 && end < 0) return { blocks, isAfterEnd: isOver };
	const marked = blocks.map((block, index): PageBlock => {
		if (index <= start) return { ...block, aside: "library-header", isMarked: true };
		return end >= 0 && index >= end ? { ...block, aside: "licence", isMarked: true } : block;
	});
	return { blocks: marked, isAfterEnd: end >= 0 };
}
