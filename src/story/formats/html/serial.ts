import { anyOf } from "../../../language/lists/word-set.ts";
import { readHeading } from "../../structure/headings/headings.ts";

/** Sites on which stories come out chapter by chapter: "Royal Road". */
const SITES = new RegExp(
	anyOf([
		...["archive of our own", "fanfiction", "royal road", "royalroad", "wattpad", "scribble hub", "scribblehub"],
		...[
			"spacebattles",
			"sufficient velocity",
			"webnovel",
			"fictionpress",
			"questionable questing",
			"honeyfeed",
			"tapas",
		],
	]),
	"iu",
);

/** Whether a page is a work or chapter of such a site, by its title and the site's name. */
export function isOfSerialSite(...names: readonly (string | undefined)[]): boolean {
	return names.some((name) => name !== undefined && SITES.test(name));
}

/** "The Map Chapter 2: The Mill, a mapmakers fanfic". */
const FAN_FICTION = /^(?<story>.+?)\s+(?<chapter>Chapter \d{1,4}(?::\s.*?)?),\s+an? .{1,80} fan\s?fic(?:tion)?$/iu;

/** "The Map - Chapter 2 - wrenfield - Mapmakers [Archive of Our Own]". */
const ARCHIVE = /^(?<story>.+?) - (?<chapter>Chapter \d{1,4}) - .{1,200} \[Archive of Our Own\]$/u;

/** A story's title and its chapter's heading in one title, as the pages of serials have it. */
export type SerialTitle = { readonly story: string; readonly chapter: string };

/** @param heading The first heading of the page's text. */
export function serialTitle(title: string, heading: string | undefined): SerialTitle | undefined {
	const page = title.slice(0, 400);
	const { story, chapter } = (FAN_FICTION.exec(page) ?? ARCHIVE.exec(page))?.groups ?? {};
	if (story !== undefined && chapter !== undefined)
		return { story, chapter: heading?.startsWith(chapter) === true ? heading : chapter };
	if (heading === undefined || readHeading(heading) === undefined || heading.length >= title.length) return undefined;
	const at = title.toLowerCase().indexOf(heading.toLowerCase());
	if (at < 0) return undefined;
	const before = /^(?<rest>.*\S)\s*(?:[-–—|:,•]|::)\s*$/u.exec(title.slice(0, at))?.groups?.["rest"];
	const after = /^\s*(?:[-–—|:,•]|::)\s*(?<rest>\S.*)$/u.exec(title.slice(at + heading.length))?.groups?.["rest"];
	const rest = at === 0 ? after : before;
	return rest === undefined ? undefined : { story: rest, chapter: heading };
}

/** What writers of serials say beside their chapters: "A/N: Sorry for the wait!" */
export function isAuthorNote(words: string): boolean {
	if (words.length > 1500) return false;
	return /^[[(*_]*(?:a\/n|author['’]?s['’]? notes?)\s*[:;–—-]/iu.test(words) || /^[[(*_]*AN\s*[:–—-]/u.test(words);
}

/** Who else worked on a chapter: "Translator: Gull Editor: Tern". */
export function isCredit(words: string): boolean {
	return (
		words.length < 120 && /^(?:translat(?:or|ed by)|edit(?:or|ed by)|proofread(?:er|ed by)|TL|PR)s?\s*:/iu.test(words)
	);
}

/** What such a site says around a work. */
export function isSiteNote(words: string): boolean {
	return (
		words.length < 400 &&
		/\bposted originally on the archive of our own\b|^please drop by the archive and comment\b/iu.test(words)
	);
}
