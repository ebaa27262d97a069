import { formsOf } from "../../language/inflect.ts";
import { SEASONS, YEAR } from "../../language/lists/calendar.ts";
import { ARTICLES, DEMONSTRATIVES } from "../../language/lists/function-words.ts";
import { POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import { AS_WRITTEN, EARLY } from "./date-words.ts";
import { yearBeforeChrist } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule, undated } from "./rule.ts";

const BEFORE_CHRIST = "(?:B\\.\\s?C\\.(?:\\s?E\\.)?|BCE?\\b)";
const OF_OUR_LORD = "(?:the\\s+year\\s+(?:of\\s+(?:our\\s+Lord|grace|God),?\\s+)?)";

/** Years, stretches of them, and years of other counts. */
export const yearRules: readonly DateRule[] = [
	rule(
		"from [1914-18] on",
		`(?<![\\d.,$£€#-])(?<from>${YEAR})(?:\\s*(?:-|–|—|/)\\s*|\\s+(?:to|through|until)\\s+)(?<to>${YEAR}|\\d{2})(?![\\d,.%:/-]\\d|\\d|%)`,
		readYearRange,
	),
	rule(
		"between [1914 and 1918] it",
		`(?<=\\b(?:between|from)\\s+)(?<from>${YEAR})\\s+(?:and|to|until|till|through)\\s+(?<to>${YEAR})\\b`,
		readYearsBetween,
	),
	rule(
		"from [58 to 50 BC] it",
		`\\b(?<from>\\d{1,4})\\s*(?:-|–|to|and|until)\\s*(?<to>\\d{1,4})\\s*${BEFORE_CHRIST}`,
		(words) => {
			const [from, to] = [Number(words.part("from")), Number(words.part("to"))];
			return from > to && to > 0
				? dated(`${yearBeforeChrist(from)}/${yearBeforeChrist(to)}`, "year", AS_WRITTEN)
				: undefined;
		},
	),
	rule("in [44 BC] it", `(?<![\\d.,])\\b${EARLY}?${OF_OUR_LORD}?(?<year>\\d{1,4})\\s*${BEFORE_CHRIST}`, (words) => {
		const year = Number(words.part("year"));
		return year > 0 && words.all.includes("B") ? dated(yearBeforeChrist(year), "year", AS_WRITTEN) : undefined;
	}),
	rule(
		"in [A.D. 79] it",
		"\\b(?:A\\.?D\\.?\\s+(?<year>\\d{1,4})|(?<late>\\d{1,4})\\s+(?:A\\.?D|C\\.?E)\\b\\.?)(?!\\d)",
		(words) =>
			/[ac]/u.test(words.all)
				? undefined
				: dated((words.part("year") || words.part("late")).padStart(4, "0"), "year", AS_WRITTEN),
	),
	rule(
		"in [1812] it",
		`(?<![\\d.,$£€#:/-]|\\b(?:No|no|p|page|Section)\\.?\\s)${EARLY}?${OF_OUR_LORD}?(?<year>${YEAR})\\b(?!['’]s\\s+(?:worth)|[,.:]\\d|[-–/]\\d|\\s*%)`,
		readYear,
	),
];

function readYearRange(words: DateWords, context: DateContext): Reading | undefined {
	const from = words.part("from");
	const last = words.part("to");
	const to = last.length === 2 ? from.slice(0, 2) + last : last;
	if (to <= from || (last.length === 2 && Number(last) <= 12 && Number(from.slice(2)) >= 13)) return undefined;
	// "2009/10" is a season or a year of accounts; "1907/2006" is a number of something.
	if (words.all.includes("/") && Number(to) !== Number(from) + 1) return undefined;
	if (COUNTED.test(context.after)) return undefined;
	return dated(`${from}/${to}`, "year", AS_WRITTEN);
}

/** "Between 1500 and 2000 euros", "from 1500 to 2000 votes": no years. */
function readYearsBetween(words: DateWords, context: DateContext): Reading | undefined {
	return countsThings(context.after) ? undefined : readYearRange(words, context);
}

/** Words before a number that make it a year, whatever the story: "founded in about 1812", "A.D. 79". */
const SURE_BEFORE = new RegExp(
	`\\b(?:${anyOf([
		...listed(
			"in since until till during circa c. anno fiscal founded built established created formed year years born died",
		),
		"of the year",
		...[...SEASONS.keys()].map((season) => `${season} of`),
	])}|A\\.\\s?D\\.)\\s+(?:about\\s+|around\\s+)?$`,
	"iu",
);
/** Words that do so where the number is near the dateline or nothing is counted: "before 1812", "as early as 1812", "1811, 1812". */
const LIKELY_BEFORE = new RegExp(
	`\\b${anyOf([
		...listed("by before after from to through and or of for around about between than"),
		...["at least", "as early as", "as late as"],
	])}\\s+$|(?<!\\d)\\d{4},\\s+$`,
	"iu",
);

