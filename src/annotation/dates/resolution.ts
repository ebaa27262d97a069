import { addDays, civilDay, dayNumber, partsOf, weekdayOf, weekOf } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";
import type { Grain } from "../layers.ts";
import type { DateReason } from "./date-reason.ts";
import type { Length } from "./date-words.ts";
import type { Direction } from "./verb-direction.ts";

/** A resolved value, its grain and the reason. */
export type Resolution = { readonly value: string; readonly grain: Grain; readonly why: DateReason };

type Weekday = Extract<DateReason, { by: "weekday" }>;
type Month = Extract<DateReason, { by: "month" }>;
type Season = Extract<DateReason, { by: "season" }>;

/**
 * Resolves a weekday in a report: the latest such day on or before the dateline, the dateline's own day included, unless
 * the words look ahead.
 *
 * @param weekday 1 (Monday) to 7 (Sunday).
 * @param modifier "last" and "next" exclude the dateline's own day.
 */
export function resolveWeekday(
	weekday: number,
	dateline: Day,
	direction: Direction,
	modifier?: "last" | "next",
): Resolution {
	const back = (weekdayOf(dateline) - weekday + 7) % 7;
	const why = (which: Weekday["which"]): Weekday => ({ by: "weekday", weekday, which });
	if (modifier === "next") return day(addDays(dateline, 7 - back), why("after"));
	if (modifier === "last") return day(addDays(dateline, -(back || 7)), why("before"));
	if (direction === "future") {
		return day(addDays(dateline, (7 - back) % 7), why("ahead"));
	}
	return day(addDays(dateline, -back), why("up-to"));
}

/** Resolves a month without a year: past, the dateline's own month included, unless the words look ahead. */
export function resolveMonth(
	month: number,
	dateline: Day,
	direction: Direction,
	modifier?: "last" | "next" | "this",
): Resolution {
	const today = partsOf(dateline);
	const at = (year: number, which: Month["which"]): Resolution => ({
		value: monthValue(year, month),
		grain: "month",
		why: { by: "month", month, which },
	});
	if (modifier === "this") return at(today.year, "same-year");
	if (modifier === "last") return at(today.year - (month < today.month ? 0 : 1), "before");
	if (modifier === "next") return at(today.year + (month > today.month ? 0 : 1), "after");
	if (direction === "future") return at(today.year + (month >= today.month ? 0 : 1), "ahead");
	return at(today.year - (month <= today.month ? 0 : 1), "up-to");
}

/**
 * Resolves month and day without a year: by tense where the words have one, otherwise to the nearest year. A weekday beside it
 * decides first.
 *
 * @returns undefined if no near year has such a day.
 */
export function resolveMonthDay(
	month: number,
	date: number,
	dateline: Day,
	options: { direction: Direction; weekday?: number | undefined },
): Resolution | undefined {
	const { year } = partsOf(dateline);
	const candidates = [year, year - 1, year + 1, year - 2, year + 2, year - 3, year + 3, year - 4, year + 4].flatMap(
		(each) => civilDay(each, month, date) ?? [],
	);
	const matching = candidates.filter((each) => options.weekday === undefined || weekdayOf(each) === options.weekday);
	const usable = matching.length > 0 ? matching : candidates;
	const inDirection = usable.filter((each) =>
		options.direction === "past" ? each <= dateline : options.direction === "future" ? each >= dateline : true,
	);
	const nearest = nearestTo(dateline, inDirection.length > 0 ? inDirection : usable);
	if (nearest === undefined) return undefined;
	const which = ({ past: "up-to", future: "ahead", none: "nearest" } as const)[options.direction ?? "none"];
	return day(nearest, { by: "such-day", which });
}

/** Resolves "on the 19th": this month or the nearest month before (or after) that has such a day. */
export function resolveDate(date: number, dateline: Day, direction: Direction): Resolution | undefined {
	const step = direction === "future" ? 1 : -1;
	let { year, month } = partsOf(dateline);
	for (let tries = 0; tries < 3; tries++) {
		const found = civilDay(year, month, date);
		if (found !== undefined && (step > 0 ? found >= dateline : found <= dateline)) {
			return day(found, { by: "such-day", which: step > 0 ? "from" : "up-to" });
		}
		({ year, month } = addMonths(year, month, step));
	}
	return undefined;
}

/**
 * Counts from a day and keeps the grain of the words: two years ago is a year, three weeks later a week.
 *
 * @param sign -1 back, 1 ahead.
 * @returns undefined for units below a day and for amounts that are not whole.
 */
export function countFrom(from: Day, length: Length, sign: 1 | -1): Omit<Resolution, "why"> | undefined {
	const { amount, unit } = length;
	if (amount === undefined || !Number.isInteger(amount)) return undefined;
	const steps = amount * sign;
	const { year, month } = partsOf(from);
	if (year + steps < 1 || year + steps > 9999) return undefined;
	if (unit === "day") return { value: addDays(from, steps), grain: "day" };
	if (unit === "week") return { value: weekOf(addDays(from, 7 * steps)), grain: "week" };
	if (unit === "month" || unit === "quarter") {
		const shifted = addMonths(year, month, unit === "quarter" ? 3 * steps : steps);
		return { value: monthValue(shifted.year, shifted.month), grain: "month" };
	}
	return unit === "year" ? { value: yearValue(year + steps), grain: "year" } : undefined;
}

