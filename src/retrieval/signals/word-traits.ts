import { classOf, NUMBER } from "../../language/word-classes.ts";
import type { AskedText, QuestionWord } from "../../question/question.ts";
import type { QueryTerm } from "../search/resolved-question.ts";

/**
 * What can be seen of a content word in its question, each 0 to about 1: a passage may lack some sorts of words and still
 * answer. What each is worth is learned, for ranking (`word-matches.ts`) as for doubt (`doubt-matches.ts`).
 */
export const WORD_TRAITS = [
	"one",
	"rarity",
	"telling",
	/** In nearly every passage. */
	"common",
	"name",
	/** A name of which the word before is a part too. */
	"laterName",
	/** In lower case and no number. */
	"plain",
	"frame",
	"number",
	"year",
	"ordinal",
	"superlative",
	"comparative",
	"first",
	"last",
	/** Ends like a verb, a plural, an adverb, an adjective. */
	"verb",
	"plural",
	"adverb",
	"adjective",
	/** Begins with a prefix that denies. */
	"denying",
	"long",
	"afterDeterminer",
	"afterPreposition",
	"afterOf",
	"afterBy",
	"afterIn",
	"afterTo",
	"afterSubject",
	"afterDenial",
	"afterQuantifier",
	"beforeOf",
	"beforePreposition",
	"inClause",
	/** One of few words: their share. */
	"few",
] as const;
export type WordTrait = (typeof WORD_TRAITS)[number];
export type WordTraits = Readonly<Record<WordTrait, number>>;

const CLAUSE = /^(?:after|before|when|while|until|once|as|because|if|that|who|which)$/;
const PREPOSITION =
	/^(?:in|of|on|at|to|from|by|with|for|into|about|during|between|against|under|over|through|after|before|since|as)$/;
const DETERMINER = /^(?:the|a|an|his|her|their|its|this|that|these|those|my|your|each|every)$/;
const QUANTIFIER = /^(?:all|every|only|most|many|more|less|least|few|fewer|some|any|no|both|each|other|another)$/;
const DENIAL = /^(?:not|never|no|none|without|cannot|nor|neither)$|n't$/;
const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|finally|original|originally|initial|initially|next|previous|\d+(?:st|nd|rd|th))$/;

/** Inverse document frequencies are brought to about 1. */
const RARITY_SCALE = 5;

/** Traits of each content word of the question, in the order of the terms. */
export function wordTraits(terms: readonly QueryTerm[], { words }: AskedText): WordTraits[] {
	const clause = words.findIndex(({ text }, at) => at > 0 && CLAUSE.test(text));
	return terms.map((term, place) => {
		const at = words.findIndex(({ start }) => start === term.word.start);
		return {
			...ownTraits(term),
			...placeTraits(words, at),
			first: place === 0 ? 1 : 0,
			last: place === terms.length - 1 ? 1 : 0,
			inClause: clause >= 0 && at > clause ? 1 : 0,
			few: 1 / terms.length,
		};
	});
}

function ownTraits({ word: { text, name, frame }, rarity, telling }: QueryTerm) {
	const number = (classOf(text) & NUMBER) !== 0;
	const plain = !name && !number;
	const as = (holds: boolean) => (holds ? 1 : 0);
	return {
		one: 1,
		rarity: rarity / RARITY_SCALE,
		telling,
		common: Math.exp(-rarity),
		name: as(name),
		plain: as(plain),
		frame: as(frame),
		number: as(number),
		year: as(/^(?:1\d|20)\d\d(?:s|'s)?$/.test(text)),
		ordinal: as(ORDINAL.test(text)),
		verb: as(plain && /(?:ed|ing)$/.test(text)),
		plural: as(plain && /[^su']s$/.test(text)),
		adverb: as(plain && /ly$/.test(text)),
		adjective: as(plain && /(?:al|ic|ive|ous|ful|less|able|ible|ary|ant|ent)$/.test(text)),
		denying: as(plain && /^(?:un|in|im|non|dis|anti)/.test(text)),
		long: as(text.length > 8),
	};
}

function placeTraits(words: readonly QuestionWord[], at: number) {
	const before = words[at - 1];
	const twoBefore = words[at - 2];
	const after = words[at + 1]?.text ?? "";
	const determined = DETERMINER.test(before?.text ?? "");
	// "of the city" stands after a preposition as "of cities" does.
	const governor = (determined ? twoBefore?.text : before?.text) ?? "";
	const text = words[at]?.text ?? "";
	const as = (holds: boolean) => (holds ? 1 : 0);
	return {
		laterName: as(words[at]?.name === true && before?.name === true),
		superlative: as(/(?:[^e]est|iest)$/.test(text) || /^(?:most|least)$/.test(before?.text ?? "")),
		comparative: as(/^(?:more|less)$/.test(before?.text ?? "") || (after === "than" && text.endsWith("er"))),
		afterDeterminer: as(determined),
		afterPreposition: as(PREPOSITION.test(governor)),
		afterOf: as(governor === "of"),
		afterBy: as(governor === "by"),
		afterIn: as(governor === "in" || governor === "at" || governor === "on"),
		afterTo: as(governor === "to"),
		afterSubject: as(before?.content === true),
		afterDenial: as(DENIAL.test(before?.text ?? "") || DENIAL.test(twoBefore?.text ?? "")),
		afterQuantifier: as(QUANTIFIER.test(before?.text ?? "")),
		beforeOf: as(after === "of"),
		beforePreposition: as(PREPOSITION.test(after)),
	};
}
