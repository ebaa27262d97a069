import { inflect } from "../../language/inflect.ts";
import { SEASONS, SUN_TIMES, TIME_UNITS } from "../../language/lists/calendar.ts";
import { ARTICLES, DEMONSTRATIVES } from "../../language/lists/function-words.ts";
import { POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { addDays } from "../../story/day.ts";
import { boundsOf } from "../../story/value-bounds.ts";
import { COUNT, DAY_PART, type Length, MONTH, ROUGHLY, readLength, UNIT, WEEKDAY } from "./date-words.ts";
import { addMonths, countFrom, monthValue } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, type Reading, rule, undated } from "./rule.ts";

/** "about three or", "not two to". */
const EITHER = `(?:${ROUGHLY}\\s+)?(?<either>(?:${COUNT})\\s+(?:or|to)\\s+)?`;
/** "The next second" and "the same quarter" are seldom times, "the fall" is as often one of a man. */
const SPAN_OF_TIME = anyOf(
	[...TIME_UNITS, ...SEASONS.keys(), "season", "weekend"].filter((word) => !/^(?:second|quarter|fall)$/u.test(word)),
);
/** "morning", "day". */
const DAY_OR_PART = `(?:${DAY_PART}|day)`;

/** "days", "centuries". */
const LENGTHS = [...TIME_UNITS].flatMap((unit) => inflect(unit, "noun").slice(1));

/** Times by the story's own clock: lengths, "three days later", "the next morning", "recently". */
export const storyClockRules: readonly DateRule[] = [
	rule(
		"it came [about three or four days later]",
		`\\b${EITHER}(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+(?<side>later|after(?:wards?)?|earlier|before(?:hand)?|previously|since)\\b`,
		readCounted,
	),
	rule(
		"it came [on the following morning]",
		`\\b(?:on\\s+)?the\\s+(?:very\\s+)?(?<which>next|following|same|previous|preceding|ensuing)\\s+(?<unit>${DAY_PART}|${SPAN_OF_TIME})\\b(?!\\s+but\\s+one)`,
		readNext,
	),
	rule("it came [next morning]", `\\b(?<which>next)\\s+(?<unit>${DAY_OR_PART})\\b`, readNext),
	rule(
		"it came [that very night]",
		`\\b(?:on\\s+)?(?<which>that|that\\s+same|that\\s+very)\\s+(?<unit>${DAY_PART}|${SPAN_OF_TIME})\\b`,
		readNext,
	),
	rule(
		"it came [the night before]",
		`\\b(?:the|on\\s+the)\\s+(?:(?<unit>${DAY_PART}|${SPAN_OF_TIME})\\s+(?<side>before|after))\\b(?!\\s+(?:yesterday|to-?morrow))`,
		readNext,
	),
	rule(
		"it was [once upon a time]",
		`\\b(?:these\\s+days|in\\s+those\\s+days|in\\s+the\\s+(?:near\\s+|distant\\s+)?(?:past|future)|once\\s+upon\\s+a\\s+time|(?<!\\b(?:for|in|within|than|only)\\s)one\\s+(?:fine\\s+)?${DAY_OR_PART}|some\\s?day|for\\s+(?:some|a\\s+long)\\s+time|the\\s+other\\s+${DAY_OR_PART})\\b`,
		vague,
	),
	rule(
		"it rained [for the last three days]",
		`\\b(?:for|in|within|after|during|throughout|over|under|take|took|takes|last|lasted)\\s+(?:the\\s+)?(?:(?:last|past|next|first|coming|whole)\\s+)?${EITHER}(?<count>${COUNT})\\s+(?:(?:whole|full|long|more|consecutive)\\s+)?(?<unit>${UNIT})\\b`,
		readDuration,
	),
	rule(
		"it rained [three whole days]",
		`\\b(?:the\\s+)?(?:(?:last|past|next|first|coming)\\s+)?${EITHER}(?<count>(?!an?\\s+(?:${UNIT}))${COUNT})\\s+(?:(?:whole|full|long|more|consecutive)\\s+)?(?<unit>${UNIT})\\b(?!\\s+(?:old|of\\s+age))`,
		readDuration,
	),
	// "The three-quarter length", "the twenty-second of May": no lengths of time.
	rule(
		"a [three-day] walk",
		`\\b(?<count>(?!an?-)${COUNT})-(?<unit>${anyOf([...TIME_UNITS].filter((unit) => unit !== "quarter" && unit !== "second"))})\\b(?!-?\\s*-?old)`,
		readDuration,
	),
	rule(
		"it came [very recently]",
		"\\b(?:(?:more|most|only|very|quite|just)\\s+)?(?:recently|lately|nowadays|of\\s+late)\\b",
		vague,
	),
	rule(
		"in the war [of more recent years]",
		`\\b(?:in\\s+|of\\s+)?(?:more\\s+)?recent\\s+${anyOf([...LENGTHS, "times"])}\\b`,
		vague,
	),
	rule(
		"it was [many years ago]",
		`\\b(?:long|some\\s+time|not\\s+long|(?:many\\s+)?${anyOf([...LENGTHS, "ages"])})\\s+ago\\b`,
		vague,
	),
	rule(
		"it came [soon afterwards]",
		"\\b(?:soon|shortly|immediately|not\\s+long|long|directly)\\s+after(?:wards?)?\\b",
		(words, { after }) =>
			/after$/iu.test(words.all) && EVENT_AFTER.test(after) ? undefined : undated("time", OWN_CLOCK),
	),
	rule(
		"it came [before daybreak]",
		`\\b(?:(?:at|by|about|before|after|till|until|towards?|near)\\s+)${anyOf([...SUN_TIMES, "noon", "midday", "midnight"])}\\b(?!,?\\s+(?:on\\s+)?(?:${WEEKDAY}|${MONTH}|to-?day|yesterday|to-?morrow))`,
		clockTime,
	),
	rule(
		"it came [late in the afternoon]",
		`\\b(?:(?:early|late)\\s+)?in\\s+the\\s+(?:(?:early|late|small)\\s+)?(?:${DAY_PART}|middle\\s+of\\s+the\\s+night)\\b`,
		clockTime,
	),
];

