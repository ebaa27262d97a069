import { addDays, civilDay, isDay, mondayOf, monthLength } from "./day.ts";
import type { Day } from "./story.ts";

/** First and last day, both within. */
export type Bounds = { readonly first: Day; readonly last: Day };

/**
 * The days an EDTF value covers: to sort values by when they begin, or to tell whether two of them overlap.
 *
 * @returns undefined for durations and for what is no value. An open end reaches to the first or last day there is.
 */
export function boundsOf(value: string): Bounds | undefined {
	const [from = "", to] = value.split("/");
	if (to === undefined) return boundsOfOne(from);
	const first = from === "" || from === ".." ? FIRST_DAY : boundsOfOne(from)?.first;
	const last = to === "" || to === ".." ? LAST_DAY : boundsOfOne(to)?.last;
	return first === undefined || last === undefined || compareDays(first, last) > 0 ? undefined : { first, last };
}

/** Whether two values share a day: "2002-10" and "2002", "2003-W03" and "2003-01-19". */
export function valuesOverlap(a: string, b: string): boolean {
	const [one, other] = [boundsOf(a), boundsOf(b)];
	return (
		one !== undefined &&
		other !== undefined &&
		compareDays(one.first, other.last) <= 0 &&
		compareDays(other.first, one.last) <= 0
	);
}

/** Which comes first: days before Christ too, whose years are negative ("-0043-03-15"). */
export function compareDays(a: Day, b: Day): number {
	const [one, other] = [yearOf(a), yearOf(b)];
	return one - other || (a < b ? -1 : a > b ? 1 : 0);
}

function yearOf(day: Day): number {
	return Number(day.slice(0, -6));
}

const FIRST_DAY: Day = "0001-01-01";
const LAST_DAY: Day = "9999-12-31";

/** Months of EDTF's sub-year groupings, first and last; a winter runs into the next year. */
const SUB_YEARS: ReadonlyMap<string, readonly [number, number]> = new Map(
	Object.entries({
		21: [3, 5],
		22: [6, 8],
		23: [9, 11],
		24: [12, 14],
		33: [1, 3],
		34: [4, 6],
		35: [7, 9],
		36: [10, 12],
		40: [1, 6],
		41: [7, 12],
	}),
);

function boundsOfOne(value: string): Bounds | undefined {
	const plain = value.replace(/[~?%]$/, "");
	const day = plain.slice(0, 10);
	if (isDay(day) && /^(?:$|T)/.test(plain.slice(10))) return { first: day, last: day };
	if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(plain)) {
		const monday = mondayOf(plain);
		return { first: monday, last: addDays(monday, 6) };
	}
	if (/^(?:-\d{4}|0000)$/.test(plain)) return { first: `${plain}-01-01`, last: `${plain}-12-31` };
	const years = /^(?:\d{4}|\d{3}X|\d{2}XX)$/.test(plain);
	if (years) return months(Number(plain.replace(/X/g, "0")), 1, Number(plain.replace(/X/g, "9")), 12);
	const [, year, part = ""] = /^(\d{4})-(\d{2})$/.exec(plain) ?? [];
	if (year === undefined) return undefined;
	const [from, to] = SUB_YEARS.get(String(Number(part))) ?? [Number(part), Number(part)];
	return to > 12 ? months(Number(year), from, Number(year) + 1, to - 12) : months(Number(year), from, Number(year), to);
}

function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Bounds | undefined {
	const first = civilDay(Math.max(1, firstYear), firstMonth, 1);
	const last = civilDay(lastYear, lastMonth, monthLength(lastYear, lastMonth));
	return first === undefined || last === undefined ? undefined : { first, last };
}
