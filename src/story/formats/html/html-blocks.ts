import { Parser } from "htmlparser2";
import { fileMistake } from "../file-mistake.ts";
import { newBox } from "./boxes.ts";
import {
	ARTICLE_BODY,
	BLOCKS,
	BYLINE,
	boxOf,
	HIDDEN,
	isInline,
	isUnread,
	levelOf,
	STANZA,
	TITLE,
} from "./html-elements.ts";
import { noteAboutPage, noteHidden } from "./html-notes.ts";
import type { Container, HtmlPage } from "./html-page.ts";
import { aroundOf, inlinePartOf } from "./inline-parts.ts";
import {
	addBlock,
	addBreak,
	addPicture,
	addText,
	endInlinePart,
	flush,
	newState,
	type Open,
	OUTSIDE,
	type State,
} from "./page-state.ts";
import { withoutBoxes } from "./without-boxes.ts";

/** Elements within each other that are followed; what is deeper is text of the last. */
const DEEPEST = 512;

/** Elements beyond the deepest at which a page is refused: the parser's time grows with their square. */
const MOST_OPEN = 8000;

/** Characters that the parser gets at once, so that the tokenizer never copies the whole page for a piece of its text. */
const PIECE = 65_536;

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a page's text. Nothing in it is run or fetched, and entities that it declares itself are left as they stand.
 *
 * @param html HTML or XHTML.
 * @param path Named in the message.
 * @throws UserError if its elements lie too deep within each other.
 */
export function readHtmlBlocks(html: string, path: string): HtmlPage {
	const state = newState(path);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => openElement(state, name, attributes),
			ontext: (text) => addText(state, text),
			onclosetag: (name) => closeElement(state, name),
		},
		{ recognizeSelfClosing: true, recognizeCDATA: true },
	);
	for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
	parser.end();
	flush(state);
	const { meta, jsonLd, containers, types, title, language } = state;
	const read = withoutBoxes(state);
	for (const { text, containers: around } of read.blocks) {
		for (const number of around) (containers.get(number) as Container).length += text.length;
	}
	return { meta, jsonLd, containers, types, title, language, ...read };
}

function openElement(state: State, name: string, attributes: Attributes): void {
	const above = state.open.at(-1) ?? OUTSIDE;
	if (state.open.length >= DEEPEST) {
		if (++state.beyond > MOST_OPEN) throw fileMistake({ say: "page-too-deep", path: state.path });
		return;
	}
	noteAboutPage(state, name, attributes, above.name);
	const type = attributes["epub:type"] ?? "";
	if (type !== "") for (const word of type.split(/\s+/u)) if (word !== "") state.types.add(word);
	const open = openedBy(state, name, attributes, { above, type });
	if (!open.isUnread) divideAt(state, open, above);
	else if (!above.isUnread && KEEPS_APART.has(name)) state.words.push(" ");
	if (attributes["id"] !== undefined) state.anchors.push(attributes["id"]);
	if (name === "a" && attributes["name"] !== undefined) state.anchors.push(attributes["name"]);
	const part = open.isUnread || open.isBlock ? undefined : inlinePartOf(name, attributes, { type, above });
	const place = { at: state.words.length, flushes: state.flushes, isFirst: state.home === undefined };
	state.open.push(part === undefined ? open : { ...open, inline: { part, ...place } });
	if (name === "img" && !open.isUnread) addPicture(state, attributes["alt"]);
}

const KEPT_APART: ReadonlySet<string> = new Set(["a", "time", "button", "label"]);

/** Elements without words of ours that stand between words. */
const KEEPS_APART: ReadonlySet<string> = new Set(["svg", "select", "textarea", "video", "audio", "iframe", "object"]);

function openedBy(
	state: State,
	name: string,
	attributes: Attributes,
	{ above, type }: { readonly above: Open; readonly type: string },
): Open {
	const classes = attributes["class"] ?? "";
	const unread = above.isUnread || isUnread(name);
	const isBlock = BLOCKS.has(name) || /display:\s*block/iu.test(attributes["style"] ?? "");
	const isSeen = state.hidden.size === 0 || !classes.split(" ").some((word) => state.hidden.has(word));
	const kind = unread || (isInline(name) && !isBlock) ? undefined : isSeen ? boxOf(name, attributes, type) : HIDDEN;
	const isByline = above.isByline || BYLINE.test(`${classes} ${attributes["rel"] ?? ""}`);
	if (kind !== undefined) state.boxes.push(newBox(kind, above.box));
	return {
		name,
		isUnread: unread,
		isBlock: isBlock || kind !== undefined,
		isByline,
		isFurniture: above.isFurniture || isByline || (name === "p" && above.name === "hgroup"),
		isStanza: above.isStanza || STANZA.test(classes),
		isLink: above.isLink || (name === "a" && attributes["href"] !== undefined),
		block: isBlock ? name : above.block,
		level: levelOf(name, attributes) ?? above.level,
		isTitle: above.isTitle || TITLE.test(`${classes} ${attributes["itemprop"] ?? ""}`),
		container: containerOf(state, name, attributes) ?? above.container,
		box: kind === undefined ? above.box : state.boxes.length - 1,
		...aroundOf(name, attributes, { type, above }),
	};
}

/** Ends a stretch of text where an element begins another. Lines of a stanza are one stretch. */
function divideAt(state: State, { name, isBlock }: Open, above: Open): void {
	if (isBlock) {
		if (above.isStanza) state.words.push(" ");
		else flush(state);
	}
	if (name === "hr") addBlock(state, above, { text: "* * *" });
	if (name === "br") addBreak(state);
	// Two links or times side by side are kept apart by nothing but style.
	const { lastEnd } = state;
	if (lastEnd?.name === name && lastEnd.at === state.words.length && KEPT_APART.has(name)) state.words.push(" ");
}

function containerOf(state: State, name: string, attributes: Attributes): number | undefined {
	const classes = attributes["class"] ?? "";
	const isBody = /articlebody/iu.test(attributes["itemprop"] ?? "") || (classes !== "" && ARTICLE_BODY.test(classes));
	const isMain = name === "main" || attributes["role"] === "main";
	const kind = isBody ? "body" : name === "article" ? "article" : isMain ? "main" : undefined;
	if (kind === undefined) return undefined;
	const number = state.containers.size + 1;
	state.containers.set(number, { kind, isWiki: classes.includes("mw-parser-output"), length: 0 });
	return number;
}

function closeElement(state: State, name: string): void {
	if (state.beyond > 0) {
		state.beyond--;
		return;
	}
	if (state.aside !== undefined && (name === "title" || name === "script" || name === "style")) {
		if (state.aside.kind === "title") state.title = state.aside.text.replace(/\s+/gu, " ").trim();
		else if (state.aside.kind === "json") state.jsonLd.push(state.aside.text);
		else noteHidden(state, state.aside.text);
		state.aside = undefined;
	}
	const open = state.open.at(-1);
	if (open !== undefined && !open.isUnread) {
		endInlinePart(state, open);
		if (open.isBlock && state.open.at(-2)?.isStanza !== true) flush(state);
		if (name === "td" || name === "th") state.words.push(" ");
	}
	state.open.pop();
	state.lastEnd = { name, at: state.words.length };
}
