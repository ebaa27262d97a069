import { wordSet } from "./word-set.ts";

/** Words that deny, lower case. Contractions ("don't") end in "n't". */
export const NEGATIONS = wordSet("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely");

/** Verbs with which somebody does not do what follows, base forms: "refused to go", "lacks money". */
export const FAILING_VERBS = wordSet("fail refuse avoid lack prevent reject deny");

/** Whether a lower-case word denies: "not", "never", "don't", "isn’t". */
export function isNegation(lower: string): boolean {
	return NEGATIONS.has(lower) || /n['’]t$/u.test(lower);
}
