import { DECADE, decadeOf, UNITS } from "../../language/lists/numbers.ts";
import { POSSESSIVE_DETERMINERS } from "../../language/lists/pronouns.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { partsOf } from "../../story/day.ts";
import { AS_WRITTEN, EARLY, ORDINAL, readOrdinal, SHORT_YEAR } from "./date-words.ts";
import { yearOfTwoDigits } from "./resolution.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule, undated } from "./rule.ts";

/** Decades and centuries that say which they are. */
export const longDecadeRules: readonly DateRule[] = [
	rule("in [the early 1990s]", `\\b(?:the\\s+)?${EARLY}?(?<decade>(?:1[1-9]|20)\\d)0['’]?s\\b`, readDecade),
	rule(
		"in [the early nineteen-eighties]",
		`\\bthe\\s+${EARLY}?(?<century>${anyOf([...UNITS.slice(15), "twenty"])})[\\s-]+(?<decade>${DECADE})\\b`,
		(words) => {
			const century = UNITS.indexOf(words.part("century").toLowerCase());
			const decade = decadeOf(words.part("decade").toLowerCase());
			return dated(`${century < 0 ? 20 : century}${decade}X`, "decade", AS_WRITTEN);
		},
	),
	rule(
		"in [the late 19th century]",
		`\\b(?:the\\s+)?${EARLY}?(?<nth>${ORDINAL})[\\s-]+(?:century|centuries)\\b(?!\\s+(?:B\\.?C|before\\s+Christ))`,
		readCentury,
	),
	rule(
		"in [the 18th] and 19th centuries",
		`\\b(?:the\\s+)?${EARLY}?(?<nth>${ORDINAL})(?=[\\s-]+(?:and|or|to)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?${ORDINAL}[\\s-]+centur)`,
		readCentury,
	),
];

/** Decades and years without their century, counted from the dateline; without one they have no value. */
export const decadeRules: readonly DateRule[] = [
	rule("in [the early '80s]", `(?<![\\d$£€])(?:the\\s+)?${EARLY}?['‘’]?(?<decade>[2-9])0['’]?s\\b`, readShortDecade),
	rule("in [the late eighties]", `\\bthe\\s+${EARLY}?(?<decade>${DECADE})\\b`, readShortDecade),
	rule(
		"back in [late '82] it",
		`(?<=\\b(?:in|of|since|until|till|by|from|and|to|or|early|late|mid)[\\s-]+)${EARLY}?${SHORT_YEAR}`,
		(words, { dateline }) => {
			if (dateline === undefined) return undated("year", { by: "no-century-in-story" });
			return dated(yearOfTwoDigits(words.part("short"), dateline), "year", { by: "latest-begun" });
		},
	),
];

/** "The 1990s"; "the 1800s" is as often the century, which holds the decade. */
function readDecade(words: DateWords): Reading | undefined {
	const decade = words.part("decade");
	return decade.endsWith("0") && decade !== "200"
		? dated(`${decade.slice(0, 2)}XX`, "century", AS_WRITTEN)
		: dated(`${decade}X`, "decade", AS_WRITTEN);
}

function readCentury(words: DateWords): Reading | undefined {
	const century = readOrdinal(words.part("nth"));
	return century > 21 ? undefined : dated(`${String(century - 1).padStart(2, "0")}XX`, "century", AS_WRITTEN);
}

/** "in his", "in her early ", "temperatures in the ". */
const AGE_BEFORE = new RegExp(`\\b(?:${anyOf(POSSESSIVE_DETERMINERS)}|temperatures?\\s+in)\\s+(?:\\w+[\\s-]+)?$`, "iu");

/** "the '80s": the latest such decade that had begun by the dateline. Ages ("in his eighties") are none. */
function readShortDecade(words: DateWords, { dateline, before }: DateContext): Reading | undefined {
	if (AGE_BEFORE.test(before)) return undefined;
	const isAfterDecade = /\d0['’]?s\s+(?:and|or|to)\s+$/u.test(before);
	if (!/^the\b|^['‘’]/iu.test(words.all) && !isAfterDecade) return undefined;
	if (dateline === undefined) {
		// Without a day to count from, "the eighties" may be ages, and "the 80s" degrees.
		return /['‘’]/u.test(words.all) ? undated("decade", { by: "no-century-in-story" }) : undefined;
	}
	const named = words.part("decade").toLowerCase();
	const ten = decadeOf(named) ?? Number(named);
	const { year } = partsOf(dateline);
	const begins = Math.floor(year / 100) * 100 + ten * 10;
	return dated(`${String(begins <= year ? begins : begins - 100).slice(0, 3)}X`, "decade", { by: "latest-begun" });
}
