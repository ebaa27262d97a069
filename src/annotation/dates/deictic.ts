import { SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import { isCapitalised } from "../../language/words.ts";
import { addDays, civilDay, partsOf } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";
import {
	DATE_NUMBER,
	DAY_PART,
	EARLY,
	MONTH,
	NOT_NUMBERED,
	ORDINAL,
	readMonth,
	readOrdinal,
	readWeekday,
	STEP,
	WEEKDAY,
	WEEKDAY_BEFORE_DATE,
} from "./date-words.ts";
import { mayGoOnThen, monthRule, OF_YEAR, pointedYear } from "./months.ts";
import { resolveDate, resolveMonthDay, resolveWeekday } from "./resolution.ts";
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

const PART = `(?:\\s+(?:early\\s+|late\\s+)?(?<part>${DAY_PART}))?`;

/** Dates that need a dateline. Without one they are times of the story's own. */
export const deicticRules: readonly DateRule[] = [
	rule(
		"it came [late yesterday evening]",
		`\\b(?<!-)(?:(?:earlier|later|late|early)\\s+)?(?<word>to-?day|to-?night|to-?morrow|yesterday)${PART}\\b`,
		readNearDay,
	),
	rule(
		"it was [the day before yesterday]",
		`\\b(?:the\\s+day\\s+(?<side>before\\s+yesterday|after\\s+to-?morrow))\\b`,
		(words, { dateline }) => dayFrom(dateline, words.part("side").startsWith("b") ? -2 : 2),
	),
	rule("it came [last night]", `\\b(?<which>this|last)\\s+(?<part>${DAY_PART})\\b`, (words, { dateline }) =>
		/^last\s+(?!evening|night)/iu.test(words.all)
			? undated("time")
			: dayFrom(dateline, words.part("which").toLowerCase() === "last" ? -1 : 0),
	),
	rule(
		"it came [last Friday morning]",
		`\\b(?:(?:early|late)\\s+)?(?:${STEP}\\s+)?(?<weekday>${WEEKDAY})(?:,?\\s+the\\s+${ORDINAL})?(?!s\\b)(?:\\s+before\\s+(?<beforeLast>last)|${PART})`,
		readWeekdayWords,
	),
	rule(
		"on [Friday, May 3]",
		`\\b(?:(?:(?:this|last|next)\\s+)?(?<weekday>${WEEKDAY_BEFORE_DATE}),?\\s+)?${EARLY}?(?<month>${MONTH})\\s+(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})(?![\\d,.:]\\d|[-–]\\d|\\s*%|\\d)\\b(?:${OF_YEAR}|${PART})`,
		readMonthDay,
	),
	rule(
		"on [the 3rd of May last year]",
		`\\b(?:(?:(?:this|last|next)\\s+)?(?<weekday>${WEEKDAY_BEFORE_DATE}),?\\s+)?(?:the\\s+)?(?<date>${DATE_NUMBER}|${ORDINAL})\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?!\\s+\\d)(?:${OF_YEAR}|${PART})`,
		readMonthDay,
	),
	rule(
		"on [May 3-5]",
		`\\b(?<month>${MONTH})\\s+(?<date>${DATE_NUMBER})\\s*(?:-|–|to|through|(?<and>and))\\s*(?:(?<lastMonth>${MONTH})\\s+)?(?<last>${DATE_NUMBER})(?![\\d%]|\\s*%)\\b`,
		readDayRange,
	),
	rule(
		"on [3-5 May]",
		`\\b${NOT_NUMBERED}(?<date>${DATE_NUMBER})\\s*(?:-|–|to|through)\\s*(?<last>${DATE_NUMBER})\\s+(?<month>${MONTH})\\b`,
		readDayRange,
	),
	monthRule,
	rule(
		"on [the 19th].",
		`(?<=\\b(?:on|(?:morning|afternoon|evening|night)\\s+of)\\s+)the\\s+(?<date>${ORDINAL})(?=\\s*[,.;:!?]|\\s+(?:${anyOf(["at", "in", "and", ...SUBJECT_PRONOUNS])}|of\\s+(?:this|last|next)\\s+month)\\b|$)`,
		(words, { dateline, direction }) => {
			if (dateline === undefined) return undated("day", { by: "no-month-in-words" });
			return readOrdinal(words.part("date")) > 31
				? undefined
				: asReading(resolveDate(readOrdinal(words.part("date")), dateline, direction()));
		},
	),
];

/** Days from the dateline's. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map(
	Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }),
);

function readNearDay(words: DateWords, { dateline, before, after }: DateContext): Reading | undefined {
	const days = DAY_WORDS.get(words.part("word").toLowerCase().replace("-", "")) as number;
	// "today's world", "even today": the present at large.
	if (
		days === 0 &&
		(/^['’]s\s+(?:world|society|youth|generation|standards|technology|economy)/iu.test(after) ||
			/\beven\s+$/iu.test(before))
	) {
		return { form: "vague", why: { by: "present-at-large" } };
	}
	return dayFrom(dateline, days);
}

function dayFrom(dateline: Day | undefined, days: number): Reading | undefined {
	if (dateline === undefined) return undated("day");
	return dated(addDays(dateline, days), "day", { by: "days", days });
}

/** Words before a weekday that then names no day of this week: "Black Monday", "Good Friday", "every Sunday". */
const NAME_BEFORE = new RegExp(
	`\\b${anyOf(
		listed(
			"Black Bloody Good Ash Palm Easter Holy Maundy Shrove Whit Super Cyber Man Girl Ruby Manic every each most some other",
		),
	)}\\s+$`,
	"iu",
);
/** Words behind it that make it a name: "Sunday school", "Sunday-school", "the Friday Times". */
const NAME_AFTER = new RegExp(
	`^(?:-\\p{L}|\\s+(?:${anyOf(listed("school Times Telegraph Mail Express Mirror Post Herald Tribune paper papers"))}\\b|Night\\s+Live\\b))`,
	"u",
);

function readWeekdayWords(words: DateWords, context: DateContext): Reading | undefined {
	if (!isCapitalised(words.part("weekday")) || NAME_BEFORE.test(context.before) || NAME_AFTER.test(context.after))
		return undefined;
	if (context.dateline === undefined) return undated("day");
	const weekday = readWeekday(words.part("weekday"));
	if (words.part("beforeLast") !== "") {
		const last = resolveWeekday(weekday, context.dateline, "past", "last");
		return dated(addDays(last.value, -7), "day", { by: "week-before-latest" });
	}
	const step = words.part("step").toLowerCase();
	const other = otherWeekday(step, context);
	if (other !== undefined)
		return other.from === undefined
			? undated("day", { by: "from-another-time" })
			: countedFrom(other.from, weekday, other.ahead);
	const modifier = /^(?:next|coming)$/.test(step) ? "next" : /^(?:last|past|previous)$/.test(step) ? "last" : undefined;
	return asReading(resolveWeekday(weekday, context.dateline, context.direction(), modifier));
}

/** "The following Monday", "the previous Monday", "that Monday": counted from a day that the story named, if it did. */
function otherWeekday(
	step: string,
	{ before, after, earlierDay }: DateContext,
): { readonly from: Day | undefined; readonly ahead: boolean } | undefined {
	if (/\bthe\s+following\s+$/iu.test(before)) return { from: earlierDay, ahead: true };
	if (/\bthe\s+preceding\s+$/iu.test(before) || (step === "previous" && /\bthe\s+$/iu.test(before))) {
		return { from: earlierDay, ahead: false };
	}
	// "Said that Monday's vote …" joins, "left that Monday." points; "a Monday in May" is any.
	const isOther =
		(/\bthat\s+$/iu.test(before) && ALONE_BEHIND.test(after)) || (/\ban?\s+$/iu.test(before) && ANY_BEHIND.test(after));
	return isOther ? { from: undefined, ahead: true } : undefined;
}

/** What stands behind a weekday that is nothing's subject or attribute: "that Monday.", "that Monday he". */
const ALONE_BEHIND = new RegExp(`^(?:\\s*(?:[.,;:!?)]|$)|\\s+${anyOf([...SUBJECT_PRONOUNS, "when", "and"])}\\b)`, "iu");
const ANY_BEHIND = /^(?:\s*(?:[.;:!?)]|$)|\s+(?:in|of|during|when)\b)/iu;

