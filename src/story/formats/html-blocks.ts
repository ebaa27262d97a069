import { Parser } from "htmlparser2";
import { UserError } from "../../errors.ts";
import { BLOCKS, BYLINE, isSkippedElement, STANZA } from "./html-elements.ts";
import { noteAboutPage, type PageNotes } from "./html-notes.ts";

/** A stretch of text of a page, as its elements divide it. */
export type HtmlBlock = {
	readonly text: string;
	/** 1 to 6 for headings. */
	readonly level?: number | undefined;
	/** Ids of the elements that begin in it or right before it. */
	readonly anchors: readonly string[];
	/** Innermost to outermost: numbers of the `article`, `main` and `body`-like elements around it. */
	readonly containers: readonly number[];
	/** Characters of it that stand in links. */
	readonly linked: number;
	readonly isFurniture: boolean;
};

/** What a page says about itself. Keys are small: `og:title`, `author`, `datepublished` … */
export type HtmlPage = {
	readonly blocks: readonly HtmlBlock[];
	readonly meta: ReadonlyMap<string, string>;
	/** Contents of `<script type="application/ld+json">`. Read as data, never run. */
	readonly jsonLd: readonly string[];
	readonly title?: string | undefined;
	readonly language?: string | undefined;
	/** Containers in which an article may be: number → kind of element and characters of text in it. */
	readonly containers: ReadonlyMap<number, Container>;
	/** `epub:type` of the page's body and sections, as one list. */
	readonly types: ReadonlySet<string>;
};

export type Container = { readonly kind: "article" | "main" | "body"; length: number };

/** Elements within each other that are followed; what is deeper is text of the last. */
const DEEPEST = 512;

/** Elements beyond the deepest at which a page is refused: the parser's time grows with their square. */
const MOST_OPEN = 8000;

type Open = {
	readonly name: string;
	readonly isSkipped: boolean;
	readonly isFurniture: boolean;
	readonly isLink: boolean;
	/** Holds lines of verse, each an element of its own. */
	readonly isStanza: boolean;
	readonly container: number;
};

type State = PageNotes & {
	readonly path: string;
	readonly open: Open[];
	/** Open elements beyond the deepest. */
	beyond: number;
	readonly blocks: HtmlBlock[];
	readonly jsonLd: string[];
	readonly containers: Map<number, Container>;
	readonly types: Set<string>;
	/** Text of the block being read. */
	words: string[];
	linked: number;
	anchors: string[];
	/** Line breaks since the last word: two make a new paragraph. */
	breaks: number;
};

/**
 * Reads a page's text. Nothing in it is run or fetched, and entities that it declares itself are left as they stand.
 *
 * @param html HTML or XHTML.
 * @param path Named in the message.
 * @throws UserError if its elements lie too deep within each other.
 */
export function readHtmlBlocks(html: string, path: string): HtmlPage {
	const state: State = {
		path,
		open: [],
		beyond: 0,
		blocks: [],
		meta: new Map(),
		jsonLd: [],
		containers: new Map(),
		types: new Set(),
		language: undefined,
		title: undefined,
		words: [],
		linked: 0,
		anchors: [],
		aside: undefined,
		breaks: 0,
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
	for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
	parser.end();
	flush(state);
	const { blocks, meta, jsonLd, containers, types, title, language } = state;
	return { blocks, meta, jsonLd, containers, types, title, language };
}

const PIECE = 65_536;

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
	const above = state.open.at(-1);
	if (state.open.length >= DEEPEST) {
		if (++state.beyond > MOST_OPEN)
			throw new UserError(`${state.path} is a damaged page: its elements lie thousands deep within each other.`);
		return;
	}
	noteAboutPage(state, name, attributes, above?.name);
	const type = attributes["epub:type"] ?? "";
	for (const word of type.split(/\s+/u)) if (word !== "") state.types.add(word);
	const isSkipped = above?.isSkipped === true || isSkippedElement(name, attributes, type);
	if (!isSkipped) divideAt(state, name, above?.isStanza === true);
	if (attributes["id"] !== undefined) state.anchors.push(attributes["id"]);
	if (name === "a" && attributes["name"] !== undefined) state.anchors.push(attributes["name"]);
	state.open.push({
		name,
		isSkipped,
		isFurniture: above?.isFurniture === true || BYLINE.test(`${attributes["class"] ?? ""} ${attributes["rel"] ?? ""}`),
		isStanza: above?.isStanza === true || STANZA.test(attributes["class"] ?? ""),
		isLink: above?.isLink === true || (name === "a" && attributes["href"] !== undefined),
		container: containerOf(state, name, attributes) ?? above?.container ?? 0,
	});
}

