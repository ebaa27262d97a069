import type { LeftOut, LeftOutKind } from "../left-out.ts";
import type { Span } from "../span.ts";
import { joinTitle } from "./chapter-state.ts";
import {
	type ComposeOptions,
	closeList,
	comparable,
	type Opening,
	openHeading,
	type State,
	stateOf,
} from "./compose-state.ts";
import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { readHeading } from "./headings/headings.ts";
import { CONTENTS } from "./headings/named-headings.ts";
import { isAuthorLine } from "./title-lines.ts";
import { headsPart, isTitleBelow, noteHeading, UNMARKED_DEPTH, unmarkedHeading } from "./unmarked-headings.ts";

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
	/** A heading that goes on with the one before it. */
	readonly continues?: boolean | undefined;
	/** Bold, centred or large as a whole: its words may head a chapter although nothing marks it so. */
	readonly standsOut?: boolean | undefined;
	/** What it is if it is no text of the story. It is kept if so much would be left out that the reader must be wrong. */
	readonly aside?: LeftOutKind | undefined;
	/** Whether the file itself says that it is aside: then it is, however long. */
	readonly isMarked?: boolean | undefined;
};

export type Composed = {
	readonly text: string;
	readonly title?: string | undefined;
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	readonly leftOut: readonly LeftOut[];
};

/**
 * Joins blocks to a text, with a blank line between, and finds its chapters, from first to last.
 *
 * The level of the first heading below the title is the level of chapters. A deeper heading right below one (PART ONE / Chapter 1)
 * makes its own level theirs. Where nothing is marked as a heading, words like "CHAPTER ONE" alone are one.
 */
export function compose(blocks: readonly MarkupBlock[], options: ComposeOptions): Composed {
	const state = stateOf(options);
	const kept = keptAsides(blocks);
	for (const block of blocks) {
		if (block.aside !== undefined && !kept.has(block.aside)) {
			state.leftOut.add(block.aside, block.text);
			continue;
		}
		const start = state.offset;
		state.parts.push(block.text);
		state.offset += block.text.length + 2;
		if (block.opens !== undefined) openHeading(state, { start, ...block.opens, isSure: true });
		if (block.level !== undefined) readLevel(state, block, start);
		else if (block.text !== "") readText(state, block, start);
	}
	closeList(state);
	const { parts, title, chapters, paragraphs, leftOut } = state;
	return { text: parts.join("\n\n"), title, chapters, paragraphs, leftOut: leftOut.list() };
}

/** Characters that may be left out for one reason, whatever their share. */
const FEW = 2000;

/** Kinds of which a third of the text would be left out: then it is the text. */
function keptAsides(blocks: readonly MarkupBlock[]): ReadonlySet<LeftOutKind> {
	const lengths = new Map<LeftOutKind, number>();
	let total = 0;
	for (const { text, aside, isMarked } of blocks) {
		total += text.length;
		if (aside !== undefined && isMarked !== true) lengths.set(aside, (lengths.get(aside) ?? 0) + text.length);
	}
	return new Set([...lengths].filter(([, length]) => length > FEW && length * 3 > total).map(([kind]) => kind));
}

function readLevel(state: State, block: MarkupBlock, start: number): void {
	const level = block.level ?? 0;
	const isFirst = state.paragraphs.length === 0 && state.pending.length === 0;
	if (isFirst && isOwnTitle(block, state.title)) {
		state.title ??= block.text;
		return;
	}
	if (isAuthor(state, block)) return;
	state.isContents = CONTENTS.test(block.text) && /content/iu.test(block.text) && block.opens === undefined;
	if (state.isContents) {
		state.leftOut.add("contents", block.text);
		return;
	}
	const last = state.pending.at(-1);
	if (last !== undefined && goesOn(last, block, level)) {
		last.title = joinTitle([last.title, block.text]);
		return;
	}
	if (!state.options.hasChapters || state.options.onlyOpens === true || block.continues === true) return;
	const isBelowPart =
		state.pending.length > 0 && (readHeading(block.text) !== undefined || isPart(state.pending.at(-1)));
	if (state.chapterLevel === 0 || isBelowPart) state.chapterLevel = Math.max(state.chapterLevel, level);
	if (level <= state.chapterLevel) openHeading(state, { start, title: block.text, depth: level });
}

function isPart(opening: Opening | undefined): boolean {
	return opening !== undefined && headsPart(readHeading(opening.title)?.kind);
}

/** Whether a heading is the title of the one before it: "Chapter 1" / "The River". What the navigation calls it is whole. */
function goesOn(last: Opening, block: MarkupBlock, level: number): boolean {
	if (block.opens !== undefined) return false;
	const heading = readHeading(last.title);
	if (block.continues === true) return last.isSure !== true || heading?.titled === false;
	if (last.isSure === true) return false;
	if (level !== last.depth || heading === undefined || heading.titled) return false;
	if (heading.kind === "named" || heading.kind === "notes") return false;
	const own = readHeading(block.text);
	return own === undefined || (own.kind === "named" && heading.kind === "chapter");
}

