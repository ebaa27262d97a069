import type { LeftOutKind } from "../../left-out.ts";
import { isTitle, readHeading } from "../../structure/headings/headings.ts";
import { BLOCKS } from "../html/html-elements.ts";
import { resolvePath } from "../part-names.ts";
import { beginsLikeNote, isNoteNumber } from "./note-numbers.ts";
import { isNoteReference } from "./page-elements.ts";
import type { Open, PageBlock, State } from "./page-state.ts";

/** Adds a piece of text to the block being read. */
export function addText(state: State, text: string): void {
	const open = state.open.at(-1);
	if (open?.isDrawing === true) state.drawing.push(text);
	if (open?.isUnseen === true) return;
	if (open?.isPre === true && /\n\s*\n/u.test(text)) {
		for (const [index, part] of text.split(/\n[^\S\n]*\n\s*/u).entries()) {
			if (index > 0) flush(state);
			addPiece(state, part, open);
		}
	} else addPiece(state, text, open);
}

function addPiece(state: State, text: string, open: Open | undefined): void {
	const { length } = text.trim();
	if (length > 0) state.breaks = 0;
	if (open?.aside !== undefined && (!open.isAsideBlock || OF_LINES.has(open.aside))) {
		if (length > 0) state.inline.push({ what: open.aside, words: text.trim() });
		return;
	}
	state.words.push(text);
	if (open?.isLink === true) state.linked += length;
	if (open?.looks.isBold === true || open?.looks.isHeading === true) state.bold += length;
}

/** What stands within a line wherever it is. */
const OF_LINES: ReadonlySet<LeftOutKind> = new Set(["page-numbers", "ruby"]);

/** Ends a piece of a drawing's text. */
export const DRAWING_END = "\u2029";

/** Characters of a drawing that is a page of text; fewer are what is written on a picture. */
const SHORTEST_DRAWING = 200;

/** A page that is a drawing of text is read as text. */
export function readDrawing(state: State): void {
	const pieces = state.drawing.join("").split(DRAWING_END).map(collapse).filter(Boolean);
	if (pieces.reduce((sum, { length }) => sum + length, 0) < SHORTEST_DRAWING) return;
	for (const words of pieces) {
		state.words.push(words);
		flush(state);
	}
}

/** Old pages divide paragraphs by two line breaks. */
export function addBreak(state: State): void {
	state.breaks++;
	if (state.breaks === 2) flush(state);
	else state.words.push(LINE_END);
}

/** Ends a line within a paragraph. */
const LINE_END = "\u2028";

/** Takes the number of a note out of the line, and remembers where it leads. */
export function takeNoteNumber(state: State, open: Open): void {
	const href = open.name === "a" ? open.attributes["href"] : undefined;
	const isMarked = isNoteReference(open.attributes);
	if (open.level !== undefined || open.aside !== undefined) return;
	if (href === undefined && open.name !== "sup" && !isMarked) return;
	if (state.words.length - open.from > LONGEST_NUMBER) return;
	const words = state.words.slice(open.from).join("").trim();
	if (words === "" || words.length > LONGEST_NUMBER) return;
	if (href === undefined && open.isLink && !isMarked) {
		// The link around it says where it leads.
		state.raised = words;
		return;
	}
	const before = state.words
		.slice(Math.max(0, open.from - 3), open.from)
		.join("")
		.slice(-3);
	const attributes = href === undefined ? undefined : open.attributes;
	const isRaised = open.isRaised || state.raised === words;
	state.raised = "";
	if (!isNoteNumber({ words, attributes, isRaised, isMarked, before })) return;
	state.words.length = open.from;
	state.linked -= href === undefined ? 0 : words.length;
	state.taken.push(words);
	rememberNote(state, href);
}

/** Characters of a note's number. */
const LONGEST_NUMBER = 12;

function rememberNote({ options }: State, href: string | undefined): void {
	if (href === undefined || !href.includes("#")) return;
	const { path, fragment } = resolvePath(options.path, href);
	if (fragment !== undefined) options.notes.add(`${path}#${fragment}`);
}