/** "last", "this" or "next" (-1, 0, 1) of a calendar unit around a day. */
export function unitAround(
	from: Day,
	unit: string,
	step: -1 | 0 | 1,
	direction?: Direction,
): Omit<Resolution, "why"> | undefined {
	const { year, month } = partsOf(from);
	switch (unit) {
		case "week":
			return { value: weekOf(addDays(from, 7 * step)), grain: "week" };
		case "weekend": {
			const saturday = weekendSaturday(from, step, direction);
			return { value: `${saturday}/${addDays(saturday, 1)}`, grain: "day" };
		}
		case "month": {
			const shifted = addMonths(year, month, step);
			return { value: monthValue(shifted.year, shifted.month), grain: "month" };
		}
		case "quarter": {
			const shifted = addMonths(year, month, 3 * step);
			return { value: quarterValue(shifted.year, Math.ceil(shifted.month / 3)), grain: "season" };
		}
		case "year":
			return { value: yearValue(year + step), grain: "year" };
		case "decade":
			return { value: `${yearValue(year + 10 * step).slice(0, 3)}X`, grain: "decade" };
		case "century":
			return { value: `${yearValue(year + 100 * step).slice(0, 2)}XX`, grain: "century" };
		default:
			return undefined;
	}
}

/**
 * A season without a year: the latest that had begun by the dateline, or the first that ends after it. Northern seasons
 * by meteorology: spring begins in March; winter belongs to the year it begins in.
 *
 * @param season 21 (spring) to 24 (winter).
 * @param options.step "last", "this" or "next".
 */
export function resolveSeason(
	season: number,
	dateline: Day,
	options: { direction: Direction; step?: -1 | 0 | 1 | undefined },
): Resolution {
	const { year, month } = partsOf(dateline);
	const current = year * 4 + Math.floor(month / 3) - 1;
	const back = (((current - (season - 21)) % 4) + 4) % 4;
	const at = (seasons: number, which: Season["which"]): Resolution => ({
		value: `${yearValue(Math.floor((current + seasons) / 4))}-${season}`,
		grain: "season",
		why: { by: "season", which },
	});
	const ahead = back === 0 ? 0 : 4 - back;
	if (options.step === 1) return at(ahead || 4, "after");
	if (options.step === -1) return at(-(back || 4), "before");
	if (options.step === 0 && options.direction === undefined) {
		return at(back <= ahead ? -back : ahead, "nearest");
	}
	return options.direction === "future" ? at(ahead, "ahead") : at(-back, "up-to");
}

export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
	const all = year * 12 + (month - 1) + months;
	return { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 };
}

export function yearValue(year: number): string {
	return String(year).padStart(4, "0");
}

/** "The first Monday in May". @param which.nth 1 to 5, or -1 for the last. */
export function weekdayInMonth(
	year: number,
	month: number,
	{ weekday, nth }: { readonly weekday: number; readonly nth: number },
): Day | undefined {
	const first = civilDay(year, month, 1);
	if (first === undefined) return undefined;
	const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
	const days = [0, 7, 14, 21, 28].map((days) => addDays(start, days)).filter((day) => partsOf(day).month === month);
	return days.at(nth > 0 ? nth - 1 : nth);
}

/** EDTF counts a year 0: 44 BC is -0043. @param year 1 or more. */
export function yearBeforeChrist(year: number): string {
	return year === 1 ? "0000" : `-${yearValue(year - 1)}`;
}

/** "'82": the latest such year that is no later than the year after the dateline's. */
export function yearOfTwoDigits(digits: string, dateline: Day): string {
	const latest = partsOf(dateline).year + 1;
	const year = Math.floor(latest / 100) * 100 + Number(digits);
	return yearValue(year <= latest ? year : year - 100);
}

export function monthValue(year: number, month: number): string {
	return `${yearValue(year)}-${String(month).padStart(2, "0")}`;
}

/** EDTF level 2: 33 to 36. @param quarter 1 to 4. */
export function quarterValue(year: number, quarter: number): string {
	return `${yearValue(year)}-${32 + quarter}`;
}

function day(value: Day, why: DateReason): Resolution {
	return { value, grain: "day", why };
}

/** The weekend a report means: by tense, where the words have one; else on Monday "this weekend" and "the weekend" are mostly the one just over. */
function weekendSaturday(from: Day, step: -1 | 0 | 1, direction: Direction): Day {
	const weekday = weekdayOf(from);
	const latest = addDays(from, weekday >= 6 ? 6 - weekday : -(weekday + 1));
	if (step === 1) return addDays(latest, 7);
	if (step === -1) return weekday >= 6 ? addDays(latest, -7) : latest;
	if (direction === "past" || weekday >= 6) return latest;
	return direction === undefined && weekday <= 3 ? latest : addDays(latest, 7);
}

function nearestTo(day: Day, candidates: readonly Day[]): Day | undefined {
	const distance = (each: Day) => Math.abs(dayNumber(each) - dayNumber(day));
	return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}
