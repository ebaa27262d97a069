import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/annotation/dates/dates.ts";
import type { DateExpression } from "../../../src/annotation/layers.ts";
import { dateGrids, readDateCases, valuesIn } from "../../evaluation/measure/dates.ts";
import { tinyStory } from "../../tiny-story.ts";
import { toldRule } from "../../told.ts";

const cases = readDateCases("dates.jsonl");

function datesIn(text: string, day?: string | null): DateExpression[] {
	return findDates(tinyStory(text, day == null ? {} : { dateline: { day } }));
}

describe("findDates", () => {
	test.each(cases.map((each) => [each.text, each.dateline ?? "no day", each] as const))(
		"%s (filed on %s)",
		(_text, _day, each) => {
			expect(valuesIn(each)).toEqual(each.values);
		},
	);

	test("resolves every past weekday and month from the dateline", async () => {
		for (const row of await dateGrids.run("")) expect(row.errors).toEqual([]);
	});

	test("says the rule in one line", () => {
		const [sunday] = datesIn("North Korean officials warned the\ndiplomat on Sunday.", "2003-01-20");
		expect(sunday && toldRule(sunday)).toBe(
			"'Sunday' → Sunday 19 January 2003, the latest Sunday on or before the dateline",
		);
	});

	test("keeps what a story without a dateline does not date in its own words", () => {
		const dates = datesIn("The next morning, three days later, on Monday, in May, yesterday and last year.");
		expect(dates.map(({ text, value, form }) => [text, value, form])).toEqual([
			["The next morning", undefined, "relative"],
			["three days later", undefined, "relative"],
			["Monday", undefined, "relative"],
			["May", undefined, "relative"],
			["yesterday", undefined, "relative"],
			["last year", undefined, "relative"],
		]);
	});

	test.each([
		["It fell in the 3rd quarter of 1999.", "1999-35"],
		["It fell five weeks ago Monday.", "2002-12-16"],
		["It fell at the end of the quarter.", "2003-33"],
		["It fell the quarter before last.", "2002-35"],
		["It fell in the 1st half of last year.", "2002-40"],
	])("reads numbers and stretches of the calendar by one list: %s", (text, value) => {
		expect(datesIn(text, "2003-01-20").map((date) => date.value)).toEqual([value]);
	});

	test("takes the twenty-second for no length of time", () => {
		expect(datesIn("Her twenty-second birthday was near.")).toEqual([]);
	});

	test("takes the 23rd for a day whoever comes behind it", () => {
		const dates = datesIn("On the 23rd you incommoded me, and on the 24th it rained.");
		expect(dates.map(({ text }) => text)).toEqual(["the 23rd", "the 24th"]);
	});

	test("never counts from a novel's year of publication", () => {
		const story = tinyStory("He came on Friday.", { published: "1815-05-05" });
		expect(findDates(story)[0]?.value).toBeUndefined();
		expect(findDates({ ...story, dateline: {} })[0]?.value).toBe("1815-05-05");
	});

	test("gives lengths as durations and vague times no value", () => {
		const dates = datesIn(
			"For six hours, half an hour and several years he had recently waited; long ago it was otherwise.",
		);
		expect(dates.map(({ value, form }) => [value, form])).toEqual([
			["PT6H", "duration"],
			["PT30M", "duration"],
			["PXY", "duration"],
			[undefined, "vague"],
			[undefined, "vague"],
		]);
	});

	test("reads a report's headline and dateline too, but nothing outside a novel's paragraphs", () => {
		const text = "Envoy Holds Talks - 2003-01-20\n\nA top envoy met him on Sunday.";
		const paragraph = { start: 32, end: text.length, chapter: 1, number: 1 };
		const story = tinyStory(text, {
			paragraphs: [paragraph],
			sentences: [{ start: 32, end: text.length, paragraph: 0 }],
		});
		expect(findDates(story).map(({ text: words }) => words)).toEqual(["Sunday"]);
		expect(findDates({ ...story, dateline: { day: "2003-01-20" } }).map(({ value }) => value)).toEqual([
			"2003-01-20",
			"2003-01-19",
		]);
	});

	test("gives sorted spans whose words are the text's own, whatever the text", () => {
		const words = fc.constantFrom(
			"on",
			"May",
			"3",
			"-5",
			"2003",
			"Monday",
			"last",
			"week",
			"in",
			"the",
			"1990s",
			"😀",
			"19th",
			"at",
			"5",
			"p.m.",
			"two",
			"days",
			"ago",
			"later",
			"\n",
			".",
			"next",
			"Christmas",
			"century",
			"and",
			"to",
			"0",
			"99",
			"31",
		);
		fc.assert(
			fc.property(
				fc.array(words, { maxLength: 30 }),
				fc.constantFrom(null, "2003-01-20", "0001-01-01", "9999-12-31"),
				(parts, day) => {
					const story = tinyStory(parts.join(" "), day === null ? {} : { dateline: { day } });
					let last = 0;
					for (const date of findDates(story)) {
						const { start, end, text, value } = date;
						expect(start).toBeGreaterThanOrEqual(last);
						expect(story.text.slice(start, end)).toBe(text);
						expect(`${value} ${toldRule(date)}`).not.toMatch(/NaN|undefined\b.*→|--/);
						last = end;
					}
				},
			),
		);
	});
});
