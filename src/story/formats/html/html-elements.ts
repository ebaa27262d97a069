import { anyOf, listed, wordSet } from "../../../language/lists/word-set.ts";
import type { BoxKind } from "./boxes.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is never text that people read. */
const UNREAD = wordSet(
	"script style noscript template select option textarea svg math canvas iframe object embed audio video head rt rp map datalist progress meter",
);

/** Elements that begin and end a stretch of text. */
export const BLOCKS = wordSet(
	"p div li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 section article main header hgroup table tr caption address center details summary body html tbody thead tfoot hr figure figcaption nav aside footer form dialog menu fieldset legend",
);

/** Elements that stand within lines, whatever they say of themselves. */
const INLINE = wordSet(
	"a b i em strong span sup sub small big font u s q cite code abbr mark ins del label button time var kbd samp tt strike bdi bdo dfn wbr br img",
);

export function isInline(name: string): boolean {
	return INLINE.has(name);
}

/** Elements that mostly stand around a page's text. */
const AROUND = wordSet("nav footer menu dialog");

/** Elements that stand around a page's text, or hold all of it: old servers put whole pages into a form. */
const MAY_HOLD_ALL = wordSet("aside form fieldset");

/** Words in a class or id of an element that is hardly ever part of the article. */
const SURE_WORDS =
	listed(`navbar breadcrumb breadcrumbs sidebar cookie cookies gdpr newsletter disqus masthead skiplink skip-link
	visuallyhidden visually-hidden sr-only pagination toolbar toc mw-editsection mw-jump-link reflist navbox infobox portable-infobox
	hatnote ambox catlinks printfooter siteSub contentSub coordinates linklist jp-relatedposts sharedaddy
	advertisement social kudos pullquote pull-quote`);

/** Words in a class or id of an element that is no part of the article if it holds little text. */
const LIKELY_WORDS = listed(`share sharing related recommended promo advert ad ads sponsor subscribe footer
	noprint metadata banner popular trending`);

/** Words in a class or id of an element that is no part of the article if it holds links. */
const LINKS_WORDS = listed("nav navigation menu tag tags links");

/** "sidebar" of "post-sidebar left", but not within "sidebars". */
const SURE = wordsWithin(SURE_WORDS);
const LIKELY = wordsWithin(LIKELY_WORDS);
const LINKS = wordsWithin(LINKS_WORDS);
const COMMENTS = wordsWithin(listed("comment comments comment-list comments-area disqus_thread responses"));
const CAPTIONS = wordsWithin(listed("caption thumbcaption wp-caption-text gallerycaption caption-text image-credit"));
const AUTHOR_NOTES = wordsWithin(listed("author-note authors-note author-notes authornote chapter-notes"));
/** "notes module", "summary module": around a work on Archive of Our Own. */
const NOTES_MODULE = /(?:^|\s)(?:notes|summary|end\s+notes)\s+module(?:\s|$)/iu;
const NOTES = /(?:^|\s)(?:(?:foot|end)notes?(?:-(?:text|list|\d{1,4}))?|references)(?:\s|$)/iu;

function wordsWithin(words: readonly string[]): RegExp {
	return new RegExp(`(?:^|[\\s_-])${anyOf(words)}(?=$|[\\s_-])`, "iu");
}

/** Small words that a name for a part of a page has not, but the address of a heading has: "share-the-load". */
const OF_A_TITLE = wordSet("the a an of and in on to for with from at his her my our is was");

/** `epub:type` of what is in a book but not in its text, by what it is told as. */
const TYPES: ReadonlyMap<string, BoxKind> = new Map([
	...typed("toc landmarks loi lot", { what: "contents", sure: "declared" }),
	...typed("page-list pagebreak", { what: "page-numbers", sure: "declared" }),
	...typed("noteref annoref backlink", { what: "note-numbers", sure: "declared" }),
	...typed("footnote footnotes endnote endnotes rearnote rearnotes index", {
		what: "notes-and-index",
		sure: "declared",
	}),
	...typed("copyright-page titlepage halftitlepage cover colophon imprint", { what: "title-pages", sure: "spanning" }),
]);

