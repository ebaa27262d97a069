import { isCalendarWord } from "../../language/lists/calendar.ts";
import { NEVER_NAMES } from "../../language/lists/name-cues.ts";
import { isPersonNoun, isRole } from "../../language/lists/roles.ts";
import { ALL_SPEAKERS, ASKED_AND_ANSWERED, NO_SPEAKERS, SPEAKING_PARTS } from "../../language/lists/script-words.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isCommonWord, isFirstName } from "../../language/word-lists.ts";

/** A label as it is compared: lower case, without article, stops and marks of emphasis. */
export function labelKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/[.*_]+/gu, " ")
		.replace(/’/gu, "'")
		.replace(/\s+/gu, " ")
		.trim()
		.replace(/^(?:the|an?) (?=.)/u, "");
}

/** Words of several names: "jack and algernon", "both". Nobody in particular says it. */
export function isOfSeveral(key: string): boolean {
	const words = key.split(" ");
	return /[&,/]|\band\b/u.test(key) || (words.length <= 3 && ALL_SPEAKERS.has(words[0] ?? ""));
}

/** Labels of questions and answers, which name nobody. */
export function isAskedOrAnswered(key: string): boolean {
	return ASKED_AND_ANSWERED.has(key);
}

/** How far a label looks like a speaker's by itself: 0 not at all, 1 if it comes back, 2 by its words. */
export function likeness(name: string): 0 | 1 | 2 {
	const key = labelKey(name);
	if (isAskedOrAnswered(key)) return 2;
	const words = key.split(/[ ,&/]+/u);
	if (words.length > 1 && words.some((word) => isSaying(word) || SENTENCE.has(word))) return 0;
	const last = words.at(-1) ?? "";
	// "ANN, his sister" is an entry of a list.
	if (isNoSpeaker(words, name) || /[,&/]\s?(?!and\b)\p{Ll}/u.test(name)) return 0;
	// "First servant" is a label, "They left" is not.
	const hasSmall = /(?:^|\s)\p{Ll}/u.test(name.replace(/\b(?:and|of|the|de|to)\b/gu, ""));
	if (hasSmall && !isSomebody(last)) return 0;
	if (isOfSeveral(key) || words.some((word) => isSomebody(word) || isFirstName(word))) return 2;
	return words.every((word) => isCommonWord(word)) ? 1 : 2;
}

/** The same of a name in a chat, which people choose as they like: "bob_7". */
export function nickLikeness(name: string): 0 | 1 | 2 {
	const key = labelKey(name);
	if (key === "" || NO_SPEAKERS.has(key) || NEVER_NAMES.has(key)) return 0;
	return isCommonWord(key) && !isFirstName(key) ? 1 : 2;
}

function isSomebody(word: string): boolean {
	return isRole(word) || isPersonNoun(word) || isTitle(word) || SPEAKING_PARTS.has(word);
}

function isNoSpeaker(words: readonly string[], name: string): boolean {
	const [first = ""] = words;
	if (words.every((word) => NO_SPEAKERS.has(word) || /^(?:\d+|[ivxlc]+)$/u.test(word))) return true;
	// "First Sail", cut short from "First Sailor".
	if (NO_SPEAKERS.has(first) && !ORDINAL.test(first) && !isSomebody(words.at(-1) ?? "")) return true;
	// "MONDAY", but also "APRIL".
	if (words.length === 1 && isCalendarWord(first) && !isFirstName(first)) return true;
	if (words.length === 1 && first.length === 1) return !/^\p{Lu}$/u.test(name);
	return words.every((word) => NEVER_NAMES.has(word) && !isSomebody(word) && !ALL_SPEAKERS.has(word));
}

const ORDINAL = /^(?:first|second|third|fourth|fifth)$/u;

/** Words that open a sentence, not a name of several words. */
const SENTENCE = wordSet(
	"it he she we they you i this that there here what when where who why how but to these on with as if so",
);
