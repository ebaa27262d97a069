import { formsOf } from "../../language/inflect.ts";
import { DETERMINERS } from "../../language/lists/function-words.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import {
	isReporting,
	isSaying,
	isUsualSaying,
	JUDGING_VERBS,
	SPEECH_NOUNS,
} from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import { isLetterLine } from "./letters.ts";

/** Characters of the sentence before the mark that are read. */
const REACH = 300;
/** Nouns after which words are speech, at the end of the lead: "with a shout", "according to", "quoting". */
const NOUNS_OF_SAYING = new RegExp(
	`\\b${anyOf(["according to", ...formsOf(SPEECH_NOUNS, "noun"), ...formsOf("quote", "verb")])}\\W*$`,
	"iu",
);
/** Verbs with which somebody's words are held up: "described him as", "calling it". */
const DESCRIBING = new RegExp(
	`\\b${anyOf(["according to", "spoke of", "talked of", ...formsOf(["quote", ...JUDGING_VERBS], "verb")])}\\b`,
	"iu",
);
const NAMING_VERBS = "dub nickname name title entitle term codename rename headline caption subtitle";
/** What has words on it: "a banner reading". */
const BOARDS = anyOf(formsOf("sign banner placard poster sticker shirt cap headline plaque badge".split(" "), "noun"));
/** Before a name or a title that stands in marks: `dubbed "Antennagate"`, `the plan, called "Way Forward"`, `a sign reading "No War"`. */
const GIVES_NAME = new RegExp(
	`\\b(?:${[
		anyOf([...formsOf(NAMING_VERBS, "verb"), "so-called", "known as"]),
		"(?<!\\bwhat\\b[^.;]{1,60})call(?:s|ed|ing)",
		`${BOARDS} (?:that |which )?(?:read|reads|reading|say|says|said|saying|with)(?: the words?)?`,
	].join("|")})\\s*$`,
	"iu",
);
const TITLES = anyOf(formsOf("motto slogan title name headline phrase song film book play".split(" "), "noun"));
const ANY_OF = "(?:the|an?|one|another|his|her|its|their) (?:\\p{L}+ ){0,2}";
/** `"Vote!" read the headline`, `"Come in" is the motto of` */
const ON_BOARD = new RegExp(`^\\s*(?:(?:reads?|said|says) ${ANY_OF}${BOARDS}|(?:is|was) ${ANY_OF}${TITLES})\\b`, "u");
/** Who says it may stand at the end of the sentence: `was "shocked", her office said`, `"ran away", according to`. */
const GOVERNED_AFTER = /^[^.!?;]{0,200},["”’]?\s/u;
/** A stop at the end of the words. */
const STOPS = /[.!?,;:…—–-]['’")\]_]*$/u;
const SENTENCE_START = /(?:^[\s([—–-]*|[.!?…]["”’')\]]*\s+|\n\s*)$/u;

/** The narration of the paragraph before and after the words. */
type Beside = { readonly before: Span; readonly after: Span; readonly isReport: boolean };

/** After these the words are a title, a nickname or a term: "the song called …", "known as …". */
const NAMING: ReadonlySet<string> = new Set([
	...[...DETERMINERS].filter((word) => !NEGATIONS.has(word)),
	...formsOf("call name", "verb"),
	...listed("of in to for as at on about with by and or was is word words song"),
]);

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
	// The comma may stand within the marks.
	const rest = isReport ? text.slice(words.end, Math.min(after.end, after.start + REACH)).replace(/^["”’]+/u, "") : "";
	const spoken = text.slice(words.start, words.end);
	const stops = STOPS.test(spoken);
	if (lead.trim() === "" && tail.trim() === "" && isLetterLine(spoken)) return false;
	if (ON_BOARD.test(tail)) return false;
	if (SENTENCE_START.test(lead)) {
		// `"Avenue" was the name of …` opens a sentence of narration.
		return stops || /\s/u.test(spoken) || !/^\s*\p{Ll}/u.test(tail) || saysNext(tail);
	}
	if (/[,;:—–-]\s*$/u.test(lead))
		return isReport ? quotesAfterPause(lead, spoken, tail) : saysAfterPause(lead, spoken, tail);
	if (isReport ? isName(lead, spoken, tail) : isHeldUp(lead, spoken, tail)) return false;
	if (/[!?]$/u.test(spoken) && /^[\p{Lu}¿¡]./su.test(spoken)) return true;
	if (/[.!?…—-]$/u.test(spoken) && /^\p{Lu}.+[.!?…] \p{Lu}/su.test(spoken)) return true;
	if (stops && saysNext(tail)) return true;
	if (/\s/u.test(spoken) && GOVERNED_AFTER.test(spoken.slice(-1) + rest) && saysAfter(rest)) return true;
	return stops && /^[^\p{Ll}]/u.test(spoken) ? saysWithin(lead) : reportsWithin(lead, spoken, isReport);
}

/** After a comma, a colon or a dash. */
function saysAfterPause(lead: string, spoken: string, tail: string): boolean {
	return STOPS.test(spoken) || /[:;]\s*$/u.test(lead) || saysWithin(lead) || saysNext(tail);
}

/** The same in a report, where titles stand so, too, and the stop may stand behind the mark: `invited them, "we hope to work together".` */
function quotesAfterPause(lead: string, spoken: string, tail: string): boolean {
	if (isTitle(spoken) && !saysWithin(lead) && !saysNext(tail)) return false;
	return saysAfterPause(lead, spoken, tail) || (/^[.!?]?\s*(?:$|\p{Lu})/u.test(tail) && LONG.test(spoken));
}

/** A sentence rather than a name. */
const LONG = /^\S+(?:\s+\S+){4}.*\s\p{Ll}/su;

/** In the middle of a report's sentence: what something is called, or words that all have capitals: the "Big Three" automakers. */
function isName(lead: string, spoken: string, tail: string): boolean {
	if (GIVES_NAME.test(lead)) return true;
	const last = /[\p{L}'’]+(?=\s*$)/u.exec(lead)?.[0].toLowerCase() ?? "";
	if (BEFORE_TITLE.has(last) && isTitle(spoken)) return true;
	return !isSaying(last) && !saysNext(tail) && isTitle(spoken);
}

/** Before the title of a work, though a verb of saying may follow: `best known for "The Long Watch," said`. */
const BEFORE_TITLE = wordSet("for of in on from");

/** Words that all have capitals but for little ones, and no stop. */
function isTitle(spoken: string): boolean {
	if (/[.!?]$/u.test(spoken) || /^\p{Ll}/u.test(spoken)) return false;
	return !(spoken.match(/[\p{L}'’]+/gu) ?? []).some((word) => /^\p{Ll}.{3}/u.test(word));
}

/** In the middle of a tale's sentence: no exclamation, and a fragment or words that something is called by. */
function isHeldUp(lead: string, spoken: string, tail: string): boolean {
	if (/[!?]$|[.!?] /u.test(spoken) || /\bquot(?:ed|es|ing)\b/u.test(lastSentence(lead))) return false;
	const last = /[\p{L}'’]+(?=\s*$)/u.exec(lead)?.[0].toLowerCase() ?? "";
	return NAMING.has(last) || (/^\p{Ll}/u.test(spoken) && !isUsualSaying(last) && !saysNext(tail));
}

/** A fragment in the middle of a sentence is somebody's words only where the sentence reports: he "ran" the place is no speech. */
function reportsWithin(lead: string, spoken: string, isReport: boolean): boolean {
	const sentence = lastSentence(lead);
	const described = DESCRIBING.exec(sentence);
	// Whoever "called him mad" said so; what people "call" something is its name.
	if (described !== null && (/\s/u.test(spoken) || (isReport && /(?:ed|ing)$/u.test(described[0])))) return true;
	return (sentence.match(/[\p{L}'’]+/gu) ?? []).some((word) => isReporting(word.toLowerCase()));
}

/** Whether the sentence has a verb of saying behind the words, unless that leads up to others. */
function saysAfter(rest: string): boolean {
	const end = rest.search(/[.!?;](?:\s|$)/u);
	const sentence = end < 0 ? rest : rest.slice(0, end);
	return !/[:,]\s*$/u.test(sentence) && (/\baccording to\b/u.test(sentence) || saysWithin(sentence));
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
