import { wordSet } from "../../../language/lists/word-set.ts";
import type { LeftOutKind } from "../../left-out.ts";
import { attributeOf } from "../xml.ts";

/** Elements whose content is never text that a reader sees. */
export const UNSEEN = wordSet(
	"script style template noscript svg canvas iframe object embed audio video annotation annotation-xml input select textarea button head rp datalist",
);

/** What elements are that a reader does not take for text of the story, by `epub:type` or role. */
const ASIDES: ReadonlyMap<string, LeftOutKind> = new Map(
	(
		[
			["contents", "toc landmarks page-list loi lot lof doc-toc doc-pagelist"],
			["page-numbers", "pagebreak doc-pagebreak"],
			[
				"notes-and-index",
				"note notes annotation footnote footnotes endnote endnotes rearnote rearnotes index doc-footnote doc-endnote doc-endnotes doc-index",
			],
			[
				"title-pages",
				"copyright-page titlepage title-page halftitlepage halftitle cover colophon imprint seriespage doc-colophon doc-cover",
			],
		] satisfies readonly (readonly [LeftOutKind, string])[]
	).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

/** Whether an element says what no converter says of the text itself by mistake: then it is left out however long it is. */
export function isSureAside(kind: LeftOutKind, attributes: Readonly<Record<string, string>>): boolean {
	if (kind === "title-pages") return /copyright-page|colophon|imprint/iu.test(attributeOf(attributes, "type") ?? "");
	return kind === "notes-and-index" || kind === "contents" || kind === "library-header" || kind === "licence";
}

/** Whether an element says that it is the number of a note, or leads back to one. */
export function isNoteReference(attributes: Readonly<Record<string, string>>): boolean {
	const types = `${attributeOf(attributes, "type") ?? ""} ${attributes["role"] ?? ""}`;
	return /(?:^|\s)(?:doc-)?(?:noteref|annoref|backlink)(?=$|\s)/iu.test(types);
}

/** Class of a box in which the author speaks to readers: "author-note", "authors_notes". */
const AUTHOR_NOTE = /(?:^|[\s_-])authors?[-_]?s?[-_]?notes?(?=$|[\s_-])/iu;

/** Class of the header and the licence that Project Gutenberg puts around a book. */
const LIBRARY = /(?:^|\s)pg-?(?:boilerplate|header|footer)(?=$|\s)/iu;

/** What an element with all it holds is, if it is no text of the story. */
export function asideOf(name: string, attributes: Readonly<Record<string, string>>): LeftOutKind | undefined {
	const types = `${attributeOf(attributes, "type") ?? ""} ${attributes["role"] ?? ""}`.toLowerCase();
	for (const type of types.split(/\s+/u)) {
		const kind = ASIDES.get(type);
		// "index" and "cover" of a whole book say nothing of its text.
		if (kind !== undefined && name !== "html") return kind;
	}
	if (name === "nav") return "contents";
	if (name === "rt") return "ruby";
	if (name === "figcaption") return "bylines-and-captions";
	if (attributes["hidden"] !== undefined || /display\s*:\s*none/iu.test(attributes["style"] ?? ""))
		return "hidden-text";
	const named = attributes["class"] ?? "";
	if (name === "body" || named === "") return undefined;
	if (LIBRARY.test(named)) return /footer/iu.test(`${named} ${attributes["id"] ?? ""}`) ? "licence" : "library-header";
	return AUTHOR_NOTE.test(named) ? "author-notes" : undefined;
}

/** Class of what heads a chapter: "chapter-title", "chapterNumber", "fff_chapter_title". */
const CHAPTER_CLASS =
	/(?:^|[\s_-])(?:chapter|chap|prologue|epilogue)[-_]?(?:title|name|head|heading|number|num|no)s?(?=$|[\s_\d-])/iu;

/** Class of something like a heading: "heading", "title2", "CN", "h3". */
const HEADING_CLASS = /(?:^|[\s_-])(?:title|head|heading|h[1-6]|c[nt]|chap-?num)\d?(?=$|[\s_-])/iu;

const CENTRED = /text-align\s*:\s*center/iu;
const CENTRED_CLASS = /(?:^|[\s_-])(?:center|centre|centered|centred|centreed|tac|text-center)(?=$|[\s_\d-])/iu;
const LARGE = /font-size\s*:\s*(?:(?:x+-)?large|1\.[3-9]\d*r?em|[2-9](?:\.\d+)?r?em|1[3-9]\d%|[2-9]\d\d%)/iu;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const BOLD_CLASS = /(?:^|[\s_-])(?:bold|strong)(?=$|[\s_\d-])/iu;

/** How an element makes its words look. */
export type Looks = { readonly isHeading: boolean; readonly isCentred: boolean; readonly isBold: boolean };

export function looksOf(name: string, attributes: Readonly<Record<string, string>>): Looks {
	const named = attributes["class"] ?? "";
	const style = attributes["style"] ?? "";
	return {
		isHeading:
			HEADING_CLASS.test(named) ||
			LARGE.test(style) ||
			name === "big" ||
			(name === "p" && /(?:^|\s)(?:chapter|part)\d?(?=$|\s)/iu.test(named)),
		isCentred:
			name === "center" || attributes["align"] === "center" || CENTRED.test(style) || CENTRED_CLASS.test(named),
		isBold: name === "b" || name === "strong" || BOLD.test(style) || BOLD_CLASS.test(named),
	};
}

/** Whether a block's class says that it heads a chapter. */
export function headsChapter(attributes: Readonly<Record<string, string>>): boolean {
	return CHAPTER_CLASS.test(attributes["class"] ?? "");
}

/** Whether a paragraph beside a heading goes on with its title. */
export function isTitleType(attributes: Readonly<Record<string, string>>): boolean {
	return /(?:^|[\s:])(?:title|subtitle|bridgehead|fulltitle|ordinal)(?=$|\s)/iu.test(
		attributeOf(attributes, "type") ?? "",
	);
}
