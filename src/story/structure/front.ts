import { MONTHS, WEEKDAYS } from "../../language/lists/calendar.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { parseDay } from "../day.ts";
import type { Dateline } from "../story.ts";
import { type Block, ENDS_SENTENCE, isSentenceLike, isSpeech } from "./blocks.ts";
import { wordsOf } from "./comparable-title.ts";
import { furnitureIn } from "./furniture.ts";
import { type Heading, isFirstNumber, isTitle, readHeading, readNumberedSentence } from "./headings/headings.ts";
import { withoutRules } from "./headings/rules.ts";

/** What stands before the story's first paragraph: title, byline, date, page furniture. */
export type Front = {
	/** Index of the first block that is no longer front. */
	readonly length: number;
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly dateline?: Dateline | undefined;
	/** Texts of blocks that are neither title nor byline nor date. */
	readonly leftOut: readonly string[];
};

/** Whether a line opens a chapter because the manifest says so. */
export type OwnHeading = ((line: string) => boolean) | undefined;

/** Longest block that may be a title. */
const LONGEST_TITLE = 160;

/** Most blocks before a story whose headings do not say where it begins; after more of them a short block is a short paragraph. */
const LONGEST_FRONT = 8;

/**
 * The front of a text without chapter headings. A block is front only if short blocks like titles lead up to running text:
 * when in doubt it is a paragraph.
 */
export function readFront(text: string, blocks: readonly Block[], ownHeading?: OwnHeading): Front {
	let length = 0;
	while (length < Math.min(blocks.length, LONGEST_FRONT) && mayBeFront(text, blocks[length] as Block, ownHeading)) {
		if (isRuledAboveText(text, blocks[length] as Block, blocks[length + 1])) break;
		length++;
	}
	const body = blocks[length];
	// The place and day above a letter are its first lines, and no title.
	if (length > 0 && body !== undefined && SALUTATION.test(wordsOf(text, body))) length--;
	if (length === 0 || length === blocks.length || length === LONGEST_FRONT) {
		return length === 0 || blocks.length < 2 ? NO_FRONT : titleAlone(text, blocks);
	}
	const front = readTitlePage(text, blocks.slice(0, length));
	// A day alone may be the first of a diary's: it dates the story and stays in it.
	if (length === 1 && front.dateline !== undefined && front.title === undefined)
		return { ...front, length: 0, leftOut: [] };
	const isSure = front.dateline !== undefined || front.author !== undefined || length === 1;
	return isSure || blocks.slice(0, length).every((block) => isTitle(wordsOf(text, block)))
		? front
		: titleAlone(text, blocks);
}

/** "Dear Marta,", "My dearest friend", "To the Editor." */
const SALUTATION =
	/^(?:(?:my |our )?(?:dear|dearest|beloved)\b|(?:sir|madam|gentlemen)[,.:]|to the editor\b|to whom\b)/iu;
/** A line drawn below a title makes it the heading of the text that follows. */
function isRuledAboveText(text: string, block: Block, next: Block | undefined): boolean {
	return next !== undefined && isSentenceLike(text, next) && withoutRules(text, block, next).isRuled;
}

const NO_FRONT: Front = { length: 0, leftOut: [] };

function titleAlone(text: string, blocks: readonly Block[]): Front {
	const first = wordsOf(text, blocks[0] as Block);
	return isTitle(first) && mayBeFront(text, blocks[0] as Block, undefined)
		? { length: 1, title: cleanTitle(first), leftOut: [] }
		: NO_FRONT;
}

function mayBeFront(text: string, block: Block, ownHeading: OwnHeading): boolean {
	const words = wordsOf(text, block);
	const heading = readHeading(words) ?? headingAbove(text, block);
	const mayBeChance = heading?.kind === "numeral" || (heading?.kind === "counted" && heading.isLog !== true);
	if (heading !== undefined && !(mayBeChance && !isFirstNumber(heading.number))) return false;
	if (ownHeading?.(words) === true || ENTRY.test(words) || isFirstNumber(readNumberedSentence(words)?.number))
		return false;
	if (dayIn(words) !== undefined || BYLINE.test(words)) return words.length <= LONGEST_TITLE;
	return (
		words.length <= LONGEST_TITLE &&
		!isSpeech(words) &&
		(furnitureIn(words) !== undefined || isHeadlineLike(text, block, words))
	);
}

/** "chapter one" / "the stair": a heading whose title, in the line below it, is not written like one. */
function headingAbove(text: string, { lines: [first, second] }: Block): Heading | undefined {
	const heading = first === undefined || second === undefined ? undefined : readHeading(wordsOf(text, first));
	return heading?.kind === "numeral" || heading?.kind === "counted" ? undefined : heading;
}

function isHeadlineLike(text: string, block: Block, words: string): boolean {
	return (
		titleWithDay(words) !== undefined ||
		!isSentenceLike(text, block) ||
		(!ENDS_SENTENCE.test(words) && words.length > 120)
	);
}

/**
 * Title, author and date from blocks that are known to stand before the story.
 *
 * @param isBook Whether it is a book's title page, which begins with the title, and no report's, before which page furniture stands.
 */
