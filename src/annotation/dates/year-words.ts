import { CARDINAL, cardinalOf, UNITS } from "../../language/lists/numbers.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { AS_WRITTEN } from "./date-words.ts";
import { yearValue } from "./resolution.ts";
import { type DateRule, type DateWords, dated, type Reading, rule } from "./rule.ts";

const YEAR_BEFORE = "(?:(?:the\\s+)?year\\s+(?:of\\s+(?:our\\s+Lord|grace|God),?\\s+)?)";
const REST = `(?:,?\\s+(?:and\\s+)?(?<rest>${CARDINAL}))?`;

/** Years in words. */
export const yearWordRules: readonly DateRule[] = [
	rule(
		"in [the year of our Lord one thousand seven hundred and seventy-five] it",
		`\\b${YEAR_BEFORE}(?:one|a)\\s+thousand,?\\s+(?:and\\s+)?(?<hundreds>${anyOf(UNITS.slice(1, 10))})\\s+hundred${REST}\\b`,
		(words) => read(words, 1000),
	),
	rule(
		"in [eighteen hundred and twelve] it",
		`\\b(?:${YEAR_BEFORE}|(?<=\\b(?:in|since|until|till)\\s+)(?=\\p{L}+\\s+hundred,?\\s+(?:and\\s+)?${CARDINAL}))(?<hundreds>${anyOf(UNITS.slice(11, 20))})\\s+hundred${REST}\\b(?!(?:,?\\s+and)?\\s+(?:${CARDINAL}\\b|\\p{Ll}+(?:s|en)\\b))`,
		(words) => read(words, 0),
	),
	rule(
		"in [nineteen eighty-four] it",
		`\\b(?:${YEAR_BEFORE}|(?<=\\b(?:in|since|until|till)\\s+))(?<hundreds>${anyOf(UNITS.slice(14, 20))})[\\s-]+(?<rest>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:${anyOf(UNITS.slice(1, 10))}))?|${anyOf(UNITS.slice(10, 20))}))\\b(?!\\s+\\p{Ll}+s\\b|-|\\s+hundred)`,
		(words) => read(words, 0),
	),
];

function read(words: DateWords, thousand: number): Reading | undefined {
	const rest = words.part("rest") === "" ? 0 : cardinalOf(words.part("rest"));
	const hundreds = UNITS.indexOf(words.part("hundreds").toLowerCase());
	return rest === undefined || rest > 99
		? undefined
		: dated(yearValue(thousand + 100 * hundreds + rest), "year", AS_WRITTEN);
}
