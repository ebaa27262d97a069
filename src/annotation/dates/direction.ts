import { formsOf, pastOf } from "../../language/inflect.ts";
import { DETERMINERS } from "../../language/lists/function-words.ts";
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
	if (UP_TO.test(before)) return directionUpTo(before, after);
	if (AHEAD_BEFORE.test(before)) return STAYED.test(before) || /^[^.;]*\bhad\b/u.test(after) ? "past" : "future";
	if (SINCE.test(before)) return "past";
	if (/^(?:['’]s)?\s+(?:deadline|hearing|target)\b/iu.test(after) && !PAST_TENSE.test(after)) return "future";
	const wordsBefore = wordsUpTo(before);
	const wordsAfter = after.match(WORD) ?? [];
	const fromBefore = () => nearestVerb(wordsBefore.length - 1, -1, wordsBefore, wordsAfter[0]);
	const fromAfter = () => nearestVerb(0, 1, wordsAfter, undefined);
	if (AS_EARLY_AS.test(before)) return fromBefore() ?? "past";
	return OPENS_CLAUSE.test(before) ? (fromAfter() ?? fromBefore()) : (fromBefore() ?? fromAfter());
}

function wordsUpTo(before: string): readonly string[] {
	return before.slice(before.search(/[^;:]*$/u)).match(WORD) ?? [];
}

/**
 * "By Friday" and "until May" are as often over as to come: the verb decides, not the preposition. What shall happen ("to leave by", "is
 * due by", "will have left by") is to come, as is what is so now ("is closed until").
 */
function directionUpTo(before: string, after: string): Direction {
	const isUntil = /\b(?:until|till)\s+(?:\S+\s+)?$/iu.test(before);
	const opens = /(?:^|[,;:–—]|\b(?:and|but))\s*\p{L}+\s+(?:(?:the|early|late|noon|mid)[\s-]+){0,2}$/iu.test(before);
	if (opens) {
		if (LASTING.test(after)) return "future";
		const verb = nearestVerb(0, 1, after.match(WORD) ?? [], undefined);
		if (verb !== undefined) return verb;
	}
	if (isUntil) return STAYED.test(before) || /^[^.;]*\bhad\b/u.test(after) ? "past" : "future";
	const governor = governorOf(before);
	if (governor !== undefined) return WAS_SO.test(governor) ? "past" : "future";
	if (HAVE_TO_COME.test(before)) return "future";
	const words = wordsUpTo(before);
	return (
		nearestVerb(words.length - 1, -1, words, undefined) ??
		(opens ? undefined : nearestVerb(0, 1, after.match(WORD) ?? [], undefined)) ??
		"future"
	);
}

/** "By Friday", "until early May". */
const UP_TO = /\b(?:by|until|till)\s+(?:(?:the|early|late|mid|noon)[\s-]+){0,2}$/iu;
/** What is so still: "the road remains closed", "the shop is closed". */
const LASTING = /^[^.;]{0,80}?\b(?:is|are|remains?|stays?)\s+\p{Ll}+/u;
/** The word before "to", if what stands behind is the last verb: "needs to be paid by", "managed to finish it by". */
function governorOf(before: string): string | undefined {
	const at = before.lastIndexOf(" to ");
	const [verb, ...rest] = at < 0 ? [] : wordsUpTo(before.slice(at + 4));
	if (verb === undefined || !/^\p{Ll}/u.test(verb) || DETERMINERS.has(verb)) return undefined;
	if (verb !== "be" && nearestVerb(rest.length - 1, -1, rest, undefined) !== undefined) return undefined;
	return /\p{L}+$/u.exec(before.slice(0, at))?.[0];
}

/** After these what stands behind "to" has happened: "had to leave by noon". */
const WAS_SO = /^(?:had|managed|began|started|came|got|able|helped|continued|failed|forced|made)$/iu;
/** "Will have left". */
const HAVE_TO_COME = /\b(?:will|shall|must|should|['’]ll)\s+(?:not\s+)?have\s+\p{L}+\s/u;

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
		...listed("beginning starting effective due coming upcoming forthcoming"),
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
