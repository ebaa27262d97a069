import { readHeading } from "../../structure/headings/headings.ts";
import { type SerialTitle, serialTitle } from "./serial.ts";

/** What heads a page: its story's title, and its chapter's if the page is one of a serial. */
export type PageTitle = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly chapter?: string | undefined;
};

/** Bars and dashes between a title and the name of a site. */
const BETWEEN = "\\s+(?:[|–—•·:-]|::|»)\\s+";

/**
 * The title without the site's name, as the page's first heading writes it.
 *
 * @param given.heading The first heading of the first level.
 * @param given.chapter The first heading of the text.
 */
export function pageTitle(
	title: string | undefined,
	given: {
		readonly source?: string | undefined;
		readonly heading?: string | undefined;
		readonly chapter?: string | undefined;
		/** What stands visibly above the text. */
		readonly lines?: readonly string[] | undefined;
	},
): PageTitle {
	if (title === undefined) return {};
	const { source, heading } = given;
	const own = title
		.replace(/^The Project Gutenberg (?:eBook|EBook|Etext) of\s+/u, "")
		.replace(/\s*[—–|-]\s*(?:A\s+)?Project Gutenberg(?:\s+e?Book)?$/iu, "");
	const plain = withoutSource(own, source);
	const serial = serialOf(plain, given.chapter) ?? serialOf(plain, heading);
	if (serial !== undefined) return { title: withoutSite(serial.story), chapter: serial.chapter };
	if (heading !== undefined && isWithin(heading, plain) && readHeading(heading) === undefined) {
		// Capitals are how a page shows its title, not how it is written.
		const at = plain.toLowerCase().indexOf(heading.toLowerCase());
		const written = /\p{Ll}/u.test(heading) ? heading : plain.slice(at, at + heading.length);
		return { title: written, author: authorAfter(plain, heading) };
	}
	const byline = /^(?<title>.{2,150}),?\s+by\s+(?<author>\p{Lu}[\p{L}.'’ -]{2,60})$/u.exec(plain)?.groups;
	const named = byline?.["author"]?.split(" ").every((word) => /^(?:\p{Lu}|van|von|de|der|la|of)/u.test(word)) === true;
	if (named) return { title: byline?.["title"]?.replace(/,$/u, ""), author: byline?.["author"] };
	const part = heading === undefined ? partShown(plain, given.lines ?? []) : undefined;
	return { title: part ?? withoutSite(plain) };
}

/** Characters of a part of a title that is no chance. */
const SHORTEST_PART = 8;

/** Of "VOA News: Ferry Resumes" what a line of the page begins with. */
function partShown(title: string, lines: readonly string[]): string | undefined {
	const parts = title.split(/\s+[|–—•·-]\s+|:\s+/u).filter((part) => part.length >= SHORTEST_PART);
	if (parts.length < 2) return undefined;
	return parts.find((part) => lines.some((line) => line.toLowerCase().startsWith(part.toLowerCase())));
}

function serialOf(title: string, heading: string | undefined): SerialTitle | undefined {
	return serialTitle(title, heading) ?? serialTitle(withoutSite(title), heading);
}

function authorAfter(title: string, heading: string): string | undefined {
	const rest = title.slice(title.toLowerCase().indexOf(heading.toLowerCase()) + heading.length);
	return /^,?\s+by\s+(?<author>\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4})$/u.exec(rest)?.groups?.["author"];
}

function isWithin(heading: string, title: string): boolean {
	const at = title.toLowerCase().indexOf(heading.toLowerCase());
	const isFirst = at === 0 && /^(?:$|\s+[|–—•·:-]|,?\s+by\s)/u.test(title.slice(heading.length));
	return at >= 0 && (isFirst || heading.length * 4 >= title.length);
}

function withoutSource(title: string, source: string | undefined): string {
	if (source === undefined) return title;
	const lower = title.toLowerCase();
	const name = source.toLowerCase();
	const before = title.slice(0, Math.max(0, title.length - source.length));
	if (lower.endsWith(name) && /\s[|–—•·:-]\s*$/u.test(before)) return before.replace(/\s*[|–—•·:-]\s*$/u, "");
	const after = title.slice(source.length);
	return lower.startsWith(name) && /^\s*[|–—•·:-]\s/u.test(after) ? after.replace(/^\s*[|–—•·:-]\s+/u, "") : title;
}

/** A last part after a bar or dash is the site's name. */
function withoutSite(title: string): string {
	return title.replace(new RegExp(`${BETWEEN}[^|–—]{1,40}$`, "u"), "").trim();
}
