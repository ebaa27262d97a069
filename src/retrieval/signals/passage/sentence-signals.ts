import type { Densities } from "../../matching/densities.ts";
import { letterShare } from "../../matching/letter-share.ts";
import type { MatchedPassage, TokenRange } from "../../matching/matched-passage.ts";
import { orderShare, pairShares } from "../../matching/word-runs.ts";
import { renamed, type Signal, type SignalValues, valuesOf } from "../signal.ts";
import { DENSITIES } from "./density-signals.ts";
import { type SentenceShares, sentenceShares } from "./sentence-shares.ts";
import { type SentenceWords, sentenceWords } from "./sentence-words.ts";

/** A sentence of a passage beside the question, and beside the sentences of all candidates. */
type SeenSentence = {
	readonly passage: MatchedPassage;
	readonly sentence: TokenRange;
	/** Place in the passage. */
	readonly place: number;
	readonly shares: SentenceShares;
	readonly pairs: ReturnType<typeof pairShares>;
	readonly words: SentenceWords;
	readonly densities: Densities;
};

function lengthOf({ start, end }: TokenRange): number {
	return end - start;
}

/** What speaks for a sentence, each about 0 to 1. */
export const SENTENCE_SIGNALS: readonly Signal<SeenSentence>[] = [
	{
		name: "core",
		says: "share of the words by how much they tell, without those that only frame the question",
		of: ({ shares }) => shares.core,
	},
	{
		name: "telling",
		says: "share of the words by how much they tell in English at large; words akin count half",
		of: ({ shares }) => shares.telling,
	},
	{
		name: "letters",
		says: "share of the question's runs of four letters",
		of: ({ passage, sentence }) => letterShare(passage, sentence),
	},
	{
		name: "order",
		says: "share of the words that stand in the question's order",
		of: ({ passage, sentence }) => orderShare(passage, sentence) / Math.max(passage.matcher.resolved.totalRarity, 1e-9),
	},
	{ name: "covered", says: "share of the words by rarity", of: ({ shares }) => shares.covered },
	{ name: "exactForm", says: "share of the words in the very form asked", of: ({ shares }) => shares.exactForm },
	{ name: "akin", says: "share of the words of which only a word akin is here", of: ({ shares }) => shares.akin },
	{ name: "before", says: "share lacking here that the sentence before has", of: ({ shares }) => shares.before },
	{ name: "after", says: "share lacking here that the sentence after has", of: ({ shares }) => shares.after },
	{
		name: "pairs",
		says: "share of the question's neighbours that are neighbours here",
		of: ({ pairs }) => pairs.pairs,
	},
	{ name: "run", says: "the longest run of the question's words, as a share", of: ({ pairs }) => pairs.run },
	{ name: "names", says: "share of the names", of: ({ shares }) => shares.names },
	{
		name: "answerType",
		says: "has a word of the kind asked for that the question does not have",
		of: ({ words }) => words.answerType,
	},
	{
		name: "answerNear",
		says: "has a word of the kind asked for within a few words of one of the question's",
		of: ({ words }) => words.answerNear,
	},
	{ name: "newNames", says: "names that the question does not have", of: ({ words }) => saturating(words.names) },
	{ name: "numbers", says: "numbers that the question does not have", of: ({ words }) => saturating(words.numbers) },
	{ name: "reasons", says: "words of reason", of: ({ words }) => saturating(words.reasons) },
	{ name: "feelings", says: "words of feeling", of: ({ words }) => saturating(words.feelings) },
	{ name: "sayings", says: "words of speech", of: ({ words }) => saturating(words.sayings) },
	{ name: "sequence", says: "words of sequence", of: ({ words }) => saturating(words.sequence) },
	{
		name: "negation",
		says: "denies and the question does not, or the other way round",
		of: ({ words, passage }) => (words.negations > 0 !== passage.matcher.resolved.question.negated ? 1 : 0),
	},
	{ name: "length", says: "is long", of: ({ sentence }) => Math.log1p(lengthOf(sentence)) / 4 },
	{ name: "first", says: "is the first sentence of its paragraph", of: ({ place }) => (place === 0 ? 1 : 0) },
	{
		name: "position",
		says: "stands late in its paragraph",
		of: ({ passage, place }) => (passage.sentences.length <= 1 ? 0 : place / (passage.sentences.length - 1)),
	},
	{
		name: "share",
		says: "is much of its paragraph",
		of: ({ passage, sentence }) => lengthOf(sentence) / Math.max(1, lengthOf(passage)),
	},
	...DENSITIES.map(({ name, says, of }) => ({ name, says, of: ({ densities }: SeenSentence) => of(densities) })),
];

/** The same of the best sentence, where a passage is judged. */
export const BEST_SENTENCE_SIGNALS = renamed(
	SENTENCE_SIGNALS,
	(name) => `sentence.${name}`,
	(says) => `best sentence: ${says}`,
);

/** Signals of each sentence of a passage, in order. @param densities Of each sentence. */
export function sentenceSignals(passage: MatchedPassage, densities: readonly Densities[]): readonly SignalValues[] {
	const shares = sentenceShares(passage);
	return passage.sentences.map((sentence, place) =>
		valuesOf(SENTENCE_SIGNALS, {
			passage,
			sentence,
			place,
			shares: shares[place] as SentenceShares,
			pairs: pairShares(passage, sentence),
			words: sentenceWords(passage, sentence),
			densities: densities[place] as Densities,
		}),
	);
}

function saturating(count: number): number {
	return count / (count + 1);
}
