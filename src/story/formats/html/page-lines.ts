import { joinLeftOut, type LeftOut, type LeftOutKind, tallyLeftOut } from "../../left-out.ts";
import { ENDS_SENTENCE } from "../../structure/blocks.ts";
import type { MarkupBlock } from "../../structure/compose.ts";
import { readHeading } from "../../structure/headings/headings.ts";
import { CONTENTS } from "../../structure/headings/named-headings.ts";
import { isLinks } from "./article.ts";
import type { HtmlBlock } from "./html-page.ts";
import { isApparatus, isLabel, isSideBox, lineAround } from "./page-words.ts";
import { isAuthorNote, isCredit, isSiteNote } from "./serial.ts";
import { readVisibleLine } from "./visible-lines.ts";

/** What a page is, as far as its lines are read otherwise. */
export type PageKind = {
	/** Its headings are chapters'. */
	readonly isBook: boolean;
	readonly isSerial: boolean;
	/** A library put it into pages: it has a book's title page. */
	readonly isLibrary: boolean;
	readonly isWiki: boolean;
	readonly isReport: boolean;
	/** It comes from a site, which puts labels and boxes around a text; a page made by hand has only its text. */
	readonly isOfSite: boolean;
	readonly title?: string | undefined;
	readonly captions: ReadonlySet<string>;
	readonly source?: string | undefined;
	/** What the page's window is titled. */
	readonly window?: string | undefined;
};

type State = {
	readonly kind: PageKind;
	/** Whether no running text came yet. */
	isFront: boolean;
	/** Lines that may still belong to a box of other things. */
	inBox: number;
	inContents: boolean;
	/** Level of the heading of what a wiki has after its text. */
	apparatus: number | undefined;
};

/** Lines of a box of other things below its heading. */
const LONGEST_BOX = 30;

/** Text of a heading or running text is longer than a line of a menu. */
const LONGEST_ENTRY = 120;

/** The article's blocks as text, headings and bylines, without labels, boxes and captions. */
export function readLines(
	article: readonly HtmlBlock[],
	kind: PageKind,
): { readonly blocks: readonly MarkupBlock[]; readonly leftOut: readonly LeftOut[] } {
	const state: State = { kind, isFront: true, inBox: 0, inContents: false, apparatus: undefined };
	const leftOut = tallyLeftOut();
	const blocks: MarkupBlock[] = [];
	const titlePage = kind.isLibrary ? titlePageLength(article) : 0;
	const title = kind.isReport ? article.findIndex(({ level }) => level === 1) : 0;
	for (const [index, block] of article.entries()) {
		const { text, level } = block;
		const what = around(state, block) ?? (index < Math.max(titlePage, title) ? frontOf(block, kind) : undefined);
		if (what === undefined) {
			const isByline = block.isFurniture ? text.length < 200 : state.isFront && isVisible(kind, block);
			if (!isByline && level === undefined && isRunning(text)) state.isFront = false;
			blocks.push({ text, level: isByline ? undefined : level, isFurniture: isByline });
		} else leftOut.add(what, text);
	}
	return { blocks, leftOut: joinLeftOut([leftOut.list()]) };
}

function around(state: State, block: HtmlBlock): LeftOutKind | undefined {
	return inList(state, block) ?? asLine(state, block);
}

/** What stands under a heading of things that are no text: a wiki's apparatus, contents, a box beside the text. */
function inList(state: State, block: HtmlBlock): LeftOutKind | undefined {
	const { kind } = state;
	const { text, level } = block;
	if (kind.isWiki && level !== undefined) {
		if (isApparatus(text)) state.apparatus = Math.min(level, state.apparatus ?? level);
		else if (level <= (state.apparatus ?? 0)) state.apparatus = undefined;
	}
	if (state.apparatus !== undefined) return "notes-and-index";
	if (text.length < LONGEST_ENTRY && CONTENTS.test(text)) {
		state.inContents = true;
		return "contents";
	}
	state.inContents &&= level === undefined && isEntry(block);
	if (state.inContents) return "contents";
	if (
		!kind.isBook &&
		kind.isOfSite &&
		isSideBox(text) &&
		(kind.isReport || level !== undefined || block.tag !== "p" || block.linked > 0)
	) {
		state.inBox = LONGEST_BOX;
		return "menus-and-boxes";
	}
	if (state.inBox > 0) {
		state.inBox = isInBox(block) ? state.inBox - 1 : 0;
		if (state.inBox > 0) return "menus-and-boxes";
	}
	return undefined;
}

