import { DENYING, FAILING } from "../language/lists/negation.ts";
import { anyOf } from "../language/lists/word-set.ts";

/** With these a question asks for others than those it names. */
const EXCEPTING = ["except", "besides", "unlike", "other than", "rather than", "instead of"];

/** "who did not come", "who failed to come", "who came except Emma". */
const DENIAL = new RegExp(`(?:${DENYING}|\\b${anyOf([...FAILING, ...EXCEPTING])})\\b`, "iu");

/** Whether a question asks for what is not so: "who did not come?", "who failed to come?". */
export function denies(text: string): boolean {
	return DENIAL.test(text);
}
