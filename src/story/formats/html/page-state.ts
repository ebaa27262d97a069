import { type LeftOutTally, tallyLeftOut } from "../../left-out.ts";
import { splitBlocks } from "../../structure/blocks.ts";
import type { Box } from "./boxes.ts";
import type { PageNotes } from "./html-notes.ts";
import type { Container, HtmlBlock } from "./html-page.ts";
import { type InlinePart, partLeftOut, raisedNumber } from "./inline-parts.ts";

/** An element that is open. */
export type Open = {
	readonly name: string;
	readonly isUnread: boolean;
	readonly isFurniture: boolean;
	readonly isLink: boolean;
	/** Holds lines of verse, each an element of its own. */
	readonly isStanza: boolean;
	/** Ends the stretch of text that it begins. */
	readonly isBlock: boolean;
	/** The innermost element that is a block. */
	readonly block: string;
	readonly level: number | undefined;
	readonly isTitle: boolean;
	/** Its class says that it tells who wrote the page, and when. */
	readonly isByline: boolean;
	readonly container: number;
	readonly box: number | undefined;
	readonly isRaised: boolean;
	readonly target: string | undefined;
	readonly inline?:
		| { readonly part: InlinePart; readonly at: number; readonly flushes: number; readonly isFirst: boolean }
		| undefined;
};

export type State = PageNotes & {
	readonly path: string;
	readonly open: Open[];
	/** Open elements beyond the deepest. */
	beyond: number;
	readonly blocks: HtmlBlock[];
	readonly jsonLd: string[];
	readonly containers: Map<number, Container>;
	readonly types: Set<string>;
	readonly boxes: Box[];
	readonly bylines: string[];
	readonly leftOut: LeftOutTally;
	/** Places of the page that numbers of notes lead to. */
	readonly noteTargets: Set<string>;
	lastNote: number;
	/** Text of the block being read. */
	words: string[];
	/** The element in which its first words stand. */
	home: Open | undefined;
	isNote: boolean;
	flushes: number;
	linked: number;
	anchors: string[];
	/** The element that ended last, and how many pieces of text there were. */
	lastEnd: { readonly name: string; readonly at: number } | undefined;
	/** Line breaks since the last word: two make a new paragraph. */
	breaks: number;
};

export function newState(path: string): State {
	return {
		path,
		open: [],
		beyond: 0,
		blocks: [],
		meta: new Map(),
		hidden: new Set(),
		jsonLd: [],
		containers: new Map(),
		types: new Set(),
		boxes: [],
		bylines: [],
		leftOut: tallyLeftOut(),
		noteTargets: new Set(),
		lastNote: 0,
		language: undefined,
		title: undefined,
		words: [],
		home: undefined,
		isNote: false,
		flushes: 0,
		linked: 0,
		anchors: [],
		aside: undefined,
		lastEnd: undefined,
		breaks: 0,
	};
}

/** Around all elements. */
export const OUTSIDE: Open = {
	name: "",
	isUnread: false,
	isFurniture: false,
	isLink: false,
	isStanza: false,
	isBlock: false,
	block: "",
	level: undefined,
	isTitle: false,
	isByline: false,
	container: 0,
	box: undefined,
	isRaised: false,
	target: undefined,
};

/** Characters of a page's title or description of itself that are read. */
const LONGEST_ASIDE = 262_144;

export function addText(state: State, text: string): void {
	if (state.aside !== undefined) {
		if (state.aside.text.length < LONGEST_ASIDE) state.aside.text += text;
		return;
	}
	const open = state.open.at(-1) ?? OUTSIDE;
	if (open.isUnread) return;
	const isBlank = text.trim() === "";
	if (!isBlank) {
		state.breaks = 0;
		state.home ??= open;
		if (open.isLink) state.linked += text.trim().length;
	}
	state.words.push(text);
}

/** Old pages divide paragraphs by two line breaks. */
export function addBreak(state: State): void {
	if (state.open.at(-1)?.block === "pre") {
		state.words.push("\n");
		return;
	}
	state.breaks++;
	if (state.breaks === 2) flush(state);
	else state.words.push(" ");
}

