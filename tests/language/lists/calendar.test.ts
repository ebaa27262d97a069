import { describe, expect, test } from "vitest";
import {
	CALENDAR_ABBREVIATIONS,
	isCalendarWord,
	isMonth,
	isWeekday,
	isYearOrDecade,
	MONTH_NAME,
	monthOf,
	SHORT_MONTH,
	SHORT_WEEKDAY,
	WEEKDAY_NAME,
	weekdayOf,
} from "../../../src/language/lists/calendar.ts";

describe("months and weekdays", () => {
	test.each([
		["January", 1],
		["MAY", 5],
		["Sept.", 9],
		["dec", 12],
		["Ides", undefined],
	])("%s is month %s", (word, number) => {
		expect(monthOf(word)).toBe(number);
	});

	test.each([
		["Monday", 1],
		["thurs", 4],
		["Tues.", 2],
		["sun", 7],
		["today", undefined],
	])("%s is weekday %s", (word, number) => {
		expect(weekdayOf(word)).toBe(number);
	});

	test("may is the verb before it is the month", () => {
		expect(["may", "march", "jan"].map(isMonth)).toEqual([false, true, false]);
		expect(["may", "sundays", "easter", "thu", "holiday"].map(isCalendarWord)).toEqual([true, true, true, true, false]);
		expect(["sunday", "sun"].map(isWeekday)).toEqual([true, false]);
		expect([CALENDAR_ABBREVIATIONS.has("sept"), CALENDAR_ABBREVIATIONS.has("may")]).toEqual([true, false]);
	});

	test.each([
		["MONTH_NAME", MONTH_NAME, "September"],
		["SHORT_MONTH", SHORT_MONTH, "Sept"],
		["WEEKDAY_NAME", WEEKDAY_NAME, "Wednesday"],
		["SHORT_WEEKDAY", SHORT_WEEKDAY, "Thurs"],
	])("the pattern %s takes all of %s", (_, source, word) => {
		expect(new RegExp(`^${source}$`, "u").test(word)).toBe(true);
	});
});

test.each([
	["1812", true],
	["2026", true],
	["1990s", true],
	["1800's", true],
	["812", false],
	["2150", false],
])("%s is a year, or its decade or century: %s", (word, is) => {
	expect(isYearOrDecade(word)).toBe(is);
});
