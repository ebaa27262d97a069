import { describe, expect, test } from "vitest";
import { english, languageTagged } from "../../../src/answering/wording/languages.ts";
import { WRITTEN_TAGS } from "./fluent-files.ts";

const VALUES = [
	"2003-01-19",
	"1605-11-05",
	"2002-10",
	"2003",
	"2003-W03",
	"2003-21",
	"2002-36",
	"2002-41",
	"1914/1918",
	"1815~",
];

describe("a value", () => {
	test.each(WRITTEN_TAGS)("is told in %s with every part of it", (tag) => {
		for (const value of VALUES) {
			expect(languageTagged(tag).date(value)).toContain(
				value.slice(0, value.includes("W") ? 3 : value.includes("X") ? 2 : 4),
			);
		}
	});
});

test.runIf(WRITTEN_TAGS.includes("de"))("days and times are told in German as people say them", () => {
	const german = languageTagged("de");
	expect(german.date("2003-01-19")).toBe("Sonntag, 19. Januar 2003");
	expect(german.date("1605-11-05")).toBe("5. November 1605");
	expect(german.date("199X")).toBe("1990er-Jahre");
	expect(german.date("18XX")).toBe("19. Jahrhundert");
	expect(german.date("2003-W03")).toBe("Woche vom 13. Januar 2003");
	expect(german.date("1914/1918")).toBe("1914 bis 1918");
	expect(german.date("-0043")).toBe("44 v. Chr.");
	expect(german.date("PT1H30M")).toBe("1 Stunde 30 Minuten");
});

describe("a value in English", () => {
	test.each([
		["2003-01-19", "Sunday 19 January 2003"],
		["2002-10", "October 2002"],
		["2003", "2003"],
		["199X", "the 1990s"],
		["18XX", "the 19th century"],
		["00XX", "the 1st century"],
		["01XX", "the 2nd century"],
		["02XX", "the 3rd century"],
		["10XX", "the 11th century"],
		["20XX", "the 21st century"],
		["1914/", "from 1914 on"],
		["../1918", "until 1918"],
		["P1D", "1 day"],
		["P1Y2M1W", "1 year 2 months 1 week"],
		["PTXXM", "some minutes"],
		["P2.5Y", "2.5 years"],
		["P", "P"],
		["2003-02-30", "2003-02-30"],
		["2002-99", "2002-99"],
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
		expect(english.date(value)).toBe(words);
	});

	test.each([
		["1605-11-05", "Tuesday the 5th of November 1605", "Tuesday 5 November 1605"],
		["1307-10-13", "Friday, 13 October 1307", "Friday 13 October 1307"],
		["1905-11-05", "Tues., November 5, 1905", "Tuesday 5 November 1905"],
		["1605-11-05", "the 5th of November 1605", "5 November 1605"],
		["1605-11-05T00:00", "midnight on Tuesday, 5 November 1605", "Tuesday 5 November 1605, 00:00"],
		["2003-01-20", "Monday, the day after Sunday", "Monday 20 January 2003"],
	])("%s, in the story's words %s, keeps the weekday of the words (WEEKDAYS_NAMED)", (value, words, said) => {
		expect(english.date(value, words)).toBe(said);
	});
});