function asLine(state: State, block: HtmlBlock): LeftOutKind | undefined {
	const { kind } = state;
	const { text, level } = block;
	if (isSiteName(state, block)) return "menus-and-boxes";
	if (isLinks(block) && !(kind.isBook && block.tag === "p" && ENDS_SENTENCE.test(text))) return "menus-and-boxes";
	if (kind.isSerial && isAuthorNote(text)) return "author-notes";
	if (kind.isSerial && isCredit(text)) return "bylines-and-captions";
	if (kind.isSerial && isSiteNote(text)) return "menus-and-boxes";
	if (isCaption(kind, block)) return "bylines-and-captions";
	if (isRepeatedTitle(state, block)) return "title-pages";
	if (!kind.isOfSite) return undefined;
	if (kind.isBook) return level === undefined && block.tag !== "p" && isLabel(text) ? "menus-and-boxes" : undefined;
	if (isLabel(text)) return "menus-and-boxes";
	return lineAround(text, block.linked > 0);
}

/** An entry of a table of contents. */
function isEntry({ text, linked, tag }: HtmlBlock): boolean {
	if (linked > 0 && text.length < 300) return true;
	return text.length < LONGEST_ENTRY && (/^(?:tr|td|li|dt|dd)$/u.test(tag) || !ENDS_SENTENCE.test(text));
}

function isInBox(block: HtmlBlock): boolean {
	const { text, level, tag } = block;
	if (isLinks(block)) return true;
	if (level !== undefined) return level > 2 && block.linked > 0;
	return tag !== "p" && text.length < LONGEST_ENTRY && !ENDS_SENTENCE.test(text);
}

/** Characters of a caption that are no chance. */
const SHORTEST_CAPTION = 20;

function isCaption({ captions }: PageKind, { text, level }: HtmlBlock): boolean {
	if (level !== undefined || captions.size === 0 || text.length > 600) return false;
	if (captions.has(text)) return true;
	return text.length >= SHORTEST_CAPTION && firstOf(captions).some((caption) => caption.startsWith(text));
}

/** Captions that are looked at for the beginning of a text. */
const MOST_CAPTIONS = 50;

function firstOf(captions: ReadonlySet<string>): readonly string[] {
	const first: string[] = [];
	for (const caption of captions) if (first.push(caption) === MOST_CAPTIONS) break;
	return first;
}

/** The site's name above a text, or as a heading that is a link and ends the title of the window. */
function isSiteName({ kind, isFront }: State, { text, level, linked }: HtmlBlock): boolean {
	const name = text.toLowerCase();
	if (!isFront || text.length > 80) return false;
	if (level === undefined) return kind.source !== undefined && name === kind.source.toLowerCase();
	const site = /(?:\[|\s[-–—|:•·»]\s)([^[\]|]{2,60})\]?$/u.exec(kind.window?.slice(-200) ?? "")?.[1]?.toLowerCase();
	return level === 1 && site !== undefined && linked * 10 >= text.length * 9 && name.startsWith(site);
}

/** Pages without headings write their title as a line. */
function isRepeatedTitle({ kind, isFront }: State, { text, level }: HtmlBlock): boolean {
	return isFront && level === undefined && text.toLowerCase() === kind.title?.toLowerCase();
}

function isVisible(kind: PageKind, { text, level, tag }: HtmlBlock): boolean {
	const line = readVisibleLine(text);
	// Between a report's title and its text nothing else is set in boxes, or has a year.
	if (kind.isReport && line === undefined && level === undefined && (tag !== "p" || /\b(?:19|20)\d\d\b/u.test(text)))
		return text.length <= 80 && !ENDS_SENTENCE.test(text);
	if (line === undefined || (level !== undefined && level < 2)) return false;
	return !kind.isBook || line.author !== undefined || level === undefined;
}

function isRunning(text: string): boolean {
	return text.length >= LONGEST_ENTRY || (text.length >= 30 && ENDS_SENTENCE.test(text));
}

/** Blocks of a book before its first chapter, if they hold no running text. */
function titlePageLength(article: readonly HtmlBlock[]): number {
	const first = article.findIndex(({ text, level }) => {
		if (level === undefined || CONTENTS.test(text)) return false;
		const heading = readHeading(text);
		return heading !== undefined && heading.kind !== "notes";
	});
	if (first <= 0) return 0;
	const running = article
		.slice(0, first)
		.some(({ text, level, linked }) => level === undefined && linked === 0 && isRunning(text));
	return running ? 0 : first;
}

function frontOf({ text, level, isFurniture }: HtmlBlock, { isBook }: PageKind): LeftOutKind | undefined {
	if (level !== undefined || isFurniture || readVisibleLine(text) !== undefined) return undefined;
	return isBook ? "title-pages" : "menus-and-boxes";
}
