import { formsOf } from "../../language/inflect.ts";
import {
	DAY_PARTS,
	MONTH_NAME,
	monthOf,
	SEASONS,
	SHORT_MONTH,
	SHORT_WEEKDAY,
	TIME_UNITS,
	WEEKDAY_NAME,
	weekdayOf,
} from "../../language/lists/calendar.ts";
import {
	CARDINAL,
	cardinalOf,
	NUMBERED,
	ORDINAL as ORDINAL_WORD,
	ordinalOf,
	UNITS,
} from "../../language/lists/numbers.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import type { DateReason } from "./date-reason.ts";

export const AS_WRITTEN: DateReason = { by: "as-written" };

/** Sources of regular expressions, for rules made with the flags `giu`. None has a capturing group but those that say so. */
export const MONTH = `(?:${MONTH_NAME}\\b|${SHORT_MONTH}(?:\\.|\\b))`;
export const WEEKDAY = WEEKDAY_NAME;
/** Weekdays where a date follows: there abbreviations are safe. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|${SHORT_WEEKDAY}\\.?)`;
export const SEASON = anyOf(SEASONS.keys());
/** "Dawn" and "dusk" are read beside "at" and "by" alone: "by the time that dawn arrived" has no "that dawn". */
export const DAY_PART = anyOf([...DAY_PARTS].filter((part) => part !== "dawn" && part !== "dusk"));
/** "early in", "the end of the", "mid-". */
export const EARLY =
	"(?:(?:the\\s+)?(?:very\\s+)?(?:(?:early|mid|late)(?:\\s+(?:in|of)(?:\\s+the)?\\s+|[\\s-]+)|(?:beginning|middle|end|start|close)\\s+of\\s+(?:the\\s+)?|(?:(?:year-)?end|start|mid)[\\s-]))";

const NUMBERED_THINGS = listed(
	"session chapter part episode day week game act book volume vol vol. no no. number page",
);

/** Which one, counted from now; a named group, so once a pattern. */
export const STEP = "(?<step>last|past|previous|this|current|next|coming)";
export const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map(
	Object.entries({
		last: -1,
		past: -1,
		previous: -1,
		this: 0,
		current: 0,
		next: 1,
		coming: 1,
	}),
);
/** Words before a number that is not meant exactly, or just so. */
export const ROUGHLY = anyOf([
	...["about", "around", "almost", "nearly", "more than", "over", "some", "just", "exactly", "only"],
	...["roughly", "barely", "scarcely", "not"],
]);

/** A day of the month: "3", "03", "3rd"; "2d" and "23d" in older print. */
export const DATE_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|(?<=[23])d)?";
/** "3rd", "third", "twenty-first". */
export const ORDINAL = `(?:${NUMBERED}|[12]?[23]d|${ORDINAL_WORD})`;
/** Before a number that counts no days: "Session 12 – 14 May". */
export const NOT_NUMBERED = `(?<!\\b${anyOf(NUMBERED_THINGS)}\\s{1,3})`;
/** "'82"; a named group. */
export const SHORT_YEAR = "(?<![\\p{L}\\d])['‘’](?<short>\\d{2})(?![\\d'‘’%]|[.,:/]\\d|[.,]['’]|\\p{L})";

/** "1,200", "3.5", "twenty-one", "two hundred", "half a dozen". */
const SIMPLE_COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?|${CARDINAL}|${anyOf(["a", ...UNITS.slice(1, 10)])}\\s+hundred|a\\s+dozen|half\\s+a\\s+dozen)`;
const UNKNOWN_COUNT = anyOf([
	...["several", "some", "many", "few", "a few"],
	...["a couple of", "couple of", "a number of", "dozens of", "hundreds of", "scores of"],
]);
export const COUNT = `(?:${SIMPLE_COUNT}|${UNKNOWN_COUNT}|an?|half\\s+an?)`;
export const UNIT = anyOf(formsOf(TIME_UNITS, "noun"));

/** Stretches of the calendar: "last week", "the end of the quarter". */
export const CALENDAR_UNITS: readonly string[] = [
	"weekend",
	...[...TIME_UNITS].filter((unit) => !/^(?:second|minute|hour|day|night|fortnight)$/u.test(unit)),
];
export const CALENDAR_UNIT = anyOf(CALENDAR_UNITS);

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** How many of which unit a counted length is; `amount` is undefined for "several". */
export type Length = { readonly amount: number | undefined; readonly unit: Unit };

/** Reads the two parts of "three weeks" or "half an hour". */
export function readLength(count: string, unit: string): Length {
	const amount = readCount(count);
	const one = unit.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
	const [name, factor] = LARGER_UNITS.get(one) ?? [one as Unit, 1];
	return { amount: amount === undefined ? undefined : amount * factor, unit: name };
}

const LARGER_UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map(
	Object.entries({
		night: ["day", 1],
		fortnight: ["week", 2],
		decade: ["year", 10],
		century: ["year", 100],
	}),
);

/** Undefined for "several" and other words that give no number. */
export function readCount(words: string): number | undefined {
	const lower = words.toLowerCase().trim().replace(/\s+/g, " ");
	if (lower === "a" || lower === "an") return 1;
	if (/^half an?$/.test(lower)) return 0.5;
	return cardinalOf(lower);
}

/** The number of "19th", "third", "twenty-first", "5"; NaN for other words. */
export function readOrdinal(words: string): number {
	return Number(/^\d+/.exec(words.trim())?.[0] ?? ordinalOf(words));
}

/** 1 to 12. @param name Matched by `MONTH`. */
export function readMonth(name: string): number {
	return monthOf(name) ?? Number.NaN;
}

/** 1 (Monday) to 7 (Sunday). @param name Matched by `WEEKDAY_BEFORE_DATE`. */
export function readWeekday(name: string): number {
	return weekdayOf(name) ?? Number.NaN;
}

/** EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter. @param name Matched by `SEASON`. */
export function readSeason(name: string): number {
	return SEASONS.get(name.toLowerCase()) ?? Number.NaN;
}
