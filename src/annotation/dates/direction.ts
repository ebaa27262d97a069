import { formsOf, pastOf } from "../../language/inflect.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import { type Direction, directionOfVerb } from "./verb-direction.ts";

/**
 * Judges by the word right before the date, then by the nearest verb before it, then by the nearest verb after it.
 * The nearest verb before it is mostly the one the date belongs to: "said on Wednesday that it will …" looks back, "said it will open on
 * Wednesday" ahead.
 *
 * @param before What stands before it in its sentence.
 * @param after What stands after it in its sentence.
 */
export function directionAt(before: string, after: string): Direction {
	if (PUT_OFF_TO.test(before)) return "future";
	if (IS_ON.test(before)) return "future";
	if (AHEAD_BEFORE.test(before)) return STAYED.test(before) || /^[^.;]*\bhad\b/u.test(after) ? "past" : "future";
	if (SINCE.test(before)) return "past";
	if (/^(?:['’]s)?\s+(?:deadline|hearing|target)\b/iu.test(after) && !PAST_TENSE.test(after)) return "future";
	const wordsBefore = before.slice(before.search(/[^;:]*$/u)).match(WORD) ?? [];
	const wordsAfter = after.match(WORD) ?? [];
	const fromBefore = () => nearestVerb(wordsBefore.length - 1, -1, wordsBefore, wordsAfter[0]);
	const fromAfter = () => nearestVerb(0, 1, wordsAfter, undefined);
	if (AS_EARLY_AS.test(before)) return fromBefore() ?? "past";
	return OPENS_CLAUSE.test(before) ? (fromAfter() ?? fromBefore()) : (fromBefore() ?? fromAfter());
}

function nearestVerb(from: number, step: 1 | -1, words: readonly string[], afterLast: string | undefined): Direction {
	for (let at = from; at >= 0 && at < words.length; at += step) {
		const found = directionOfVerb(words, at, afterLast);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "He will resign, but on Friday he denied it": the date belongs to what follows. */
const OPENS_CLAUSE = /[;,]?\s(?:and|but|while)\s+(?:on|in|late|early)\s+(?:late\s+|early\s+)?$/iu;
const WORD = /[\p{L}'’-]+/gu;

/** "Since early May", "as far back as 1990". */
const SINCE = /\b(?:since|as\s+far\s+back\s+as)\s+(?:early\s+|late\s+|mid-?\s*)?$/iu;
/** "As early as Friday": the verb tells; without one it is past. */
const AS_EARLY_AS = /\bas\s+early\s+as\s+(?:early\s+|late\s+|mid-?\s*)?$/iu;

/** Words right before a date that is still to come: "until early May", "by the 3rd", "no later than Friday". */
const AHEAD_BEFORE = new RegExp(
	`\\b${anyOf([
		...listed("until till by beginning starting effective due coming upcoming forthcoming"),
		"no later than",
		"not before",
		"ahead of",
	])}\\s+(?:(?:on|in|from|the|early|late|mid)\\s+|mid-)*$`,
	"iu",
);
/** What is put to another day: "adjourned the trial to", "moved from Tuesday to", "getting ready for". */
const PUT_OFF_TO = new RegExp(
	`\\b${anyOf([
		...formsOf(listed("adjourn postpone delay reschedule extend defer move prepare ready"), "verb"),
		...formsOf(["push back", "put back", "put off", "bring forward"], "verb"),
		...formsOf("adjournment postponement extension preparation", "noun"),
	])}\\s+(?:[\\p{L}'’]+\\s+){0,4}(?:to|till|until|for)\\s+(?:\\p{Ll}+\\s+)?$`,
	"iu",
);
/** "The concert is on Friday". */
const IS_ON = /\b(?:is|are)\s+(?:only\s+)?(?:on|in|for)\s+(?:early\s+|late\s+|mid-)?$/iu;
/** Verbs with which "until" and "by" look back: what "lasted until Friday" is over. */
const STAYED = new RegExp(
	`\\b${anyOf(["had", ...listed("last remain stay continue live work serve run stand wait").map(pastOf)])}\\b`,
	"iu",
);
const PAST_TENSE = /\b(?:was|were|had|ended|passed|said|rose|fell)\b/iu;
