/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
	"script style noscript template nav aside footer form button select option textarea svg math canvas iframe object embed audio video picture figure figcaption dialog menu head rt rp map label input fieldset datalist progress meter".split(
		" ",
	),
);

/** Elements that begin and end a stretch of text. */
export const BLOCKS = new Set(
	"p div li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 section article main header hgroup table tr caption address center details summary body html tbody thead tfoot hr figure".split(
		" ",
	),
);

/** Words in a class or id of an element that is no part of the article. */
const BOILERPLATE =
	/(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|menu|sidebar|share|sharing|social|related|recommended|promo|advert|advertisement|ads?|sponsor|cookies?|newsletter|subscribe|comments?|disqus|footer|masthead|skip-?link|visually-?hidden|sr-only|pagination|tags?|toolbar|toc|noprint|metadata|mw-editsection|reflist|navbox)(?=$|[\s_-])/iu;

/** `epub:type` of what is in a book but not in its text. */
const SKIPPED_TYPES =
	/(?:^|\s)(?:toc|landmarks|page-list|pagebreak|noteref|footnotes?|endnotes?|rearnotes?|index|loi|lot|copyright-page|titlepage|halftitlepage|cover|colophon|imprint|backlink|annoref)(?:\s|$)/u;

/** Class of an element that says who wrote the page, and when. */
export const BYLINE =
	/(?:^|[\s_-])(?:byline|author|dateline|timestamp|published|post-?meta|entry-?meta|credit)(?=$|[\s_-])/iu;

/** Class of an element that holds lines of verse, each an element of its own. */
export const STANZA = /(?:^|\s)(?:line-?group|stanza|lg|strophe)(?:\s|$)/iu;

/** Whether an element with all it holds is no part of the page's text. */
export function isSkippedElement(name: string, attributes: Readonly<Record<string, string>>, type: string): boolean {
	if (SKIPPED.has(name) && !(name === "header" && type !== "")) return true;
	if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true" || SKIPPED_TYPES.test(type))
		return true;
	if (/display:\s*none/iu.test(attributes["style"] ?? "")) return true;
	if (
		/^(?:navigation|banner|contentinfo|search|complementary|dialog|doc-(?:toc|index|noteref|pagebreak|footnote|endnotes?))$/u.test(
			attributes["role"] ?? "",
		)
	)
		return true;
	if (name === "body" || name === "html" || name === "article" || name === "main") return false;
	return (
		BLOCKS.has(name) &&
		!/^h[1-6]$/u.test(name) &&
		BOILERPLATE.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`)
	);
}