function readText(state: State, block: MarkupBlock, start: number): void {
	const { text, standsOut = false } = block;
	const furniture = block.isFurniture === true ? "bylines-and-captions" : block.isFurniture || furnitureIn(text);
	if (furniture !== undefined) {
		state.leftOut.add(furniture, text);
		return;
	}
	if (isRepeated(state, block) || isAuthor(state, block)) return;
	if (isInContents(state, block)) {
		state.leftOut.add("contents", text);
		return;
	}
	const last = state.pending.at(-1);
	if (last !== undefined && isTitleBelow(last.title, { text, standsOut })) {
		last.title = joinTitle([last.title, text]);
		return;
	}
	if (opensUnmarked(state, { text, standsOut }, start)) return;
	closeList(state);
	if (state.pending.length > 0) openChapter(state);
	state.paragraphs.push({ start, end: start + text.length });
}

/** "The River 12", "The River ..... 12" */
const ENTRY = /^\S.{0,100}?(?:\s*[.…·_]{2,}\s*|\s+)(?:\d{1,4}|[ivxl]{1,6})$/u;
/** An entry of a table of contents wherever it stands: "The River . . . . 12" */
const DOTTED = /^\S.{1,100}?(?:[.…·_]\s?){4,60}\d{1,4}$/u;

/** Whether a paragraph heads a table of contents or is an entry of one. */
function isInContents(state: State, { text, standsOut = false }: MarkupBlock): boolean {
	const mayHead = standsOut || state.paragraphs.length === 0 || !/\p{Ll}/u.test(text);
	const isHead = mayHead && CONTENTS.test(text);
	const isIn = isHead || DOTTED.test(text) || (state.isContents && ENTRY.test(text));
	state.isContents = isHead || (state.isContents && isIn);
	return isIn;
}

/** Opens a chapter at a paragraph that is a heading by its words alone. */
function opensUnmarked(state: State, words: { text: string; standsOut: boolean }, start: number): boolean {
	const { options, unmarked } = state;
	if (!options.hasChapters || options.onlyOpens === true) return false;
	const heading = unmarkedHeading(unmarked, words, state.chapterLevel > 0);
	if (heading === undefined) return false;
	const isListed = state.pending.at(-1)?.isUnmarked === true && (heading.number ?? 0) > unmarked.last;
	if (!isListed) closeList(state);
	state.listed.push(words.text);
	noteHeading(unmarked, heading);
	const depth = headsPart(heading.kind) ? UNMARKED_DEPTH.part : UNMARKED_DEPTH.chapter;
	openHeading(state, { start, title: words.text, depth, isUnmarked: true });
	return true;
}

/** Longest paragraph that may repeat a title, in characters. */
const LONGEST_REPEATED = 200;

/** Whether a paragraph says again what the chapter, as the navigation calls it, or the whole story is called. */
function isRepeated(state: State, { text, standsOut = false }: MarkupBlock): boolean {
	if (text.length > LONGEST_REPEATED) return false;
	const words = comparable(text);
	if (words === "") return false;
	const last = state.pending.at(-1);
	if (last === undefined) {
		const isTitle = state.paragraphs.length === 0 && state.title !== undefined && comparable(state.title) === words;
		if (isTitle) state.leftOut.add("title-pages", text);
		return isTitle;
	}
	if (state.pending.some(({ title }) => comparable(title) === words)) return true;
	if (last.isSure !== true) return false;
	const heading = readHeading(text);
	if (heading !== undefined && (headsPart(heading.kind) || heading.kind === "chapter" || heading.kind === "scene"))
		return true;
	return (standsOut || heading?.kind === "numeral") && comparable(last.title).includes(words);
}

/** Leaves out who wrote the book where a title page says it: before any text, and below no heading of a chapter. */
function isAuthor(state: State, { text, opens }: MarkupBlock): boolean {
	if (state.paragraphs.length > 0 || opens !== undefined || !isAuthorLine(text, state.options.author)) return false;
	if (state.pending.some(({ title, isSure }) => isSure === true || readHeading(title) !== undefined)) return false;
	state.leftOut.add("title-pages", text);
	return true;
}

function openChapter(state: State): void {
	const opened = state.pending.at(-1) as Opening;
	const above = state.pending.at(-2);
	state.part = above ?? (state.part !== undefined && state.part.depth < opened.depth ? state.part : undefined);
	const part = state.part?.title ?? "";
	const isBare =
		part === "" ||
		comparable(opened.title).startsWith(comparable(part)) ||
		// The book's title over all of its chapters is no part of it.
		comparable(part) === comparable(state.title ?? "");
	const title = isBare ? opened.title : `${part}: ${opened.title}`;
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
