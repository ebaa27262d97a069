import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../../src/annotation/dates/dates.ts";
import type { DateExpression } from "../../../src/annotation/layers.ts";
import { MONTHS, WEEKDAYS } from "../../../src/language/lists/calendar.ts";
import { addDays, isDay, mondayOf, parseDay } from "../../../src/story/day.ts";
import { overlaps, type Span } from "../../../src/story/span.ts";
import type { VisibleStory } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/**
 * MEANTIME (Minard et al. 2016, CC BY 4.0): time expressions of type DATE in the annotated sentences of Wikinews reports.
 *
 * A found date is right if it overlaps a gold expression and has exactly its value; each gold expression counts once. F1 over
 * both, as TempEval-3 scores "value" for TIMEX3 (UzZaman et al. 2013), but over type DATE alone. What overlaps only expressions that are not
 * scored (durations, sets, times, gold without a calendar value) is neither right nor wrong.
 */
export const dateValues: Evaluation = {
	name: "dates",
	needs: ["meantime-a.jsonl"],
	run: (dataDir) => [scoreReports(readLines(join(dataDir, "meantime-a.jsonl")))],
};

/** "The envoy arrived on Friday." and "They signed it in March.", past tense, by every weekday and month. */
export const dateGrids: Evaluation = {
	name: "date grids",
	needs: [],
	run: () => [weekdayGrid(), monthGrid()],
};

/** Sentences with the values of the dates in them, by which no rule was written. A sentence is right if just these are found. */
export const dateCases: Evaluation = {
	name: "date cases",
	needs: [],
	run: () => [scoreCases()],
};

/** A line of `tests/gold/dates.jsonl`, or of its unseen half. */
export type DateCase = {
	readonly dateline: string | null;
	readonly text: string;
	readonly values: readonly string[];
};

export function readDateCases(file: string): DateCase[] {
	return readLines(new URL(`../../gold/${file}`, import.meta.url));
}

function readLines<Line>(path: string | URL): Line[] {
	return readFileSync(path, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as Line);
}

/** The calendar values found in a case, of which lengths of time are none. */
export function valuesIn({ text, dateline }: DateCase): string[] {
	const story = tinyStory(text, dateline === null ? {} : { dateline: { day: dateline } });
	return findDates(story).flatMap(({ value }) => (value === undefined || value.startsWith("P") ? [] : value));
}

function scoreCases(): Row {
	const cases = readDateCases("dates-unseen.jsonl");
	const errors = cases.flatMap((each): ErrorCase[] => {
		const [expected, given] = [each.values, valuesIn(each)].map((values) => values.join(", ") || "(none)") as [
			string,
			string,
		];
		return expected === given ? [] : [{ asked: `${each.text} (${each.dateline ?? "no day"})`, expected, given }];
	});
	return {
		id: "date-cases-unseen",
		measure: "sentences whose dates are right, %",
		set: "own, unseen",
		value: (100 * (cases.length - errors.length)) / cases.length,
		n: cases.length,
		errors,
	};
}

type Timex = Span & { readonly type: string; readonly value: string | null };
type Report = {
	readonly text: string;
	readonly dct: string | null;
	readonly sents: readonly [number, number][];
	readonly timex: readonly Timex[];
};

/**
 * TIMEX3 to EDTF: days, months, years and weeks as they are; decade 199 = 199X, century 19 = 19XX; seasons SP, SU, FA, WI = 21 to 24; quarters = 33 to 36;
 * halves = 40, 41; a weekend = its Saturday and Sunday. Everything else (PRESENT_REF, XXXX-XX-XX, a length with type DATE, malformed values) is left out.
 */
export function edtfOf(value: string | null): string | undefined {
	if (value === null) return undefined;
	if (isDay(value) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || /^\d{4}-W[0-5]\d$/.test(value)) return value;
	if (/^\d{3}$/.test(value)) return `${value}X`;
	if (/^\d{2}$/.test(value)) return `${value}XX`;
	const weekend = /^(\d{4}-W\d\d)-WE$/.exec(value);
	if (weekend !== null) {
		const monday = mondayOf(weekend[1] as string);
		return `${addDays(monday, 5)}/${addDays(monday, 6)}`;
	}
	const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
	return part === null
		? undefined
		: `${part[1]}-${{ SP: 21, SU: 22, FA: 23, WI: 24, Q1: 33, Q2: 34, Q3: 35, Q4: 36, H1: 40, H2: 41 }[part[2] as "SP"]}`;
}

