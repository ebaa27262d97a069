import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/answering/wording/languages.ts";
import {
	addDays,
	civilDay,
	dayNumber,
	dayOfNumber,
	isDay,
	mondayOf,
	monthLength,
	parseDay,
	weekdayOf,
	weekOf,
} from "../../src/story/day.ts";

describe("civil days", () => {
	test("count as the platform's own calendar does", () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
				const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
				expect(dayOfNumber(days)).toBe(day);
				expect(dayNumber(day)).toBe(days);
				expect(weekdayOf(day) % 7).toBe(new Date(days * 86_400_000).getUTCDay());
			}),
		);
	});

	test("know leap years and refuse days that do not exist", () => {
		expect([1900, 2000, 2003, 2004].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]);
		expect(civilDay(2003, 2, 29)).toBeUndefined();
		expect(isDay("2004-02-29")).toBe(true);
		expect(isDay("2003-2-1")).toBe(false);
		expect(addDays("2003-12-31", 1)).toBe("2004-01-01");
	});

	test.each([
		["2003-01-19", "2003-W03"],
		["2005-01-01", "2004-W53"],
		["2008-12-29", "2009-W01"],
	])("%s lies in week %s", (day, week) => {
		expect(weekOf(day)).toBe(week);
		expect(weekOf(mondayOf(week))).toBe(week);
		expect(weekdayOf(mondayOf(week))).toBe(1);
	});
});

describe("parseDay", () => {
	test.each([
		"2003-01-20",
		"January 20, 2003",
		"Jan. 20th, 2003",
		"20 January 2003",
		"20-Jan-2003",
		"01/20/2003",
		"20.1.2003",
		"(20 January 2003)",
		"2003/1/20",
	])("%s is one full date", (text) => {
		expect(parseDay(text)).toBe("2003-01-20");
	});

	test.each(["Monday, January 20, 2003", "Monday the 20th of January 2003", "Mon., 20 January 2003"])(
		"%s is one, with its weekday (WEEKDAY_BEFORE)",
		(text) => {
			expect(parseDay(text)).toBe("2003-01-20");
		},
	);

	test.each([
		"03/04/2003",
		"January 2003",
		"29 February 2003",
		"20 January",
		"on 20 January 2003 he left",
		"Mr. 20, 2003",
		"",
	])("%j is none", (text) => {
		expect(parseDay(text)).toBeUndefined();
	});

	test("reads back every day in the forms it is printed in", () => {
		fc.assert(
			fc.property(fc.integer({ min: -200_000, max: 40_000 }), (days) => {
				const day = dayOfNumber(days);
				expect(parseDay(english.date(day))).toBe(day);
				expect(parseDay(day)).toBe(day);
			}),
		);
	});
});
