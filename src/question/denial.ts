import { formsOf } from "../language/inflect.ts";
import { FAILING_VERBS, NEGATIONS } from "../language/lists/negation.ts";
import { anyOf } from "../language/lists/word-set.ts";

/** With these a question asks for others than those it names. */
const EXCEPTING = ["except", "besides", "unlike", "other than", "rather than", "instead of"];

const DENYING = [
	...NEGATIONS,
	...EXCEPTING,
	...["unable", "no one", "no longer"],
	...formsOf([...FAILING_VERBS], "verb"),
];

/** "Not", "wasn't", "failed to", "other than". */
const DENIAL = new RegExp(`\\b${anyOf(DENYING)}\\b|n['’]t\\b`, "iu");

/** Whether a question asks for what is not so: "who did not come?", "who failed to come?". */
export function denies(text: string): boolean {
	return DENIAL.test(text);
}
