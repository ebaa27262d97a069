import { formsOf } from "../../language/inflect.ts";
import { SEASONS, YEAR } from "../../language/lists/calendar.ts";
import { ARTICLES, DEMONSTRATIVES } from "../../language/lists/function-words.ts";
import { ordinalUpTo } from "../../language/lists/numbers.ts";
import { POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import { isCapitalised } from "../../language/words.ts";
import { civilDay, parseDay } from "../../story/day.ts";
import {
	DATE_NUMBER,
	EARLY,
	MONTH,
	ORDINAL,
	readMonth,
	readOrdinal,
	readSeason,
	SEASON,
	WEEKDAY_BEFORE_DATE,
} from "./date-words.ts";
import { monthValue, quarterValue } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule } from "./rule.ts";

const AS_WRITTEN: Reading["why"] = { by: "as-written" };
const LEAD = `(?:${WEEKDAY_BEFORE_DATE},?\\s+(?:the\\s+)?)?`;

/** Dates that need no dateline: they name their year. */
export const absoluteRules: readonly DateRule[] = [
	rule(
		"on [Friday, May 3, 1999]",
		`\\b${LEAD}(?<month>${MONTH})\\s+(?:the\\s+)?(?<date>${DATE_NUMBER})\\s*,?\\s+(?:of\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d)\\b`,
		readFull,
	),
	rule(
		"on [the third of May, 1999]",
		`\\b${LEAD}(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})\\s*,?\\s+(?:in\\s+the\\s+year\\s+)?(?:of\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d)\\b`,
		readFull,
	),
	rule(
		"on [2003-01-20]",
		"(?<![\\d./-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?![\\d/-])",
		({ all }) => dated(parseDay(all), "day", AS_WRITTEN),
	),
	rule(
		"on [May 3-5, 1999]",
		`\\b(?<month>${MONTH})\\s+(?<date>${DATE_NUMBER})\\s*(?:-|–|to|and|through)\\s*(?<last>${DATE_NUMBER})\\s*,?\\s+(?<year>${YEAR})\\b`,
		readDayRange,
	),
	rule(
		"on [the 3rd to 5th of May 1999]",
		`\\b(?:the\\s+)?(?<date>${DATE_NUMBER})\\s*(?:-|–|to|and|through)\\s*(?<last>${DATE_NUMBER})\\s+(?:of\\s+)?(?<month>${MONTH})\\s*,?\\s+(?<year>${YEAR})\\b`,
		readDayRange,
	),
	rule(
		"in [early May 1999]",
		`\\b${EARLY}?(?<month>${MONTH}),?\\s+(?:of\\s+)?(?:the\\s+year\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d|[-–]\\d)\\b`,
		readMonthOfYear,
	),
	rule(
		"in [March] or April 1999",
		`\\b(?<month>${MONTH})(?=\\s+(?:or|and|to|through|until)\\s+${MONTH},?\\s+(?:of\\s+)?(?<year>${YEAR})\\b)`,
		readMonthOfYear,
	),
	rule(
		"in [the spring of 1999]",
		`\\b(?:the\\s+)?${EARLY}?(?<season>${SEASON})(?:\\s+of|,|\\s+in)?\\s+(?<year>${YEAR})\\b`,
		(words) => dated(`${words.part("year")}-${readSeason(words.part("season"))}`, "season", AS_WRITTEN),
	),
	rule(
		"in [the third quarter of 1999]",
		`\\b(?:the\\s+)?(?:(?<nth>${ordinalUpTo(4)})[\\s-]+quarter|Q(?<digit>[1-4]))(?:\\s+of|\\s+in|,)?\\s+(?:fiscal\\s+)?(?<year>${YEAR})\\b`,
		(words) =>
			dated(
				quarterValue(Number(words.part("year")), Number(words.part("digit")) || readOrdinal(words.part("nth"))),
				"season",
				AS_WRITTEN,
			),
	),
	rule(
		"in [the first half of 1999]",
		`\\b(?:the\\s+)?(?<nth>${ordinalUpTo(2)})[\\s-]+half(?:\\s+of)?\\s+(?<year>${YEAR})\\b`,
		(words) => dated(`${words.part("year")}-${39 + readOrdinal(words.part("nth"))}`, "season", AS_WRITTEN),
	),
	rule(
		"from [1914-18] on",
		`(?<![\\d.,$£€#-])(?<from>${YEAR})\\s*(?:-|–|—|to|through|until)\\s*(?<to>${YEAR}|\\d{2})(?![\\d,.%:-]\\d|\\d|%)`,
		readYearRange,
	),
	rule(
		"between [1914 and 1918] it",
		`(?<=\\b(?:between|from)\\s+)(?<from>${YEAR})\\s+(?:and|to|until|till|through)\\s+(?<to>${YEAR})\\b`,
		readYearRange,
	),
	rule("in [the early 1990s]", `\\b(?:the\\s+)?${EARLY}?(?<decade>(?:1[1-9]|20)\\d)0['’]?s\\b`, (words) =>
		dated(`${words.part("decade")}X`, "decade", AS_WRITTEN),
	),
	rule(
		"in [the late 19th century]",
		`\\b(?:the\\s+)?${EARLY}?(?<nth>${ORDINAL})[\\s-]+(?:century|centuries)\\b(?!\\s+(?:B\\.?C|before\\s+Christ))`,
		readCentury,
	),
	rule(
		"in [the 18th] and 19th centuries",
		`\\b(?:the\\s+)?${EARLY}?(?<nth>${ORDINAL})(?=[\\s-]+(?:and|or|to)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?${ORDINAL}[\\s-]+centur)`,
		readCentury,
	),
	rule(
		"in [A.D. 79] it",
		"\\b(?:A\\.?D\\.?\\s+(?<year>\\d{1,4})|(?<late>\\d{1,4})\\s+(?:A\\.?D|C\\.?E)\\b\\.?)(?!\\d)",
		(words) =>
			/[ac]/u.test(words.all)
				? undefined
				: dated((words.part("year") || words.part("late")).padStart(4, "0"), "year", AS_WRITTEN),
	),
	rule(
		"in [1812] it",
		`(?<![\\d.,$£€#:/-]|\\b(?:No|no|p|page|Section)\\.?\\s)${EARLY}?(?:the\\s+year\\s+)?(?<year>${YEAR})\\b(?!['’]s\\s+(?:worth)|[,.:]\\d|[-–/]\\d|\\s*%)`,
		readYear,
	),
];

