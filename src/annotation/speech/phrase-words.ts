import type { Gender } from "../../language/gender.ts";
import { formsOf, pastOf } from "../../language/inflect.ts";
import { DAY_PARTS, TIME_UNITS } from "../../language/lists/calendar.ts";
import {
	ARTICLES,
	AUXILIARIES,
	CLAUSE_OPENERS,
	COORDINATORS,
	DETERMINERS as OF_ENGLISH,
	PREPOSITIONS,
} from "../../language/lists/function-words.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import { UNITS } from "../../language/lists/numbers.ts";
import {
	INDEFINITE_PRONOUNS,
	POSSESSIVE_DETERMINERS,
	PRONOUNS,
	type PronounCase,
	SUBJECT_PRONOUNS,
} from "../../language/lists/pronouns.ts";
import { isSaying, isUsualSaying } from "../../language/lists/verbs-of-saying.ts";
import { listed, wordSet } from "../../language/lists/word-set.ts";
import type { Token } from "./narration-tokens.ts";
import { genderOfNoun } from "./role-nouns.ts";

type Speaker = { readonly gender: Gender; readonly person: 1 | 3; readonly plural: boolean };

/** "he", "she", "they", "I", "we": what a speaker may be called by, lower case. */
export const SPEAKER_PRONOUNS = speakersBy("subject");
/** "his", "her", "their", "my", "our": whose voice may be heard. */
export const SPEAKER_OWNERS = speakersBy("determiner");

/** No things, and not who is spoken to. */
function speakersBy(wanted: PronounCase): ReadonlyMap<string, Speaker> {
	return new Map(
		[...PRONOUNS].flatMap(([word, { gender, person, plural, cases }]) =>
			cases.includes(wanted) && gender !== "thing" && person !== 2 ? [[word, { gender, person, plural }]] : [],
		),
	);
}

/** They say how much rather than who: "no doubt", "any more". */
const OF_AMOUNTS = wordSet("no any more much fewer less least");
/** What a role may begin with: "the", "her", "several", "three". */
export const DETERMINERS: ReadonlySet<string> = new Set([
	...[...OF_ENGLISH].filter((word) => !OF_AMOUNTS.has(word)),
	...UNITS.slice(1, 7),
]);
/** With these a phrase of its own begins: "the", "her". */
export const OPENS_PHRASE: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVE_DETERMINERS]);
/** Somebody, or people, without a name. */
export const INDEFINITE: ReadonlySet<string> = new Set([
	...[...INDEFINITE_PRONOUNS].filter((word) => /^(?:some|every|any)(?:one|body)$/u.test(word)),
	...listed("another one others officials sources experts analysts critics witnesses police"),
]);
/** What people do in the words around a speech, without saying anything. */
const DEEDS = listed(
	"seem feel know see hear think turn look smile nod laugh go come take stand sit shake put give make get",
);
/** Words that end a noun phrase. */
export const PHRASE_END: ReadonlySet<string> = new Set([
	...PREPOSITIONS,
	...CLAUSE_OPENERS,
	...COORDINATORS,
	...AUXILIARIES,
	...DEEDS.map(pastOf),
	...SUBJECT_PRONOUNS,
	...NEGATIONS,
	...listed(
		"off out up down then there here only just also again presently well however hence thus therefore even yes",
	),
]);
/** "One morning the woman said": a time, not who speaks. "The second" may be somebody. */
export const TIMES: ReadonlySet<string> = formsOf(
	[...TIME_UNITS, ...DAY_PARTS, "time", "moment"].filter((word) => word !== "second"),
	"noun",
);
/** They end as adverbs do. */
const LY_ADJECTIVES = wordSet(`
	ugly elderly kindly friendly lovely lonely silly jolly worldly burly surly homely motherly fatherly portly stately lively comely
	family curly holy sickly scholarly manly womanly grizzly bully belly fly ally
`);
/** What somebody has written, by a word that is a verb, too: "the report says". */
export const PAPERS = wordSet("report note review");
/** What is owned and speaks for its owner: "Emma's voice". */
export const VOICES = wordSet("voice voices tone tones lips mouth tongue");

export function endsPhrase(token: Token): boolean {
	const adverb = !token.capital && token.word.endsWith("ly") && !LY_ADJECTIVES.has(token.word);
	return token.punctuation || PHRASE_END.has(token.word) || isSaying(token.word) || adverb;
}

/** "a thin, elderly gentleman": the comma stands between adjectives. */
export function isAdjectiveComma(tokens: readonly Token[], comma: number, at: number): boolean {
	const [before, sign, after] = [tokens[comma - 1], tokens[comma], tokens[comma + 1]];
	if (before === undefined || sign?.word !== "," || after === undefined || comma - at > 2) return false;
	const adjectives = !after.capital && !endsPhrase(after) && !/ing$|ed$/u.test(after.word);
	return (
		adjectives &&
		genderOfNoun(before.word) === "unknown" &&
		comma + 2 < tokens.length &&
		!endsPhrase(tokens[comma + 2] as Token)
	);
}

/** "prosecutors", "residents" beside a verb of saying. */
export function arePeople(tokens: readonly Token[], at: number): boolean {
	const { word, capital } = tokens[at] as Token;
	if (capital || !/(?:[eo]rs|ours|ists|ians|[ae]nts|ees|men|women|people)$/u.test(word)) return false;
	return isSaying(tokens[at + 1]?.word ?? "") || isUsualSaying(tokens[at - 1]?.word ?? "");
}