/** Ends the block being read. */
export function flush(state: State): void {
	const taken = state.taken;
	const lines = state.words.join("");
	let text = collapse(lines);
	const open = state.open.at(-1);
	if (state.drawn !== "" && text === state.drawn) {
		state.inline.push({ what: "illustrations", words: text });
		text = "";
	}
	state.drawn = "";
	if (text === "" && taken.length > 0) {
		// A number that is all there is numbers something else than a note.
		text = taken.join(" ");
		taken.length = 0;
	}
	if (text !== "") {
		for (const words of taken) state.inline.push({ what: "note-numbers", words });
		const first = text.length > LONGEST_TITLE || open?.level !== undefined ? undefined : labelIn(lines);
		if (first !== undefined) {
			push(state, first, open, false);
			state.anchors = [];
		}
		push(state, first === undefined ? text : text.slice(first.length).trim(), open, taken.length > 0);
		state.anchors = [];
	}
	state.words = [];
	state.taken = [];
	state.linked = 0;
	state.bold = 0;
	state.breaks = 0;
	// The place of a note may stand before the paragraph that holds it.
	if (text !== "") state.isNote = false;
}

/** The first of several lines in one paragraph, if it heads a chapter: "CHAPTER ONE" over "The Pier". */
function labelIn(lines: string): string | undefined {
	const end = lines.indexOf(LINE_END);
	if (end < 0) return undefined;
	const first = collapse(lines.slice(0, end));
	const rest = collapse(lines.slice(end));
	if (rest === "" || !headsChapterInWords(first) || readHeading(first)?.titled !== false) return undefined;
	return isTitle(rest) ? first : undefined;
}

/** A letter drawn large at the beginning, as a block of its own. */
const INITIAL = /^["“‘'«]?\p{Lu}$/u;

/** Whether a block goes on with the word that a large letter before it begins. */
function followsInitial(last: PageBlock | undefined, text: string): last is PageBlock {
	return last !== undefined && last.level === undefined && INITIAL.test(last.text) && /^\p{Ll}/u.test(text);
}

function push(state: State, text: string, open: Open | undefined, hasNumber: boolean): void {
	const last = state.blocks.at(-1);
	if (followsInitial(last, text) && open?.level === undefined) {
		state.blocks.pop();
		state.blocks.push({
			...last,
			text: last.text + text,
			standsOut: false,
			anchors: [...last.anchors, ...state.anchors],
		});
		return;
	}
	const heading = text.length > LONGEST_HEADING ? undefined : open?.level;
	const group = open?.group ?? 0;
	const continues = group > 0 && state.headed === group && (heading !== undefined || open?.isTitle === true);
	const level = heading ?? (continues ? state.blocks.at(-1)?.level : undefined);
	const isNote = state.isNote && level === undefined && (beginsLikeNote(text) || hasNumber);
	state.blocks.push({
		text,
		level,
		continues,
		standsOut: (open?.looks.isCentred === true || state.bold >= text.length * 0.8) && text.length <= LONGEST_TITLE,
		aside: open?.aside ?? (isNote ? "notes-and-index" : undefined),
		isMarked: open?.isMarked,
		anchors: state.anchors,
		linked: state.linked,
		quotation: open?.quotation ?? 0,
	});
	state.headed = level === undefined ? 0 : group;
}

/** "Chapter 3", said of a picture. */
export function headsChapterInWords(words: string): boolean {
	const kind = readHeading(words)?.kind;
	return kind === "chapter" || kind === "part";
}

/** Level of a heading that is no heading element. */
export const UNMARKED_LEVEL = 2;

/** Adds a heading that a picture shows. */
export function pushHeading(state: State, words: string): void {
	flush(state);
	state.blocks.push({
		text: words,
		level: UNMARKED_LEVEL,
		continues: false,
		standsOut: true,
		anchors: state.anchors,
		linked: 0,
		quotation: 0,
	});
	state.anchors = [];
}

/** Characters of a heading: what is longer is text, whatever it is marked as. */
const LONGEST_HEADING = 400;

/** Characters of something like a heading. */
const LONGEST_TITLE = 200;

function collapse(text: string): string {
	return text.replace(/[\s\u00ad]+/gu, (run) => (run === "\u00ad" ? "" : " ")).trim();
}

/** Elements of a web page's frame that part text in a book as well. */
const SECTIONS = new Set(["nav", "aside", "header", "footer", "figcaption", "form", "fieldset", "dialog", "menu"]);

/** Whether an element begins and ends a stretch of text. */
export function divides(name: string): boolean {
	return BLOCKS.has(name) || SECTIONS.has(name);
}
