import { ordinalUpTo, UNITS } from "../../language/lists/numbers.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { addDays, partsOf } from "../../story/day.ts";
import { boundsOf } from "../../story/value-bounds.ts";
import {
	CALENDAR_UNIT,
	COUNT,
	EARLY,
	ROUGHLY,
	readCount,
	readLength,
	readOrdinal,
	readSeason,
	readWeekday,
	SEASON,
	STEP,
	UNIT,
	WEEKDAY,
} from "./date-words.ts";
import { decadeRules } from "./decades.ts";
import {
	countFrom,
	quarterValue,
	type Resolution,
	resolveSeason,
	resolveWeekday,
	unitAround,
	yearValue,
} from "./resolution.ts";
import {
	asReading,
	type DateContext,
	type DateRule,
	type DateWords,
	dated,
	type Reading,
	rule,
	undated,
} from "./rule.ts";

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
		"it fell in [the first half of last year]",
		`\\b(?:the\\s+)?(?<nth>${ordinalUpTo(2)})[\\s-]+half\\s+of\\s+(?<step>last|this|next)\\s+year\\b`,
		readHalf,
	),
	rule("it fell [last summer]", `\\b${STEP}\\s+(?<season>${SEASON})\\b`, readSeasonWords),
	rule(
		"it fell in [summer last year]",
		`\\b(?<season>${SEASON})\\s+(?:of\\s+)?(?<step>last|this|next)\\s+year\\b`,
		readSeasonOfYear,
	),
	rule(
		"it fell in [the third quarter of last year]",
		`\\b(?:the\\s+)?(?<nth>${ordinalUpTo(4)})[\\s-]+quarter(?:\\s+of\\s+(?<step>last|this|next)\\s+year)?\\b`,
		readQuarter,
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
		"it fell [two weeks ago Monday]",
		`\\b(?<count>${anyOf(["a", ...UNITS.slice(1)])})\\s+weeks?\\s+ago\\s+(?:on\\s+|last\\s+)?(?<weekday>${WEEKDAY})\\b`,
		readWeekdayAgo,
	),
	rule(
		"it fell [the week before last]",
		`\\bthe\\s+(?<unit>${CALENDAR_UNIT})\\s+(?<side>before\\s+last|after\\s+next)\\b`,
		readSecondUnit,
	),
	...decadeRules,
];

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map(
	Object.entries({
		last: -1,
		past: -1,
		previous: -1,
		this: 0,
		current: 0,
		next: 1,
		coming: 1,
	}),
);

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
	if (step !== "") {
		const steps = STEPS.get(step) as -1 | 0 | 1;
		return onCalendar(unitAround(dateline, unit, steps), { by: "unit", steps });
	}
	// "the end of the year" is this year's; "over the weekend" may be the one to come.
	const isToCome = unit === "weekend" && direction() === "future";
	return onCalendar(
		unitAround(dateline, unit, isToCome ? 1 : 0),
		isToCome ? { by: "unit-to-come" } : { by: "unit", steps: 0 },
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

function readSeasonWords(words: DateWords, { dateline, direction }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("season");
	const step = STEPS.get(words.part("step").toLowerCase());
	return asReading(resolveSeason(readSeason(words.part("season")), dateline, { direction: direction(), step }));
}

function readQuarter(words: DateWords, { dateline, direction }: DateContext): Reading | undefined {
	if (dateline === undefined) return undefined;
	const quarter = readOrdinal(words.part("nth"));
	const { year, month } = partsOf(dateline);
	const step = words.part("step").toLowerCase();
	if (step !== "")
		return dated(quarterValue(year + (STEPS.get(step) as number), quarter), "season", { by: "dateline-year" });
	const isAhead = direction() === "future";
	const over = quarter < Math.ceil(month / 3);
	const found = isAhead ? year + (over ? 1 : 0) : year - (over ? 0 : 1);
	return dated(quarterValue(found, quarter), "season", { by: isAhead ? "first-ahead" : "latest-over" });
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
	const isExact = words.part("today") !== "" || /^exactly/iu.test(words.all);
	const counted = isExact && length.unit === "week" ? { amount: 7 * length.amount, unit: "day" as const } : length;
	const found = countFrom(dateline, counted, -1);
	if (found === undefined) return { form: "relative", grain: "time", why: { by: "back-from-filing" } };
	if (/^decades?$/iu.test(words.part("unit"))) return dated(`${found.value.slice(0, 3)}X`, "decade", { by: "back" });
	if (/^centur/iu.test(words.part("unit"))) return dated(`${found.value.slice(0, 2)}XX`, "century", { by: "back" });
	return { form: "date", ...found, why: { by: "back-at-grain" } };
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

function readSeasonOfYear(words: DateWords, { dateline }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("season");
	const year = partsOf(dateline).year + (STEPS.get(words.part("step").toLowerCase()) as number);
	return dated(`${year}-${readSeason(words.part("season"))}`, "season", { by: "dateline-year" });
}

function readHalf(words: DateWords, { dateline }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("season");
	const year = partsOf(dateline).year + (STEPS.get(words.part("step").toLowerCase()) as number);
	return dated(`${yearValue(year)}-${39 + readOrdinal(words.part("nth"))}`, "season", { by: "dateline-year" });
}
