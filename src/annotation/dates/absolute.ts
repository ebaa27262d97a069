import { YEAR } from "../../language/lists/calendar.ts";
import { isCapitalised } from "../../language/words.ts";
import { civilDay } from "../../story/day.ts";
import {
	AS_WRITTEN,
	DATE_NUMBER,
	EARLY,
	MONTH,
	NOT_NUMBERED,
	ORDINAL,
	readMonth,
	readOrdinal,
	WEEKDAY_BEFORE_DATE,
} from "./date-words.ts";
import { monthValue } from "./resolution.ts";
import { type DateRule, type DateWords, dated, type Reading, rule } from "./rule.ts";

/** Between two dates or months of which the second names the year. */
const TO = "(?:\\s*[-–—/]\\s*|,?\\s+(?:and|or|to|through|until|till)\\s+)";
const LEAD = `(?:${WEEKDAY_BEFORE_DATE},?\\s+(?:the\\s+)?)?`;

/** Dates that need no dateline: they name their year. */
export const absoluteRules: readonly DateRule[] = [
	rule(
		"on [Friday, May 3, 1999]",
		`\\b${LEAD}(?<month>${MONTH})\\s+(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s*,?\\s+(?:of\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d)\\b`,
		readFull,
	),
	rule(
		"on [the third of May, 1999]",
		`\\b${LEAD}(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})\\s*,?\\s+(?:in\\s+the\\s+year\\s+)?(?:of\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d)\\b`,
		readFull,
	),
	rule(
		"on [May 3-5, 1999]",
		`\\b(?<month>${MONTH})\\s+(?<date>${DATE_NUMBER})\\s*(?:-|–|to|and|through)\\s*(?<last>${DATE_NUMBER})\\s*,?\\s+(?<year>${YEAR})\\b`,
		readDayRange,
	),
	rule(
		"on [the 3rd to 5th of May 1999]",
		`\\b${NOT_NUMBERED}(?:the\\s+)?(?<date>${DATE_NUMBER})\\s*(?:-|–|to|and|through)\\s*(?<last>${DATE_NUMBER})\\s+(?:of\\s+)?(?<month>${MONTH})\\s*,?\\s+(?<year>${YEAR})\\b`,
		readDayRange,
	),
	rule(
		"in [early May 1999]",
		`\\b${EARLY}?(?<month>${MONTH}),?\\s+(?:of\\s+)?(?:the\\s+year\\s+)?(?<year>${YEAR})(?![\\d%]|,\\d|[-–]\\d)\\b`,
		readMonthOfYear,
	),
	rule(
		"in [March] or April 1999",
		`\\b(?<month>${MONTH})(?=${TO}${MONTH},?\\s+(?:of\\s+)?(?<year>${YEAR})\\b)`,
		readMonthOfYear,
	),
	rule(
		"from [5 June] to 3 July 1944",
		`\\b${LEAD}(?:the\\s+)?(?<date>${DATE_NUMBER})\\s+(?:of\\s+)?(?<month>${MONTH})(?=${TO}${LEAD}(?:the\\s+)?${DATE_NUMBER}\\s+(?:of\\s+)?(?<lastMonth>${MONTH}),?\\s+(?<year>${YEAR})\\b)`,
		readFirstOfTwo,
	),
	rule(
		"on [May 3] and June 7, 1944",
		`\\b${LEAD}(?<month>${MONTH})\\s+(?<date>${DATE_NUMBER})(?=${TO}${LEAD}(?<lastMonth>${MONTH})\\s+${DATE_NUMBER},?\\s+(?<year>${YEAR})\\b)`,
		readFirstOfTwo,
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

/** The first of two takes the year of the second, or, of a later month, the year before. */
function readFirstOfTwo(words: DateWords): Reading | undefined {
	if (!isCapitalised(words.part("month"))) return undefined;
	const [month, last] = [readMonth(words.part("month")), readMonth(words.part("lastMonth"))];
	const year = Number(words.part("year")) - (month > last ? 1 : 0);
	return dated(civilDay(year, month, readOrdinal(words.part("date"))), "day", AS_WRITTEN);
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