/** A picture of a letter or a small sign is read as that; any other keeps the words beside it apart. */
export function addPicture(state: State, alternative: string | undefined): void {
	const isSign = alternative !== undefined && /^\S{1,2}$/u.test(alternative);
	if (isSign) addText(state, alternative);
	else state.words.push(" ");
}

/** Pieces of text that the number of a note or the label of a button has at most. */
const MOST_PIECES = 12;

/** Leaves out what an element held within a line, if that is no part of its words. */
export function endInlinePart(state: State, { inline }: Open): void {
	if (inline === undefined || inline.flushes !== state.flushes) return;
	const pieces = state.words.length - inline.at;
	if (pieces < 1 || pieces > MOST_PIECES) return;
	const text = state.words.slice(inline.at).map(beginning).join("");
	const words = collapse(text);
	const before = state.words
		.slice(Math.max(0, inline.at - 3), inline.at)
		.map(end)
		.join("");
	const what = partLeftOut(inline.part, words, { before, lastNote: state.lastNote });
	if (what === undefined) {
		const sign = inline.part.kind === "raised" ? raisedNumber(words, before) : undefined;
		if (sign !== undefined) state.words.splice(inline.at, pieces, sign);
		return;
	}
	state.words.length = inline.at;
	state.words.push(inline.part.kind === "button" || /^\s.*\s$/su.test(text) ? " " : "");
	state.leftOut.add(what, words);
	if (what !== "note-numbers") return;
	if (inline.isFirst) {
		state.isNote = true;
		state.home = undefined;
	}
	if (inline.part.target !== undefined) state.noteTargets.add(inline.part.target);
	const number = Number(words);
	if (number > 0) state.lastNote = number;
}

const SHOWN = 100;
const beginning = (words: string): string => words.slice(0, SHOWN);
const end = (words: string): string => words.slice(-SHOWN);

/** Ends the stretch of text that was read last. */
export function flush(state: State): void {
	const home = state.home ?? state.open.at(-1) ?? OUTSIDE;
	const raw = state.words.join("");
	state.words = [];
	state.home = undefined;
	state.breaks = 0;
	state.flushes++;
	const { isNote } = state;
	state.isNote = false;
	if (raw.trim() === "") return;
	if (home.block === "pre") addPreformatted(state, home, raw);
	else addBlock(state, home, { text: collapse(raw), isNote });
	state.linked = 0;
}

/** White space of a `pre` divides its text as that of a plain text does. */
function addPreformatted(state: State, home: Open, raw: string): void {
	const text = raw.replaceAll("\u00ad", "");
	for (const [index, { lines }] of splitBlocks(text, { start: 0, end: text.length }).entries()) {
		const words = lines.map(({ start, end: to }) => text.slice(start, to)).join(" ");
		addBlock(state, home, { text: collapse(words), isPre: true, raw: index === 0 ? text : undefined });
	}
}

const LONGEST_BYLINE = 200;
const MOST_BYLINES = 40;

export function addBlock(
	state: State,
	home: Open,
	{ text, isNote, isPre, raw }: Pick<HtmlBlock, "text" | "isNote" | "isPre" | "raw">,
): void {
	if (text === "") return;
	if (home.isByline && text.length < LONGEST_BYLINE && state.bylines.length < MOST_BYLINES) state.bylines.push(text);
	const containers = [...new Set(state.open.map(({ container }) => container))]
		.filter((number) => number > 0)
		.reverse();
	state.blocks.push({
		text,
		level: home.level,
		isTitle: home.isTitle && home.level !== undefined,
		anchors: state.anchors,
		containers,
		linked: state.linked,
		isFurniture: home.isFurniture,
		tag: home.block,
		box: home.box,
		isNote,
		isPre,
		raw,
	});
	state.anchors = [];
}

function collapse(text: string): string {
	return text.replace(/[\s\u00ad]+/gu, (run) => (/^\u00ad+$/u.test(run) ? "" : " ")).trim();
}
