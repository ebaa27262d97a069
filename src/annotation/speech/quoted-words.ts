import { isReporting, isSaying } from "../../language/lists/verbs-of-saying.ts";
import type { Span } from "../../story/span.ts";

/** Characters of the sentence before the mark that are read. */
const REACH = 300;
const NOUNS_OF_SAYING =
	/\b(?:according to|cry|cries|exclamations?|answer|reply|question|remark|maxim|proverb|shouts?|chorus|toast|greeting|quoted?|quoting|quotes?)\W*$/iu;
const DESCRIBING =
	/\b(?:according to|quot(?:ed|es?|ing)|(?:describ|characteri[sz])(?:ed|es?|ing)|dubb(?:ed|ing)|call(?:ed|ing))\b/iu;
const SENTENCE_START = /(?:^[\s([—–-]*|[.!?…]["”’')\]]*\s+|\n\s*)$/u;

/** A line of a letter given in marks: its salutation, its close, a signature in capitals. */
const LETTER_FORM =
	/^(?:(?:my )?(?:very )?dear(?:est)? [^.!?]{1,40}[,:—–-]+|(?:ever |most )?yours?(?: (?:ever|most|very|truly|sincerely|faithfully|affectionately|devotedly|affectionate|loving|obedient|sincere|&c)\b[^.!?]{0,40})?[,.]|(?:sincerely|faithfully|affectionately) yours[,.]|\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)$/iu;

/** The narration of the paragraph before and after the words. */
type Beside = { readonly before: Span; readonly after: Span; readonly isReport: boolean };

/** After these the words are a title, a nickname or a term: "the song called …". */
const NAMING =
	/\b(?:the|an?|of|his|her|my|their|this|that|called|in|named|to|for|and|as|at|its|on|about|with|or|by|was|is|words?|song|those|any|some)\s*$/iu;

/**
 * Whether marked words are speech and not a title, a nickname or words held up with tongs (`the so-called "Avenue"`).
 *
 * Words that begin a sentence or follow a comma, colon or dash are speech. In the middle of a sentence they are so only where
 * the sentence has a verb of saying.
 *
 * A report quotes fragments ("the talks were 'useful'"); a tale holds them up.
 */
export function isSpeech(text: string, words: Span, { before, after, isReport }: Beside): boolean {
	const lead = text.slice(Math.max(before.start, before.end - REACH), before.end);
	const tail = text.slice(after.start, Math.min(after.end, after.start + 40));
	const spoken = text.slice(words.start, words.end);
	const stops = /[.!?,;:…—–-]['’")\]_]*$/u.test(spoken);
	if (lead.trim() === "" && tail.trim() === "" && LETTER_FORM.test(spoken)) return false;
	if (SENTENCE_START.test(lead)) {
		// `"Avenue" was the name of …` opens a sentence of narration.
		return stops || /\s/u.test(spoken) || !/^\s*\p{Ll}/u.test(tail) || saysNext(tail);
	}
	if (/[,;:—–-]\s*$/u.test(lead)) return stops || /[:;]\s*$/u.test(lead) || saysWithin(lead) || saysNext(tail);
	if (!isReport && isHeldUp(lead, spoken, tail)) return false;
	if (/[!?]$/u.test(spoken) && /^[\p{Lu}¿¡]./su.test(spoken)) return true;
	if (/[.!?…—-]$/u.test(spoken) && /^\p{Lu}.+[.!?…] \p{Lu}/su.test(spoken)) return true;
	if (stops && saysNext(tail)) return true;
	return stops && /^[^\p{Ll}]/u.test(spoken) ? saysWithin(lead) : reportsWithin(lead, spoken);
}

/** In the middle of a tale's sentence: no exclamation, and a fragment or words that something is called by. */
function isHeldUp(lead: string, spoken: string, tail: string): boolean {
	if (/[!?]$|[.!?] /u.test(spoken) || /\bquot(?:ed|es|ing)\b/u.test(lastSentence(lead))) return false;
	return NAMING.test(lead) || (/^\p{Ll}/u.test(spoken) && !SAYING_BEFORE.test(lead) && !saysNext(tail));
}

const SAYING_BEFORE = /\b(?:said|says|say|saying|cried|asked|answered|exclaimed|murmured)\s*$/iu;

/** A fragment in the middle of a sentence is somebody's words only where the sentence reports: he "ran" the place is no speech. */
function reportsWithin(lead: string, spoken: string): boolean {
	const sentence = lastSentence(lead);
	if (DESCRIBING.test(sentence) && /\s/u.test(spoken)) return true;
	return (sentence.match(/[\p{L}'’]+/gu) ?? []).some((word) => isReporting(word.toLowerCase()));
}

function lastSentence(lead: string): string {
	return lead.slice(Math.max(...[". ", "! ", "? ", "; "].map((end) => lead.lastIndexOf(end))) + 1);
}

function saysNext(tail: string): boolean {
	return (tail.match(/[\p{L}'’]+/gu) ?? [])
		.slice(0, 4)
		.some((word, index, all) => isSaying(word.toLowerCase(), all[index + 1]));
}

/** Whether the sentence that `lead` ends in has a verb of saying. */
function saysWithin(lead: string): boolean {
	if (NOUNS_OF_SAYING.test(lead)) return true;
	const words = lastSentence(lead).match(/[\p{L}'’]+/gu) ?? [];
	return words.some((word, index) => isSaying(word.toLowerCase(), words[index + 1]));
}
