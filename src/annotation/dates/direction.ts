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
	if (/\b(?:since|as\s+(?:early|far\s+back)\s+as)\s+(?:early\s+|late\s+|mid-?\s*)?$/iu.test(before)) return "past";
	if (/^(?:['’]s)?\s+(?:deadline|hearing|target)\b/iu.test(after) && !PAST_TENSE.test(after)) return "future";
	const wordsBefore = before.slice(before.search(/[^;:]*$/u)).match(WORD) ?? [];
	const wordsAfter = after.match(WORD) ?? [];
	const fromBefore = () => nearestVerb(wordsBefore.length - 1, -1, wordsBefore, wordsAfter[0]);
	const fromAfter = () => nearestVerb(0, 1, wordsAfter, undefined);
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

const AHEAD_BEFORE =
	/\b(?:until|till|by|beginning|starting|effective|due|coming|upcoming|forthcoming|no\s+later\s+than|not\s+before|ahead\s+of)\s+(?:(?:on|in|from|the|early|late|mid)\s+|mid-)*$/iu;
const PUT_OFF_TO =
	/\b(?:adjourn|postpone|delay|reschedule|extend|defer|moved|pushed\s+back|put\s+back|brought\s+forward|prepar|ready)\p{L}*\s+(?:[\p{L}'’]+\s+){0,4}(?:to|till|until|for)\s+(?:\p{Ll}+\s+)?$/iu;
/** "The concert is on Friday". */
const IS_ON = /\b(?:is|are)\s+(?:only\s+)?(?:on|in|for)\s+(?:early\s+|late\s+|mid-)?$/iu;
/** Verbs with which "until" and "by" look back: what lasted until Friday is over. */
const STAYED = /\b(?:lasted|remained|stayed|continued|lived|worked|served|ran|stood|waited|had)\b/iu;
const PAST_TENSE = /\b(?:was|were|had|ended|passed|said|rose|fell)\b/iu;
