import { formatValue, isDay } from "../story/day.ts";
import { type Span, spansWithin } from "../story/span.ts";
import type { Day } from "../story/story.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import { absoluteRules } from "./date-absolute.ts";
import { deicticRules } from "./date-deictic.ts";
import { directionAt } from "./date-direction.ts";
import { holidayRules } from "./date-holidays.ts";
import type { DateContext, DateRule, DateWords, Reading } from "./date-rule.ts";
import { storyClockRules } from "./date-story-clock.ts";
import { timeRules } from "./date-times.ts";
import type { DateExpression } from "./layers.ts";

/**
 * Words that say when, sorted by start, none overlapping.
 *
 * Dates are counted only from the story's own dateline, never from today or from a novel's year of publication. In a
 * report its headline and dateline are read too; in fiction only paragraphs are.
 */
export function findDates(story: VisibleStory): DateExpression[] {
	const dateline = datelineOf(story);
	const dates: DateExpression[] = [];
	let outside = 0;
	for (const paragraph of story.paragraphs) {
		if (dateline !== undefined) readLines(story.text, { start: outside, end: paragraph.start }, dateline, dates);
		outside = paragraph.end;
		let earlier: string | undefined;
		for (const sentence of spansWithin(story.sentences, paragraph)) {
			earlier = readSentence(story.text, sentence, { dateline, earlier }, dates);
		}
	}
	if (dateline !== undefined) readLines(story.text, { start: outside, end: story.text.length }, dateline, dates);
	return dates;
}

/**
 * The EDTF value of what a reader types as a date ("October 2002", "last Sunday").
 *
 * @param dateline What "last Sunday" is counted from; without it only dates that name their year resolve.
 * @returns undefined if the text is not one date, give or take a preposition.
 */
export function resolveTyped(text: string, dateline?: Day): string | undefined {
	const typed = text.trim().replace(/^(?:on|in|at|during|since|from|by)\s+/iu, "");
	if (isDay(typed) || /^(?:\d{4}(?:-\d\d)?|\d{3}X|\d{4}-W\d\d)$/.test(typed)) return typed;
	const capitalised = typed.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
	for (const asked of [typed, capitalised]) {
		const context: DateContext = { dateline, before: "in ", after: "", direction: () => undefined, earlier: undefined };
		const value = readWhole(asked, context, [...rules])?.value;
		if (value !== undefined && !value.startsWith("P")) return value;
	}
	return undefined;
}

const dayRules = [...absoluteRules, ...holidayRules, ...deicticRules];
const rules: readonly DateRule[] = [
	...timeRules((words, context) => readWhole(words, context, dayRules)),
	...dayRules,
	...storyClockRules,
];

/** Every expression holds one of these; most sentences of a novel hold none. */
const TRIGGER =
	/\d|day|week|month|year|night|morning|forenoon|noon|evening|hour|minute|second|morrow|decade|centur|season|quarter|spring|summer|autumn|winter|recent|lately|late\b|ago\b|after|o['’]\s?clock|past\b|future|dawn|daybreak|sunrise|dusk|sunset|midnight|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|Thanksgiving|Hallowe|upon\s+a\s+time|some\s+time|long\s+time/u;

type Origin = { readonly dateline: Day | undefined; readonly earlier: string | undefined };

function datelineOf({ dateline, published }: VisibleStory): Day | undefined {
	if (dateline === undefined) return undefined;
	return dateline.day ?? (published !== undefined && isDay(published) ? published : undefined);
}

function readLines(text: string, gap: Span, dateline: Day, into: DateExpression[]): void {
	for (const line of text.slice(gap.start, gap.end).matchAll(/[^\n]+/g)) {
		const start = gap.start + line.index;
		readSentence(text, { start, end: start + line[0].length }, { dateline, earlier: undefined }, into);
	}
}

/** @returns The last calendar value in the sentence, for the next to count from. */
function readSentence(text: string, span: Span, origin: Origin, into: DateExpression[]): string | undefined {
	const sentence = text.slice(span.start, span.end);
	let { earlier } = origin;
	if (!TRIGGER.test(sentence)) return earlier;
	let covered = 0;
	for (const { match, read } of candidates(sentence)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start < covered) continue;
		const reading = read(wordsOf(match), {
			dateline: origin.dateline,
			before: sentence.slice(0, start),
			after: sentence.slice(end),
			direction: () => directionAt(sentence, start, end),
			earlier,
		});
		if (reading === undefined) continue;
		covered = end;
		into.push(expressionOf(match[0], span.start + start, reading));
		if (reading.value !== undefined && reading.form === "date") earlier = reading.value;
	}
	return earlier;
}

type Candidate = { readonly match: RegExpExecArray; readonly read: DateRule["read"] };

/** Matches of all rules, by start; at the same start the longest first. */
function candidates(sentence: string): Candidate[] {
	const found = rules.flatMap(({ pattern, read }) =>
		Array.from(sentence.matchAll(pattern), (match) => ({ match, read })),
	);
	return found.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

function readWhole(words: string, context: DateContext, among: readonly DateRule[]): Reading | undefined {
	for (const { pattern, read } of among) {
		pattern.lastIndex = 0;
		const match = pattern.exec(words);
		if (match === null || match.index > 0 || match[0].length < words.length) continue;
		const reading = read(wordsOf(match), context);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

function wordsOf(match: RegExpExecArray): DateWords {
	return { all: match[0], part: (name) => match.groups?.[name] ?? "" };
}

function expressionOf(words: string, start: number, { form, value, grain, why }: Reading): DateExpression {
	const said = `'${words.replace(/\s+/gu, " ")}'`;
	return {
		start,
		end: start + words.length,
		text: words,
		form,
		...(value === undefined ? {} : { value }),
		...(grain === undefined ? {} : { grain }),
		rule: value === undefined ? `${said}: ${why}` : `${said} → ${formatValue(value)}, ${why}`,
	};
}
