import { ARTICLES, AUXILIARIES, SUBORDINATORS } from "../../language/lists/function-words.ts";
import { PERSON_VERBS } from "../../language/lists/name-cues.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import { CARDINALS } from "../../language/lists/numbers.ts";
import {
	POSSESSIVE_DETERMINERS,
	POSSESSIVES_OF_OTHERS,
	PRONOUNS,
	RELATIVE_PRONOUNS,
	SUBJECT_PRONOUNS,
} from "../../language/lists/pronouns.ts";
import { isPersonNoun, isRole, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import { isDemonym } from "../../language/word-lists.ts";

/** Longer than this, words tell a story rather than who somebody is. */
const LONGEST = 110;

/** Words with which something else is told than who somebody is, if they come alone or before these others. */
const TURNS = [
	...SUBORDINATORS,
	...listed("so even yet nor just now then perhaps but"),
	"in spite",
	"no longer",
	"any longer",
];
const CIRCUMSTANCES = listed("opinion eyes way turn place seat chair room time");
const GOING_ON = [...SUBJECT_PRONOUNS, ...NEGATIONS, ...AUXILIARIES, ...listed("so then people there")];
/** Where it is told no more who somebody is: "a jockey | before he grew heavy", "a clerk | and never late", "a man | in his turn". */
const TAIL = new RegExp(
	`,?\\s+(?:${[
		anyOf(TURNS),
		`in\\s+${anyOf([...POSSESSIVE_DETERMINERS, "the"])}\\s+${anyOf(CIRCUMSTANCES)}`,
		`and\\s+${anyOf(GOING_ON)}`,
		`for\\s+${anyOf([...SUBJECT_PRONOUNS, "whom"])}`,
	].join("|")})(?![\\p{L}-])`,
	"iu",
);
/** A clause about the noun: "who lives there", "I knew", "to whose mercy". */
const CLAUSE = new RegExp(
	`,?\\s+(?:(?:to|of|in|with|for|by|on|from)\\s+)?${anyOf([...RELATIVE_PRONOUNS, ...SUBJECT_PRONOUNS])}(?![\\p{L}-])`,
	"iu",
);

/**
 * As much of the words as says who somebody is, from their start: "a retired jockey who rode in …, before he became too heavy" ends at "jockey".
 *
 * @returns Undefined where the words describe nobody.
 */
export function describingPart(words: string): string | undefined {
	const tail = TAIL.exec(words);
	let phrase = cutAtComma(cutAtAnd(tail === null ? words : words.slice(0, tail.index)));
	const head = headOf(phrase);
	// "A thankful woman when she drove home": how somebody felt for once.
	if (VAGUE_NOUNS.has(head) && tail !== null && /^,?\s+(?:when|while)/u.test(tail[0])) return undefined;
	if (tail !== null && /longer$/u.test(tail[0])) return undefined;
	const clause = CLAUSE.exec(phrase);
	// "A man who was making his name" says something by its clause alone; "the rock we split on" nothing without it.
	if (
		clause !== null &&
		(!VAGUE_NOUNS.has(head) || phrase.length > LONGEST || !/\swh/u.test(clause[0]) || tellsOpinion(phrase))
	)
		phrase = phrase.slice(0, clause.index);
	phrase = phrase.replace(/(?:[\s,;:–—-]|\band$)+$/u, "");
	if (ADDRESSED.test(phrase) || (clause !== null && ONLY.test(phrase) && !phrase.includes(clause[0]))) return undefined;
	if (phrase.length > LONGEST || phrase === "" || tellsEvent(phrase)) return undefined;
	return phrase;
}

/** Whether the words are about a person, an animal or somebody's place in a row ("second in command"), not a thing or a mood. */
export function isAboutSomebody(phrase: string): boolean {
	const words = wordsOf(phrase.toLowerCase());
	if (!/^[\p{L}\p{N}]/u.test(phrase) || isSeveral(words) || hasSecondDeterminer(words)) return false;
	if (/\b(?:in\s+command|in\s+chief|in\s+charge)\b/u.test(phrase)) return true;
	// "one of the most seriously hurt" is what befell somebody.
	if (ONE_OF.test(phrase)) return !/^one\s+of\s+\S+\s+most\s+\p{L}+ly\s/u.test(phrase);
	if (/\b(?:\d+|\p{L}+)[- ]years?[- ]old\b/u.test(phrase)) return true;
	const head = headOf(phrase);
	return isPersonNoun(head) || isDemonym(head);
}

/** "one of the nurses", "one of her oldest friends". */
const ONE_OF = new RegExp(
	`^one\\s+of\\s+${anyOf(["the", ...[...POSSESSIVE_DETERMINERS].filter((word) => word !== "its")])}\\s+(?:\\p{L}+\\s+)*?\\p{L}{3,}`,
	"u",
);

const MANY: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...listed("all both some many several")]);