export function readTitlePage(text: string, blocks: readonly Block[], isBook = false): Front {
	const lines = blocks
		.flatMap((block) =>
			block.lines.length <= 6 ? block.lines.map((line) => wordsOf(text, line)) : [wordsOf(text, block)],
		)
		.map((line) => line.slice(0, 2 * LONGEST_TITLE));
	const dated = lines.findIndex((line) => titleWithDay(line) !== undefined);
	const bylined = lines.findIndex((line) => BYLINE.test(line));
	const dayLine = lines.findIndex((line) => dayIn(line) !== undefined);
	const { title: datedTitle, day: titleDay } = titleWithDay(lines[dated] ?? "") ?? {};
	const titleLine = dated >= 0 ? dated : titleLineOf(lines, bylined >= 0 ? bylined : dayLine, isBook);
	const day = titleDay ?? dayIn(lines[dayLine] ?? "");
	const author = bylined < 0 ? undefined : authorAt(lines, bylined);
	const used = new Set([titleLine, bylined, dayLine]);
	if (author !== undefined && bylined >= 0 && /^by[.:]?$/iu.test(lines[bylined] ?? "")) used.add(bylined + 1);
	const title = datedTitle ?? lines[titleLine];
	return {
		length: blocks.length,
		title: title === undefined ? undefined : cleanTitle(title),
		author,
		dateline: day === undefined ? undefined : { day },
		leftOut: lines.filter((_, index) => !used.has(index)),
	};
}

/** The line above the byline or date; without one the longest of the last two lines, since page furniture comes first. */
function titleLineOf(lines: readonly string[], below: number, isBook: boolean): number {
	const candidates = lines
		.map((line, index) => ({ line, index }))
		.filter(
			({ line, index }) => (below <= 0 || index < below) && furnitureIn(line) === undefined && isTitleShaped(line),
		);
	if (below > 0) return candidates.find(({ line }) => !/^(?:the|a)?\s*(?:works|novels)\b/iu.test(line))?.index ?? -1;
	if (isBook) return candidates[0]?.index ?? -1;
	return candidates.toSorted((a, b) => b.line.length - a.line.length)[0]?.index ?? -1;
}

function isTitleShaped(line: string): boolean {
	return /\p{L}/u.test(line) && line.length <= LONGEST_TITLE && dayIn(line) === undefined && !BYLINE.test(line);
}

const BYLINE = /^(?:[Ww]ritten\s+|WRITTEN\s+)?[Bb][Yy](?:[.:]?$|[:\s]\s*\p{Lu})/u;

function authorAt(lines: readonly string[], index: number): string | undefined {
	const line = lines[index] ?? "";
	const words = /^(?:written\s+)?by[.:]?$/iu.test(line)
		? (lines[index + 1] ?? "")
		: line.replace(/^(?:written\s+)?by[:\s]\s*/iu, "");
	const name = words
		.replace(/[,;(|].*$/u, "")
		.replace(/[.\s]+$/u, "")
		.trim();
	return name === "" || name.length > 80 ? undefined : name;
}

const DAY_PREFIX = /^(?:published|updated|last updated|posted|filed|date)(?:\s+(?:on|at))?[:\s]+/iu;

/** How an entry of a diary or a log begins: "Day 1", "June 3rd.", "Monday". */
const ENTRY = new RegExp(
	`^(?:(?:day|entry|week|night|year)\\s+(?:no\\.?\\s*|#)?(?:\\d{1,4}|[ivxlc]{1,7}|one)(?![\\p{L}\\d])|${anyOf(MONTHS)}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?[.,:]?$|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${anyOf(MONTHS)}[.,:]?$|${anyOf(WEEKDAYS)}[.,:]?$)`,
	"iu",
);

/** The day of a line that is a date and nothing else but perhaps a time. */
function dayIn(line: string): string | undefined {
	if (line.length > 60) return undefined;
	const words = line.replace(DAY_PREFIX, "").replace(/[,\s]+(?:at\s+)?\d{1,2}:\d{2}.*$/iu, "");
	return parseDay(words);
}

/** "Title - 2003-01-20", "Title (March 1, 2008)". */
function titleWithDay(line: string): { title: string; day: string } | undefined {
	const match = /^(?<title>.*\S)\s*(?:\s[-–—|]\s*|,\s+|\s\()(?<day>[\p{L}\d][\p{L}\d\s,./-]{6,30})\)?$/u.exec(line);
	const day = match === null ? undefined : parseDay(match.groups?.["day"] ?? "");
	const title = match?.groups?.["title"];
	if (day === undefined || title === undefined || dayIn(line) !== undefined) return undefined;
	return OF_A_LOG.test(title) ? undefined : { title, day };
}

/** "Session 12 – 14 Mar 2021" heads a log of games: its day is none that "yesterday" counts from. */
const OF_A_LOG = /^(?:session|episode|game|adventure|chapter)\s+(?:no\.?\s*|#)?[\dIVXLC]+[.:]?$/iu;

function cleanTitle(words: string): string {
	return words.replace(/^[\s_*=#]+|[\s_*=#]+$/gu, "").replace(/\s+/gu, " ");
}