function readFull(words: DateWords): Reading | undefined {
	if (!isCapitalised(words.part("month"))) return undefined;
	return dated(
		civilDay(Number(words.part("year")), readMonth(words.part("month")), readOrdinal(words.part("date"))),
		"day",
		AS_WRITTEN,
	);
}

function readDayRange(words: DateWords): Reading | undefined {
	const [first, last] = [words.part("date"), words.part("last")].map((date) =>
		civilDay(Number(words.part("year")), readMonth(words.part("month")), readOrdinal(date)),
	);
	if (first === undefined || last === undefined || first >= last) return undefined;
	return dated(`${first}/${last}`, "day", AS_WRITTEN);
}

function readMonthOfYear(words: DateWords): Reading | undefined {
	if (!isCapitalised(words.part("month"))) return undefined;
	return dated(monthValue(Number(words.part("year")), readMonth(words.part("month"))), "month", AS_WRITTEN);
}

function readCentury(words: DateWords): Reading | undefined {
	const century = readOrdinal(words.part("nth"));
	return century > 21 ? undefined : dated(`${String(century - 1).padStart(2, "0")}XX`, "century", AS_WRITTEN);
}

function readYearRange(words: DateWords, context: DateContext): Reading | undefined {
	const from = words.part("from");
	const last = words.part("to");
	const to = last.length === 2 ? from.slice(0, 2) + last : last;
	if (to <= from || (last.length === 2 && Number(last) <= 12 && Number(from.slice(2)) >= 13)) return undefined;
	if (COUNTED.test(context.after)) return undefined;
	return dated(`${from}/${to}`, "year", AS_WRITTEN);
}

/** Words before a number that make it a year, whatever the story: "founded in about 1812", "A.D. 79". */
const SURE_BEFORE = new RegExp(
	`\\b(?:${anyOf([
		...listed(
			"in since until till during circa c. anno fiscal founded built established created formed year years born died",
		),
		"of the year",
		...[...SEASONS.keys()].map((season) => `${season} of`),
	])}|A\\.\\s?D\\.)\\s+(?:about\\s+|around\\s+)?$`,
	"iu",
);
/** Words that do so where the number is near the dateline or nothing is counted: "before 1812", "as early as 1812", "1811, 1812". */
const LIKELY_BEFORE = new RegExp(
	`\\b${anyOf([
		...listed("by before after from to through and or of for around about between than"),
		...["at least", "as early as", "as late as"],
	])}\\s+$|(?<!\\d)\\d{4},\\s+$`,
	"iu",
);