/** Words for more than one: "two sisters", "the many guests". */
function isSeveral(words: readonly string[]): boolean {
	return MANY.has((words[0] === "the" ? words[1] : words[0])?.split("-")[0] ?? "");
}

/** Prepositions within a phrase about somebody, which may bring in a second noun. */
const JOINING = wordSet("of in to for with from at on by and as under over");
const SECOND_DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES_OF_OTHERS]);

/** Whether a second article or owner stands there without a preposition before: it has a verb in between ("Edmund mounted his horse"). */
function hasSecondDeterminer(words: readonly string[]): boolean {
	for (const [at, word] of words.entries()) {
		if (at > 0 && at + 1 < words.length && SECOND_DETERMINERS.has(word) && !JOINING.has(words[at - 1] as string))
			return true;
		if (at > 0 && (JOINING.has(word) || RELATIVE_PRONOUNS.has(word))) return false;
	}
	return false;
}

/** What may follow the noun a phrase is about. */
const AFTER_NOUN: ReadonlySet<string> = new Set([
	...JOINING,
	...RELATIVE_PRONOUNS,
	...listed("into between during against behind near without like upon through about among"),
]);

/** The noun a phrase is about: the last word before the first preposition, relative or participle. */
export function headOf(phrase: string): string {
	const words = wordsOf(phrase.toLowerCase().replace(/^one\s+of\s+the\s+/u, "the "));
	const end = words.findIndex((word, at) => at > 0 && at + 1 < words.length && AFTER_NOUN.has(word));
	const last = words.at(end < 0 ? -1 : end - 1) ?? "";
	return last.replace(/[^\p{L}-]/gu, "").replace(/(?<=[^s])s$/u, "");
}

function wordsOf(phrase: string): readonly string[] {
	return phrase.trim().split(/\s+/u);
}

/** "A chap and makes up his own mind" ends at "chap"; "a quiet and self-controlled man" and "a writer and critic" go on. */
function cutAtAnd(phrase: string): string {
	const match = /,?\s+and\s+/u.exec(phrase);
	if (match === null) return phrase;
	const before = phrase.slice(0, match.index);
	const after = phrase.slice(match.index + match[0].length);
	const headBefore = headOf(before);
	if (!isPersonNoun(headBefore) && !/\s(?:of|in|for)\s/u.test(before)) return phrase;
	// "a reserved man with a deep and tender nature": the preposition's words go together.
	if (/\swith\s+(?:an?|the)\s+\S+$/u.test(before)) return before.slice(0, before.lastIndexOf(" with "));
	if (/\s(?:of|in|for)\s+\S+$/u.test(before)) return phrase;
	return isRole(headOf(after)) ? phrase : before;
}

/** "A vulgar man, as everybody knew" ends at "man"; "a good, kind woman" goes on. */
function cutAtComma(phrase: string): string {
	const comma = phrase.indexOf(",");
	if (comma < 0) return phrase;
	const before = phrase.slice(0, comma);
	if (isPersonNoun(headOf(before)) || !/^\s+\p{Ll}/u.test(phrase.slice(comma + 1))) return before;
	const next = phrase.indexOf(",", comma + 1);
	return next < 0 ? phrase : phrase.slice(0, next);
}

const OF_SPEAKERS = [...PRONOUNS].filter(([, { person }]) => person !== 3);
/** Tells of the speaker or the hearer, whoever they are: "a friend of mine". "Our vicar" is the vicar of the place. */
const ADDRESSED = new RegExp(
	`\\b${anyOf(OF_SPEAKERS.flatMap(([word, { cases }]) => (word === "our" || cases.every((one) => one === "subject") ? [] : [word])))}\\b`,
	"iu",
);
/** "whom I knew", "as one says". */
const OPINION = new RegExp(
	`\\b${anyOf(["one", ...OF_SPEAKERS.flatMap(([word, { cases }]) => (cases.includes("subject") ? [word] : []))])}\\b`,
	"iu",
);
/** Says nothing without the clause it stood before: "the only man I knew". */
const ONLY = /^(?:the\s+|an?\s+)?(?:only|first|last|same|very|kind|sort)\b/iu;

function tellsOpinion(phrase: string): boolean {
	return OPINION.test(phrase);
}

/** "the captain and the lieutenant stepped into a boat" goes on with the tale; a clause with "who" or "that" may have its verb. */
export function tellsEvent(phrase: string): boolean {
	const words = phrase.toLowerCase().split(/\s+/u);
	const clause = words.findIndex((word) => RELATIVE_PRONOUNS.has(word) || word === "where" || word === "when");
	const main = clause < 0 ? words : words.slice(0, clause);
	return main
		.slice(1)
		.some((word) => VERBAL.has(word) || PERSON_VERBS.has(word) || (isSaying(word) && /ed$|said/u.test(word)));
}

const VERBAL: ReadonlySet<string> = new Set([...AUXILIARIES, ...listed("said became becomes came")]);
