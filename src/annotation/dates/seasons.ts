import { YEAR } from "../../language/lists/calendar.ts";
import {
	ARTICLES,
	COORDINATORS,
	DEMONSTRATIVES,
	PREPOSITIONS,
	SUBORDINATORS,
} from "../../language/lists/function-words.ts";
import { ordinalUpTo } from "../../language/lists/numbers.ts";
import { POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { partsOf } from "../../story/day.ts";
import { AS_WRITTEN, EARLY, readOrdinal, readSeason, SEASON, SHORT_YEAR, STEP, STEPS } from "./date-words.ts";
import { quarterValue, resolveSeason, yearOfTwoDigits, yearValue } from "./resolution.ts";
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

/** What may follow "in the spring" where it is no part of a name: "in spring water" has none. */
const AFTER_SEASON = anyOf([
	...ARTICLES,
	...COORDINATORS,
	...DEMONSTRATIVES,
	...PREPOSITIONS,
	...SUBORDINATORS,
	...POSSESSIVE_DETERMINERS,
	...SUBJECT_PRONOUNS,
	"there",
]);
/** "The third quarter", "Q3", "3Q". */
const QUARTER = `(?:(?<nth>${ordinalUpTo(4)})[\\s-]+quarter|Q(?<digit>[1-4])|(?<early>[1-4])Q)`;

/** Seasons, quarters and halves that name their year. */
export const seasonOfYearRules: readonly DateRule[] = [
	rule(
		"in [the winter of 1998-99]",
		`\\b(?:the\\s+)?${EARLY}?(?<season>${SEASON})(?:\\s+of|,|\\s+in)?\\s+(?<year>${YEAR})(?:\\s*[-–/]\\s*(?<last>${YEAR}|\\d{2})(?!\\d))?\\b`,
		readSeasonAndYear,
	),
	rule(
		"in [the summer] and fall of 1997",
		`\\b(?:the\\s+)?${EARLY}?(?<season>${SEASON})(?=\\s+(?:and|or|to)\\s+(?:the\\s+)?${SEASON}\\s+(?:of\\s+)?(?<year>${YEAR})\\b)`,
		readSeasonAndYear,
	),
	rule(
		"in [the summer of '69] it",
		`\\b(?:the\\s+)?${EARLY}?(?<season>${SEASON})\\s+(?:of\\s+)?${SHORT_YEAR}`,
		(words, { dateline }) => {
			if (dateline === undefined) return undated("season", { by: "no-century-in-story" });
			const year = yearOfTwoDigits(words.part("short"), dateline);
			return dated(`${year}-${readSeason(words.part("season"))}`, "season", { by: "latest-begun" });
		},
	),
	rule(
		"in [the third quarter of 1999]",
		`\\b(?:the\\s+)?(?:${QUARTER}|(?:last|final)\\s+quarter)(?:\\s+of|\\s+in|,)?\\s+(?:fiscal\\s+)?(?<year>${YEAR})\\b`,
		(words) => dated(quarterValue(Number(words.part("year")), quarterOf(words)), "season", AS_WRITTEN),
	),
	rule(
		"in [the first half of 1999]",
		`\\b(?:the\\s+)?(?:(?<nth>${ordinalUpTo(2)})[\\s-]+half(?:\\s+of)?|H(?<digit>[12]))\\s+(?<year>${YEAR})\\b`,
		(words) =>
			dated(
				`${words.part("year")}-${39 + (Number(words.part("digit")) || readOrdinal(words.part("nth")))}`,
				"season",
				AS_WRITTEN,
			),
	),
];

/** Seasons, quarters and halves counted from the dateline. */
export const seasonRules: readonly DateRule[] = [
	rule(
		"it fell in [the first half of last year]",
		`\\b(?:the\\s+)?(?<nth>${ordinalUpTo(2)})[\\s-]+half\\s+of\\s+(?<step>last|this|next)\\s+year\\b`,
		readHalf,
	),
	rule("it fell [last summer]", `\\b(?:${EARLY})?${STEP}\\s+(?<season>${SEASON})\\b`, readSeasonWords),
	rule(
		"it fell in [summer last year]",
		`\\b(?<season>${SEASON})\\s+(?:of\\s+)?(?<step>last|this|next)\\s+year\\b`,
		readSeasonOfYear,
	),
	// "The fall" is as often one of a man.
	rule(
		"it fell in [the late spring].",
		`(?<=\\b(?:in|during|by|since|until|till|throughout|through|before|after)\\s+)(?:the\\s+)?${EARLY}?(?<season>spring|summer|autumn|winter)\\b(?=\\s*[,.;:!?)—–]|\\s+(?:${AFTER_SEASON})\\b|\\s*$)(?!\\s+of\\b)`,
		readBareSeason,
	),
	rule(
		"it fell in [the third quarter of last year]",
		`\\b(?:the\\s+)?${QUARTER}(?:\\s+of\\s+(?<step>last|this|next)\\s+year)?\\b`,
		readQuarter,
	),
];

/** A winter is named by the year it begins in, or by both. */
function readSeasonAndYear(words: DateWords): Reading | undefined {
	const year = words.part("year");
	const last = words.part("last");
	if (last !== "" && Number(last.slice(-2)) !== (Number(year) + 1) % 100) return undefined;
	return dated(`${year}-${readSeason(words.part("season"))}`, "season", AS_WRITTEN);
}

function readSeasonWords(words: DateWords, { dateline, direction }: DateContext): Reading | undefined {
	const name = words.part("step").toLowerCase();
	if (dateline === undefined || name === "previous") return undated("season", { by: "from-another-time" });
	const step = STEPS.get(name);
	return asReading(resolveSeason(readSeason(words.part("season")), dateline, { direction: direction(), step }));
}

/** "In the spring at the bottom of the kettle" is one of water. */
const IN_WATER = /^\s+(?:at|beside|near|under|below|by|behind|where|with)\b/iu;

/** "He left in the autumn"; "in winter the lake freezes" is every winter. */
function readBareSeason(words: DateWords, context: DateContext): Reading | undefined {
	const { dateline } = context;
	if (IN_WATER.test(context.after) && /^the\s+spring$/iu.test(words.all)) return undefined;
	if (dateline === undefined) return undated("season");
	const direction = context.direction();
	if (direction === undefined) return undated("season", { by: "no-year-in-words" });
	return asReading(resolveSeason(readSeason(words.part("season")), dateline, { direction }));
}

function quarterOf(words: DateWords): number {
	const named = words.part("nth");
	return Number(words.part("digit") || words.part("early")) || (named === "" ? 4 : readOrdinal(named));
}

function readQuarter(words: DateWords, { dateline, direction }: DateContext): Reading | undefined {
	if (dateline === undefined) return undefined;
	const quarter = quarterOf(words);
	const { year, month } = partsOf(dateline);
	const step = words.part("step").toLowerCase();
	if (step !== "")
		return dated(quarterValue(year + (STEPS.get(step) as number), quarter), "season", { by: "dateline-year" });
	const isAhead = direction() === "future";
	const over = quarter < Math.ceil(month / 3);
	const found = isAhead ? year + (over ? 1 : 0) : year - (over ? 0 : 1);
	return dated(quarterValue(found, quarter), "season", { by: isAhead ? "first-ahead" : "latest-over" });
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
