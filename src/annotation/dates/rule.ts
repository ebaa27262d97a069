import type { Day } from "../../story/story.ts";
import type { DateExpression, Grain } from "../layers.ts";
import type { DateReason } from "./date-reason.ts";
import type { Resolution } from "./resolution.ts";
import type { Direction } from "./verb-direction.ts";

/** What a rule makes of the words it matched. */
export type Reading = {
	readonly form: DateExpression["form"];
	readonly value?: string | undefined;
	readonly grain?: Grain | undefined;
	/** The reason for the value, or why there is none. */
	readonly why: DateReason;
};

/** How days in digits are written: "20/1/2003" or "1/20/2003". */
export type DayOrder = "day-first" | "month-first";

/** A day without a year. */
export type DayOfYear = {
	readonly month: number;
	readonly date: number;
	/** 1 (Monday) to 7 (Sunday), if the words name it. */
	readonly weekday: number | undefined;
	/** Characters of its words. */
	readonly length: number;
};

/** What surrounds the words a rule matched. */
export type DateContext = {
	/** The day a report was filed; undefined for fiction. */
	readonly dateline: Day | undefined;
	/** What stands before and after in the sentence, as far as it matters. */
	readonly before: string;
	readonly after: string;
	readonly direction: () => Direction;
	/** In fiction the day in the year that the tale has named before. */
	readonly dayInTale: (day: DayOfYear) => Day | undefined;
	/** How the story writes days in digits. */
	readonly dayOrder: () => DayOrder | undefined;
	/** The nearest calendar value before it in the same paragraph. */
	readonly earlier: string | undefined;
	/** The nearest day before it in the same paragraph. */
	readonly earlierDay: Day | undefined;
};

/**
 * One kind of words that say when. Of two rules that match at the same place, the longer match wins, then the earlier rule.
 */
export type DateRule = {
	/** Words it reads, in brackets: "it came [the night before]". */
	readonly example: string;
	/** With flags `giu`, without sticky state shared between sentences. */
	readonly pattern: RegExp;
	/** @returns undefined if the words say no time after all ("May" as a verb, a number that is no year). */
	readonly read: (words: DateWords, context: DateContext) => Reading | undefined;
};

/** The matched words and their named parts, as strings that may be empty. */
export type DateWords = { readonly all: string; readonly part: (name: string) => string };

export function rule(example: string, source: string, read: DateRule["read"]): DateRule {
	return { example, pattern: new RegExp(source, "giu"), read };
}

export function dated(value: string | undefined, grain: Grain, why: DateReason): Reading | undefined {
	return value === undefined ? undefined : { form: "date", value, grain, why };
}

/** A calendar word that needs a day to count from, in a story that gives none. */
export function undated(grain: Grain, why: DateReason = { by: "no-date-in-story" }): Reading {
	return { form: "relative", grain, why };
}

/** A resolved value as a reading; undefined stays undefined. */
export function asReading(resolution: Resolution | undefined): Reading | undefined {
	return resolution && { form: "date", ...resolution };
}