function countedFrom(day: Day, weekday: number, ahead: boolean): Reading | undefined {
	const { value } = resolveWeekday(weekday, day, undefined, ahead ? "next" : "last");
	return { form: "relative", value, grain: "day", why: { by: "from-day-just-named" } };
}

function readMonthDay(words: DateWords, context: DateContext): Reading | undefined {
	if (!isCapitalised(words.part("month"))) return undefined;
	const month = readMonth(words.part("month"));
	const date = readOrdinal(words.part("date"));
	if (civilDay(2000, month, date) === undefined) return undefined;
	// "June 3 hearing" is a day; "May 20 people" is none, nor is "March 10,000 people".
	if (
		/^\s+(?:people|men|women|soldiers|troops|per\s*cent|percent|years|points|seats|jobs|million|billion)\b/iu.test(
			context.after,
		)
	)
		return undefined;
	if (
		month === 9 &&
		date === 11 &&
		(context.dateline === undefined || context.dateline >= "2001-09-11") &&
		/^\s+(?:terror|attack|hijack|suicide|strikes|tragedy|commission|panel|victim|event|ringleader|plot)/iu.test(
			context.after,
		)
	) {
		return dated("2001-09-11", "day", { by: "attacks-of-that-day" });
	}
	const pointed = pointedYear(words, context);
	if (pointed !== undefined) return dated(civilDay(pointed.year, month, date), "day", pointed.why);
	const weekday = words.part("weekday") === "" ? undefined : readWeekday(words.part("weekday"));
	if (context.dateline === undefined || words.part("yearStep") !== "") {
		const day = context.dayInTale({ month, date, weekday, length: words.all.length });
		if (day === undefined || words.part("yearStep") !== "") return undated("day", { by: "no-year-in-story" });
		return dated(day, "day", { by: "year-named-before", year: partsOf(day).year });
	}
	if (weekday === undefined && mayGoOnThen(context)) return undated("day", { by: "no-year-in-words" });
	return asReading(resolveMonthDay(month, date, context.dateline, { direction: context.direction(), weekday }));
}

function readDayRange(words: DateWords, context: DateContext): Reading | undefined {
	if (!isCapitalised(words.part("month"))) return undefined;
	const month = readMonth(words.part("month"));
	const lastMonth = words.part("lastMonth") === "" ? month : readMonth(words.part("lastMonth"));
	if (context.dateline === undefined) return undated("day", { by: "no-year-in-story" });
	const first = resolveMonthDay(month, readOrdinal(words.part("date")), context.dateline, {
		direction: context.direction(),
	});
	if (first === undefined) return undefined;
	const { year } = partsOf(first.value);
	const last = civilDay(lastMonth < month ? year + 1 : year, lastMonth, readOrdinal(words.part("last")));
	// "May 3 and 4" are two days in a row; "May 3 and 7" is no stretch.
	if (words.part("and") !== "" && last !== addDays(first.value, 1)) return undefined;
	return last === undefined || last <= first.value ? undefined : dated(`${first.value}/${last}`, "day", first.why);
}
