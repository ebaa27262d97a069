import { UNITS } from "../../language/lists/numbers.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { addDays, civilDay, partsOf } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";
import { boundsOf } from "../../story/value-bounds.ts";
import {
	CALENDAR_UNIT,
	COUNT,
	EARLY,
	type Length,
	ROUGHLY,
	readCount,
	readLength,
	readWeekday,
	STEP,
	STEPS,
	UNIT,
	WEEKDAY,
} from "./date-words.ts";
import { addMonths, countFrom, type Resolution, resolveWeekday, unitAround, yearValue } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule, undated } from "./rule.ts";

/** Weeks, months, years and other stretches counted from the dateline. */
export const unitRules: readonly DateRule[] = [
	rule(
		"it came [earlier this week]",
		`\\b(?:${EARLY})?(?:(?:earlier|later|late|early)\\s+)?${STEP}\\s+(?<unit>${CALENDAR_UNIT})(?!\\s*-?\\s*old\\b|\\s+of\\s+an?\\b)\\b`,
		readUnit,
	),
	rule("it came [later in the year]", `\\b(?:earlier|later)\\s+in\\s+the\\s+(?<unit>${CALENDAR_UNIT})\\b`, readUnit),
	rule(
		"it came at [the end of the year]",
		`\\bthe\\s+(?:very\\s+)?(?:beginning|start|middle|end|close|rest|turn)\\s+of\\s+the\\s+(?<unit>${CALENDAR_UNIT})(?!\\s+(?:before|after))\\b`,
		readUnit,
	),
	rule("it came at [year's end]", "\\b(?<unit>year)(?:['’]s|-)\\s?end\\b", readUnit),
	rule("it rained [over the weekend]", "\\b(?:over|at|during|for)\\s+the\\s+(?<unit>weekend)\\b", readUnit),
	rule(
		"it fell at the start of [the day]",
		"(?<=\\b(?:end|ended|ending|close|closed|finish|finished|start|started|earlier\\s+in|later\\s+in|end\\s+of|rest\\s+of|start\\s+of|close\\s+of)\\s+)(?:the\\s+)day\\b",
		readTheDay,
	),
	rule(
		"it fell in [the same period last year]",
		`\\b(?:the\\s+same\\s+)(?:period|month|time|quarter|week)\\s+(?:of\\s+)?(?:last\\s+year|a\\s+year\\s+(?:ago|earlier|before)|the\\s+previous\\s+year|one\\s+year\\s+(?:ago|earlier))\\b`,
		readYearBefore,
	),
	rule(
		"it fell [about two years ago]",
		`\\b(?:${ROUGHLY}\\s+)?(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+ago\\b(?<today>\\s+to-?day)?`,
		readAgo,
	),
	rule(
		"it will fall [two weeks from now]",
		`\\b(?:${ROUGHLY}\\s+)?(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+(?:from\\s+(?:now|(?<today>to-?day))|hence)\\b`,
		readAgo,
	),
	rule(
		"it fell [two weeks ago Monday]",
		`\\b(?<count>${anyOf(["a", ...UNITS.slice(1)])})\\s+weeks?\\s+ago\\s+(?:on\\s+|last\\s+)?(?<weekday>${WEEKDAY})\\b`,
		readWeekdayAgo,
	),
	rule(
		"it fell [the week before last]",
		`\\bthe\\s+(?<unit>${CALENDAR_UNIT})\\s+(?<side>before\\s+last|after\\s+next)\\b`,
		readSecondUnit,
	),
];

function readUnit(words: DateWords, { dateline, before, direction }: DateContext): Reading | undefined {
	const step = words.part("step").toLowerCase();
	const unit = words.part("unit").toLowerCase();
	const grain = unit === "weekend" ? "day" : unit === "quarter" ? "season" : (unit as "year");
	if (step === "previous") return undated(grain, { by: "from-another-time" });
	// "the past year", "the next decade": a length that ends or begins now, not a calendar unit.
	if (/\bthe\s+$/iu.test(before) && /^(?:last|past|next|coming)$/.test(step)) {
		return {
			form: "duration",
			value: lengthValue(unit),
			grain,
			why: { by: STEPS.get(step) === 1 ? "from-then-on" : "up-to-then" },
		};
	}
	if (dateline === undefined) return undated(grain);
	const steps = STEPS.get(step) ?? 0;
	if (unit !== "weekend" || steps !== 0) {
		return onCalendar(unitAround(dateline, unit, steps), { by: "unit", steps });
	}
	const towards = direction();
	return onCalendar(
		unitAround(dateline, unit, 0, towards),
		towards === "future" ? { by: "unit-to-come" } : towards === "past" ? { by: "latest-begun" } : { by: "unit", steps },
	);
}

