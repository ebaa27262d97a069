import { anyOf, wordSet } from "./word-set.ts";

/** Names, January first. */
export const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** Names, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Short forms, without the stop; "May" has none. */
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
	...MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const).filter(
		([short]) => short !== "may",
	),
	["sept", 9],
]);
const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
	...WEEKDAYS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
	["tues", 2],
	["thur", 4],
	["thurs", 4],
]);
const MONTH_NUMBERS = new Map(MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const));
const WEEKDAY_NUMBERS = new Map(WEEKDAYS.map((name, index) => [name.toLowerCase(), index + 1] as const));

/** Sources of patterns that capture nothing. Names are written with a capital; use the flag `i` where "MARCH" counts too. */
export const MONTH_NAME = anyOf(MONTHS);
export const WEEKDAY_NAME = anyOf(WEEKDAYS);
/** "Jan", "Sept": ask for a stop or the word's end behind them. */
export const SHORT_MONTH = anyOf([...SHORT_MONTHS.keys()].map(capitalised));
export const SHORT_WEEKDAY = anyOf([...SHORT_WEEKDAYS.keys()].map(capitalised));
/** The one pattern of a year in digits: 1000 to 2099. Other numbers of four digits are seldom years. */
export const YEAR = "(?:1\\d{3}|20\\d{2})";

const YEARS_ALONE = new RegExp(`^${YEAR}(?:'?s)?$`, "u");

/** Whether a word is a year or its decade or century: "1812", "1990s", "1800's". */
export function isYearOrDecade(word: string): boolean {
	return YEARS_ALONE.test(word);
}

/** 1 to 12 for a month's name or short form, in any case, with or without its stop. */
export function monthOf(word: string): number | undefined {
	const lower = word.toLowerCase().replace(/\.$/u, "");
	return MONTH_NUMBERS.get(lower) ?? SHORT_MONTHS.get(lower);
}

/** 1 (Monday) to 7 (Sunday) for a weekday's name or short form, in any case, with or without its stop. */
export function weekdayOf(word: string): number | undefined {
	const lower = word.toLowerCase().replace(/\.$/u, "");
	return WEEKDAY_NUMBERS.get(lower) ?? SHORT_WEEKDAYS.get(lower);
}

/** Whether a lower-case word is a month's full name; not "may", which mostly is the verb. */
export function isMonth(lower: string): boolean {
	return lower !== "may" && MONTH_NUMBERS.has(lower);
}

/** Whether a lower-case word is a weekday's full name. */
export function isWeekday(lower: string): boolean {
	return WEEKDAY_NUMBERS.has(lower);
}

/** Short forms of months and weekdays, lower case, without their stop. */
export const CALENDAR_ABBREVIATIONS: ReadonlySet<string> = new Set([...SHORT_MONTHS.keys(), ...SHORT_WEEKDAYS.keys()]);

/** EDTF level 1 numbers: 21 spring, 22 summer, 23 autumn, 24 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	["spring", 21],
	["summer", 22],
	["autumn", 23],
	["fall", 23],
	["winter", 24],
]);

/** Times of day by the sun, beside noon and midnight. */
export const SUN_TIMES = wordSet("dawn daybreak sunrise dusk sunset nightfall");

/** Parts of a day. */
export const DAY_PARTS = wordSet("morning forenoon noon midday afternoon evening night midnight dawn dusk");

/** Lengths of time, base forms. */
export const TIME_UNITS = wordSet("second minute hour day night week fortnight month quarter year decade century");

/** Feasts and days of the year, lower case. */
const FEASTS = wordSet(
	"christmas easter whitsuntide michaelmas lent midsummer thanksgiving halloween ramadan advent pentecost yule sabbath",
);

/** Months ("may" too), weekdays, their short forms and plurals ("sundays"), and feasts: lower case. */
export function isCalendarWord(lower: string): boolean {
	return (
		monthOf(lower) !== undefined ||
		weekdayOf(lower) !== undefined ||
		FEASTS.has(lower) ||
		(lower.endsWith("days") && WEEKDAY_NUMBERS.has(lower.slice(0, -1)))
	);
}

function capitalised(lower: string): string {
	return lower.charAt(0).toUpperCase() + lower.slice(1);
}
