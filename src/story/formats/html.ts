import { isDay } from "../day.ts";
import { joinLeftOut, tallyLeftOut } from "../left-out.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import type { Draft } from "../structure/draft.ts";
import { type HtmlBlock, type HtmlPage, readHtmlBlocks } from "./html-blocks.ts";

/** Reads a saved web page: its article, without what is around it. */
export function readHtml(html: string, path: string): Draft {
	const page = readHtmlBlocks(html, path);
	const described = describedBy(page);
	const article = articleOf(page);
	const title = described.title ?? titleOf(page);
	const blocks = article.map(
		({ text, level, isFurniture }): MarkupBlock => ({ text, level, isFurniture: isFurniture && text.length < 200 }),
	);
	const composed = compose(blocks, { title, hasChapters: described.day === undefined });
	const kept = new Set(article);
	const around = tallyLeftOut();
	for (const block of page.blocks) if (!kept.has(block)) around.add("menus-and-boxes", block.text);
	return {
		text: composed.text,
		title: composed.title,
		author: described.author,
		published: described.day,
		dateline: described.isReport && described.day !== undefined ? { day: described.day } : undefined,
		language: page.language?.trim() || undefined,
		source: described.source,
		url: described.url,
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		notes: [{ note: "read-as", form: "web-page" }],
		leftOut: joinLeftOut([around.list(), composed.leftOut]),
	};
}

/** Share of a block's characters in links above which it is a list of links. */
const MOSTLY_LINKS = 0.6;

/** Characters of text that a container must have to be the article. */
const SMALLEST_ARTICLE = 250;

function articleOf(page: HtmlPage): readonly HtmlBlock[] {
	const total = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
	const kinds = ["body", "article", "main"] as const;
	for (const kind of kinds) {
		const largest = [...page.containers]
			.filter(([, container]) => container.kind === kind)
			.toSorted(([, a], [, b]) => b.length - a.length)[0];
		if (largest === undefined) continue;
		const [number, { length }] = largest;
		// A page of several articles, such as a book's chapters, is read whole.
		if (length < SMALLEST_ARTICLE || length * 3 < total) continue;
		return page.blocks.filter((block) => block.containers.includes(number) && !isLinks(block));
	}
	return page.blocks.filter((block) => !isLinks(block));
}

function isLinks({ text, linked, level }: HtmlBlock): boolean {
	return level === undefined && linked > text.length * MOSTLY_LINKS && text.length < 400;
}

type Described = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly day?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	readonly isReport: boolean;
};

function describedBy({ meta, jsonLd }: HtmlPage): Described {
	const linked = jsonLd.map(parseLinkedData).find((value) => value !== undefined);
	const date =
		linked?.date ??
		meta.get("article:published_time") ??
		meta.get("datepublished") ??
		meta.get("date") ??
		meta.get("dc.date") ??
		meta.get("dcterms.date") ??
		meta.get("parsely-pub-date");
	const isArticle =
		linked?.isReport === true || meta.get("og:type") === "article" || meta.has("article:published_time");
	const url = meta.get("og:url");
	return {
		title: linked?.title ?? meta.get("og:title") ?? meta.get("dc.title") ?? meta.get("twitter:title"),
		author: linked?.author ?? plainName(meta.get("author") ?? meta.get("article:author") ?? meta.get("dc.creator")),
		day: dayOf(date ?? (isArticle ? meta.get("time") : undefined)),
		source: linked?.source ?? meta.get("og:site_name"),
		url: url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined,
		isReport: isArticle || date !== undefined,
	};
}

function dayOf(date: string | undefined): string | undefined {
	const day = date?.slice(0, 10);
	return day !== undefined && isDay(day) ? day : undefined;
}

/** An author given as an address is no name. */
function plainName(words: string | undefined): string | undefined {
	return words === undefined || /^https?:/iu.test(words) ? undefined : words;
}

type LinkedData = Omit<Described, "day" | "url"> & { readonly date?: string | undefined };

function parseLinkedData(json: string): LinkedData | undefined {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return undefined;
	}
	const nodes = [value]
		.flat()
		.flatMap((node) => (isRecord(node) && Array.isArray(node["@graph"]) ? node["@graph"] : [node]));
	for (const node of nodes) {
		if (!isRecord(node) || typeof node["headline"] !== "string") continue;
		return {
			title: node["headline"],
			author: nameOf(node["author"]),
			source: nameOf(node["publisher"]),
			date: typeof node["datePublished"] === "string" ? node["datePublished"] : undefined,
			isReport: /Article|Report|Posting/u.test(String(node["@type"])),
		};
	}
	return undefined;
}

function nameOf(value: unknown): string | undefined {
	const first = Array.isArray(value) ? value[0] : value;
	if (typeof first === "string") return plainName(first);
	return isRecord(first) && typeof first["name"] === "string" ? first["name"] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The page's title without the site's name after a bar or dash, as the first heading writes it. */
function titleOf({ title, blocks }: HtmlPage): string | undefined {
	const heading = blocks.find(({ level }) => level === 1)?.text;
	if (title === undefined || title === "") return undefined;
	if (heading !== undefined && title.toLowerCase().startsWith(heading.toLowerCase())) return heading;
	return title
		.replace(/^The Project Gutenberg eBook of\s+/iu, "")
		.replace(/\s+[|–—-]\s+[^|–—-]{1,40}$/u, "")
		.trim();
}
