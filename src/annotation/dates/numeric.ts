import { civilDay, parseDay, partsOf, weekdayOf } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";
import { AS_WRITTEN, MONTH, readMonth, readWeekday, WEEKDAY_BEFORE_DATE } from "./date-words.ts";
import { yearOfTwoDigits } from "./resolution.ts";
import {
	type DateContext,
	type DateRule,
	type DateWords,
	type DayOrder,
	dated,
	type Reading,
	rule,
	undated,
} from "./rule.ts";

/** Dates in digits: "2003-01-20", "20/01/2003", "20-Jan-03". */
export const numericRules: readonly DateRule[] = [
	rule(
		"on [2003-01-20]",
		"(?<![\\d./-])\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?(?![\\d/-])",
		({ all }) => {
			const day = parseDay(all);
			const clock = /T(\d{2}:\d{2})/u.exec(all)?.[1];
			return clock === undefined ? dated(day, "day", AS_WRITTEN) : dated(day && `${day}T${clock}`, "time", AS_WRITTEN);
		},
	),
	rule(
		"on [Monday, 20/01/2003]",
		`(?<![\\d./-])(?:\\b(?<weekday>${WEEKDAY_BEFORE_DATE}),?\\s+)?(?<first>\\d{1,2})(?:(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})|/(?<other>\\d{1,2})/(?<short>\\d{2}))(?![\\d/-]|\\.\\d)`,
		readNumbers,
	),
	rule(
		"on [20-Jan-2003]",
		`(?<![\\d./-])\\b(?<date>\\d{1,2})[-/](?<month>${MONTH})[-/](?:(?<year>\\d{4})|(?<short>\\d{2}))(?![\\d/-])`,
		(words, context) => {
			const year = yearOf(words, context.dateline);
			if (year === undefined) return undated("day", { by: "no-century-in-story" });
			return dated(civilDay(year, readMonth(words.part("month")), Number(words.part("date"))), "day", AS_WRITTEN);
		},
	),
];

/** "7/8/2007" may be in July or in August: its weekday tells, or the day of the report, or how the story writes the others. */
function readNumbers(words: DateWords, context: DateContext): Reading | undefined {
	const [first, second] = [Number(words.part("first")), Number(words.part("second") || words.part("other"))];
	const year = yearOf(words, context.dateline);
	const days = [civilDay(year ?? 2000, second, first), civilDay(year ?? 2000, first, second)];
	if (days.every((day) => day === undefined)) return undefined;
	if (year === undefined) return undated("day", { by: "no-century-in-story" });
	const [dayFirst, monthFirst] = days;
	if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
		return dated(dayFirst ?? monthFirst, "day", AS_WRITTEN);
	}
	const order = orderByWeekday(words, dayFirst, monthFirst) ?? context.dayOrder();
	if (order === undefined) return undated("day", { by: "day-or-month-first" });
	return dated(order === "day-first" ? dayFirst : monthFirst, "day", AS_WRITTEN);
}

function yearOf(words: DateWords, dateline: Day | undefined): number | undefined {
	if (words.part("year") !== "") return Number(words.part("year"));
	return dateline === undefined ? undefined : Number(yearOfTwoDigits(words.part("short"), dateline));
}

function orderByWeekday(words: DateWords, dayFirst: Day, monthFirst: Day): DayOrder | undefined {
	if (words.part("weekday") === "") return undefined;
	const weekday = readWeekday(words.part("weekday"));
	const [isDayFirst, isMonthFirst] = [dayFirst, monthFirst].map((day) => weekdayOf(day) === weekday);
	return isDayFirst === isMonthFirst ? undefined : isDayFirst ? "day-first" : "month-first";
}

/** "20/01/2003", "1/20/03". */
const NUMBERS = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-]|\.\d)/gu;

/** How a story writes days in digits, if one of them leaves no doubt and none speaks against it; else by its own day. */
export function dayOrderOf(text: string, dateline: Day | undefined): DayOrder | undefined {
	const orders = new Set<DayOrder>();
	for (const match of text.matchAll(NUMBERS)) {
		const [first, second] = [Number(match[1]), Number(match[3])];
		if (first > 12 && first <= 31 && second <= 12) orders.add("day-first");
		if (second > 12 && second <= 31 && first <= 12) orders.add("month-first");
		if (dateline === undefined) continue;
		const { month, date, year } = partsOf(dateline);
		if (date === month || date > 12 || Number(match[0].slice(-2)) !== year % 100) continue;
		if (first === date && second === month) orders.add("day-first");
		if (first === month && second === date) orders.add("month-first");
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}