const OWN_CLOCK: Reading["why"] = { by: "from-another-time" };

function vague(): Reading {
	return { form: "vague", why: { by: "no-date-in-words" } };
}

function clockTime(): Reading {
	return { form: "relative", grain: "time", why: { by: "time-of-day" } };
}

/** "two days before the ball": counted from an event, not from a date. */
const EVENT_AFTER = new RegExp(
	`^\\s+(?:${anyOf([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVE_DETERMINERS, ...SUBJECT_PRONOUNS])}|\\p{Lu}\\p{L}*|\\p{L}+ing)\\b`,
	"u",
);

function readCounted(words: DateWords, { after, earlier, earlierDay }: DateContext): Reading | undefined {
	if (/^(?:after|before|since|earlier)/iu.test(words.part("side")) && EVENT_AFTER.test(after)) {
		return /^(?:afterwards?|beforehand|earlier)/iu.test(words.part("side")) ? undated("time", OWN_CLOCK) : undefined;
	}
	const length = lengthOf(words);
	if (length.amount === undefined) return { form: "relative", why: OWN_CLOCK };
	const sign = /^(?:earlier|before|previously)/iu.test(words.part("side")) ? -1 : 1;
	return (
		counted(length.unit === "day" || length.unit === "week" ? earlierDay : earlier, length, sign) ??
		undated(grainOf(length), OWN_CLOCK)
	);
}

