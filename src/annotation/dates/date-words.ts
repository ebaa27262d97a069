import { monthNumber, WEEKDAYS } from "../../story/day.ts";

/** Sources of regular expressions, for rules made with the flags `giu`. None has a capturing group. */
export const MONTH =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b))";
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** Weekdays where a date follows: there abbreviations are safe. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)`;
export const YEAR = "(?:1\\d{3}|20\\d{2})";
export const SEASON = "(?:spring|summer|autumn|fall|winter)";
export const DAY_PART = "(?:morning|forenoon|noon|afternoon|evening|night|midnight)";
export const EARLY =
	"(?:(?:the\\s+)?(?:very\\s+)?(?:(?:early|mid|late)(?:\\s+(?:in|of)(?:\\s+the)?\\s+|[\\s-]+)|(?:beginning|middle|end|start|close)\\s+of\\s+(?:the\\s+)?|(?:end|start|mid)[\\s-]))";

const ORDINAL_WORDS =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
		" ",
	);
const TENS_ORDINALS = ["twentieth", "thirtieth"];
const COUNT_WORDS =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A day of the month: "3", "03", "3rd", "third", "twenty-first". */
export const DATE_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${[...ORDINAL_WORDS, "thirtieth"].join("|")})`;

const SIMPLE_COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?|(?:${TENS.join("|")})(?:[\\s-](?:${COUNT_WORDS.slice(1, 10).join("|")}))?|${COUNT_WORDS.slice(1).reverse().join("|")}|(?:a|one|two|three|four|five|six|seven|eight|nine)\\s+hundred|a\\s+dozen|half\\s+a\\s+dozen)`;
export const UNKNOWN_COUNT =
	"(?:several|some|many|few|a\\s+few|a\\s+couple\\s+of|couple\\s+of|a\\s+number\\s+of|dozens\\s+of|hundreds\\s+of|scores\\s+of)";
export const COUNT = `(?:${SIMPLE_COUNT}|${UNKNOWN_COUNT}|an?|half\\s+an?)`;
export const UNIT =
	"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";

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
	if (/^\d/.test(lower)) return Number(lower.replace(/,/g, ""));
	if (lower === "a" || lower === "an") return 1;
	if (lower.startsWith("half a dozen")) return 6;
	if (lower.startsWith("half a")) return 0.5;
	if (lower === "a dozen") return 12;
	const hundred = /^(\w+) hundred$/.exec(lower);
	if (hundred !== null) return 100 * (hundred[1] === "a" ? 1 : COUNT_WORDS.indexOf(hundred[1] as string));
	const index = COUNT_WORDS.indexOf(lower);
	if (index >= 0) return index;
	const [tens, ones] = lower.split(/[ -]/);
	const ten = TENS.indexOf(tens as string);
	return ten < 0 ? undefined : 10 * (ten + 2) + (ones === undefined ? 0 : COUNT_WORDS.indexOf(ones));
}

/** The number of "19th", "third", "twenty-first", "5"; NaN for other words. */
export function readOrdinal(words: string): number {
	const lower = words.toLowerCase().trim();
	const digits = /^\d+/.exec(lower);
	if (digits !== null) return Number(digits[0]);
	const index = ORDINAL_WORDS.indexOf(lower);
	if (index >= 0) return index + 1;
	const ten = TENS_ORDINALS.indexOf(lower);
	if (ten >= 0) return 10 * (ten + 2);
	const [tens, ones] = lower.split(/[\s-]+/);
	return 10 * (TENS.indexOf(tens as string) + 2) + ORDINAL_WORDS.indexOf(ones as string) + 1;
}

/** 1 to 12. @param name Matched by `MONTH`. */
export function readMonth(name: string): number {
	return monthNumber(name.replace(/\.$/, ""));
}

/** 1 (Monday) to 7 (Sunday). @param name Matched by `WEEKDAY_BEFORE_DATE`. */
export function readWeekday(name: string): number {
	const start = name.slice(0, 3).toLowerCase();
	return WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(start)) + 1;
}

/** EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter. @param name Matched by `SEASON`. */
export function readSeason(name: string): number {
	return { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[name.toLowerCase()] ?? Number.NaN;
}

/** Whether a word is written as a name is: "May" and "MAY", never "may". */
export function isCapitalised(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}