/** Roles of what stands around an article. */
const ROLES: ReadonlyMap<string, BoxKind> = new Map([
	...typed("navigation banner contentinfo search complementary", { what: "menus-and-boxes", sure: "likely" }),
	...typed("dialog", { what: "menus-and-boxes", sure: "likely" }),
	...typed("doc-toc", { what: "contents", sure: "declared" }),
	...typed("doc-noteref doc-backlink", { what: "note-numbers", sure: "declared" }),
	...typed("doc-pagebreak", { what: "page-numbers", sure: "declared" }),
	...typed("doc-index doc-footnote doc-endnote doc-endnotes", { what: "notes-and-index", sure: "declared" }),
]);

function typed(words: string, kind: BoxKind): [string, BoxKind][] {
	return listed(words).map((word) => [word, kind]);
}

/** Class of an element that says who wrote the page, and when: "byline", "entry-meta". */
export const BYLINE = new RegExp(
	`(?:^|[\\s_-])${anyOf(
		listed(`byline author dateline timestamp published post-meta postmeta entry-meta entrymeta credit credits
		message-attribution post-date postdate`),
	)}(?=$|[\\s_-])`,
	"iu",
);

/** Class or property of a heading that is the article's title, not the site's. */
export const TITLE =
	/(?:^|\s)(?:entry-title|post-title|article-title|story-title|reader-title|topic-title|headline|p-name)(?:\s|$)/iu;

/** Class of an element that holds lines of verse, each an element of its own. */
export const STANZA = /(?:^|\s)(?:line-?group|stanza|lg|strophe)(?:\s|$)/iu;

/** Class of an element that holds the article and nothing else: "entry-content", "chapter-inner". */
export const ARTICLE_BODY = new RegExp(
	`(?:^|\\s)${anyOf(
		listed(`articlebody article-body article__body article-content entry-content post-content post-body story-body
		storytext chapter-content chapter-inner mw-parser-output moz-reader-content`),
	)}(?:\\s|$)`,
	"iu",
);

/** Whether an element holds nothing that is read. */
export function isUnread(name: string): boolean {
	return UNREAD.has(name);
}

/** What an element is of its page if it is no part of the text; undefined if it is or may be. */
export function boxOf(name: string, attributes: Attributes, type: string): BoxKind | undefined {
	const classes = attributes["class"] ?? "";
	// On Archive of Our Own: what heads a chapter, and headings for screen readers alone.
	if (/(?:^|\s)preface\s+group(?:\s|$)/u.test(classes)) return undefined;
	if (/(?:^|\s)landmark(?:\s|$)/u.test(classes)) return { what: "menus-and-boxes", sure: "likely" };
	if (BLOCKS.has(name) && (AUTHOR_NOTES.test(classes) || NOTES_MODULE.test(classes)))
		return { what: "author-notes", sure: "likely" };
	const declared =
		first(type, TYPES) ?? first(attributes["role"] ?? "", ROLES) ?? ofStyle(attributes["style"] ?? "", name);
	if (declared !== undefined) return declared;
	if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return HIDDEN;
	if (AROUND.has(name)) return { what: "menus-and-boxes", sure: "likely" };
	if (MAY_HOLD_ALL.has(name)) return { what: "menus-and-boxes", sure: "spanning" };
	if (name === "figcaption") return { what: "bylines-and-captions", sure: "likely" };
	if (NEVER_BY_CLASS.has(name) || !BLOCKS.has(name)) return undefined;
	if (name === "dl" && /(?:^|\s)meta(?:\s|$)/u.test(classes)) return { what: "menus-and-boxes", sure: "likely" };
	if (name === "div" && /^(?:header|footer)$/iu.test(attributes["title"] ?? ""))
		return { what: "page-headers", sure: "likely" };
	return ofClass([...`${classes} ${attributes["id"] ?? ""}`.split(/\s+/u)].filter(isName).join(" "));
}

