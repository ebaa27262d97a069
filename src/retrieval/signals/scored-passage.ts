import type { CandidateSignals } from "./candidate-signals.ts";
import type { DensitySignals } from "./density-signals.ts";
import type { MatchedPassage } from "./matched-passage.ts";
import type { PassageSignals } from "./passage-signals.ts";
import type { SentenceSignals } from "./sentence-signals.ts";
import type { WordTable } from "./word-weights.ts";

/** A candidate with all that was seen in it. */
export type ScoredPassage = {
	readonly passage: MatchedPassage;
	readonly sentences: readonly SentenceSignals[];
	readonly densities: readonly DensitySignals[];
	readonly sentenceScores: readonly number[];
	readonly signals: PassageSignals;
	readonly beside: CandidateSignals;
	/** Matches of the question's words. */
	readonly words: WordTable;
	readonly score: number;
};

/** Index of the passage's best sentence. */
export function bestSentenceOf({ sentenceScores }: Pick<ScoredPassage, "sentenceScores">): number {
	return sentenceScores.indexOf(Math.max(...sentenceScores));
}
