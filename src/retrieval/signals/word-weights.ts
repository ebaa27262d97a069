import type { Weights } from "./linear-model.ts";
import type { WordTrait, WordTraits } from "./word-traits.ts";

/**
 * What a match of a word is worth by each of the word's traits: `weights[trait][match]`. The words of the question are
 * added up, so that a rare name that is missing can weigh more than a verb that is.
 */
export type WordWeights<Match extends string> = Readonly<Record<WordTrait, Weights<Match>>>;

/** A number for each match of each word of a question: word by word, in each the matches in the order of their list. */
export type WordTable = Float64Array;

/** Brings the matches of each word into a table. */
export function tableOf<Match extends string>(
	matches: readonly Match[],
	words: readonly Readonly<Record<Match, number>>[],
): WordTable {
	const table = new Float64Array(words.length * matches.length);
	for (const [word, held] of words.entries()) {
		for (let at = 0; at < matches.length; at++) table[word * matches.length + at] = held[matches[at] as Match];
	}
	return table;
}

/** What each match is worth for each word of a question: the weights of its traits, by how much it has of each. */
export function weightTable<Match extends string>(
	matches: readonly Match[],
	traits: readonly WordTraits[],
	weights: WordWeights<Match>,
): WordTable {
	const rows = Object.entries(weights) as [WordTrait, Weights<Match>][];
	const table = new Float64Array(traits.length * matches.length);
	for (const [word, has] of traits.entries()) {
		for (const [trait, row] of rows) {
			const degree = has[trait];
			if (degree === 0) continue;
			for (let at = 0; at < matches.length; at++) {
				const place = word * matches.length + at;
				table[place] = (table[place] as number) + degree * row[matches[at] as Match];
			}
		}
	}
	return table;
}

/** Sum over the words of the question, and over the matches of each, of what they are worth. */
export function scoreWords(weights: WordTable, matches: WordTable): number {
	let score = 0;
	for (let at = 0; at < matches.length; at++) score += (weights[at] as number) * (matches[at] as number);
	return score;
}