const NEVER_BY_CLASS = wordSet("body html article main h1 h2 h3 h4 h5 h6");

/** What nobody sees. */
export const HIDDEN: BoxKind = { what: "menus-and-boxes", sure: "spanning" };

function first(words: string, kinds: ReadonlyMap<string, BoxKind>): BoxKind | undefined {
	if (words === "") return undefined;
	for (const word of words.split(/\s+/u)) {
		const kind = kinds.get(word);
		if (kind !== undefined) return kind;
	}
	return undefined;
}

function ofStyle(style: string, name: string): BoxKind | undefined {
	if (style === "") return undefined;
	if (/display:\s*none/iu.test(style)) return HIDDEN;
	return /mso-element:\s*(?:footnote|endnote|comment)-list/iu.test(style) && BLOCKS.has(name)
		? { what: "notes-and-index", sure: "declared" }
		: undefined;
}

/** Beside a message in a forum. */
const PROFILE: BoxKind = { what: "menus-and-boxes", sure: "profile" };

function ofClass(words: string): BoxKind | undefined {
	if (words === "") return undefined;
	if (/(?:^|\s)meta(?:\s|$)/u.test(words)) return { what: "author-notes", sure: "labelled" };
	if (/(?:^|\s)Mso(?:Toc|TOC)/u.test(words)) return { what: "contents", sure: "likely" };
	if (/(?:^|\s)pg-boilerplate(?:\s|$)/u.test(words))
		return { what: words.includes("pg-footer") ? "licence" : "library-header", sure: "declared" };
	if (COMMENTS.test(words)) return { what: "reader-comments", sure: "below" };
	if (/(?:^|\s)(?:postprofile|user-?details|message-user|poster-?info)(?:\s|$)/iu.test(words)) return PROFILE;
	if (/(?:^|\s)(?:message-)?signature(?:\s|$)/iu.test(words))
		return { what: "menus-and-boxes", sure: "beside-profile" };
	if (CAPTIONS.test(words)) return { what: "bylines-and-captions", sure: "unlikely" };
	if (NOTES.test(words)) return { what: "notes-and-index", sure: "likely" };
	if (/(?:^|\s)toc(?:$|[\s_-])/iu.test(words)) return { what: "contents", sure: "likely" };
	if (SURE.test(words)) return { what: "menus-and-boxes", sure: "likely" };
	if (LINKS.test(words)) return { what: "menus-and-boxes", sure: "links" };
	return LIKELY.test(words) ? { what: "menus-and-boxes", sure: "unlikely" } : undefined;
}

/** Classes that say what is beside a page's text, or what the text is about: "has-sidebar", "comments-open", "tag-maps". */
const OF_A_LAYOUT =
	/^(?:has|no|with|without|is|tag|category|hide|show|wp|js)-|-(?:open|closed|enabled|disabled|left|right|none)$/iu;

/** Whether a word of a class or id may name a part of a page, and is no heading's address. */
function isName(word: string): boolean {
	const parts = word.toLowerCase().split(/[_-]+/u);
	if (word === "" || parts.length > 6 || OF_A_LAYOUT.test(word)) return false;
	return !parts.some((part) => OF_A_TITLE.has(part));
}

/** How an element's class, or what it is, makes it a heading or sets it apart from one. */
export function levelOf(name: string, attributes: Attributes): number | undefined {
	if (/^h[1-6]$/u.test(name)) return Number(name[1]);
	if (attributes["role"] === "heading") return Math.min(6, Math.max(1, Number(attributes["aria-level"] ?? 2) || 2));
	if (name === "div" && /threadmark-header(?:\s|$)/u.test(attributes["class"] ?? "")) return 2;
	// Word's, and Google Docs' beside classes with numbers; in e-books poems have such titles.
	const isTitle = /(?:^|\s)(?:MsoTitle(?:\s|$)|(?:c\d{1,3}\s+)+title(?:\s|$))/u.test(attributes["class"] ?? "");
	return name === "p" && isTitle ? 1 : undefined;
}
