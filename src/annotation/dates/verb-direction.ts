import { inflect, pastOf, UNCHANGED_VERBS } from "../../language/inflect.ts";
import { irregularVerbs } from "../../language/irregular-forms.ts";
import { ARTICLES, DEMONSTRATIVES, MODALS } from "../../language/lists/function-words.ts";
import { POSSESSIVE_DETERMINERS } from "../../language/lists/pronouns.ts";
import { listed, wordSet } from "../../language/lists/word-set.ts";

/** Whether words look back or ahead from the dateline; undefined if they do not tell. */
export type Direction = "past" | "future" | undefined;

/**
 * What a verb, or a word that stands for one, tells about a date beside it.
 *
 * @param words The clause's words, without marks.
 * @param afterLast What stands behind the last of them, beyond the date.
 */
export function directionOfVerb(words: readonly string[], at: number, afterLast: string | undefined): Direction {
	const word = words[at] as string;
	const place: Place = { words, at, word, lower: word.toLowerCase(), next: words[at + 1] ?? afterLast };
	for (const rule of RULES) {
		const found = rule(place);
		if (found !== undefined) return found === "silent" ? undefined : found;
	}
	return undefined;
}

/** A word in its clause. */
type Place = {
	readonly words: readonly string[];
	readonly at: number;
	readonly word: string;
	readonly lower: string;
	readonly next: string | undefined;
};

/** `silent`: the word tells nothing, whatever the rules behind would say; undefined: ask these. */
type Rule = (place: Place) => "past" | "future" | "silent" | undefined;

/** The first that has a say decides. */
const RULES: readonly Rule[] = [
	willShortened,
	likelyInThePast,
	wasDue,
	couldNot,
	deadlinePassed,
	looksAhead,
	manyDo,
	presentsItsOwn,
	promises,
	isSet,
	isAboutTo,
	baseForm,
	passive,
	pastForm,
];

/** Verbs in whose present a report tells what is agreed: "The trial opens on Monday". */
const OF_PROGRAMMES = listed(
	"plan hope intend aim expect begin open start close end meet arrive depart leave expire resume take face reopen play host travel fly go return reconvene convene kick lift sail perform premiere conclude turn",
);
/** Of many, where no other word leads them: "Talks resume on Monday". */
const OF_MANY = wordSet("begin resume arrive depart expire reopen reconvene");
const PRESENTING = wordSet("reports publishes releases unveils presents");
const LEADS_BASE = new Set([...MODALS, ...listed("to did do does didn't didn’t not never let help helped make made")]);
/** What says by itself that something is still to come. */
const AHEAD = new Set([
	...[...MODALS].filter((modal) => modal !== "cannot" && modal !== "ought"),
	...OF_PROGRAMMES.map((verb) => inflect(verb, "verb")[1] as string),
	...listed(
		"won't won’t wouldn't wouldn’t scheduled expected due planned planning plan slated hope hoping intend expect likely",
	),
	...listed("going tomorrow upcoming deadline face"),
]);
/** Of these also nouns or adjectives, so that an article before them makes them tell nothing. */
const NOUNS_TOO = wordSet("plan plans hope hopes aims ends may might can will closes starts opens");
/** Past forms that look ahead before "to": "agreed to meet in May". */
const PROMISED = new Set(
	listed("agree vow promise pledge threaten decide order hope intend aim want ask urge plan refuse").map(pastOf),
);
const IS_TO = wordSet("was were is are");
/** Verbs whose base form is one of their past forms, too: "will come" looks ahead, "has come" back. */
const BASE_TOO = new Set([...UNCHANGED_VERBS, ...listed("come become run overcome lay")]);
/** Past forms that are as often other words: "the ground", "a wound". */
const OTHER_WORDS = wordSet("ground wound rent bet cast bid");
const PAST = new Set(
	[
		...[...irregularVerbs.values()].flat(),
		...UNCHANGED_VERBS,
		...BASE_TOO,
		...listed("was were had has have did done born overthrew"),
	].filter((form) => !OTHER_WORDS.has(form)),
);
/** They end as past forms do. */
const NOT_PAST = new Set([
	...listed("need indeed hundred united speed feed red bed seed wed bleed proceed exceed succeed breed weed greed"),
	...listed("ahmed mohammed creed"),
]);
const BEFORE_ADJECTIVE = new Set([
	...ARTICLES,
	...DEMONSTRATIVES,
	...POSSESSIVE_DETERMINERS,
	...listed("of new most more very so-called"),
]);
/** With "be" behind them they look ahead: "will be held". */
const BE_AHEAD = new Set([...MODALS, "to"]);

