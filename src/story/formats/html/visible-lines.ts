import { SHORT_WEEKDAY, WEEKDAY_NAME } from "../../../language/lists/calendar.ts";
import { anyOf, listed } from "../../../language/lists/word-set.ts";
import { parseDay } from "../../day.ts";

/** "3rd of March 2019", "March 3, 2019". */
const DATE_FIRST = "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?\\p{L}{3,9}\\.?,?\\s+\\d{4}";
const MONTH_FIRST = "\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}";
/** "2019-03-03", "3.3.2019". */
const IN_NUMBERS = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}";
const DAY = `(?:${IN_NUMBERS}|${DATE_FIRST}|${MONTH_FIRST})`;
/** A day as lines and metadata write it, within other words: "Published: 3 March 2019 at 10:15". */
const DAYS = new RegExp(DAY, "gu");

/** Characters of a line that may say who wrote a page, and when. */
const LONGEST = 200;

/** The first day that words name. */
export function dayWithin(words: string): string | undefined {
	for (const [found] of words.slice(0, LONGEST).matchAll(DAYS)) {
		const day = parseDay(found.replace(/\.(?=[,\s])/u, ""));
		if (day !== undefined) return day;
	}
	return undefined;
}

/** "Last updated", "Modified on": the day after it is not that of publication. */
const UPDATED = /\b(?:updated|modified|edited|revised|corrected)\b/iu;

/** "4 min read", "3-4 minutes". */
const READING_TIME = /^\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*min(?:ute)?s?\.?(?:\s+(?:read|to read|listen))?$/iu;

/** Words that may stand beside a day and a name in a line about a page, and in no sentence. */
const WORDS_BESIDE =
	listed(`first last originally published posted updated modified edited revised filed written created words story text reported
	on at by from in am pm a.m p.m gmt utc bst est edt cet cest et pt pst pdt`);
/** "Published", "on", "GMT" and "Monday" of "Published on Monday, 3 March 2019 at 10:15 GMT". */
const BESIDE = new RegExp(`\\b(?:${anyOf(WORDS_BESIDE)}|${WEEKDAY_NAME}|${SHORT_WEEKDAY})\\b`, "giu");

/** What a line says of its page; undefined if it is text. */
export type VisibleLine = {
	readonly author?: string | undefined;
	/** Of publication. */
	readonly day?: string | undefined;
};

/** Reads a line such as "By Jane Roe", "Published: 3 March 2019 at 10:15", "March 3, 2019 | Jane Roe". */
export function readVisibleLine(line: string): VisibleLine | undefined {
	if (line.length > LONGEST) return undefined;
	if (READING_TIME.test(line)) return {};
	const author = authorWithin(line);
	const dayFound = dayWithin(line);
	if (dayFound === undefined) {
		if (author !== undefined) return { author };
		return UPDATED.test(line) && line.length < 60 && /\d/u.test(line) && !/[.!?]$/u.test(line) ? {} : undefined;
	}
	const rest = line
		.replace(DAYS, " ")
		.replace(/\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/giu, " ")
		.replace(BESIDE, " ")
		.replace(author ?? "", " ")
		.replace(/[\s|•·»,:;()–—/-]+/gu, " ")
		.trim();
	const isAbout = rest.length <= 3 || NAMES.test(rest);
	if (!isAbout) return undefined;
	const name = author ?? (/[|•·–—-]/u.test(line) && NAMES.test(rest) ? rest : undefined);
	const before = line.slice(0, line.search(A_DAY));
	const isPublished = !UPDATED.test(before) || /\b(?:published|posted)\b/iu.test(before);
	return { author: name, day: isPublished ? dayFound : undefined };
}

/** The first day of a line: "March 3, 2019 | Jane Roe". */
const A_DAY = new RegExp(DAY, "u");

/** "Jane Roe", "J. van der Roe and Tom Fell" */
const NAMES =
	/^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:and|&|van|von|de|der|la|di|al|bin|el)\s+){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u;

/** Whether words are the names of one person or several, and nothing else. */
export function isFullName(words: string): boolean {
	return words.length < 80 && NAMES.test(words);
}

/** Whether words are one or several names and nothing else, or what somebody is called on a site. */
export function isNames(words: string): boolean {
	return words.length < 120 && (NAMES.test(words) || /^[\p{L}\p{N}_.-]{3,30}$/u.test(words));
}

/** "By Jane Roe and Tom Fell" of "By Jane Roe and Tom Fell, harbour correspondents". */
const BYLINE = /^(?:(?:story|text|words|written|reported|posted|report|analysis)\s+)?by(?:\s*:)?\s+(?<names>\S.*)$/iu;

/** "The Map By: wrenfield", "Posted on May 2, 2011 by Jane Roe". */
const BYLINE_WITHIN = /^.{1,120}\s(?:By:|(?<=\d{4}.{0,40}\s)by:?)\s+(?<names>\S.{1,80})$/u;

/** The names of a line that says by whom a page is. */
export function authorWithin(line: string): string | undefined {
	if (line.length > LONGEST) return undefined;
	const names = (BYLINE.exec(line) ?? BYLINE_WITHIN.exec(line))?.groups?.["names"];
	if (names === undefined) return undefined;
	const bare = names
		.replace(/\s*(?:[|•·»(–—/]|\s-\s|\s(?:on|at|in|for)\s).*$/u, "")
		.replace(DAYS, "")
		.replace(/[\s,.]+$/u, "");
	const [first = "", ...others] = bare.split(/,\s+/u);
	const listed = [
		first,
		...others.filter((other) => NAMES.test(other) && !/correspondent|editor|writer|reporter/iu.test(other)),
	];
	const author = listed.join(", ").trim();
	const words = author.split(/\s+/u);
	if (author === "" || words.length > 12 || /[.!?]$/u.test(line.replace(/\b\p{Lu}\.$/u, ""))) return undefined;
	if (words.length === 1) return /^[\p{L}\p{N}_-]{2,30}$/u.test(author) && names.length < 40 ? author : undefined;
	return words.every((word) => /^(?:\p{Lu}|and$|&$|van$|von$|de$|der$|la$|di$|al$|bin$|el$)/u.test(word))
		? author
		: undefined;
}
