import type { LeftOutKind } from "../../left-out.ts";
import { BLOCKS } from "../html/html-elements.ts";
import { resolvePath } from "../part-names.ts";
import { beginsLikeNote, isNoteNumber } from "./note-numbers.ts";
import { isNoteReference, type Looks } from "./page-elements.ts";

/** A stretch of text of a book's page, as its elements divide it. */
export type PageBlock = {
	readonly text: string;
	/** 1 to 6 for headings. */
	readonly level?: number | undefined;
	/** Goes on with the heading before it. */
	readonly continues: boolean;
	/** Bold, centred or large as a whole, as a heading is. */
	readonly standsOut: boolean;
	/** What it is, if no text of the story. */
	readonly aside?: LeftOutKind | undefined;
	/** Whether the book itself says so. */
	readonly isMarked?: boolean | undefined;
	/** Ids of the elements that begin in it or right before it. */
	readonly anchors: readonly string[];
	/** Characters of it that stand in links. */
	readonly linked: number;
	/** Number of the block quotation around it, 0 outside of one. */
	readonly quotation: number;
};

export type BookPage = {
	readonly blocks: readonly PageBlock[];
	/** Ids after the last block: of a page with a picture alone, all. */
	readonly trailing: readonly string[];
	/** What was left out of lines, in order: numbers of notes, pictures. */
	readonly inline: readonly { readonly what: LeftOutKind; readonly words: string }[];
};

export type PageOptions = {
	/** Where the page lies, for its links. */
	readonly path: string;
	/** Named in the message. */
	readonly fileName: string;
	/** Places of notes, as "path#fragment", of which numbers were seen; those of this page are added. */
	readonly notes: Set<string>;
};

export type Open = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly isUnseen: boolean;
	readonly aside: LeftOutKind | undefined;
	/** Whether the book itself says what it is, and no number leads to it. */
	readonly isMarked: boolean;
	/** Whether what is left out is a block of its own and no piece of a line. */
	readonly isAsideBlock: boolean;
	readonly looks: Looks;
	readonly level: number | undefined;
	readonly isLink: boolean;
	readonly isRaised: boolean;
	/** Holds lines of verse, each an element of its own. */
	readonly isStanza: boolean;
	readonly isPre: boolean;
	readonly quotation: number;
	/** Number of the `header` or `hgroup` around. */
	readonly group: number;
	readonly isTitle: boolean;
	/** How many pieces of text there were before it. */
	readonly from: number;
};

/** A page as far as it is read. */
export type State = {
	readonly options: PageOptions;
	readonly open: Open[];
	beyond: number;
	readonly blocks: PageBlock[];
	readonly inline: { what: LeftOutKind; words: string }[];
	words: string[];
	/** Numbers of notes taken out of the block being read. */
	taken: string[];
	/** Letters that are pictures: alone they are no text. */
	drawn: string;
	/** What the last raised stretch within a link said. */
	raised: string;
	linked: number;
	bold: number;
	anchors: string[];
	breaks: number;
	quotations: number;
	groups: number;
	/** The group of the last block, if that is a heading. */
	headed: number;
	/** Whether the block being read is where a note's number leads. */
	isNote: boolean;
};

/** Adds a piece of text to the block being read. */
export function addText(state: State, text: string): void {
	const open = state.open.at(-1);
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

/** Old pages divide paragraphs by two line breaks. */
export function addBreak(state: State): void {
	state.breaks++;
	if (state.breaks === 2) flush(state);
	else state.words.push(" ");
}

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
	let text = collapse(state.words.join(""));
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
		push(state, text, open, taken.length > 0);
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
