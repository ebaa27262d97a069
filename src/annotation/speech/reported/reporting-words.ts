import { formsOf, pastOf } from "../../../language/inflect.ts";
import { irregularVerbs } from "../../../language/irregular-forms.ts";
import { DAY_PARTS, TIME_UNITS } from "../../../language/lists/calendar.ts";
import { ARTICLES, AUXILIARIES, MODALS } from "../../../language/lists/function-words.ts";
import { isContractedNegation } from "../../../language/lists/negation.ts";
import { POSSESSIVES_OF_OTHERS, pronounsIn } from "../../../language/lists/pronouns.ts";
import { REPORTING_VERBS, WRITTEN_PASTS } from "../../../language/lists/verbs-of-saying.ts";
import { anyOf, listed, wordSet } from "../../../language/lists/word-set.ts";
import type { Token } from "../narration-tokens.ts";

/**
 * A sentence without one of these reports nothing; most sentences of a novel are done with here: "said", "According to". Verbs with a
 * capital report nothing either, and without the flag `i` the search takes a fifth of the time.
 */
export const HINT = new RegExp(
	`\\b${anyOf(["according to", "According to", ...formsOf(REPORTING_VERBS, "verb"), ...WRITTEN_PASTS])}\\b`,
	"u",
);
/** Verbs that take whom they are said to before the clause. */
export const TELLING = formsOf("tell warn inform assure remind promise", "verb");
/** To whom, in one word: "told him that …". */
export const TOLD: ReadonlySet<string> = new Set([...pronounsIn("object"), "reporters", "people"]);
/** Verbs after which a clause may stand without "that": "says the issue is …"; "announcing the names" is none. */
export const BARE: ReadonlySet<string> = new Set([
	...[...formsOf("say claim add insist announce argue maintain estimate report warn admit", "verb")].filter(
		(form) => !form.endsWith("ing"),
	),
	...listed("saying believe tells told"),
]);
/** What is said, where no clause tells it. */
export const WORDS = wordSet("word words");
/** Verbs that are as often nouns ("the reply", "a report"), and the words behind which they are verbs ("I reply"). */
export const NOUN_TOO = wordSet("reply report comment claim promise note state remark object estimate stress vow");
const VERB_AFTER: ReadonlySet<string> = new Set([...MODALS, ...listed("i we they you who did")]);
/**
 * Verbs with which a cue may close its sentence: "…, officials said." Others of reporting mostly do something else there: "…, he
 * wrote a letter", "…, he replied" behind an adjective.
 */
export const CLOSING: ReadonlySet<string> = new Set(
	[...formsOf("say add announce report explain claim confirm", "verb")].filter((form) => !form.endsWith("ing")),
);
/** Those that also do so in a report: "…, Anna Smith told the court." */
export const CLOSING_IN_REPORTS: ReadonlySet<string> = new Set(
	[...formsOf("tell allege warn argue insist acknowledge admit note conclude", "verb")].filter(
		(form) => !form.endsWith("ing"),
	),
);
/** Words that are the subject of a clause by themselves. */
export const SUBJECTS = wordSet("there it you this nobody nothing everything everybody everyone");
/** Several, without an "s". */
export const PLURALS = wordSet("people men women children police staff");
/** Verbs that stand in a clause of their own: "is", "won't", "wants", "went". */
const FINITE: ReadonlySet<string> = new Set([
	...AUXILIARIES,
	...formsOf("want need think know", "verb"),
	...[...irregularVerbs.keys()].map(pastOf),
	"set",
]);
/** Words of when, where and to whom that may stand between the verb and "that": "told a news conference on Sunday that …". */
const BEFORE_THAT: ReadonlySet<string> = new Set([
	",",
	...ARTICLES,
	...POSSESSIVES_OF_OTHERS,
	...listed("on in at to by with during for from of"),
	...listed("last next this early earlier late later ago yesterday today tonight also again once more however"),
	...formsOf([...TIME_UNITS, ...DAY_PARTS], "noun"),
	...listed(
		"statement interview conference news press briefing speech letter report television radio reporters journalists",
	),
]);
/** "I reply", "the ministers state": no noun stands there. */
export function isVerbAfter(word: string): boolean {
	return word.endsWith("s") || VERB_AFTER.has(word);
}

/** Whether a word may stand between a verb of reporting and "that". */
export function mayPrecedeThat({ word, capital }: Token): boolean {
	return capital || BEFORE_THAT.has(word) || /ly$|^\d+$/u.test(word);
}

/** Whether a word, in lower case, is a verb that makes a clause: "is", "won't", "denied". */
export function isFiniteVerb(word: string): boolean {
	return FINITE.has(word) || /..ed$/u.test(word) || isContractedNegation(word);
}
