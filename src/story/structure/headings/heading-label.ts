import { CARDINAL, ORDINAL, UNITS } from "../../../language/lists/numbers.ts";
import { anyOf } from "../../../language/lists/word-set.ts";
import { headingNumber } from "./heading-number.ts";
import { HEADING_WORDS, type HeadingWord, NUMBERS_ABROAD, PLACES_ABROAD } from "./heading-words.ts";

/** One counted place of a heading: "Volume 1" and "Chapter 2" of "Volume 1 Chapter 2: Dusk". */
export type Label = { readonly word: HeadingWord; readonly number: number };

export type Labels = {
	readonly labels: readonly Label[];
	/** Marks between the last label and what follows. */
	readonly after: string;
	/** What follows: the title. */
	readonly rest: string;
};

const HUNDREDS = `(?:a|${anyOf(UNITS.slice(1, 10))})\\s+hundred(?:\\s+(?:and\\s+)?(?:${ORDINAL}|${CARDINAL}))?`;

/** Source of a pattern: "IV", "4", "4th", "12b", "3.5", "four", "the Fourth", "twenty-first", "premier". */
export const NUMBER = `(?:the\\s+)?(?:\\d{1,5}(?:\\.\\d{1,3})?(?:st|nd|rd|th|[ºªa-d])?|${HUNDREDS}|[ivxlcdm]+|${ORDINAL}|${CARDINAL}|${anyOf(NUMBERS_ABROAD.keys())})`;

/** Words that may stand after their number: "The Fourth Chapter", "Zweites Kapitel". */
const COUNTED_AFTER = anyOf([
	...HEADING_WORDS.part,
	...HEADING_WORDS.chapter,
	...HEADING_WORDS.act,
	...HEADING_WORDS.scene,
]);
const PLACE = `(?:\\d{1,4}(?:st|nd|rd|th|[ºª])|${ORDINAL}|${anyOf(PLACES_ABROAD)})`;

/** "Chapter IV", "Letter No. 3", "Session #7", "Chapter-12". */
const WORD_NUMBER = new RegExp(
	`(?<word>${anyOf(Object.values(HEADING_WORDS).flat())})(?:\\s+|[\\s-]*(?=[\\d#№]))(?:(?:no\\.?|nr\\.?|n[º°]|#|№)\\s*)?(?<number>${NUMBER})(?![\\p{L}\\p{N}])`,
	"iuy",
);
/** "The Fourth Chapter", "Zweites Kapitel". */
const NUMBER_WORD = new RegExp(`(?:the\\s+)?(?<number>${PLACE})\\s+(?<word>${COUNTED_AFTER})(?![\\p{L}\\p{N}])`, "iuy");
/** "2. Kapitel", "IV. Akt": alone or set off from a title, for "II. Letter from home" is the second of something else. */
const DOTTED_WORD = new RegExp(
	`(?<number>\\d{1,4}|[ivxlc]{1,8})\\.\\s+(?<word>${COUNTED_AFTER})(?=\\s*(?:$|[.:—–-]))`,
	"iuy",
);
/** "第一章", "第12話", "제3장": nothing need stand between it and a title. */
const EAST =
	/[第제]\s?(?<number>[0-9０-９零〇一二两三四五六七八九十百千]{1,8})\s?(?<word>[章回話话節节部巻卷篇幕集夜장화부권회편막])/uy;
/** "12화". */
const EAST_BARE = /(?<number>\d{1,4})(?<word>[章話话화장])(?=\s|$)/uy;
const EASTERN_PARTS = /[部巻卷篇集부권편]/u;

const FORMS = [WORD_NUMBER, NUMBER_WORD, DOTTED_WORD, EAST, EAST_BARE];

const WORD_KINDS: ReadonlyMap<string, HeadingWord> = new Map(
	Object.entries(HEADING_WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as HeadingWord] as const)),
);

/** More labels than this on one line say no more. */
const MOST_LABELS = 3;

/** The labels that a line begins with: "Volume 1 Chapter 2: Dusk", "Act I, Scene 2". */
export function readLabels(line: string): Labels | undefined {
	const labels: Label[] = [];
	let end = 0;
	for (let at = 0; labels.length < MOST_LABELS; at = end + separatorAt(line, end).length) {
		const found = labelAt(line, at);
		if (found === undefined) break;
		labels.push(found.label);
		end = found.end;
	}
	if (labels.length === 0) return undefined;
	const separator = separatorAt(line, end);
	return { labels, after: separator.trim(), rest: line.slice(end + separator.length) };
}

function labelAt(line: string, at: number): { label: Label; end: number } | undefined {
	for (const form of FORMS) {
		form.lastIndex = at;
		const groups = form.exec(line)?.groups;
		if (groups === undefined) continue;
		const number = headingNumber(groups["number"] ?? "");
		const word = (groups["word"] ?? "").toLowerCase().replace(/\s+/gu, " ");
		const kind = WORD_KINDS.get(word) ?? (EASTERN_PARTS.test(word) ? "part" : "chapter");
		if (number !== undefined) return { label: { word: kind, number }, end: form.lastIndex };
	}
	return undefined;
}

const SEPARATOR = /[\s,.:;)\]|/~—–：・-]*/uy;

function separatorAt(line: string, at: number): string {
	SEPARATOR.lastIndex = at;
	return SEPARATOR.exec(line)?.[0] ?? "";
}
