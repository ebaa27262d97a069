import type { LeftOutKind, LeftOutTally } from "../../left-out.ts";
import { attributeOf, parseXml } from "../xml.ts";
import { endEntry, endField, type Fields, noFields, noteField, noteInstruction, simpleField } from "./fields.ts";
import { isOn, levelOfOutline, type Styles } from "./styles.ts";
import { symbolOf } from "./symbols.ts";
import { isLarge, type Paragraph, paragraphOf, type WordBlock, wordBlock } from "./word-block.ts";

/** Elements that hold no text of the story, and what is told of them. */
const ASIDES: ReadonlyMap<string, LeftOutKind | undefined> = new Map([
	["del", "deleted-text"],
	["moveFrom", undefined],
	["Fallback", undefined],
	["instrText", undefined],
	["delInstrText", undefined],
	["footnote", "notes-and-index"],
	["endnote", "notes-and-index"],
	["comment", "comments"],
	["rt", "ruby"],
]);

type Run = { isBold: boolean; isLarge: boolean; isHidden: boolean };

type State = {
	readonly styles: Styles;
	readonly leftOut: LeftOutTally;
	readonly blocks: WordBlock[];
	/** Paragraphs that are open: one in a text box lies within another. */
	readonly open: Paragraph[];
	/** Paragraphs of text boxes, which follow the one that they are drawn beside. */
	readonly boxed: WordBlock[];
	readonly aside: { name: string; words: string }[];
	/** Words of a paragraph that goes on in the next: a letter drawn large, or one whose end was deleted. */
	carried: string[];
	readonly fields: Fields;
	/** Of each open `sdt`, whether it holds a table of contents. */
	readonly parts: boolean[];
	run: Run;
	/** How deep the properties of paragraphs are: what stands there is of no run. */
	inProperties: number;
	isText: boolean;
	alt: string;
};

/** Paragraphs within each other that are kept apart; text boxes lie two or three deep. */
const DEEPEST = 100;

export function readBody(xml: string, styles: Styles, leftOut: LeftOutTally): readonly WordBlock[] {
	const state: State = {
		styles,
		leftOut,
		blocks: [],
		open: [],
		boxed: [],
		aside: [],
		carried: [],
		fields: noFields(),
		parts: [],
		run: plainRun(),
		inProperties: 0,
		isText: false,
		alt: "",
	};
	parseXml(xml, {
		open: (name, attributes) => openElement(state, name, attributes),
		text: (text) => addText(state, text),
		close: (name) => closeElement(state, name),
	});
	while (state.open.length > 0) endParagraph(state);
	if (state.carried.length > 0) {
		beginParagraph(state, undefined);
		endParagraph(state);
	}
	return state.blocks;
}

function plainRun(): Run {
	return { isBold: false, isLarge: false, isHidden: false };
}

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	if (state.aside.length > 0 || (ASIDES.has(name) && state.inProperties === 0)) {
		if (ASIDES.has(name)) state.aside.push({ name, words: "" });
		if (name === "t" || name === "delText" || name === "instrText") state.isText = true;
		return;
	}
	const value = attributeOf(attributes, "val");
	if (name === "p" && state.open.length < DEEPEST) beginParagraph(state, undefined);
	else if (name === "pPr") state.inProperties++;
	else if (state.inProperties > 0) noteProperty(state, name, attributes);
	else if (name === "sdt") state.parts.push(false);
	else if (name === "docPartGallery") notePart(state, value ?? "");
	else if (name === "fldChar") noteField(state.fields, attributeOf(attributes, "fldCharType") ?? "");
	else if (name === "fldSimple") simpleField(state.fields, attributeOf(attributes, "instr") ?? "");
	else openInLine(state, name, attributes);
}

function beginParagraph(state: State, style: string | undefined): void {
	const paragraph = paragraphOf(state.styles.of(style));
	paragraph.words = state.carried;
	state.carried = [];
	state.open.push(paragraph);
}

/** What a paragraph says of itself. */
function noteProperty(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const value = attributeOf(attributes, "val") ?? "";
	const paragraph = state.open.at(-1);
	if (paragraph === undefined) return;
	if (name === "pStyle") {
		state.open.pop();
		state.carried = paragraph.words;
		beginParagraph(state, value);
	}
	if (name === "outlineLvl") paragraph.level = levelOfOutline(value) ?? paragraph.level;
	if (name === "framePr") paragraph.goesOn ||= /^(?:drop|margin)$/u.test(attributeOf(attributes, "dropCap") ?? "");
	if (name === "del") paragraph.goesOn = true;
	if (name === "jc") paragraph.isCentred = value === "center";
	if (name === "numId") paragraph.list = value;
	if (name === "ilvl") paragraph.listLevel = Number(value);
}

