import type { MatchedPassage } from "../matching/matched-passage.ts";
import type { SignalValues } from "./signal.ts";
import type { WordTable } from "./word-products.ts";

/** A candidate with all that was seen in it. */
export type ScoredPassage = {
	readonly passage: MatchedPassage;
	/** `SENTENCE_SIGNALS` of each sentence, and its score by the sentence model. */
	readonly sentences: readonly SignalValues[];
	readonly sentenceScores: readonly number[];
	/** `PASSAGE_SIGNALS`. */
	readonly signals: SignalValues;
	/** `WORD_MATCHES` of the question's words. */
	readonly words: WordTable;
	/** By likeness to the question. */
	readonly score: number;
};

/** Index of the passage's best sentence. */
export function bestSentenceOf({ sentenceScores }: Pick<ScoredPassage, "sentenceScores">): number {
	return sentenceScores.indexOf(Math.max(...sentenceScores));
}
