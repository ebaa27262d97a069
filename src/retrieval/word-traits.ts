import type { QuestionWord } from "./question-cues.ts";
import type { ResolvedQuestion } from "./resolved-question.ts";
import { classOf, NUMBER } from "./word-classes.ts";

/**
 * What can be seen of a word of the question that tells how much it matters whether a passage has it. What each trait is
 * worth is learned: see `word-matches.ts`.
 */
export const WORD_TRAITS = [
	/** Every word has it. */
	"any",
	/** Rarity among the passages, and its opposite. */
	"rare",
	"common",
	/** How much the word tells in English at large. */
	"telling",
	"name",
	"frame",
	"number",
	"first",
	"last",
	/** Ends like a verb. */
	"verbal",
	/** Stands after an article or the like; after a preposition; within a clause that begins with "when" or the like. */
	"determined",
	"prepositional",
	"clause",
	/** Stands before "of". */
	"head",
	/** One of few words. */
	"few",
] as const;
export type WordTrait = (typeof WORD_TRAITS)[number];

const CLAUSE = /^(?:after|before|when|while|until|once|as|because|if)$/u;
const PREPOSITION = /^(?:in|of|on|at|to|from|by|with|for|into|about|during|between|against|under|over|through)$/u;
const DETERMINER = /^(?:the|a|an|his|her|their|its|this|that|these|those|my|your)$/u;
const VERBAL = /(?:ed|ing)$/u;

/** Inverse document frequencies are brought to about 1. */
const RARITY_SCALE = 5;

/** The traits of each term of the question, each 0 to about 1. */
export function wordTraits({ question, terms }: ResolvedQuestion): Readonly<Record<WordTrait, number>>[] {
	const { words } = question;
	const clause = words.findIndex(({ text }, at) => at > 0 && CLAUSE.test(text));
	return terms.map(({ word, rarity, telling }, term) => {
		const at = words.findIndex(({ start }) => start === word.start);
		const is = (pattern: RegExp, place: number) => pattern.test(words[place]?.text ?? "");
		const determined = is(DETERMINER, at - 1);
		return {
			any: 1,
			rare: rarity / RARITY_SCALE,
			common: Math.exp(-rarity),
			telling,
			name: asNumber(word.name),
			frame: asNumber(word.frame),
			number: asNumber((classOf(word.text) & NUMBER) !== 0),
			first: asNumber(term === 0),
			last: asNumber(term === terms.length - 1),
			verbal: asNumber(isVerbal(word)),
			determined: asNumber(determined),
			prepositional: asNumber(is(PREPOSITION, at - 1) || (determined && is(PREPOSITION, at - 2))),
			clause: asNumber(clause >= 0 && at >= clause),
			head: asNumber(words[at + 1]?.text === "of"),
			few: 1 / terms.length,
		};
	});
}

function isVerbal({ text, name }: QuestionWord): boolean {
	return VERBAL.test(text) && !name;
}

function asNumber(holds: boolean): number {
	return holds ? 1 : 0;
}
