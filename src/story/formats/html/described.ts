import { listed } from "../../../language/lists/word-set.ts";
import type { HtmlPage } from "./html-page.ts";
import { type LinkedData, linkedDataOf } from "./linked-data.ts";
import { dayWithin, isFullName, isNames, readVisibleLine, type VisibleLine } from "./visible-lines.ts";

/** What a page says of itself, in its metadata, in linked data and in lines that people see. */
export type Described = {
	/** As it is given: with the site's name perhaps. */
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly day?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	/** Whether it is an article of the day that it gives. */
	readonly isReport: boolean;
};

/** Keys of metadata that give the day of publication, surest first. */
const DAY_KEYS = [
	...["article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished"],
	...["citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date"],
	...["time-published", "pubdate", "publishdate", "publish-date", "publication_date", "published", "published_at"],
	...["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date", "dcterms.created", "dc.date.created"],
	...["cxenseparse:recs:publishtime", "rnews:datepublished", "bt:pubdate", "displaydate"],
];

/** Of these keys two must agree to outweigh one of the others. */
const SURE_KEYS = 10;

const AUTHOR_KEYS = [
	...[
		"author",
		"article:author",
		"parsely-author",
		"sailthru.author",
		"dc.creator",
		"dcterms.creator",
		"citation_author",
	],
	...["byl", "dc.contributor", "creator"],
];
const TITLE_KEYS = [
	"og:title",
	"dc.title",
	"dcterms.title",
	"citation_title",
	"parsely-title",
	"twitter:title",
	"sailthru.title",
];

/** @param lines What stands visibly between the page's title and its text. */
export function describedBy({ meta, jsonLd, title, bylines }: HtmlPage, lines: readonly string[]): Described {
	const linked = linkedDataOf(jsonLd);
	const one = (keys: readonly string[]) => keys.map((key) => meta.get(key)?.[0]).find((value) => value !== undefined);
	const source = linked?.source ?? one(["og:site_name", "application-name", "dc.publisher", "citation_journal_title"]);
	const visible = [
		...[...lines, ...bylines].flatMap((line) => readVisibleLine(line) ?? []),
		...bylines.filter(isNames).map((author) => ({ author })),
		...namesBesideDays(lines),
	];
	const day = dayOf(meta, linked, visible);
	const isArticle = linked?.isReport === true || one(["og:type"]) === "article" || meta.has("article:published_time");
	const time = isArticle ? one(["time"]) : undefined;
	const url = one(["og:url"]);
	return {
		title: linked?.title ?? one(TITLE_KEYS) ?? (title === "" ? undefined : title),
		author: authorOf(meta, linked, { visible, source }),
		day: day ?? (time === undefined ? undefined : dayWithin(time.slice(0, 10))),
		source,
		url: url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined,
		isReport: isArticle || day !== undefined,
	};
}

/** "Jane Roe" above or below "3 March 2019". */
function namesBesideDays(lines: readonly string[]): readonly VisibleLine[] {
	const isDated = (line: string | undefined) => line !== undefined && readVisibleLine(line)?.day !== undefined;
	return lines
		.filter((line, at) => isFullName(line) && (isDated(lines[at - 1]) || isDated(lines[at + 1])))
		.map((author) => ({ author }));
}

/** The day that most sources agree on, of equals the surest one's. It is the day as written, whatever the zone. */
function dayOf(
	meta: HtmlPage["meta"],
	linked: LinkedData | undefined,
	visible: readonly VisibleLine[],
): string | undefined {
	const votes = new Map<string, number>();
	const vote = (words: string | undefined, weight: number) => {
		const day = words === undefined ? undefined : dayIn(words);
		if (day !== undefined) votes.set(day, (votes.get(day) ?? 0) + weight);
	};
	vote(linked?.date, 2);
	for (const [rank, key] of DAY_KEYS.entries()) vote(meta.get(key)?.[0], rank < SURE_KEYS ? 2 : 1);
	vote(meta.get("time")?.[0], 1);
	vote(visible.find(({ day }) => day !== undefined)?.day, 2);
	let best: string | undefined;
	for (const [day, weight] of votes) if (best === undefined || weight > (votes.get(best) ?? 0)) best = day;
	return best;
}

/** "2019-03-03T23:30:00-05:00", "20190303", "Sun, 03 Mar 2019 09:00:00 GMT". */
function dayIn(words: string): string | undefined {
	const compact = /^(\d{4})(\d\d)(\d\d)(?:\D|$)/u.exec(words);
	return dayWithin(compact === null ? words : `${compact[1]}-${compact[2]}-${compact[3]}`);
}

function authorOf(
	meta: HtmlPage["meta"],
	linked: LinkedData | undefined,
	{ visible, source }: { readonly visible: readonly VisibleLine[]; readonly source: string | undefined },
): string | undefined {
	const isName = (name: string | undefined): name is string =>
		name !== undefined && name.toLowerCase() !== source?.toLowerCase();
	const given = [linked?.authors ?? [], ...AUTHOR_KEYS.map((key) => meta.get(key) ?? [])].map((names) => [
		...new Set(names.map(personName).filter(isName)),
	]);
	const names =
		given.find((one) => one.length > 0) ??
		[personName(visible.find(({ author }) => author !== undefined)?.author ?? "")].filter(isName);
	if (names.length < 2) return names[0];
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Whom pages name as their author who wrote none of them. */
const NO_PERSONS: ReadonlySet<string> = new Set([
	...listed("admin administrator staff editor webmaster unknown anonymous guest user wattpad fanfiction"),
	...["organization for transformative works", "royal road", "the editors"],
]);

/** A name without "By", years and the order of catalogues: "Roe, Jane, 1850-1901" → "Jane Roe". */
function personName(given: string): string | undefined {
	const name = given
		.replace(/^(?:by\s+|(?:von|par|por|di|da)\s+(?=\p{Lu}\S*\s+\p{Lu}))/iu, "")
		.replace(/,?\s*\(?(?:c\.\s*)?\d{4}\??\s*[-–](?:\s*\d{4}\??)?\)?\s*$/u, "")
		.trim();
	if (name === "" || name.length > 120 || /^https?:|^@|^www\.|@/iu.test(name)) return undefined;
	if (NO_PERSONS.has(name.toLowerCase())) return undefined;
	const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]{0,40})$/u.exec(name);
	return inTitleCase(turned === null ? name : `${turned[2]} ${turned[1]}`);
}

/** "JANE ROE" → "Jane Roe" */
function inTitleCase(name: string): string {
	if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(" ")) return name;
	return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
