import { type LeftOut, type LeftOutKind, type LeftOutTally, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { readHeading } from "./headings.ts";

/** A block of a format that says itself what is a heading: HTML, EPUB, Word, Markdown. */
export type MarkupBlock = {
	/** Readable text, white space collapsed. */
	readonly text: string;
	/** 1 to 6 for headings, undefined for text. */
	readonly level?: number | undefined;
	/** A heading that opens a chapter whatever its level, with this title (a book's own navigation says so). */
	readonly opens?: { readonly title: string; readonly depth: number } | undefined;
	/** What is in the text but not to be cited: a byline or a date, or what it is otherwise. */
	readonly isFurniture?: boolean | LeftOutKind | undefined;
};

export type Composed = {
	readonly text: string;
	readonly title?: string | undefined;
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	readonly leftOut: readonly LeftOut[];
};

export type ComposeOptions = {
	/** The story's title, where it is known otherwise. */
	readonly title?: string | undefined;
	/** Whether headings open chapters; not in a report, whose headings are between paragraphs of one text. */
	readonly hasChapters: boolean;
	/** Whether only blocks with `opens` do: a book's navigation knows better than its headings. */
	readonly onlyOpens?: boolean | undefined;
};

type Opening = { readonly start: number; readonly title: string; readonly depth: number };

type State = {
	readonly options: ComposeOptions;
	readonly parts: string[];
	readonly chapters: DraftChapter[];
	readonly paragraphs: Span[];
	readonly leftOut: LeftOutTally;
	offset: number;
	title: string | undefined;
	/** Level of the headings that open chapters, 0 as long as there was none. */
	chapterLevel: number;
	/** Headings since the last paragraph, outermost first. */
	pending: Opening[];
	/** The part that the current chapter belongs to. */
	part: Opening | undefined;
};

/**
 * Joins blocks to a text, with a blank line between, and finds its chapters, from first to last.
 *
 * The level of the first heading below the title is the level of chapters. A deeper heading right below one (PART ONE / Chapter 1)
 * makes its own level theirs.
 */
export function compose(blocks: readonly MarkupBlock[], options: ComposeOptions): Composed {
	const state: State = {
		options,
		parts: [],
		chapters: [],
		paragraphs: [],
		leftOut: tallyLeftOut(),
		offset: 0,
		title: options.title,
		chapterLevel: 0,
		pending: [],
		part: undefined,
	};
	for (const block of blocks) {
		const start = state.offset;
		state.parts.push(block.text);
		state.offset += block.text.length + 2;
		if (block.opens !== undefined) open(state, { start, ...block.opens });
		if (block.level !== undefined) readLevel(state, block, start);
		else readText(state, block, start);
	}
	const { parts, title, chapters, paragraphs, leftOut } = state;
	return { text: parts.join("\n\n"), title, chapters, paragraphs, leftOut: leftOut.list() };
}

function open(state: State, opening: Opening): void {
	state.pending = [...state.pending.filter(({ depth }) => depth < opening.depth), opening];
}

function readLevel(state: State, block: MarkupBlock, start: number): void {
	const level = block.level ?? 0;
	const isFirst = state.paragraphs.length === 0 && state.pending.length === 0;
	if (isFirst && isOwnTitle(block, state.title)) {
		state.title ??= block.text;
		return;
	}
	if (!state.options.hasChapters || state.options.onlyOpens === true) return;
	const isBelowPart = state.pending.length > 0 && readHeading(block.text) !== undefined;
	if (state.chapterLevel === 0 || isBelowPart) state.chapterLevel = Math.max(state.chapterLevel, level);
	if (level <= state.chapterLevel) open(state, { start, title: block.text, depth: level });
}

function readText(state: State, block: MarkupBlock, start: number): void {
	if (block.text === "") return;
	const furniture = block.isFurniture === true ? "bylines-and-captions" : block.isFurniture || furnitureIn(block.text);
	if (furniture !== undefined) {
		state.leftOut.add(furniture, block.text);
		return;
	}
	if (state.pending.length > 0) openChapter(state);
	state.paragraphs.push({ start, end: start + block.text.length });
}

function openChapter(state: State): void {
	const opened = state.pending.at(-1) as Opening;
	const above = state.pending.at(-2);
	state.part = above ?? (state.part !== undefined && state.part.depth < opened.depth ? state.part : undefined);
	const isBare = state.part === undefined || state.part.title === opened.title;
	const title = isBare ? opened.title : `${state.part?.title}: ${opened.title}`;
	state.chapters.push({ start: (state.pending[0] as Opening).start, title });
	state.pending = [];
}

/** The first heading is the title, unless it is a chapter's by its words or the title is known to be another. */
function isOwnTitle(block: MarkupBlock, title: string | undefined): boolean {
	if (block.opens !== undefined) return false;
	const isSame = title !== undefined && comparable(title).includes(comparable(block.text));
	if (title !== undefined) return isSame;
	return (block.level ?? 0) <= 1 && readHeading(block.text) === undefined;
}

function comparable(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
