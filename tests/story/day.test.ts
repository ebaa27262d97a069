import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addDays,
	civilDay,
	dayNumber,
	dayOfNumber,
	formatDay,
	formatValue,
	isDay,
	mondayOf,
	monthLength,
	ordinal,
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

describe("formatValue", () => {
	test.each([
		["2003-01-19", "Sunday 19 January 2003"],
		["2002-10", "October 2002"],
		["2003", "2003"],
		["199X", "the 1990s"],
		["18XX", "the 19th century"],
		["2003-W03", "week of 13 January 2003"],
		["2003-21", "spring 2003"],
		["2002-36", "the fourth quarter of 2002"],
		["1914/1918", "1914 to 1918"],
		["1914/..", "from 1914 on"],
		["1815~", "about 1815"],
		["P3D", "3 days"],
		["PT1H30M", "1 hour 30 minutes"],
		["PXY", "some years"],
		["2003-01-21T17:00", "Tuesday 21 January 2003, 17:00"],
		["long ago", "long ago"],
		["0079", "AD 79"],
		["-0043", "44 BC"],
		["0000", "1 BC"],
		["-0057/-0049", "58 BC to 50 BC"],
		["1605-11-05", "5 November 1605"],
		["1752-09-13", "13 September 1752"],
		["1752-09-14", "Thursday 14 September 1752"],
	])("%s is said as %s", (value, words) => {
		expect(formatValue(value)).toBe(words);
	});

	test.each([
		["1605-11-05", "Tuesday the 5th of November 1605", "Tuesday 5 November 1605"],
		["1307-10-13", "Friday, 13 October 1307", "Friday 13 October 1307"],
		["1905-11-05", "Tues., November 5, 1905", "Tuesday 5 November 1905"],
		["1605-11-05", "the 5th of November 1605", "5 November 1605"],
		["1605-11-05T00:00", "midnight on Tuesday, 5 November 1605", "Tuesday 5 November 1605, 00:00"],
		["2003-01-20", "Monday, the day after Sunday", "Monday 20 January 2003"],
	])("%s, in the story's words %s, keeps the weekday of the words (WEEKDAYS_NAMED)", (value, words, said) => {
		expect(formatValue(value, words)).toBe(said);
	});

	test("agrees with formatDay, and ordinals end as they are said", () => {
		expect(formatDay("2003-01-20")).toBe("Monday 20 January 2003");
		expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
			"1st",
			"2nd",
			"3rd",
			"4th",
			"11th",
			"12th",
			"13th",
			"21st",
			"112th",
		]);
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
				expect(parseDay(formatDay(day))).toBe(day);
				expect(parseDay(day)).toBe(day);
			}),
		);
	});
});
