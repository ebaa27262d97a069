import { describe, expect, test } from "vitest";
import { absoluteRules } from "../../../src/annotation/dates/absolute.ts";
import { findDates } from "../../../src/annotation/dates/dates.ts";
import { dayOfMonthRules } from "../../../src/annotation/dates/days-of-month.ts";
import { decadeRules, longDecadeRules } from "../../../src/annotation/dates/decades.ts";
import { deicticRules } from "../../../src/annotation/dates/deictic.ts";
import { holidayRules } from "../../../src/annotation/dates/holidays.ts";
import { numericRules } from "../../../src/annotation/dates/numeric.ts";
import { seasonOfYearRules, seasonRules } from "../../../src/annotation/dates/seasons.ts";
import { storyClockRules } from "../../../src/annotation/dates/story-clock.ts";
import { timeRules } from "../../../src/annotation/dates/times.ts";
import { unitRules } from "../../../src/annotation/dates/units.ts";
import { yearWordRules } from "../../../src/annotation/dates/year-words.ts";
import { yearRules } from "../../../src/annotation/dates/years.ts";
import { tinyStory } from "../../tiny-story.ts";

const groups = {
	absoluteRules,
	dayOfMonthRules,
	deicticRules,
	decadeRules,
	holidayRules,
	longDecadeRules,
	numericRules,
	seasonOfYearRules,
	seasonRules,
	storyClockRules,
	timeRules: timeRules(() => undefined),
	unitRules,
	yearRules,
	yearWordRules,
};

/** The sentence of an example, and the words in its brackets. */
function read(example: string): { readonly sentence: string; readonly words: string } {
	const words = /\[(.+)\]/u.exec(example)?.[1] ?? "";
	return { sentence: example.replace(/[[\]]/gu, ""), words };
}

describe.each(Object.entries(groups))("%s", (_, rules) => {
	test.each(rules.map(({ example, pattern }) => [example, pattern] as const))(
		"a pattern reads %s",
		(example, pattern) => {
			const { sentence, words } = read(example);
			expect([...sentence.matchAll(pattern)].map(([match]) => match)).toContain(words);
		},
	);

	test.each(rules.map(({ example }) => [example]))("a report's dates are %s", (example) => {
		const { sentence, words } = read(example);
		const dates = findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }));
		expect(dates.map(({ text }) => text)).toContain(words);
	});
});

describe("a number of four digits, by what stands beside it (SURE_BEFORE, LIKELY_BEFORE, ALONE_AFTER, ATTRIBUTED, COUNTED, OTHER_COUNT)", () => {
	test.each([
		["He was born in 1812.", "1812"],
		["They spoke of 1815, and of 1816 she said nothing.", "1815"],
		["They spoke of 1815 muskets.", undefined],
		["It was founded about 1812.", "1812"],
		["The town was founded in about 1812.", "1812"],
		["It was the spring of 1812.", "1812-21"],
		["It was circa 1812.", "1812"],
		["In fiscal 1812 it paid.", "1812"],
		["By 1500 men had come.", undefined],
		["In 1500 men had come.", undefined],
		["They rode 1500 miles.", undefined],
		["The line is 1500 metres long.", undefined],
		["There were 1500 of them.", undefined],
		["In 1492 DR the city fell.", undefined],
		["In 1401 of the Third Age the city fell.", undefined],
		["There were 1500 soldiers.", undefined],
	])("in a tale: %s → %s", (sentence, value) => {
		expect(findDates(tinyStory(sentence)).find(({ form }) => form === "date")?.value).toBe(value);
	});

	test.each([
		["It was sold before 1998.", "1998"],
		["It was sold as early as 1998.", "1998"],
		["It was sold for 1998 dollars.", undefined],
		["He is, as of 1998, the owner.", "1998"],
		["The 1998 agreement is void.", "1998"],
		["She kept those 1998 data.", "1998"],
		["About 1998 people came.", undefined],
	])("in a report: %s → %s", (sentence, value) => {
		const dates = findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }));
		expect(dates.find(({ form }) => form === "date")?.value).toBe(value);
	});
});

describe("a weekday or month that is a name (NAME_BEFORE, NAME_AFTER, MONTH_BEFORE, SURE_MONTH_BEFORE, MONTH_LISTED_BEFORE)", () => {
	test.each([
		["It fell on Black Monday.", undefined],
		["She rests every Sunday.", undefined],
		["The Sunday Times said so.", undefined],
		["She went to Sunday school.", undefined],
		["It fell on Monday.", "2003-03-10"],
		["May was a girl.", undefined],
		["He came in May.", "2002-05"],
		["He came in mid-May.", "2002-05"],
		["June came in.", undefined],
		["It rained, in March and June.", "2003-03"],
		["He was away until March.", "2003-03"],
	])("%s → %s", (sentence, value) => {
		expect(findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }))[0]?.value).toBe(value);
	});
});

// A sentence without such a word is not read at all.
test.each([
	["He came in Sept. 1999.", "Sept. 1999"],
	["It was the early seventies.", "the early seventies"],
	["It happened some day.", "some day"],
	["He came soon afterwards.", "soon afterwards"],
	["He left at nightfall.", "at nightfall"],
	["It took centuries.", undefined],
])("reads %s (DAY_TRIGGER, UNIT_TRIGGER, STORY_CLOCK_TRIGGER)", (sentence, words) => {
	const dates = findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }));
	expect(dates[0]?.text).toBe(words);
});

test.each([
	["He was born in the seventies.", ["the seventies"]],
	["She died in her seventies.", []],
	["It came in its eighties.", []],
])("an age is no decade (AGE_BEFORE): %s", (sentence, words) => {
	const dates = findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }));
	expect(dates.map(({ text }) => text)).toEqual(words);
});

test.each([
	["Two days before it had rained.", []],
	["Two days before those men came, it rained.", []],
	["Two days before, it rained.", ["Two days before"]],
])("what is counted from an event is no date (EVENT_AFTER): %s", (sentence, words) => {
	expect(
		findDates(tinyStory(sentence))
			.filter(({ text }) => /before/u.test(text))
			.map(({ text }) => text),
	).toEqual(words);
});

describe("sentences that hold a year or a feast (YEAR_TRIGGER, FEAST_TRIGGER)", () => {
	test.each([
		["It was sold in AD 79.", "0079"],
		["It was sold in 44 BC.", "-0043"],
		["It was sold in the nineteen-eighties.", "198X"],
		["It was sold in the fall of '69.", "1969-23"],
		["It was sold in the 19th century.", "18XX"],
		["It was sold on Ash Wednesday, 1899.", "1899-02-15"],
		["It was sold on Whitsunday, 1899.", "1899-05-21"],
		["It was sold at Candlemas, 1899.", "1899-02-02"],
		["It was sold on Labour Day, 1999.", "1999-09-06"],
		["It was sold at Pentecost, 1999.", "1999-05-23"],
	])("%s → %s", (sentence, value) => {
		const dates = findDates(tinyStory(sentence, { dateline: { day: "2003-03-12" } }));
		expect(dates.map((date) => date.value)).toEqual([value]);
	});
});
