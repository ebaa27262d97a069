import { DECADE, decadeOf } from "../../language/lists/numbers.ts";
import { POSSESSIVE_DETERMINERS } from "../../language/lists/pronouns.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { partsOf } from "../../story/day.ts";
import { EARLY } from "./date-words.ts";
import { type DateContext, type DateRule, type DateWords, dated, type Reading, rule } from "./rule.ts";

/** Decades without their century, counted from the dateline. */
export const decadeRules: readonly DateRule[] = [
	rule("in [the early '80s]", `(?<![\\d$£€])(?:the\\s+)?${EARLY}?['‘’]?(?<decade>[2-9])0['’]?s\\b`, readShortDecade),
	rule("in [the late eighties]", `\\bthe\\s+${EARLY}?(?<decade>${DECADE})\\b`, readShortDecade),
];

/** "in his", "in her early ", "temperatures in the ". */
const AGE_BEFORE = new RegExp(`\\b(?:${anyOf(POSSESSIVE_DETERMINERS)}|temperatures?\\s+in)\\s+(?:\\w+[\\s-]+)?$`, "iu");

/** "the '80s": the latest such decade that had begun by the dateline. Ages ("in his eighties") are none. */
function readShortDecade(words: DateWords, { dateline, before }: DateContext): Reading | undefined {
	if (dateline === undefined || AGE_BEFORE.test(before)) return undefined;
	const isAfterDecade = /\d0['’]?s\s+(?:and|or|to)\s+$/u.test(before);
	if (!/^the\b|^['‘’]/iu.test(words.all) && !isAfterDecade) return undefined;
	const named = words.part("decade").toLowerCase();
	const ten = decadeOf(named) ?? Number(named);
	const { year } = partsOf(dateline);
	const begins = Math.floor(year / 100) * 100 + ten * 10;
	return dated(`${String(begins <= year ? begins : begins - 100).slice(0, 3)}X`, "decade", { by: "latest-begun" });
}