function scoreReports(reports: readonly Report[]): Row {
	let right = 0;
	let found = 0;
	let gold = 0;
	const errors: ErrorCase[] = [];
	for (const report of reports) {
		const scored = report.timex.filter(
			(timex) => timex.type === "DATE" && edtfOf(timex.value) !== undefined && isAnnotated(report, timex),
		);
		gold += scored.length;
		const open = new Set(scored);
		const given = findDates(storyOf(report)).filter((date) => isCalendarDate(date) && isAnnotated(report, date));
		for (const date of given) {
			const match = [...open].find((timex) => overlaps(timex, date) && edtfOf(timex.value) === date.value);
			if (match !== undefined) {
				open.delete(match);
				right++;
				found++;
				continue;
			}
			if (!scored.some((timex) => overlaps(timex, date)) && report.timex.some((timex) => overlaps(timex, date)))
				continue;
			found++;
			errors.push({ asked: around(report.text, date), expected: "(none)", given: `${date.text} = ${date.value}` });
		}
		for (const timex of open) {
			const near = given.find((date) => overlaps(timex, date));
			errors.push({
				asked: around(report.text, timex),
				expected: `${report.text.slice(timex.start, timex.end)} = ${edtfOf(timex.value)}`,
				given: near === undefined ? "(none)" : `${near.value}`,
			});
		}
	}
	return {
		id: "meantime-date-f1",
		measure: "date values, type DATE, F1, %",
		set: "MEANTIME a",
		value: (200 * right) / (found + gold),
		n: gold,
		errors,
	};
}

/** A report as the story reader sees it: headline, dateline, body. The day is the set's own; where that is missing or malformed, the one printed. */
function storyOf({ text, dct }: Report): VisibleStory {
	const [headline = "", printed = ""] = text.split("\n");
	const day = dct !== null && isDay(dct) ? dct : parseDay(printed);
	const body = headline.length + printed.length + 2;
	const blank = `${" ".repeat(body)}${text.slice(body).replace(/\n/g, " ")}`;
	return { ...tinyStory(blank, { dateline: { day } }), text } as VisibleStory;
}

/** MEANTIME annotates the first six sentences of a report, headline and dateline among them; no later one has a mention. */
const ANNOTATED_SENTENCES = 6;

function isAnnotated({ sents }: Report, span: Span): boolean {
	return sents.slice(0, ANNOTATED_SENTENCES).some(([start, end]) => start <= span.start && span.start < end);
}

function isCalendarDate({ value, grain }: DateExpression): boolean {
	return value !== undefined && !value.startsWith("P") && grain !== "time";
}

function around(text: string, { start, end }: Span): string {
	return `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
		/\n/g,
		" ",
	);
}

function weekdayGrid(): Row {
	const errors: ErrorCase[] = [];
	const datelines = Array.from({ length: 7 }, (_, index) => addDays("2003-01-20", index));
	for (const dateline of datelines) {
		WEEKDAYS.forEach((weekday, index) => {
			const days = Array.from({ length: 7 }, (_, back) => addDays(dateline, -back));
			// Days from 2003-01-20, a Monday, on: the index is the weekday.
			const expected = days.find((day) => (((dayIndex(day) - index) % 7) + 7) % 7 === 0) as string;
			check(`The envoy arrived on ${weekday}.`, dateline, expected, errors);
		});
	}
	return {
		id: "weekday-grid",
		measure: "past weekdays resolved, of 49",
		set: "7 datelines × 7 days",
		value: 49 - errors.length,
		n: 49,
		errors,
	};
}

function dayIndex(day: string): number {
	let steps = 0;
	for (let each = "2003-01-06"; each < day; each = addDays(each, 1)) steps++;
	return steps;
}

function monthGrid(): Row {
	const errors: ErrorCase[] = [];
	for (let filed = 1; filed <= 12; filed++) {
		MONTHS.forEach((name, index) => {
			const month = index + 1;
			const expected = `${month <= filed ? 2003 : 2002}-${String(month).padStart(2, "0")}`;
			check(`They signed it in ${name}.`, `2003-${String(filed).padStart(2, "0")}-15`, expected, errors);
		});
	}
	return {
		id: "month-grid",
		measure: "past months resolved, of 144",
		set: "12 datelines × 12 months",
		value: 144 - errors.length,
		n: 144,
		errors,
	};
}

function check(text: string, day: string, expected: string, errors: ErrorCase[]): void {
	const given = findDates(tinyStory(text, { dateline: { day } })).map((date) => date.value);
	if (given.length !== 1 || given[0] !== expected)
		errors.push({ asked: `${text} (${day})`, expected, given: given.join(", ") });
}
