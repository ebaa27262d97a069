import { formsOf } from "../../language/inflect.ts";
import { DAY_PARTS, MONTHS, SEASONS, SUN_TIMES, TIME_UNITS } from "../../language/lists/calendar.ts";
import { DECADE } from "../../language/lists/numbers.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import { isDay } from "../../story/day.ts";
import { type Span, spansWithin } from "../../story/span.ts";
import type { Day } from "../../story/story.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { DateExpression } from "../layers.ts";
import { absoluteRules } from "./absolute.ts";
import { CALENDAR_UNITS, SEASON } from "./date-words.ts";
import { dayOfMonthRules } from "./days-of-month.ts";
import { decadeRules, longDecadeRules } from "./decades.ts";
import { deicticRules } from "./deictic.ts";
import { directionAt } from "./direction.ts";
import { holidayRules } from "./holidays.ts";
import { type NarratedYear, narratedYear } from "./narrated-year.ts";
import { dayOrderOf, numericRules } from "./numeric.ts";
import type { DateContext, DateRule, DateWords, Reading } from "./rule.ts";
import { seasonOfYearRules, seasonRules } from "./seasons.ts";
import { storyClockRules } from "./story-clock.ts";
import { timeRules } from "./times.ts";
import { unitRules } from "./units.ts";
import { yearWordRules } from "./year-words.ts";
import { yearRules } from "./years.ts";

/**
 * Words that say when, sorted by start, none overlapping.
 *
 * Dates are counted only from the story's own dateline, never from today or from a novel's year of publication. In a
 * report its headline and dateline are read too; in fiction only paragraphs are.
 */
export function findDates(story: VisibleStory): DateExpression[] {
	const dateline = datelineOf(story);
	const telling: Telling = {
		text: story.text,
		dateline,
		dayOrder: once(() => dayOrderOf(story.text, dateline)),
		dates: [],
		year: narratedYear(story),
	};
	let outside = 0;
	for (const paragraph of story.paragraphs) {
		if (dateline !== undefined) readLines(telling, { start: outside, end: paragraph.start });
		outside = paragraph.end;
		let origin = NOTHING_YET;
		for (const sentence of spansWithin(story.sentences, paragraph)) origin = readSentence(telling, sentence, origin);
	}
	if (dateline !== undefined) readLines(telling, { start: outside, end: story.text.length });
	return telling.dates;
}

/** What holds for the whole story, and what was found in it so far. */
type Telling = Pick<DateContext, "dateline" | "dayOrder"> & {
	readonly text: string;
	readonly dates: DateExpression[];
	readonly year: NarratedYear;
};

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Rules are tried only on sentences that hold one of their words: most sentences of a novel hold none. */
type RuleGroup = { readonly trigger: RegExp; readonly rules: readonly DateRule[] };