/** Ends a stretch of text where an element begins another. Lines of a stanza are one stretch. */
function divideAt(state: State, name: string, isInStanza: boolean): void {
	if (BLOCKS.has(name)) {
		if (isInStanza) state.words.push(" ");
		else flush(state);
	}
	if (name === "hr") {
		state.blocks.push(blockOf(state, "* * *", undefined));
		state.anchors = [];
	}
	if (name === "br") addBreak(state);
}

function containerOf(state: State, name: string, attributes: Readonly<Record<string, string>>): number | undefined {
	const isBody =
		/articlebody/iu.test(attributes["itemprop"] ?? "") ||
		/(?:^|\s)(?:article-?body|entry-content|post-content|story-body|mw-parser-output)(?:\s|$)/iu.test(
			attributes["class"] ?? "",
		);
	const kind = isBody
		? "body"
		: name === "article" || name === "main"
			? name
			: attributes["role"] === "main"
				? "main"
				: undefined;
	if (kind === undefined) return undefined;
	const number = state.containers.size + 1;
	state.containers.set(number, { kind, length: 0 });
	return number;
}

function addText(state: State, text: string): void {
	if (state.aside !== undefined) {
		if (state.aside.text.length < LONGEST_ASIDE) state.aside.text += text;
		return;
	}
	const open = state.open.at(-1);
	if (open === undefined || open.isSkipped) {
		if (open === undefined && text.trim() !== "") state.words.push(text);
		return;
	}
	if (text.trim() !== "") state.breaks = 0;
	state.words.push(text);
	if (open.isLink) state.linked += text.trim().length;
}

/** Characters of a page's title or description of itself that are read. */
const LONGEST_ASIDE = 262_144;

/** Old pages divide paragraphs by two line breaks. */
function addBreak(state: State): void {
	state.breaks++;
	if (state.breaks === 2) flush(state);
	else state.words.push(" ");
}

function closeElement(state: State, name: string): void {
	if (state.beyond > 0) {
		state.beyond--;
		return;
	}
	if (state.aside !== undefined && (name === "title" || name === "script")) {
		if (state.aside.kind === "title") state.title = collapse(state.aside.text);
		else state.jsonLd.push(state.aside.text);
		state.aside = undefined;
	}
	const open = state.open.at(-1);
	const isLine = state.open.at(-2)?.isStanza === true;
	if (open !== undefined && !open.isSkipped && BLOCKS.has(name) && !isLine) flush(state);
	if (open !== undefined && !open.isSkipped && (name === "td" || name === "th")) state.words.push(" ");
	state.open.pop();
}

function flush(state: State): void {
	const text = collapse(state.words.join(""));
	state.words = [];
	state.breaks = 0;
	if (text === "") return;
	const heading = state.open.findLast(({ name }) => /^h[1-6]$/u.test(name));
	state.blocks.push(blockOf(state, text, heading === undefined ? undefined : Number(heading.name[1])));
	state.anchors = [];
	state.linked = 0;
}

function blockOf(state: State, text: string, level: number | undefined): HtmlBlock {
	const containers = [...new Set(state.open.map(({ container }) => container))]
		.filter((number) => number > 0)
		.reverse();
	for (const number of containers) (state.containers.get(number) as Container).length += text.length;
	return {
		text,
		level,
		anchors: state.anchors,
		containers,
		linked: state.linked,
		isFurniture: state.open.at(-1)?.isFurniture ?? false,
	};
}

function collapse(text: string): string {
	return text.replace(/[\s\u00ad]+/gu, (run) => (run === "\u00ad" ? "" : " ")).trim();
}
