import { Parser } from "htmlparser2";
import { fileMistake } from "../file-mistake.ts";
import { STANZA } from "../html/html-elements.ts";
import { asideOf, headsChapter, isSureAside, isTitleType, looksOf, UNSEEN } from "./page-elements.ts";
import {
	addBreak,
	addText,
	DRAWING_END,
	divides,
	flush,
	headsChapterInWords,
	pushHeading,
	readDrawing,
	takeNoteNumber,
	UNMARKED_LEVEL,
} from "./page-lines.ts";
import type { BookPage, Open, PageOptions, State } from "./page-state.ts";

/** Elements within each other that are followed; what is deeper is text of the last. */
const DEEPEST = 512;

/** Elements beyond the deepest at which a page is refused: the parser's time grows with their square. */
const MOST_OPEN = 8000;

/**
 * Reads a page of an e-book. Unlike a web page it holds the book and nothing around it, so that class names drop nothing.
 * Nothing in it is run or fetched, and entities that it declares itself are left as they stand.
 *
 * @throws UserError if its elements lie too deep within each other.
 */
export function readPage(xhtml: string, options: PageOptions): BookPage {
	const state: State = {
		options,
		open: [],
		beyond: 0,
		blocks: [],
		inline: [],
		words: [],
		taken: [],
		raised: "",
		drawing: [],
		drawn: "",
		linked: 0,
		bold: 0,
		anchors: [],
		breaks: 0,
		quotations: 0,
		groups: 0,
		headed: 0,
		isNote: false,
	};
	const parser = new Parser(
		{
			onopentag: (name, attributes) => openElement(state, name, attributes),
			ontext: (text) => addText(state, text),
			onclosetag: (name) => closeElement(state, name),
		},
		{ recognizeSelfClosing: true, recognizeCDATA: true },
	);
	// In pieces, so that the tokenizer never copies the whole page for a piece of its text.
	for (let at = 0; at < xhtml.length; at += PIECE) parser.write(xhtml.slice(at, at + PIECE));
	parser.end();
	flush(state);
	if (state.blocks.length === 0) readDrawing(state);
	return { blocks: state.blocks, trailing: state.anchors, inline: state.inline };
}

const PIECE = 65_536;

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const above = state.open.at(-1);
	if (state.open.length >= DEEPEST) {
		if (++state.beyond > MOST_OPEN) throw fileMistake({ say: "page-too-deep", path: state.options.fileName });
		return;
	}
	const isUnseen = above?.isUnseen === true || UNSEEN.has(name);
	if (!isUnseen) divideAt(state, name, above?.isStanza === true);
	const id = attributes["id"] ?? (name === "a" ? attributes["name"] : undefined);
	if (id !== undefined) state.anchors.push(id);
	const isTarget = id !== undefined && state.options.notes.has(`${state.options.path}#${id}`);
	if (isTarget) state.isNote = true;
	if (name === "img" || name === "image") addPicture(state, attributes, above);
	state.open.push(opened(state, above ?? NOTHING, { name, attributes, isUnseen, isTarget }));
}

type Found = Pick<Open, "name" | "attributes" | "isUnseen"> & {
	/** Whether a note's number leads to it. */
	readonly isTarget: boolean;
};

/** What is open around the page. */
const NOTHING: Open = {
	name: "",
	attributes: {},
	isUnseen: false,
	isDrawing: false,
	aside: undefined,
	isMarked: false,
	isAsideBlock: false,
	looks: { isHeading: false, isCentred: false, isBold: false },
	level: undefined,
	isLink: false,
	isRaised: false,
	isStanza: false,
	isPre: false,
	quotation: 0,
	group: 0,
	isTitle: false,
	from: 0,
};

/** An element with all that it has from those around it. */
function opened(state: State, above: Open, { name, attributes, isUnseen, isTarget }: Found): Open {
	const isNote = isTarget && /^(?:li|aside|article|section|dd|dt|div|tr|td)$/u.test(name);
	const aside = above.aside ?? (isNote ? "notes-and-index" : asideOf(name, attributes));
	const looks = looksOf(name, attributes);
	return {
		name,
		attributes,
		isUnseen,
		isDrawing: above.isDrawing || (isUnseen && name === "text"),
		aside,
		isMarked:
			above.isMarked || (aside !== undefined && !isNote && above.aside === undefined && isSureAside(aside, attributes)),
		isAsideBlock: above.isAsideBlock || (aside !== undefined && (divides(name) || name === "body")),
		looks: {
			isHeading: looks.isHeading || above.looks.isHeading,
			isCentred: looks.isCentred || above.looks.isCentred,
			isBold: looks.isBold || above.looks.isBold,
		},
		level: levelOf(name, attributes) ?? above.level,
		isLink: above.isLink || (name === "a" && attributes["href"] !== undefined),
		isRaised: above.isRaised || isRaised(name, attributes),
		isStanza: above.isStanza || STANZA.test(attributes["class"] ?? ""),
		isPre: above.isPre || name === "pre",
		quotation: name === "blockquote" ? ++state.quotations : above.quotation,
		group: name === "header" || name === "hgroup" ? ++state.groups : above.group,
		isTitle: above.isTitle || name === "hgroup" || isTitleType(attributes),
		from: state.words.length,
	};
}

function levelOf(name: string, attributes: Readonly<Record<string, string>>): number | undefined {
	if (/^h[1-6]$/u.test(name)) return Number(name[1]);
	return (name === "p" || name === "div") && headsChapter(attributes) ? UNMARKED_LEVEL : undefined;
}

function isRaised(name: string, attributes: Readonly<Record<string, string>>): boolean {
	return (
		name === "sup" ||
		/(?:^|[\s_-])(?:superscript|supersc|noteref)(?=$|[\s_\d-])/iu.test(attributes["class"] ?? "") ||
		/vertical-align\s*:\s*super/iu.test(attributes["style"] ?? "")
	);
}

/** Ends a stretch of text where an element begins another. Lines of a stanza are one stretch. */
function divideAt(state: State, name: string, isInStanza: boolean): void {
	if (divides(name)) {
		if (isInStanza) state.words.push(" ");
		else flush(state);
	}
	if (name === "hr") {
		state.words.push("* * *");
		flush(state);
	}
	if (name === "br") addBreak(state);
}

/** A picture is counted; a letter drawn at a chapter's beginning is a letter, and one of a heading has its words. */
function addPicture(state: State, attributes: Readonly<Record<string, string>>, above: Open | undefined): void {
	const alt = attributes["alt"]?.trim() ?? "";
	if (/^["“‘']?\p{L}$/u.test(alt) && above?.isUnseen !== true) {
		state.words.push(alt);
		state.drawn += alt;
		return;
	}
	state.inline.push({ what: "illustrations", words: alt });
	if (above === undefined || above.isUnseen || above.aside !== undefined) return;
	const isHeading = above.level !== undefined && /\p{L}/u.test(alt);
	if (isHeading) state.words.push(alt);
	else if (headsChapterInWords(alt)) pushHeading(state, alt);
}

function closeElement(state: State, name: string): void {
	if (state.beyond > 0) {
		state.beyond--;
		return;
	}
	const open = state.open.at(-1);
	if (open?.isDrawing === true && name === "text") state.drawing.push(DRAWING_END);
	if (open !== undefined && !open.isUnseen) {
		takeNoteNumber(state, open);
		const isLine = state.open.at(-2)?.isStanza === true;
		if (divides(name) && !isLine) flush(state);
		if (name === "td" || name === "th") state.words.push(" ");
	}
	state.open.pop();
}
