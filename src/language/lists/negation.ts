import { formsOf } from "../inflect.ts";
import { anyOf, wordSet } from "./word-set.ts";

/** Words that deny, lower case: the one list. Contractions ("don't") end in "n't". */
export const NEGATIONS = wordSet("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely");
const CONTRACTED = "n['’]t";
const IS_CONTRACTED = new RegExp(`${CONTRACTED}$`, "u");

/** Source of a pattern: a word that denies, its end at least: "never", "n't" of "don't"; set bounds behind it. */
export const DENYING = `(?:\\b${anyOf(NEGATIONS)}|${CONTRACTED})`;

/** Verbs with which somebody does not do what follows, base forms: "refused to go", "lacks money". */
const FAILING_VERBS = wordSet("fail refuse avoid lack prevent reject deny");
/** All words for what is not done: "failed", "refuses", "unable". */
export const FAILING: ReadonlySet<string> = new Set([...formsOf(FAILING_VERBS, "verb"), "unable"]);

/** Whether a lower-case word denies: "not", "never", "don't", "isn’t". */
export function isNegation(lower: string): boolean {
	return NEGATIONS.has(lower) || isContractedNegation(lower);
}

/** Whether a lower-case word is a verb that denies: "don't", "isn’t". */
export function isContractedNegation(lower: string): boolean {
	return IS_CONTRACTED.test(lower);
}