function notePart(state: State, gallery: string): void {
	if (/table of contents|bibliograph|index/iu.test(gallery) && state.parts.at(-1) === false)
		state.parts[state.parts.length - 1] = true;
	else return;
	state.fields.lists++;
}

function openInLine(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const value = attributeOf(attributes, "val");
	const words = state.open.at(-1)?.words;
	switch (name) {
		case "r":
			state.run = plainRun();
			return;
		case "b":
			state.run.isBold = isOn(value);
			return;
		case "sz":
			state.run.isLarge = isLarge(Number(value), state.styles.size);
			return;
		case "vanish":
			state.run.isHidden = isOn(value);
			return;
		case "rStyle":
			state.run.isHidden ||= state.styles.of(value).isHidden;
			return;
		case "t":
			state.isText = true;
			return;
		case "tab":
		case "ptab":
			words?.push(" ");
			return;
		case "br":
		case "cr":
			addBreak(state, attributeOf(attributes, "type") ?? "");
			return;
		case "noBreakHyphen":
			words?.push("-");
			return;
		case "sym":
			words?.push(symbolOf(attributeOf(attributes, "font") ?? "", attributeOf(attributes, "char") ?? ""));
			return;
		case "footnoteReference":
		case "endnoteReference":
			state.leftOut.add("note-numbers", "");
			return;
		case "docPr":
			state.alt = attributes["descr"] ?? attributes["title"] ?? "";
			return;
		case "blip":
		case "imagedata":
			state.leftOut.add("illustrations", state.alt);
			state.alt = "";
			return;
		case "altChunk":
			state.leftOut.add("embeds", "");
	}
}

/** Two breaks in a row part paragraphs, as on old web pages; a page's end parts them, too. */
function addBreak(state: State, type: string): void {
	const paragraph = state.open.at(-1);
	if (paragraph === undefined) return;
	if (type === "page" || type === "column" || ++paragraph.breaks === 2) {
		flush(state, paragraph);
		paragraph.breaks = 0;
	} else paragraph.words.push(" ");
}

function addText(state: State, text: string): void {
	const aside = state.aside.at(-1);
	if (aside !== undefined) {
		if (state.isText && aside.words.length < LONGEST_ASIDE) aside.words += text;
		if (aside.name === "instrText") noteInstruction(state.fields, text);
		return;
	}
	const paragraph = state.open.at(-1);
	if (!state.isText || paragraph === undefined || state.fields.codes > 0) return;
	if (state.run.isHidden || paragraph.style.isHidden) {
		if (text.trim() !== "") state.leftOut.add("hidden-text", text);
		return;
	}
	if (text.trim() !== "") paragraph.breaks = 0;
	paragraph.words.push(text);
	if (state.run.isBold || state.run.isLarge) paragraph.strong += text.trim().length;
}

/** Characters of something left out that are looked at. */
const LONGEST_ASIDE = 100_000;

function closeElement(state: State, name: string): void {
	if (name === "t" || name === "delText" || name === "instrText") state.isText = false;
	const aside = state.aside.at(-1);
	if (aside !== undefined) {
		if (aside.name !== name) return;
		state.aside.pop();
		const what = ASIDES.get(name);
		if (what !== undefined && state.aside.length === 0 && aside.words.trim() !== "")
			state.leftOut.add(what, aside.words);
		return;
	}
	if (name === "pPr") state.inProperties--;
	else if (name === "p") endParagraph(state);
	else if (name === "sdt" && state.parts.pop() === true) state.fields.lists--;
	else if (name === "fldSimple") endField(state.fields);
}

/** Pieces of text that a paragraph hands on. */
const MOST_CARRIED = 10_000;

function endParagraph(state: State): void {
	const paragraph = state.open.at(-1);
	if (paragraph === undefined) return;
	if (paragraph.goesOn && paragraph.words.length < MOST_CARRIED) state.carried = paragraph.words;
	else flush(state, paragraph);
	state.open.pop();
	if (state.open.length === 0) for (const block of state.boxed.splice(0)) state.blocks.push(block);
}

function flush(state: State, paragraph: Paragraph): void {
	const isListed = endEntry(state.fields, paragraph.words);
	const block = wordBlock(paragraph, { usual: state.styles.size, isListed });
	if (block !== undefined && state.open.length > 1) state.boxed.push(block);
	else if (block !== undefined) state.blocks.push(block);
	paragraph.words = [];
	paragraph.strong = 0;
}
