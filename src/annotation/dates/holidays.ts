import { YEAR } from "../../language/lists/calendar.ts";
import { isCapitalised } from "../../language/words.ts";
import { addDays, civilDay, partsOf } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";

import { resolveMonthDay, weekdayInMonth } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule, undated } from "./rule.ts";

/** Days with names, as they are written. */
const NAME = [
	"Christmas(?:\\s+(?:Day|Eve|morning|night))?",
	"New\\s+Year['’]s?(?:\\s+(?:Day|Eve))",
	"(?:Boxing|Independence|Armistice|Bastille|Memorial|Labou?r|May|Lady|Ascension|Veterans['’]?)\\s+Day",
	"Hallowe['’]?en",
	"(?:St\\.?\\s+)?Valentine['’]s\\s+Day",
	"St\\.?\\s+(?:Patrick|Stephen)['’]s\\s+Day",
	"All\\s+(?:Saints|Souls)['’]?\\s+Day",
	"Easter(?:\\s+(?:Day|Sunday|Monday))?",
	"(?:Ash\\s+Wednesday|Palm\\s+Sunday|Good\\s+Friday|Whit[\\s-]?(?:Sunday|Monday)|Pentecost)",
	"Thanksgiving(?:\\s+Day)?",
	"Midsummer(?:['’]s)?\\s+(?:Day|Eve)",
	"Michaelmas|Candlemas",
].join("|");

/** Days with names, beside a year or counted from the dateline. */
export const holidayRules: readonly DateRule[] = [
	rule(
		"on [Christmas Eve, 1843]",
		`\\b(?:(?<step>last|this|next)\\s+)?(?<name>${NAME})(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR}))?(?![\\d-])\\b`,
		readHoliday,
	),
	rule("on [9/11]", "\\b9/11\\b(?!/)", () => dated("2001-09-11", "day", { by: "attacks-of-that-day" })),
];

/** Month and date, by the beginning of the name. */
const FIXED: readonly (readonly [RegExp, number, number])[] = [
	[/^Christmas\s+Eve/iu, 12, 24],
	[/^Christmas/iu, 12, 25],
	[/^New.*Eve/iu, 12, 31],
	[/^New/iu, 1, 1],
	[/^Boxing/iu, 12, 26],
	[/^Independence/iu, 7, 4],
	[/^Hallowe/iu, 10, 31],
	[/^(?:St\.?\s+)?Valentine/iu, 2, 14],
	[/^May/u, 5, 1],
	[/^Midsummer.*Eve/iu, 6, 23],
	[/^Midsummer/iu, 6, 24],
	[/^Michaelmas/iu, 9, 29],
	[/^(?:Armistice|Veterans)/iu, 11, 11],
	[/^Bastille/iu, 7, 14],
	[/^Lady/u, 3, 25],
	[/^Candlemas/iu, 2, 2],
	[/^All\s+Saints/iu, 11, 1],
	[/^All\s+Souls/iu, 11, 2],
	[/^St\.?\s+Stephen/iu, 12, 26],
	[/^St\.?\s+Patrick/iu, 3, 17],
];

function readHoliday(words: DateWords, context: DateContext): Reading | undefined {
	const name = words.part("name");
	if (
		!isCapitalised(name) ||
		/^\s+(?:tree|present|card|dinner|carol|pudding|gift|song|party|Island|egg|Bunny|shopping|box)/u.test(context.after)
	)
		return undefined;
	const year = words.part("year");
	// English Easter went by the old calendar then, on another day than ours.
	if (year !== "" && year < "1753" && !FIXED.some(([pattern]) => pattern.test(name)))
		return dated(year, "year", { by: "as-written" });
	if (year !== "") return dated(dayIn(name, Number(year)), "day", { by: "day-of-that-name" });
	if (context.dateline === undefined) return undated("day", { by: "no-year-in-story" });
	const { dateline } = context;
	const step = words.part("step").toLowerCase();
	const direction =
		step === "last" ? "past" : step === "next" ? "future" : step === "this" ? undefined : context.direction();
	const fixed = FIXED.find(([pattern]) => pattern.test(name));
	if (fixed !== undefined) {
		const found = resolveMonthDay(fixed[1], fixed[2], dateline, { direction });
		return found === undefined ? undefined : { form: "date", ...found };
	}
	return dated(nearest(name, dateline, direction), "day", { by: "nearest-day-of-that-name" });
}

function nearest(name: string, dateline: Day, direction: "past" | "future" | undefined): Day | undefined {
	const { year } = partsOf(dateline);
	const days = [year - 1, year, year + 1].map((each) => dayIn(name, each) as Day);
	if (direction === "future") return days.find((day) => day >= dateline);
	return days.findLast((day) => day <= dateline);
}

function dayIn(name: string, year: number): Day | undefined {
	const fixed = FIXED.find(([pattern]) => pattern.test(name));
	if (fixed !== undefined) return civilDay(year, fixed[1], fixed[2]);
	const inMonth = IN_MONTH.find(([pattern]) => pattern.test(name));
	if (inMonth !== undefined) return weekdayInMonth(year, inMonth[1], { weekday: inMonth[2], nth: inMonth[3] });
	return addDays(easterSunday(year), FROM_EASTER.find(([pattern]) => pattern.test(name))?.[1] ?? 0);
}

/** Month, weekday (1 is Monday) and which of them; -1 is the last. */
const IN_MONTH: readonly (readonly [RegExp, number, number, number])[] = [
	[/^Thanksgiving/iu, 11, 4, 4],
	[/^Labou?r/iu, 9, 1, 1],
	[/^Memorial/iu, 5, 1, -1],
];

/** Days from Easter Sunday. */
const FROM_EASTER: readonly (readonly [RegExp, number])[] = [
	[/^Ash/iu, -46],
	[/^Palm/iu, -7],
	[/^Good/iu, -2],
	[/^Easter\s+Monday/iu, 1],
	[/^Ascension/iu, 39],
	[/^(?:Whit[\s-]?Sunday|Pentecost)/iu, 49],
	[/^Whit[\s-]?Monday/iu, 50],
];

/**
 * Western Easter, Gregorian calendar.
 *
 * @see "A New York correspondent", Nature 13 (1876), 487; Meeus, Astronomical Algorithms, ch. 8.
 */
function easterSunday(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return civilDay(year, Math.floor(sum / 31), (sum % 31) + 1) as Day;
}