/** "1812", "the 80s", "the 19th century", "A.D. 79", "44 BC", "nineteen-eighties", "the summer of '69". */
const YEAR_TRIGGER =
	/\d{3}|\d0|[Cc]entur|CENTUR|A\.?D\.?\s+\d|\d\s*(?:A\.?D|C\.?E|B\.?\s?C)|(?:teen|wenty)[\s-]\w+ies|(?:er|l|g|n)\s+(?:of\s+)?['‘’]\d/u;
/** "9/11", "May Day", "Christmas", "Whitsunday", "Ash Wednesday". */
const FEAST_TRIGGER =
	/9\/11|Day|Eve\b|Christmas|Easter|Friday|(?:Ash|Palm|Whit)[\s-]|Whitsun|Pentecost|Candlemas|Thanksgiving|Hallowe|Michaelmas/u;
/** What is in every month's name or short form, and in every word for a day: "Sept", "yesterday", "the 19th", "the twenty-first". */
const DAY_TRIGGER = new RegExp(
	`day|night|morning|noon|evening|morrow|${anyOf(MONTHS.map((month) => month.slice(0, 3)))}|\\bthe\\s+(?:\\d|[a-z-]+(?:st|nd|rd|th)\\b)`,
	"u",
);
/** "last week", "two years ago", "the '80s", "the nineties". */
const UNIT_TRIGGER = new RegExp(
	`\\b(?:${anyOf(CALENDAR_UNITS.map((unit) => unit.replace(/y$/u, "")))}|${SEASON}|period|the\\s+day|ago\\b|hence\\b|from\\s+(?:now|to-?day)|Q[1-4]|${DECADE}\\b)|\\d0['’]?s\\b|['‘’]\\d\\d\\b`,
	"iu",
);
/** "three days later", "at daybreak", "recently", "once upon a time", "soon afterwards". */
const STORY_CLOCK_TRIGGER = new RegExp(
	`\\b${anyOf([
		...formsOf([...TIME_UNITS, ...DAY_PARTS, "season", "weekend"], "noun"),
		...SEASONS.keys(),
		...SUN_TIMES,
		...listed("recent recently late lately nowadays ago past future someday"),
		...["some day", "some time", "long time", "upon a time"],
		...["soon", "shortly", "immediately", "long", "directly"].flatMap((lead) =>
			["after", "afterward", "afterwards"].map((end) => `${lead} ${end}`),
		),
	])}\\b`,
	"iu",
);

const dayGroups: readonly RuleGroup[] = [
	{ trigger: YEAR_TRIGGER, rules: [...absoluteRules, ...seasonOfYearRules, ...longDecadeRules, ...yearRules] },
	{ trigger: /\d[/.-](?:\d|[A-Z])/u, rules: numericRules },
	{ trigger: /hundred|(?:four|fif|six|seven|eigh|nine)teen[\s-]/iu, rules: yearWordRules },
	{ trigger: FEAST_TRIGGER, rules: holidayRules },
	{
		trigger:
			/\d(?:st|nd|rd|d|th)\s+(?:day\s+)?of\s|\b(?:inst|ult|prox)\b|of\s+(?:last|this|next)\s|day\s+(?:in|of)\s+[A-Z]/u,
		rules: dayOfMonthRules,
	},
	{ trigger: DAY_TRIGGER, rules: deicticRules },
	{ trigger: UNIT_TRIGGER, rules: [...unitRules, ...seasonRules, ...decadeRules] },
];

const groups: readonly RuleGroup[] = [
	{
		trigger: /\d|noon|midnight|o['’]\s?clock|past|quarter/u,
		rules: timeRules((words, context) => readWhole(words, context, dayRules())),
	},
	...dayGroups,
	{ trigger: STORY_CLOCK_TRIGGER, rules: storyClockRules },
];

function dayRules(): DateRule[] {
	return dayGroups.flatMap((group) => group.rules);
}

/** What a paragraph named before. */
type Origin = Pick<DateContext, "earlier" | "earlierDay">;
const NOTHING_YET: Origin = { earlier: undefined, earlierDay: undefined };

function datelineOf({ dateline, published }: VisibleStory): Day | undefined {
	if (dateline === undefined) return undefined;
	return [dateline.day, published].find((day) => day !== undefined && isDay(day));
}

/** A heading; more of it than a sentence would hold is read apart. */
const LINE = /[^\n]{1,2000}/g;

function readLines(telling: Telling, gap: Span): void {
	for (const line of telling.text.slice(gap.start, gap.end).matchAll(LINE)) {
		const start = gap.start + line.index;
		readSentence(telling, { start, end: start + line[0].length }, NOTHING_YET);
	}
}

/** Characters of a sentence that a rule sees on each side. */
const REACH = 160;

/** @returns What the next sentence counts from. */
function readSentence(telling: Telling, span: Span, from: Origin): Origin {
	const { dateline, dayOrder, dates, year } = telling;
	const sentence = telling.text.slice(span.start, span.end);
	let origin = from;
	let covered = 0;
	for (const { match, read } of candidates(sentence)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start < covered) continue;
		const before = sentence.slice(Math.max(0, start - REACH), start);
		const after = sentence.slice(end, end + REACH);
		const reading = read(wordsOf(match), {
			...origin,
			dateline,
			dayOrder,
			dayInTale: (day) => (dateline === undefined ? year.dayAt(span.start + start, day) : undefined),
			before,
			after,
			direction: () => directionAt(before, after),
		});
		if (reading === undefined) continue;
		covered = end;
		dates.push(expressionOf(match[0], span.start + start, reading));
		origin = originAfter(origin, reading);
		if (dateline === undefined) year.hear({ start: span.start + start, end: span.start + end }, reading, sentence);
	}
	return origin;
}

function originAfter(origin: Origin, { form, value }: Reading): Origin {
	if (value === undefined || form !== "date") return origin;
	return {
		...origin,
		earlier: value,
		earlierDay: /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? value.slice(0, 10) : origin.earlierDay,
	};
}

type Candidate = { readonly match: RegExpExecArray; readonly read: DateRule["read"] };

/** Matches of all rules, by start; at the same start the longest first. */
function candidates(sentence: string): Candidate[] {
	const found: Candidate[] = [];
	for (const { trigger, rules } of groups) {
		if (!trigger.test(sentence)) continue;
		for (const { pattern, read } of rules) {
			// Not matchAll: it copies the expression for every sentence, which takes longer than the search.
			pattern.lastIndex = 0;
			for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence))
				found.push({ match, read });
		}
	}
	return found.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

function readWhole(words: string, context: DateContext, among: readonly DateRule[]): Reading | undefined {
	for (const { pattern, read } of among) {
		const match = words.matchAll(pattern).next().value;
		if (match === undefined || match.index > 0 || match[0].length < words.length) continue;
		const reading = read(wordsOf(match), context);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

function wordsOf(match: RegExpExecArray): DateWords {
	return { all: match[0], part: (name) => match.groups?.[name] ?? "" };
}

function expressionOf(words: string, start: number, { form, value, grain, why }: Reading): DateExpression {
	return {
		start,
		end: start + words.length,
		text: words,
		form,
		...(value === undefined ? {} : { value }),
		...(grain === undefined ? {} : { grain }),
		why,
	};
}
