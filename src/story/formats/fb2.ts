import { joinLeftOut, type LeftOutTally, tallyLeftOut } from "../left-out.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import { comparable } from "../structure/compose-state.ts";
import type { Draft } from "../structure/draft.ts";
import { isTitle, readHeading } from "../structure/headings/headings.ts";
import { fileMistake } from "./file-mistake.ts";
import { attributeOf, parseXml } from "./xml.ts";

/** How deep sections are chapters: those of a book's parts are, those within are not. */
const DEEPEST_CHAPTER = 2;

type State = {
	readonly blocks: MarkupBlock[];
	readonly leftOut: LeftOutTally;
	readonly described: Map<string, string>;
	/** Names of the open elements. */
	readonly open: string[];
	words: string[];
	/** Characters of them that are bold. */
	strong: number;
	/** Whether nothing has been read of the section that is open, not even a title. */
	isSectionStart: boolean;
	/** Titles of the open sections that have no text yet. */
	titles: string[];
	depth: number;
	/** Whether the text is read: not that of the notes, nor the description. */
	isText: boolean;
	isNotes: boolean;
	/** Whether a link to a note is open. */
	isNoteNumber: boolean;
};

/**
 * Reads a FictionBook: its sections as chapters, title and author from its description.
 *
 * @param path Named in messages.
 * @throws UserError if it has no text.
 */
export function readFb2(xml: string, path: string): Draft {
	const state: State = {
		blocks: [],
		leftOut: tallyLeftOut(),
		described: new Map(),
		open: [],
		words: [],
		strong: 0,
		isSectionStart: false,
		titles: [],
		depth: 0,
		isText: false,
		isNotes: false,
		isNoteNumber: false,
	};
	parseXml(xml, {
		open: (name, attributes) => openElement(state, name, attributes),
		text: (text) => {
			if (state.isNoteNumber) state.leftOut.add("note-numbers", text.trim());
			else if (state.open.at(-1) !== "binary") {
				state.words.push(text);
				if (state.open.at(-1) === "strong") state.strong += text.trim().length;
			}
		},
		close: (name) => closeElement(state, name),
	});
	if (!state.blocks.some(({ text, aside }) => text !== "" && aside === undefined))
		throw fileMistake({ say: "fiction-book-without-text", path });
	const { described } = state;
	const names = ["first-name", "middle-name", "last-name"].flatMap((name) => described.get(name) ?? []);
	const hasSections = state.blocks.some(({ opens }) => opens !== undefined);
	const author = names.length > 0 ? names.join(" ") : described.get("nickname");
	const composed = compose(state.blocks, {
		title: described.get("book-title"),
		author,
		hasChapters: true,
		onlyOpens: hasSections,
	});
	return {
		text: composed.text,
		title: composed.title,
		author,
		language: described.get("lang"),
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		notes: [{ note: "read-as", form: "fiction-book" }],
		leftOut: joinLeftOut([composed.leftOut, state.leftOut.list()]),
	};
}

/** Elements of the text that begin and end a paragraph: a stanza is one. */
const LINES: ReadonlySet<string> = new Set(["p", "stanza", "subtitle", "text-author", "td", "th"]);

/** What is read of the description. */
const DESCRIBED: ReadonlySet<string> = new Set([
	"book-title",
	"first-name",
	"middle-name",
	"last-name",
	"nickname",
	"lang",
]);

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	state.open.push(name);
	if (name === "body") {
		state.isText = true;
		state.isNotes = /^(?:notes|comments|footnotes)$/iu.test(attributeOf(attributes, "name") ?? "");
		state.depth = 0;
	}
	if (name === "section") {
		state.depth++;
		state.isSectionStart = true;
	}
	if (name === "image" && state.isText) state.leftOut.add("illustrations", attributeOf(attributes, "alt") ?? "");
	if (name === "a" && attributeOf(attributes, "type") === "note") state.isNoteNumber = true;
	if (LINES.has(name) || DESCRIBED.has(name)) {
		state.words = [];
		state.strong = 0;
	}
}

function closeElement(state: State, name: string): void {
	state.open.pop();
	if (name === "a") state.isNoteNumber = false;
	if (name === "v") state.words.push(" ");
	if (name === "body") state.isText = false;
	if (name === "section") {
		state.depth--;
		state.titles = [];
	}
	if (name === "title" && state.isText && !state.isNotes) endTitle(state);
	if (!LINES.has(name) && !DESCRIBED.has(name)) return;
	const text = state.words.join("").replace(/\s+/gu, " ").trim();
	state.words = [];
	if (text === "") return;
	if (state.isText) addLine(state, name, text);
	else if (DESCRIBED.has(name) && state.open.includes("title-info") && !state.described.has(name))
		state.described.set(name, text);
}

function addLine(state: State, name: string, text: string): void {
	const inTitle = state.open.includes("title");
	if (state.isNotes) state.blocks.push({ text, aside: "notes-and-index", isMarked: true });
	else if (inTitle) state.titles.push(text);
	else if (headsSection(state, text)) addHeading(state, text);
	else state.blocks.push({ text, standsOut: name === "subtitle" });
	if (!inTitle) state.isSectionStart = false;
}

/** Whether a line heads its section as converters write it: the first, bold as a whole, and the section has no title. */
function headsSection({ isSectionStart, depth, strong }: State, text: string): boolean {
	return isSectionStart && depth === 1 && strong >= text.length * 0.8 && (isTitle(text) || isChapter(text));
}

function isChapter(text: string): boolean {
	return readHeading(text) !== undefined;
}

/** The book's own title heads a title page. */
function addHeading({ blocks, described, depth }: State, text: string): void {
	const isOwn = comparable(text) === comparable(described.get("book-title") ?? "");
	blocks.push(isOwn ? { text, aside: "title-pages" } : { text, level: depth, opens: { title: text, depth } });
}

const OF_VERSES: ReadonlySet<string> = new Set(["poem", "stanza"]);

/** A section's title opens a chapter; that of the whole text is the book's, that of a poem is a line. */
function endTitle(state: State): void {
	const title = state.titles.join(". ");
	state.titles = [];
	if (title === "") return;
	state.isSectionStart = false;
	const within = state.open.at(-1) ?? "";
	if (OF_VERSES.has(within)) state.blocks.push({ text: title, standsOut: true });
	else if (state.depth === 0) state.blocks.push({ text: title, aside: "title-pages" });
	else if (state.depth <= DEEPEST_CHAPTER)
		state.blocks.push({ text: title, level: state.depth, opens: { title, depth: state.depth } });
	else state.blocks.push({ text: title, level: 6 });
}
