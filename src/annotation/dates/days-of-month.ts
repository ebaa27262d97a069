import { YEAR } from "../../language/lists/calendar.ts";
import { NUMBERED, ordinalUpTo } from "../../language/lists/numbers.ts";
import { civilDay, partsOf } from "../../story/day.ts";
import {
	AS_WRITTEN,
	DATE_NUMBER,
	MONTH,
	ORDINAL,
	readMonth,
	readOrdinal,
	readWeekday,
	STEPS,
	WEEKDAY,
} from "./date-words.ts";
import { addMonths, resolveMonth, unitAround, weekdayInMonth } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule, undated } from "./rule.ts";

/** Days of a month that is pointed to, as letters do, or of one that the story has made up. */
export const dayOfMonthRules: readonly DateRule[] = [
	rule(
		"on [the 14th of Mirtul] it",
		`(?<=\\b(?:on|since|until|till|by|before|after)\\s+)the\\s+(?:${NUMBERED})\\s+(?:day\\s+)?of\\s+(?!${MONTH}|${WEEKDAY})\\p{Lu}\\p{Ll}{2,}\\b`,
		({ all }) => (/of\s+\p{Lu}/u.test(all) ? undated("day", { by: "other-calendar" }) : undefined),
	),
	rule(
		"on [the 28th ult.] it",
		`\\b(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s+(?:of\\s+)?(?<which>inst|ult|prox)(?:\\.|ant\\b|imo\\b)`,
		readLetterDay,
	),
	rule(
		"on [the 28th of last month] it",
		`\\b(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s+of\\s+(?<step>last|this|next)\\s+(?:month\\b|(?<month>${MONTH}))`,
		readDayOfStep,
	),
	rule(
		"on [the first Monday in May] it",
		`\\bthe\\s+(?<nth>${ordinalUpTo(4)}|last)\\s+(?<weekday>${WEEKDAY})\\s+(?:in|of)\\s+(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?\\b`,
		readWeekdayOfMonth,
	),
];

function readWeekdayOfMonth(words: DateWords, { dateline, direction }: DateContext): Reading | undefined {
	const month = readMonth(words.part("month"));
	const nth = /^last$/iu.test(words.part("nth")) ? -1 : readOrdinal(words.part("nth"));
	const which = { weekday: readWeekday(words.part("weekday")), nth };
	if (words.part("year") !== "") {
		return dated(weekdayInMonth(Number(words.part("year")), month, which), "day", AS_WRITTEN);
	}
	if (dateline === undefined) return undated("day");
	const { value, why } = resolveMonth(month, dateline, direction());
	return dated(weekdayInMonth(Number(value.slice(0, 4)), month, which), "day", why);
}

/** "Inst." is the month of the letter, "ult." the one before, "prox." the one after. */
function readLetterDay(words: DateWords, { dateline }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("day");
	const steps = { inst: 0, ult: -1, prox: 1 }[words.part("which").toLowerCase()] as number;
	const { year, month } = partsOf(dateline);
	const shifted = addMonths(year, month, steps);
	return dated(civilDay(shifted.year, shifted.month, readOrdinal(words.part("date"))), "day", {
		by: "unit",
		steps: steps as -1 | 0 | 1,
	});
}

/** "The 28th of last month", "the 28th of last September". */
function readDayOfStep(words: DateWords, { dateline }: DateContext): Reading | undefined {
	if (dateline === undefined) return undated("day");
	const step = words.part("step").toLowerCase() as "last" | "this" | "next";
	const name = words.part("month");
	const month =
		name === ""
			? unitAround(dateline, "month", STEPS.get(step) ?? 0)?.value
			: resolveMonth(readMonth(name), dateline, undefined, step).value;
	const [year, number] = (month ?? "").split("-").map(Number);
	return dated(civilDay(year ?? 0, number, readOrdinal(words.part("date"))), "day", { by: "dateline" });
}
