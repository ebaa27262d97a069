import type { LeftOutKind, LeftOutTally } from "../../left-out.ts";
import { attributeOf, parseXml } from "../xml.ts";
import { type OwnStyle, type ParagraphStyle, resolveStyle, styleNamed } from "./style-names.ts";
import { isLarge, type Paragraph, paragraphOf, type WordBlock, wordBlock } from "./word-block.ts";

type OdtStyles = (name: string) => ParagraphStyle;

/** LibreOffice's own size of letters: 12 points. */
const USUAL_SIZE = 24;

/** @param parts Documents with styles: those of the whole file, then those of single paragraphs. */
export function readOdtStyles(...parts: readonly string[]): OdtStyles {
	const own = new Map<string, OwnStyle>();
	let style: OwnStyle | undefined;
	for (const xml of parts) {
		parseXml(xml, {
			open: (name, attributes) => {
				if (name === "style") {
					const id = attributeOf(attributes, "name") ?? "";
					style = {
						...styleNamed(attributeOf(attributes, "display-name") ?? id),
						basedOn: attributeOf(attributes, "parent-style-name"),
					};
					own.set(id, style);
				}
				if (style === undefined) return;
				if (attributeOf(attributes, "text-align") === "center") style.isCentred = true;
				if (attributeOf(attributes, "font-weight") === "bold") style.isBold = true;
				if (attributeOf(attributes, "display") === "none") style.isHidden = true;
				const points = /^([\d.]{1,6})pt$/u.exec(attributeOf(attributes, "font-size") ?? "")?.[1];
				if (points !== undefined) style.size = Number(points) * 2;
			},
			close: (name) => {
				if (name === "style") style = undefined;
			},
		});
	}
	const whole = new Map<string, ParagraphStyle>();
	return (name) => {
		const known = whole.get(name) ?? resolveStyle(own, name);
		whole.set(name, known);
		return known;
	};
}

/** Elements whose content is no text of the story. */
const ASIDES: ReadonlyMap<string, LeftOutKind> = new Map([
	["note", "notes-and-index"],
	["annotation", "comments"],
	["tracked-changes", "deleted-text"],
	["table-of-content", "contents"],
	["illustration-index", "contents"],
	["alphabetical-index", "notes-and-index"],
	["bibliography", "notes-and-index"],
	["ruby-text", "ruby"],
	["hidden-text", "hidden-text"],
	["forms", "menus-and-boxes"],
	["header", "page-headers"],
	["footer", "page-headers"],
]);

type State = {
	readonly styles: OdtStyles;
	readonly leftOut: LeftOutTally;
	readonly blocks: WordBlock[];
	/** Paragraphs that are open: one in a text box lies within another. */
	readonly open: Paragraph[];
	readonly boxed: WordBlock[];
	/** Of each open `span`, whether its letters are bold or large. */
	readonly spans: boolean[];
	aside: { readonly name: string; depth: number; words: string } | undefined;
	isBody: boolean;
};

/** Paragraphs within each other that are kept apart. */
const DEEPEST = 100;

export function readOdtBody(xml: string, styles: OdtStyles, leftOut: LeftOutTally): readonly WordBlock[] {
	const state: State = { styles, leftOut, blocks: [], open: [], boxed: [], spans: [], aside: undefined, isBody: false };
	parseXml(xml, {
		open: (name, attributes) => openElement(state, name, attributes),
		text: (text) => addText(state, text),
		close: (name) => closeElement(state, name),
	});
	return state.blocks;
}

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	if (state.aside !== undefined) {
		if (name === state.aside.name) state.aside.depth++;
		return;
	}
	if (name === "body") state.isBody = true;
	if (!state.isBody) return;
	if (ASIDES.has(name)) state.aside = { name, depth: 1, words: "" };
	else if ((name === "p" || name === "h") && state.open.length < DEEPEST) openLine(state, name, attributes);
	else openInLine(state, name, attributes);
}

function openLine(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const style = state.styles(attributeOf(attributes, "style-name") ?? "");
	const outline = Number(attributeOf(attributes, "outline-level") ?? style.level ?? 1);
	const level = name === "h" && style.role !== "title" ? Math.min(6, Math.max(1, outline || 1)) : style.level;
	state.open.push({ ...paragraphOf(style), level });
}

function openInLine(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const line = state.open.at(-1);
	if (name === "image") state.leftOut.add("illustrations", "");
	if (name === "span") {
		const style = state.styles(attributeOf(attributes, "style-name") ?? "");
		state.spans.push(style.isBold || isLarge(style.size, USUAL_SIZE));
	}
	if (line === undefined) return;
	if (name === "tab" || name === "s") line.words.push(" ");
	if (name !== "line-break") return;
	if (++line.breaks === 2) flush(state, line);
	else line.words.push(" ");
}

function addText(state: State, text: string): void {
	if (state.aside !== undefined) {
		if (state.aside.words.length < LONGEST_ASIDE) state.aside.words += text;
		return;
	}
	const line = state.open.at(-1);
	if (line === undefined) return;
	if (line.style.isHidden) {
		if (text.trim() !== "") state.leftOut.add("hidden-text", text);
		return;
	}
	if (text.trim() !== "") line.breaks = 0;
	if (state.spans.at(-1) === true) line.strong += text.trim().length;
	line.words.push(text);
}

/** Characters of something left out that are looked at. */
const LONGEST_ASIDE = 100_000;

function closeElement(state: State, name: string): void {
	const { aside } = state;
	if (aside !== undefined) {
		if (name !== aside.name || --aside.depth > 0) return;
		const words = aside.words.trim();
		if (words !== "") state.leftOut.add(ASIDES.get(name) as LeftOutKind, words);
		if (name === "note") state.leftOut.add("note-numbers", "");
		state.aside = undefined;
		return;
	}
	if (name === "span" && state.isBody) state.spans.pop();
	const line = state.open.at(-1);
	if ((name !== "p" && name !== "h") || line === undefined) return;
	flush(state, line);
	state.open.pop();
	if (state.open.length === 0) for (const block of state.boxed.splice(0)) state.blocks.push(block);
}

function flush(state: State, line: Paragraph): void {
	const block = wordBlock(line, { usual: USUAL_SIZE, isListed: false });
	if (block !== undefined && state.open.length > 1) state.boxed.push(block);
	else if (block !== undefined) state.blocks.push(block);
	line.words = [];
	line.strong = 0;
	line.breaks = 0;
}
