import { joinTitle } from "../../structure/chapter-state.ts";
import { comparable } from "../../structure/compose-state.ts";
import { type Heading, readHeading } from "../../structure/headings/headings.ts";
import { headsPart, isTitleBelow } from "../../structure/unmarked-headings.ts";
import type { PageBlock } from "./page-state.ts";

type Opening = { title: string; readonly depth: number };

/** Where a block stands. */
type Place = {
	/** Whether the navigation knows its page. */
	readonly isListed: boolean;
	/** Whether it is the first of its page. */
	readonly isFirst: boolean;
};

/** Finds chapters that a book's navigation does not name, beside those that it names. */
export type Unlisted = {
	/** @param level Of the heading that stands there. */
	noteListed(opening: Readonly<Opening>, level: number | undefined): void;
	/** What a block opens to which no point of the navigation leads. */
	openingAt(block: PageBlock, place: Place): Readonly<Opening> | undefined;
};

type State = {
	/** The book's title. */
	readonly title: string;
	/** Deepest level of the headings of chapters, 0 as long as there was none. */
	chapterLevel: number;
	/** How deep in the navigation chapters with headings of a level are. */
	readonly depths: Map<number, number>;
	last: Opening | undefined;
	/** The part, or the whole book, whose chapters the navigation may not name. */
	part: Opening | undefined;
	/** Whether the last opening is none of the navigation's. */
	isOwn: boolean;
	/** Whether text has followed the last opening. */
	hasText: boolean;
};

/**
 * A navigation may name a few chapters, or the parts alone. On a page that it names, a heading opens a chapter only if it says
 * that it does ("Chapter 4") and the chapters that are named say so, too; on one that it forgets, headings like those of its
 * chapters do. Decided from first to last.
 */
export function unlistedHeadings(title = ""): Unlisted {
	const state: State = {
		title,
		chapterLevel: 0,
		depths: new Map(),
		last: undefined,
		part: undefined,
		isOwn: false,
		hasText: true,
	};
	return {
		noteListed: (opening, level) => {
			state.last = { ...opening };
			state.part = holdsChapters(state, state.last) ? state.last : undefined;
			state.isOwn = false;
			state.hasText = false;
			if (level !== undefined) noteLevel(state, level, opening.depth);
		},
		openingAt: (block, place) => {
			const kind = readHeading(block.text);
			const says = saysChapter(state, kind);
			if (block.level === undefined && !((block.standsOut || place.isFirst) && says)) {
				if (!takeTitle(state, block)) state.hasText = true;
				return undefined;
			}
			return state.hasText ? openingAfterText(state, block, { kind, says, place }) : openingAtOnce(state, block, kind);
		},
	};
}

function noteLevel(state: State, level: number, depth: number): void {
	state.chapterLevel = Math.max(state.chapterLevel, level);
	state.depths.set(level, depth);
}

function open(state: State, title: string, depth: number): Opening {
	state.last = { title, depth };
	if (headsPart(readHeading(title)?.kind)) state.part = state.last;
	state.isOwn = true;
	state.hasText = false;
	return state.last;
}

type Said = { readonly kind: Heading | undefined; readonly says: boolean; readonly place: Place };

function openingAfterText(state: State, { text, level }: PageBlock, { kind, says, place }: Said): Opening | undefined {
	const isLikeOthers =
		!place.isListed && level !== undefined && (state.chapterLevel === 0 || level <= state.chapterLevel);
	if (!isLikeOthers && !(says && (!place.isListed || namesChapters(state)))) return undefined;
	const depth = (level === undefined ? undefined : state.depths.get(level)) ?? depthBeside(state);
	if (level !== undefined) noteLevel(state, level, depth);
	return open(state, text, headsPart(kind?.kind) ? 0 : depth);
}

/** A heading right below another opening: a part's first chapter, or the title of a chapter. */
function openingAtOnce(state: State, { text, level }: PageBlock, kind: Heading | undefined): Opening | undefined {
	if (state.last === state.part && saysChapter(state, kind) && !headsPart(kind?.kind))
		return open(state, text, depthBeside(state));
	// A number that opens nothing is text: the heading after it is no title of what stands before.
	if (level === undefined) state.hasText = true;
	else if (state.isOwn && state.last !== undefined) state.last.title = joinTitle([state.last.title, text]);
	return undefined;
}

/** Whether a block is the title of the chapter that the one before it opened; then the opening has it. */
function takeTitle({ last, isOwn, hasText }: State, { text, standsOut }: PageBlock): boolean {
	if (last === undefined || !isOwn || hasText || !isTitleBelow(last.title, { text, standsOut })) return false;
	last.title = joinTitle([last.title, text]);
	return true;
}

/** Whether an opening is a part's or the whole book's, in which chapters open. */
function holdsChapters({ title }: State, opening: Opening): boolean {
	return headsPart(readHeading(opening.title)?.kind) || comparable(opening.title) === comparable(title);
}

/** Whether what is named are chapters by their words, or the whole book: not so in a collection, whose stories have chapters. */
function namesChapters({ last, part }: State): boolean {
	if (last === undefined || part !== undefined) return true;
	const kind = readHeading(last.title)?.kind;
	return kind === "chapter" || kind === "part" || kind === "named";
}

function depthBeside(state: State): number {
	return state.part === undefined ? (state.last?.depth ?? 1) : state.part.depth + 1;
}

/** "Chapter 4", "Part Two"; in a part also "4". */
function saysChapter(state: State, heading: Heading | undefined): boolean {
	if (heading === undefined) return false;
	return (
		heading.kind === "chapter" || heading.kind === "part" || (heading.kind === "numeral" && state.part !== undefined)
	);
}
