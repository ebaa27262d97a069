import type { NamedWeights, Signal, SignalName, SignalValues, Weights } from "./signal.ts";
import { WORD_TRAITS } from "./word-traits.ts";

/** A number for each way of each word of a question: word by word, in each the ways in the order of their list. */
export type WordTable = Float64Array;

/**
 * What is weighed of the words of a question: each trait of a word times each way in which a passage treats it, added up
 * over the words. So a rare name that is lacking can weigh more than a verb that is.
 */
export function productsWith(ways: readonly SignalName[]): readonly SignalName[] {
	return WORD_TRAITS.flatMap((trait) =>
		ways.map((way) => ({ name: `word.${trait.name}.${way.name}`, says: `${trait.says} ${way.says}` })),
	);
}

/** Values of the ways of each word. */
export function tableOf<Seen>(ways: readonly Signal<Seen>[], words: readonly Seen[]): WordTable {
	const table = new Float64Array(words.length * ways.length);
	for (const [word, seen] of words.entries()) {
		for (let way = 0; way < ways.length; way++) table[word * ways.length + way] = (ways[way] as Signal<Seen>).of(seen);
	}
	return table;
}

/** Weights of the products, in the order of their names. */
export function productWeights(ways: readonly SignalName[], weights: NamedWeights): Weights {
	return productsWith(ways).map(({ name }) => weights[name] ?? 0);
}

/** What each way is worth for each word of a question: the weights of its traits, by how much it has of each. */
export function weightTable(traits: readonly SignalValues[], weights: Weights): WordTable {
	const width = weights.length / WORD_TRAITS.length;
	const table = new Float64Array(traits.length * width);
	for (const [word, has] of traits.entries()) {
		for (const [trait, degree] of has.entries()) {
			if (degree === 0) continue;
			for (let way = 0; way < width; way++) {
				const place = word * width + way;
				table[place] = (table[place] as number) + degree * (weights[trait * width + way] as number);
			}
		}
	}
	return table;
}

/** Sum over the words of the question, and over the ways of each, of what they are worth. */
export function scoreWords(weights: WordTable, ways: WordTable): number {
	let score = 0;
	for (let at = 0; at < ways.length; at++) score += (weights[at] as number) * (ways[at] as number);
	return score;
}

/** The products themselves, in the order of their names: what is learned from, and what is explained. */
export function productValues(width: number, traits: readonly SignalValues[], ways: WordTable): SignalValues {
	return WORD_TRAITS.flatMap((_, trait) =>
		Array.from({ length: width }, (_way, way) =>
			traits.reduce((sum, has, word) => sum + (has[trait] as number) * (ways[word * width + way] as number), 0),
		),
	);
}