function readYear(words: DateWords, context: DateContext): Reading | undefined {
	const { before, after, dateline } = context;
	const year = words.part("year");
	const reading = dated(year, "year", AS_WRITTEN);
	if (words.all.length > 4 || isBracketed(context)) return reading;
	if (COUNTED.test(after)) return undefined;
	const isSure = SURE_BEFORE.test(before);
	if (dateline === undefined) {
		if (countsThings(after)) return undefined;
		return isSure || (year >= "1500" && OLD_YEAR_BEFORE.test(before) && ALONE_AFTER.test(after)) ? reading : undefined;
	}
	if (isSure || (OWNED_BEFORE.test(before) && isNear(year, dateline))) return reading;
	if (!isNear(year, dateline) || countsThings(after)) return undefined;
	if (LIKELY_BEFORE.test(before) || isAttributive(context)) return reading;
	return isInName(year, before, dateline) ? reading : undefined;
}

/** "the 1991", "her 1991". */
const OWNED_BEFORE = new RegExp(`\\b${anyOf(["the", ...POSSESSIVE_DETERMINERS])}\\s+$`, "iu");

/** "WWDC 2005": a name may end in the year the report is about; "the Russell 2000" is no year. */
function isInName(year: string, before: string, dateline: string): boolean {
	return /\p{Lu}[\p{L}.]*,?\s+$/u.test(before) && Math.abs(Number(year) - Number(dateline.slice(0, 4))) <= 3;
}

/** In a report a number without a sure cue is a year only if the report could well speak of it. */
function isNear(year: string, dateline: string): boolean {
	const distance = Number(year) - Number(dateline.slice(0, 4));
	return distance <= 60 && distance >= -150;
}

/** In fiction "of 1815" is a year where nothing follows that it could count. */
const OLD_YEAR_BEFORE = /(?<!\b(?:number|sum|total|some|average)\s)\b(?:about|after|before|by|from|of)\s+$/iu;
/** What may follow it then: "of 1815,", "of 1815 he", "from 1815 to". */
const ALONE_AFTER = new RegExp(
	`^(?:[.,;:)]|\\s+${anyOf([...SUBJECT_PRONOUNS, ...listed("to and the was were had")])}\\b|$)`,
	"iu",
);

/** "(1991)", "(1834-1902)". */
function isBracketed({ before, after }: DateContext): boolean {
	return /\(\s*(?:b\.|d\.|born|died)?\s*$/iu.test(before) && /^\s*[),;–-]/u.test(after);
}

/** "the 1991 agreement", "WWDC 2005": a year used as a name's part. */
function isAttributive({ before, after }: DateContext): boolean {
	return ATTRIBUTED.test(before) && !/^\s*[-–]/u.test(after);
}

/** "the 1991", "that 1991", "Boeing's 1991", "in June, 1991", or the beginning. */
const ATTRIBUTED = new RegExp(
	`(?:^|\\b${anyOf([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVE_DETERMINERS])}|['’]s?|\\p{Ll},|["“‘'])\\s*$`,
	"u",
);

/** What a number counts or belongs to that is no year: "1500 men", "1500 miles", "1500 GMT", "1500 of them", "300 B.C." */
const COUNTED = new RegExp(
	`^\\s*(?:B\\.?\\s?C\\b|BCE)|^\\s+${anyOf([
		...["per cent", "percent", "local time", "more", "other", "or so", "thousand", "million", "billion"],
		...listed("people persons men women children soldiers troops jobs"),
		...listed("feet ft km kg mi m lb lbs GMT UTC EST EDT BST"),
		...formsOf("hour metre meter mile ton tonne", "noun"),
		...["the", "them", ...POSSESSIVE_DETERMINERS].map((owner) => `of ${owner}`),
	])}\\b`,
	"iu",
);

/** "1500 muskets": whether the number counts what follows. */
function countsThings(after: string): boolean {
	const next = /^\s+(\p{Ll}{4,})\b/u.exec(after)?.[1];
	return next !== undefined && /(?:[^s]s|men|people)$/u.test(next) && !NOT_PLURAL.has(next);
}

const NOT_PLURAL = wordSet("this was has does its his is as elections games olympics");