/** "They'll meet on Friday." */
function willShortened({ lower }: Place) {
	return /['’]ll$/u.test(lower) ? "future" : undefined;
}

/** "Likely to have been" judges what is past. */
function likelyInThePast({ words, at, lower }: Place) {
	return lower === "likely" && /^(?:be|have)$/iu.test(words[at + 2] ?? "") ? "silent" : undefined;
}

/** "Had been due to appear": it is over, one way or the other. */
function wasDue({ words, at, lower }: Place) {
	return AHEAD.has(lower) && words.slice(Math.max(0, at - 2), at).some(isHad) ? "past" : undefined;
}

function isHad(word: string): boolean {
	return /^had$/iu.test(word);
}

/** "Could not come" tells what was, "could come" what may be. */
function couldNot({ lower, next }: Place) {
	return lower === "couldn't" || lower === "couldn’t" || (lower === "could" && next === "not") ? "past" : undefined;
}

/** "Monday's deadline passed": the verb tells, not the noun. */
function deadlinePassed({ words, at, lower }: Place) {
	return lower === "deadline" && isPastForm((words[at + 1] ?? "").toLowerCase()) ? "silent" : undefined;
}

/** "Will", "is expected", "opens". "May" with a capital is the month; "plan" and "ends" after an article are nouns. */
function looksAhead({ words, at, word, lower }: Place) {
	if (!AHEAD.has(lower) || word === "May") return undefined;
	return isNoun(words, at) ? "silent" : "future";
}

/** "Talks that broke down in December resume on Monday"; "did not resume" tells what was. */
function manyDo({ words, at, lower }: Place) {
	if (!OF_MANY.has(lower)) return undefined;
	return words.slice(Math.max(0, at - 2), at).some((word) => LEADS_BASE.has(word.toLowerCase())) ? undefined : "future";
}

/** "The firm reports its results on Tuesday"; "reports that it closed" tells what is past. */
function presentsItsOwn({ lower, next }: Place) {
	return PRESENTING.has(lower) && POSSESSIVE_DETERMINERS.has(next ?? "") ? "future" : undefined;
}

/** "Agreed to meet", "was to open". */
function promises({ lower, next }: Place) {
	return next === "to" && (PROMISED.has(lower) || IS_TO.has(lower)) ? "future" : undefined;
}

/** "Is set to open", but "set a record". */
function isSet({ lower, next }: Place) {
	if (lower !== "set") return undefined;
	return /^(?:to|for)$/iu.test(next ?? "") ? "future" : "past";
}

/** "Is flying home on Friday": the present of what is agreed, near its date. */
function isAboutTo({ words, at, lower }: Place) {
	const isPresent = lower.endsWith("ing") && /^(?:is|are|am|'s)$/iu.test(words[at - 1] ?? "");
	return isPresent && at >= words.length - REACH_OF_PRESENT ? "future" : undefined;
}

/** "Will come", "must not put", "had to run": the word before tells. */
function baseForm({ words, at, lower }: Place) {
	if (!BASE_TOO.has(lower)) return undefined;
	const led = words.slice(Math.max(0, at - 2), at).map((word) => word.toLowerCase());
	return led.at(-1) === "to" || led.some((word) => MODALS.has(word)) ? "silent" : undefined;
}

/** Words before the date within which "is flying" belongs to it. */
const REACH_OF_PRESENT = 6;

/** "Will be held" and "is being held" look ahead, "to be held" too; "should not have been held" does not. */
function passive({ words, at, lower }: Place) {
	if (!isPastForm(lower) || isAdjective(words, at, lower)) return undefined;
	const helpers = words.slice(Math.max(0, at - 3), at);
	const be = helpers.findIndex((each) => /^(?:be|being)$/iu.test(each));
	if (be < 0) return undefined;
	const led = helpers.slice(0, be);
	const isAhead =
		helpers[be] === "being"
			? led.some((each) => /^(?:is|are)$/iu.test(each))
			: led.some((each) => BE_AHEAD.has(each.toLowerCase()));
	return isAhead ? "future" : "past";
}

/** "Said", "opened"; not "the planned strike". */
function pastForm({ words, at, lower }: Place) {
	return isPastForm(lower) && !isAdjective(words, at, lower) ? "past" : undefined;
}

function isAdjective(words: readonly string[], at: number, lower: string): boolean {
	return lower.endsWith("ed") && BEFORE_ADJECTIVE.has((words[at - 1] ?? "").toLowerCase());
}

function isNoun(words: readonly string[], at: number): boolean {
	const led = (words[at - 1] ?? "").toLowerCase();
	return (
		NOUNS_TOO.has((words[at] as string).toLowerCase()) && BEFORE_ADJECTIVE.has(led) && !/^(?:this|that)$/u.test(led)
	);
}

function isPastForm(lower: string): boolean {
	if (PAST.has(lower)) return true;
	return lower.length > 4 && lower.endsWith("ed") && !lower.includes("-") && !NOT_PAST.has(lower);
}
