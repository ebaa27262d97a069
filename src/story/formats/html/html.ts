import { joinLeftOut, type LeftOut, tallyLeftOut } from "../../left-out.ts";
import { compose, type MarkupBlock } from "../../structure/compose.ts";
import type { Draft } from "../../structure/draft.ts";
import { readHeading } from "../../structure/headings/headings.ts";
import { readPlainText } from "../plain-text.ts";
import { articleOf } from "./article.ts";
import { isChapterHeading } from "./boxes.ts";
import { type Described, describedBy } from "./described.ts";
import { withoutFrame } from "./gutenberg-frame.ts";
import { readHtmlBlocks } from "./html-blocks.ts";
import type { HtmlBlock, HtmlPage } from "./html-page.ts";
import { readLines } from "./page-lines.ts";
import { type PageTitle, pageTitle } from "./page-title.ts";
import { isOfSerialSite } from "./serial.ts";

/** Reads a saved web page: its article, without what is around it. */
export function readHtml(html: string, path: string): Draft {
	const page = readHtmlBlocks(html, path);
	const framed = withoutFrame(page.blocks);
	if (isPreformatted(framed.blocks)) return preformatted(page);
	const article = articleOf({ ...page, blocks: framed.blocks });
	const kept = new Set(article);
	const around = tallyLeftOut();
	for (const block of framed.blocks) if (!kept.has(block)) around.add("menus-and-boxes", block.text);
	const isLibrary = framed.leftOut.length > 0 || page.leftOut.some(({ what }) => what === "library-header");
	return composed(page, article, { isLibrary, leftOut: [page.leftOut, framed.leftOut, around.list()] });
}

function composed(
	page: HtmlPage,
	article: readonly HtmlBlock[],
	{ isLibrary, leftOut }: { readonly isLibrary: boolean; readonly leftOut: readonly (readonly LeftOut[])[] },
): Draft {
	const isWiki = [...page.containers.values()].some((container) => container.isWiki);
	const visible = visibleLines(page, article);
	const said = describedBy(page, visible);
	const described: Described = isWiki || isLibrary ? { ...said, day: undefined, isReport: false } : said;
	const heading = headingOf(page, article);
	const chapter = article.find(({ level, text }) => level !== undefined && readHeading(text) !== undefined)?.text;
	const titled: PageTitle = isWiki
		? { title: heading ?? described.title }
		: pageTitle(described.title, { source: described.source, heading, chapter, lines: visible });
	const isSerial = titled.chapter !== undefined || isOfSerialSite(described.source, page.title);
	const isReport = described.day !== undefined && !isSerial;
	const hasChapters = !isReport || article.some(({ level, text }) => level !== undefined && isChapterHeading(text));
	const isBook = isLibrary || isSerial || (hasChapters && chapter !== undefined);
	const { source } = described;
	const lines = readLines(withoutEmptyClasses(article), {
		isBook,
		isSerial,
		isLibrary,
		isWiki,
		isReport,
		isOfSite: isReport || isSerial || isWiki || isOfSite(page),
		title: titled.title,
		captions: page.captions,
		source,
		window: page.title,
	});
	const author = isWiki ? undefined : (described.author ?? titled.author);
	const made = compose(withChapter(lines.blocks, titled), { title: titled.title, author, hasChapters });
	return {
		text: made.text,
		title: made.title,
		author,
		published: described.day,
		dateline: described.isReport && described.day !== undefined && !hasChapters ? { day: described.day } : undefined,
		language: page.language,
		source: isLibrary ? undefined : source,
		url: described.url,
		chapters: made.chapters,
		paragraphs: made.paragraphs,
		notes: [{ note: "read-as", form: "web-page" }],
		leftOut: joinLeftOut([...leftOut, lines.leftOut, made.leftOut]),
	};
}

/** Whether a page shows that it comes from a site: by what it says for others of itself, or by menus above its text. */
function isOfSite({ meta, jsonLd, hasMenusAbove }: HtmlPage): boolean {
	const says = ["og:title", "og:type", "og:site_name", "twitter:card"].some((key) => meta.has(key));
	return says || jsonLd.length > 0 || hasMenusAbove;
}

/** So many lines of an author are text: converters give every paragraph the class of the first. */
const MOST_BYLINES = 20;

function withoutEmptyClasses(article: readonly HtmlBlock[]): readonly HtmlBlock[] {
	const bylines = article.filter(({ isFurniture }) => isFurniture).length;
	if (bylines <= MOST_BYLINES || bylines * 2 <= article.length) return article;
	return article.map((block) => ({ ...block, isFurniture: false }));
}

/** What heads the article: by its class, as the first of its own, or as the page's, but rather not a link to the site. */
function headingOf(page: HtmlPage, article: readonly HtmlBlock[]): string | undefined {
	const found =
		article.find(({ isTitle }) => isTitle) ??
		page.blocks.find(({ isTitle }) => isTitle) ??
		article.find(({ level, linked }) => level === 1 && linked === 0) ??
		page.blocks.find(({ level, linked }) => level === 1 && linked === 0) ??
		page.blocks.find(({ level }) => level === 1);
	return found?.text;
}

/** Lines at the head of a page that are looked at. */
const MOST_LINES = 60;

/** Short lines before the article's first paragraph. */
function visibleLines(page: HtmlPage, article: readonly HtmlBlock[]): readonly string[] {
	const prose = article.find(({ text, level }) => level === undefined && text.length >= 200) ?? article.at(-1);
	const end = prose === undefined ? 0 : page.blocks.indexOf(prose);
	const before = page.blocks.slice(Math.max(0, end - MOST_LINES), end);
	// Above the title may stand the day on which the page was saved.
	const title = before.findLastIndex(({ level, isTitle }) => level === 1 || isTitle) + 1;
	const lines = [...before.slice(title), ...before.slice(0, title)];
	return lines.filter(({ text }) => text.length < 200).map(({ text }) => text);
}

/** A chapter's title that only the page's title tells heads the text. */
function withChapter(blocks: readonly MarkupBlock[], { chapter }: PageTitle): readonly MarkupBlock[] {
	if (chapter === undefined || blocks.some(({ text, level }) => level !== undefined && text === chapter)) return blocks;
	return [{ text: chapter, level: 1 }, ...blocks];
}

function isPreformatted(blocks: readonly HtmlBlock[]): boolean {
	let all = 0;
	let pre = 0;
	for (const { text, isPre } of blocks) {
		all += text.length;
		if (isPre === true) pre += text.length;
	}
	return pre * 2 > all;
}

/** A page that shows a plain text is read as one. */
function preformatted(page: HtmlPage): Draft {
	const parts: string[] = [];
	let isCovered = false;
	for (const { text, level, isPre, raw } of page.blocks) {
		if (isPre !== true) parts.push(level === undefined ? text : `\n\n${text}`);
		else if (raw !== undefined) parts.push(raw);
		else if (!isCovered) parts.push(text);
		isCovered = isPre === true && (raw !== undefined || isCovered);
	}
	const title = pageTitle(page.title === "" ? undefined : page.title, {}).title;
	const [first, ...rest] = parts;
	const isTitle = first !== undefined && title !== undefined && first.trim().toLowerCase() === title.toLowerCase();
	const draft = readPlainText((isTitle ? rest : parts).join("\n\n"));
	return {
		...draft,
		title: draft.title ?? title,
		author: draft.author ?? describedBy(page, []).author,
		language: draft.language ?? page.language,
		notes: [{ note: "read-as", form: "web-page" }],
		leftOut: joinLeftOut([page.leftOut, draft.leftOut]),
	};
}
