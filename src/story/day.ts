import { monthOf, weekdayOf as readWeekday, SHORT_WEEKDAY, WEEKDAY_NAME } from "../language/lists/calendar.ts";
import type { Day } from "./story.ts";

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 12. */
export function monthLength(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or undefined if the calendar has none such. Years 1 to 9999, Gregorian throughout. */
export function civilDay(year: number, month: number | undefined, date: number): Day | undefined {
	if (month === undefined || !(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
	if (!(date >= 1 && date <= monthLength(year, month))) return undefined;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export type CivilDate = { readonly year: number; readonly month: number; readonly date: number };

/** @param day A valid day. */
export function partsOf(day: Day): CivilDate {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

export function isDay(value: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	return match !== null && civilDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/**
 * Days since 1970-01-01.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": https://howardhinnant.github.io/date_algorithms.html
 */
export function dayNumber(day: Day): number {
	const { year, month, date } = partsOf(day);
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(days: number): Day {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function addDays(day: Day, days: number): Day {
	return dayOfNumber(dayNumber(day) + days);
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: Day): number {
	// 1970-01-01 was a Thursday.
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week, `YYYY-Www`: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function weekOf(day: Day): string {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const { year } = partsOf(thursday);
	const week = Math.floor((dayNumber(thursday) - dayNumber(`${pad(year, 4)}-01-01`)) / 7) + 1;
	return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** The Monday of an ISO week. @param week `YYYY-Www`. */
export function mondayOf(week: string): Day {
	const january4: Day = `${week.slice(0, 4)}-01-04`;
	return addDays(january4, 1 - weekdayOf(january4) + 7 * (Number(week.slice(6)) - 1));
}

/** The first day of the new calendar in England: texts in English count earlier days by the old one, or by either. */
const NEW_CALENDAR: Day = "1752-09-14";
/** "Tuesday", "Tues". */
const WEEKDAYS_NAMED = new RegExp(`\\b(?:${WEEKDAY_NAME}|${SHORT_WEEKDAY})\\b`, "gu");

/**
 * The weekday to be shown with a day, 1 to 7: the one that the story's words for it name, whatever the calendar says, else the
 * calendar's; none is worked out for days before the calendar changed.
 */
export function weekdayShown(day: Day, words: string): number | undefined {
	const [named, ...others] = new Set((words.match(WEEKDAYS_NAMED) ?? []).map(readWeekday));
	if (named !== undefined && others.length === 0) return named;
	return day < NEW_CALENDAR ? undefined : weekdayOf(day);
}

/** "Sat., the " of "Sat., the 1st of March 2008". */
const WEEKDAY_BEFORE = new RegExp(`^(?:${WEEKDAY_NAME}|${SHORT_WEEKDAY})\\b\\.?,?\\s*(?:the\\s+)?`, "iu");

/**
 * The day a text names, if the whole text is one full absolute date: "2003-01-20", "March 01, 2008", "Sat., 1st of March 2008",
 * "13/01/2003". Numbers alone must not be open to two readings ("03/04/2008" is none).
 */
export function parseDay(text: string): Day | undefined {
	const trimmed = text.trim().replace(/^\(\s*|\s*\)$|[.,]$/gu, "");
	const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T[\d:.+Z-]*)?$/u.exec(trimmed);
	if (iso !== null) return civilDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
	const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(trimmed);
	if (numbers !== null) return parseNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
	const words = trimmed.replace(WEEKDAY_BEFORE, "");
	const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})$/iu.exec(words);
	if (monthFirst !== null)
		return civilDay(Number(monthFirst[3]), monthOf(monthFirst[1] as string), Number(monthFirst[2]));
	const dateFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?\s*[,-]?\s*(\d{4})$/iu.exec(words);
	if (dateFirst !== null) return civilDay(Number(dateFirst[3]), monthOf(dateFirst[2] as string), Number(dateFirst[1]));
	return undefined;
}

function parseNumbers(first: number, second: number, year: number): Day | undefined {
	if (first !== second && first <= 12 && second <= 12) return undefined;
	return first > 12 ? civilDay(year, second, first) : civilDay(year, first, second);
}

function pad(number: number, length: number): string {
	return String(number).padStart(length, "0");
}
