import { isReporting } from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import { partsOf } from "../../story/day.ts";
import { EARLY, MONTH, readMonth, STEP } from "./date-words.ts";
import { monthValue, resolveMonth } from "./resolution.ts";
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

/** "Last year" beside a month or day, or "that year", the one just named; a named group. */
export const OF_YEAR = "(?:,?\\s+(?:of\\s+)?(?<yearStep>last|this|next|that(?:\\s+same)?|the\\s+same)\\s+year\\b)";

/** A month without a year. */
export const monthRule: DateRule = rule(
	"in [early May]",
	`\\b(?:${EARLY}|${STEP}\\s+)?(?<month>${MONTH})(?:${OF_YEAR})?(?!\\s+\\d)`,
	readMonthAlone,
);

/**
 * Whether the words may go on with a year long past: "He was elected in 1960. In November he …" is of no certain year. What is reported
 * ("In November the firm said …") is of now.
 */
export function mayGoOnThen({ dateline, earlier, before, after, direction }: DateContext): boolean {
	const year = /^\d{4}/u.exec(earlier ?? "")?.[0];
	if (dateline === undefined || year === undefined || Number(year) > partsOf(dateline).year - 2) return false;
	if (!OPENS.test(before) || direction() === "future") return false;
	return !(after.match(/\p{L}+/gu) ?? []).some((word) => isReporting(word.toLowerCase()));
}

/** "On", "In early", "And on": what stands before a date that opens its sentence. */
const OPENS = /^\W*(?:(?:and|then|but|later)\s+)?(?:on|in|by)\s+(?:the\s+|early\s+|late\s+)*$/iu;

const YEAR_STEPS: ReadonlyMap<string, number> = new Map(Object.entries({ last: -1, this: 0, next: 1 }));

/** The year that `OF_YEAR` points to. */
export function pointedYear(
	words: DateWords,
	{ dateline, earlier }: DateContext,
): { readonly year: number; readonly why: Reading["why"] } | undefined {
	const step = words.part("yearStep").toLowerCase();
	const steps = YEAR_STEPS.get(step);
	if (steps !== undefined) {
		return dateline === undefined ? undefined : { year: partsOf(dateline).year + steps, why: { by: "dateline-year" } };
	}
	const named = step === "" ? undefined : /^\d{4}/u.exec(earlier ?? "")?.[0];
	return named === undefined ? undefined : { year: Number(named), why: { by: "from-time-just-named" } };
}

/** Months whose names are also persons or other words need a word before them that shows the month. */
const ALSO_NAMES = new Set(["march", "april", "may", "june", "august", "mar", "jun", "aug", "apr"]);
const SURE_MONTH = listed("in since by until till during from between through early mid late");
/** "Before May", "every June", "mid-March". */
const MONTH_BEFORE = new RegExp(
	`\\b${anyOf([...SURE_MONTH, ...listed("of before after every each around for and or to the"), "through to"])}[\\s-]+$`,
	"iu",
);
/** "In May", "until August", "late March". */
const SURE_MONTH_BEFORE = new RegExp(`\\b${anyOf(SURE_MONTH)}[\\s-]+$`, "iu");

function readMonthAlone(words: DateWords, context: DateContext): Reading | undefined {
	const name = words.part("month");
	if (!/^\p{Lu}\p{Ll}/u.test(name)) return undefined;
	if (/\b(?:Black|Red)\s+$/u.test(context.before) || /^\s+Revolution/u.test(context.after)) return undefined;
	if (words.all === name && !showsMonth(name.replace(/\.$/, "").toLowerCase(), context)) return undefined;
	const pointed = pointedYear(words, context);
	if (pointed !== undefined) return dated(monthValue(pointed.year, readMonth(name)), "month", pointed.why);
	if (context.dateline === undefined || words.part("yearStep") !== "")
		return undated("month", { by: "no-year-in-story" });
	if (words.part("step") === "" && mayGoOnThen(context)) return undated("month", { by: "no-year-in-words" });
	const step = words.part("step").toLowerCase();
	const modifier =
		step === "" || step === "current"
			? undefined
			: step === "this"
				? "this"
				: /^(?:next|coming)$/.test(step)
					? "next"
					: "last";
	return asReading(resolveMonth(readMonth(name), context.dateline, context.direction(), modifier));
}

/** "From May Welland". */
const FROM_BEFORE = /\b(?:from|by|between|since)\s+$/iu;
/** "From May", "since May", "between May". */
const NAMES_TOO_BEFORE = /\b(?:from|since|by|between|through|before)\s+$/iu;

/** In a report "for June" is rarely a person; "for May" may be one. */
const REPORT_MONTH_BEFORE = /\b(?:for|before|after|of|or|to|through)\s+$/iu;

/** "March and " before "April", "May, " before "June". */
const MONTH_LISTED_BEFORE = new RegExp(`\\b${MONTH}(?:(?:,?\\s+(?:and|or|to)|,)\\s+|\\s?[-–/]\\s?)$`, "u");

function showsMonth(name: string, { before, after, dateline }: DateContext): boolean {
	if (/^\s+\p{Lu}\p{Ll}/u.test(after) && (!SURE_MONTH_BEFORE.test(before) || FROM_BEFORE.test(before))) return false;
	// In a tale May, June and April may be people: "a letter from May", "since May had come".
	if (dateline === undefined && ALSO_NAMES.has(name) && NAMES_TOO_BEFORE.test(before)) {
		return /\bsince\s+$/iu.test(before) && /^\s*[,.;:!?)]/u.test(after);
	}
	if (!ALSO_NAMES.has(name)) return name.length > 3 || MONTH_BEFORE.test(before);
	if (dateline !== undefined && /^(?:march|august)$/.test(name) && /^['’]s\b/u.test(after)) return true;
	if (SURE_MONTH_BEFORE.test(before)) return !/^['’]s\b/u.test(after) || dateline !== undefined;
	if (MONTH_LISTED_BEFORE.test(before)) return true;
	if (dateline !== undefined && name !== "may" && REPORT_MONTH_BEFORE.test(before)) return true;
	// "of May" is the month in "the first of May", "the end of June", a girl in "the love of May".
	if (/\b(?:month|end|beginning|middle|days?|weeks?|ides|first|last|night|morning|start)\s+of\s+$/iu.test(before))
		return true;
	return dateline !== undefined && /\b(?:the|an?|its)\s+$/iu.test(before) && /^\s+\p{Ll}/u.test(after);
}