/** Counts on from the day or month named just before, if it is as fine as what is counted. */
function counted(earlier: string | undefined, length: Length, sign: 1 | -1): Reading | undefined {
	const from =
		earlier === undefined || earlier.startsWith("-") || !isAsFine(earlier, length)
			? undefined
			: boundsOf(earlier)?.last;
	const found = from === undefined ? undefined : countFrom(from, length, sign);
	return found === undefined
		? undefined
		: {
				form: "relative",
				...found,
				why: { by: found.grain === "day" ? "from-day-just-named" : "from-time-just-named" },
			};
}

function isAsFine(value: string, { unit }: Length): boolean {
	if (unit === "year") return true;
	return unit === "month" || unit === "quarter" ? value.length >= 7 : /^\d{4}-\d{2}-\d{2}/.test(value);
}

function grainOf({ unit }: Length): NonNullable<Reading["grain"]> {
	if (unit === "quarter") return "month";
	return unit === "second" || unit === "minute" || unit === "hour" ? "time" : unit;
}

const DAY_STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map(
	Object.entries({
		next: 1,
		following: 1,
		ensuing: 1,
		same: 0,
		previous: -1,
		preceding: -1,
		before: -1,
		after: 1,
	}),
);

function readNext(words: DateWords, { earlier, earlierDay }: DateContext): Reading | undefined {
	const unit = words.part("unit").toLowerCase();
	const which = (words.part("which") || words.part("side")).toLowerCase().split(/\s+/)[0] as string;
	const step = which === "that" ? 0 : (DAY_STEPS.get(which) as -1 | 0 | 1);
	const isDay = /day|morning|noon|evening|night/.test(unit);
	if (earlierDay !== undefined && isDay) {
		return {
			form: "relative",
			value: addDays(earlierDay, step),
			grain: "day",
			why: { by: "from-day-just-named" },
		};
	}
	if (earlier !== undefined && unit === "year" && /^\d{4}(?:-\d{2}){0,2}$/.test(earlier)) {
		return {
			form: "relative",
			value: String(Number(earlier.slice(0, 4)) + step),
			grain: "year",
			why: { by: "from-time-just-named" },
		};
	}
	if (earlier !== undefined && unit === "month" && /^\d{4}-(?:0\d|1[0-2])(?:-|$)/.test(earlier)) {
		const { year, month } = addMonths(Number(earlier.slice(0, 4)), Number(earlier.slice(5, 7)), step);
		return { form: "relative", value: monthValue(year, month), grain: "month", why: { by: "from-time-just-named" } };
	}
	return undated(
		isDay ? "day" : /^(?:week|month|year|century|decade)$/.test(unit) ? (unit as "year") : "time",
		OWN_CLOCK,
	);
}

const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		second: "S",
		minute: "M",
		hour: "H",
		day: "D",
		week: "W",
		month: "M",
		year: "Y",
	}),
);

function readDuration(words: DateWords): Reading | undefined {
	const length = lengthOf(words);
	// "over a quarter of a mile", "wait a second", "two seconds": ways of speaking.
	if (length.unit === "quarter" && (length.amount ?? 0) < 2) return undefined;
	if (length.unit === "second" && (length.amount ?? 0) < 10) return undefined;
	return { form: "duration", value: durationValue(length), grain: grainOf(length), why: { by: "length" } };
}

/** "three or four months" is no certain number. */
function lengthOf(words: DateWords): Length {
	const length = readLength(words.part("count"), words.part("unit"));
	return words.part("either") === "" ? length : { ...length, amount: undefined };
}

function durationValue({ amount, unit }: Length): string | undefined {
	if (amount === 0.5) return { hour: "PT30M", day: "PT12H", year: "P6M" }[unit as string];
	const [number, letter] =
		unit === "quarter" ? [amount === undefined ? amount : amount * 3, "M"] : [amount, LETTERS.get(unit)];
	const isClock = unit === "second" || unit === "minute" || unit === "hour";
	return `P${isClock ? "T" : ""}${number ?? "X"}${letter}`;
}