function onCalendar(found: Omit<Resolution, "why"> | undefined, why: Reading["why"]): Reading | undefined {
	return found === undefined ? undefined : { form: "date", ...found, why };
}

function lengthValue(unit: string): string {
	return { week: "P1W", weekend: "P2D", month: "P1M", quarter: "P3M", year: "P1Y", decade: "P10Y", century: "P100Y" }[
		unit
	] as string;
}

function readYearBefore(_words: DateWords, { earlier }: DateContext): Reading | undefined {
	const [, year, rest] = /^(\d{4})((?:-\d{2}){0,2})$/.exec(earlier ?? "") ?? [];
	if (year === undefined || rest === undefined) return undated("month", { by: "from-another-time" });
	const grain = rest === "" ? "year" : rest.length === 3 ? "month" : "day";
	return dated(`${yearValue(Number(year) - 1)}${rest}`, grain, { by: "year-before-time-just-named" });
}

function readAgo(words: DateWords, { dateline }: DateContext): Reading | undefined {
	const length = readLength(words.part("count"), words.part("unit"));
	if (length.amount === undefined) return { form: "vague", why: { by: "no-number-in-words" } };
	if (dateline === undefined) return undated("time");
	const sign = /ago\b/iu.test(words.all) ? -1 : 1;
	const isExact = words.part("today") !== "" || /^exactly/iu.test(words.all);
	if (words.part("today") !== "" && (length.unit === "month" || length.unit === "year")) {
		return dated(sameDateAt(dateline, length, sign), "day", { by: "back" });
	}
	const counted = isExact && length.unit === "week" ? { amount: 7 * length.amount, unit: "day" as const } : length;
	const found = countFrom(dateline, counted, sign);
	if (found === undefined) return { form: "relative", grain: "time", why: { by: "back-from-filing" } };
	if (sign > 0) return { form: "date", ...found, why: { by: "dateline" } };
	if (/^decades?$/iu.test(words.part("unit"))) return dated(`${found.value.slice(0, 3)}X`, "decade", { by: "back" });
	if (/^centur/iu.test(words.part("unit"))) return dated(`${found.value.slice(0, 2)}XX`, "century", { by: "back" });
	return { form: "date", ...found, why: { by: "back-at-grain" } };
}

/** "A year ago today". */
function sameDateAt(dateline: Day, { amount, unit }: Length, sign: 1 | -1): Day | undefined {
	const { year, month, date } = partsOf(dateline);
	const shifted = addMonths(year, month, sign * Math.trunc(amount ?? Number.NaN) * (unit === "year" ? 12 : 1));
	return civilDay(shifted.year, shifted.month, date);
}

/** "two weeks ago Monday": weeks before the latest Monday. */
function readWeekdayAgo(words: DateWords, { dateline }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("day");
	const latest = resolveWeekday(readWeekday(words.part("weekday")), dateline, "past").value;
	return dated(addDays(latest, -7 * (readCount(words.part("count")) as number)), "day", { by: "weeks-before-latest" });
}

function readSecondUnit(words: DateWords, { dateline }: DateContext): Reading | undefined {
	const unit = words.part("unit").toLowerCase();
	if (dateline === undefined) return undated(unit === "weekend" ? "day" : (unit as "year"));
	const step = words.part("side").startsWith("b") ? -1 : 1;
	const first = unitAround(dateline, unit, step);
	const day = first === undefined ? undefined : boundsOf(first.value)?.last;
	const second = day === undefined ? undefined : unitAround(day, unit, step);
	return onCalendar(second, { by: "dateline" });
}

/** "the start of the day" in a report is the day it speaks of. */
function readTheDay(_words: DateWords, { dateline, earlierDay }: DateContext): Reading | undefined {
	if (dateline === undefined) return undefined;
	const why: Reading["why"] = earlierDay === undefined ? { by: "days", days: 0 } : { by: "day-just-named" };
	return { form: "relative", value: earlierDay ?? dateline, grain: "day", why };
}