function readYear(words: DateWords, context: DateContext): Reading | undefined {
	const { before, after, dateline } = context;
	const year = words.part("year");
	const reading = dated(year, "year", AS_WRITTEN);
	if (OTHER_COUNT.test(after)) return undated("year", { by: "other-calendar" });
	if (words.all.length > 4 || isBracketed(context)) return reading;
	if (COUNTED.test(after)) return undefined;
	const isSure = SURE_BEFORE.test(before);
	if (dateline === undefined) {
		if (countsThings(after)) return undefined;
		return isSure || (year >= "1500" && OLD_YEAR_BEFORE.test(before) && ALONE_AFTER.test(after)) ? reading : undefined;
	}
	if (isSure || (OWNED_BEFORE.test(before) && isNear(year, dateline))) return reading;
	if (!isNear(year, dateline) || countsThings(after)) return undefined;
	if (LIKELY_BEFORE.test(before) || isAttributive(context)) return reading;
	return isInName(year, before, dateline) ? reading : undefined;
}

/** "the 1991", "her 1991". */
const OWNED_BEFORE = new RegExp(`\\b${anyOf(["the", ...POSSESSIVE_DETERMINERS])}\\s+$`, "iu");

/** "WWDC 2005": a name may end in the year the report is about; "the Russell 2000" is no year. */
function isInName(year: string, before: string, dateline: string): boolean {
	return /\p{Lu}[\p{L}.]*,?\s+$/u.test(before) && Math.abs(Number(year) - Number(dateline.slice(0, 4))) <= 3;
}

/** In a report a number without a sure cue is a year only if the report could well speak of it. */
function isNear(year: string, dateline: string): boolean {
	const distance = Number(year) - Number(dateline.slice(0, 4));
	return distance <= 60 && distance >= -150;
}

/** In fiction "of 1815" is a year where nothing follows that it could count. */
const OLD_YEAR_BEFORE = /(?<!\b(?:number|sum|total|some|average)\s)\b(?:about|after|before|by|from|of)\s+$/iu;
/** What may follow it then: "of 1815,", "of 1815 he", "from 1815 to". */
const ALONE_AFTER = new RegExp(
	`^(?:[.,;:)]|\\s+${anyOf([...SUBJECT_PRONOUNS, ...listed("to and the was were had")])}\\b|$)`,
	"iu",
);

/** "(1991)", "(1834-1902)". */
function isBracketed({ before, after }: DateContext): boolean {
	return /\(\s*(?:b\.|d\.|born|died)?\s*$/iu.test(before) && /^\s*[),;–-]/u.test(after);
}

/** "the 1991 agreement", "WWDC 2005": a year used as a name's part. */
function isAttributive({ before, after }: DateContext): boolean {
	return ATTRIBUTED.test(before) && !/^\s*[-–]/u.test(after);
}

/** "the 1991", "that 1991", "Boeing's 1991", "in June, 1991", or the beginning. */
const ATTRIBUTED = new RegExp(
	`(?:^|\\b${anyOf([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVE_DETERMINERS])}|['’]s?|\\p{Ll},|["“‘'])\\s*$`,
	"u",
);

/** What a number counts or belongs to that is no year: "1500 men", "1500 miles", "1500 GMT", "1500 of them", "300 B.C." */
const COUNTED = new RegExp(
	`^\\s*(?:B\\.?\\s?C\\b|BCE)|^\\s+${anyOf([
		...["per cent", "percent", "local time", "more", "other", "or so", "thousand", "million", "billion"],
		...listed("people persons men women children soldiers troops jobs"),
		...listed("euros dollars pounds francs crowns degrees"),
		...listed("feet ft km kg mi m lb lbs GMT UTC EST EDT BST"),
		...formsOf("hour metre meter mile ton tonne", "noun"),
		...["the", "them", ...POSSESSIVE_DETERMINERS].map((owner) => `of ${owner}`),
	])}\\b`,
	"iu",
);

/** Years that are not counted from the birth of Christ: "1492 DR", "591 CY", "1401 of the Third Age". */
const OTHER_COUNT =
	/^\s+(?:(?:DR|CY|AR|AH|AUC|SR|TA|YE)\b|of\s+the\s+(?:\p{Lu}\p{L}+\s+){1,2}(?:Age|Era|Reckoning)\b|by\s+\p{Lu}\p{L}+[\s-][Rr]eckoning)/u;

/** "1500 muskets": whether the number counts what follows. */
function countsThings(after: string): boolean {
	const next = /^\s+(\p{Ll}{4,})\b/u.exec(after)?.[1];
	return next !== undefined && /(?:[^s]s|men|people)$/u.test(next) && !NOT_PLURAL.has(next);
}

const NOT_PLURAL = wordSet("this was has does its his is as elections games olympics thousands hundreds millions");
