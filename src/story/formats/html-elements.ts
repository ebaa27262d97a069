import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";

/** Elements whose content is no text of the page. */
const SKIPPED = wordSet(
	"script style noscript template nav aside footer form button select option textarea svg math canvas iframe object embed audio video picture figure figcaption dialog menu head rt rp map label input fieldset datalist progress meter",
);

/** Elements that begin and end a stretch of text. */
export const BLOCKS = wordSet(
	"p div li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 section article main header hgroup table tr caption address center details summary body html tbody thead tfoot hr figure",
);

/** Words in a class or id of an element that is no part of the article. */
const BOILERPLATE_WORDS =
	listed(`nav navbar navigation breadcrumb breadcrumbs menu sidebar share sharing social related recommended
	promo advert advertisement ad ads sponsor cookie cookies newsletter subscribe comment comments disqus footer masthead
	skiplink skip-link visuallyhidden visually-hidden sr-only pagination tag tags toolbar toc noprint metadata mw-editsection
	reflist navbox`);
/** "sidebar" of "post-sidebar left", but not within "sidebars". */
const BOILERPLATE = new RegExp(`(?:^|[\\s_-])${anyOf(BOILERPLATE_WORDS)}(?=$|[\\s_-])`, "iu");

/** `epub:type` of what is in a book but not in its text. */
const SKIPPED_TYPES =
	wordSet(`toc landmarks page-list pagebreak noteref footnote footnotes endnote endnotes rearnote rearnotes index
	loi lot copyright-page titlepage halftitlepage cover colophon imprint backlink annoref`);

/** Roles of what stands around an article. */
const SKIPPED_ROLES =
	wordSet(`navigation banner contentinfo search complementary dialog doc-toc doc-index doc-noteref doc-pagebreak
	doc-footnote doc-endnote doc-endnotes`);

/** Class of an element that says who wrote the page, and when. */
export const BYLINE =
	/(?:^|[\s_-])(?:byline|author|dateline|timestamp|published|post-?meta|entry-?meta|credit)(?=$|[\s_-])/iu;

/** Class of an element that holds lines of verse, each an element of its own. */
export const STANZA = /(?:^|\s)(?:line-?group|stanza|lg|strophe)(?:\s|$)/iu;

/** Whether an element with all it holds is no part of the page's text. */
export function isSkippedElement(name: string, attributes: Readonly<Record<string, string>>, type: string): boolean {
	if (SKIPPED.has(name) && !(name === "header" && type !== "")) return true;
	if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return true;
	if (type.split(/\s+/u).some((word) => SKIPPED_TYPES.has(word))) return true;
	if (/display:\s*none/iu.test(attributes["style"] ?? "")) return true;
	if (SKIPPED_ROLES.has(attributes["role"] ?? "")) return true;
	if (name === "body" || name === "html" || name === "article" || name === "main") return false;
	return (
		BLOCKS.has(name) &&
		!/^h[1-6]$/u.test(name) &&
		BOILERPLATE.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`)
	);
}
