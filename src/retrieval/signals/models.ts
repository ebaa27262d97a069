import { PASSAGE_SIGNALS } from "./passage/passage-signals.ts";
import { type NamedWeights, type Weights, weightsOf } from "./signal.ts";
import { PASSAGE_PRODUCTS, SIGNALS } from "./signals.ts";
import { TRUST_PRODUCTS, TRUST_SIGNALS, type TrustModel } from "./trust/trust-signals.ts";
import { trustWeights } from "./trust.generated.ts";
import { passageWeights, sentenceWeights } from "./weights.generated.ts";

/** What a candidate's score comes from, by the names of the signals. */
export type ScoringWeights = { readonly sentence: NamedWeights; readonly passage: NamedWeights };

/** Weights of what a passage shows as a whole, and word by word. */
export type PassageModel = {
	readonly whole: Weights;
	/** What the same counts more or less in a story of short paragraphs, by how short they are (`brevityOf`). */
	readonly brief: Weights;
	readonly words: Weights;
};

/** What a candidate's score comes from. */
export type ScoringModels = { readonly sentence: Weights; readonly passage: PassageModel };

/** What was learned: which signals speak for a passage, which for a sentence of it, and which for its being an answer. */
export type RankingModels = ScoringModels & { readonly trust: TrustModel };

/** Weights in the order of the signals; a signal without a weight counts nothing. */
export function scoringModels({ sentence, passage }: ScoringWeights): ScoringModels {
	const whole = PASSAGE_SIGNALS.length;
	const ordered = weightsOf(SIGNALS.passage, passage);
	return {
		sentence: weightsOf(SIGNALS.sentence, sentence),
		passage: {
			whole: ordered.slice(0, whole),
			brief: ordered.slice(whole, 2 * whole),
			words: weightsOf(PASSAGE_PRODUCTS, passage),
		},
	};
}

export function trustModel(weights: NamedWeights): TrustModel {
	return { alone: weightsOf(TRUST_SIGNALS, weights), words: weightsOf(TRUST_PRODUCTS, weights) };
}

/** What the bot ranks with. */
export const SHIPPED: RankingModels = {
	...scoringModels({ sentence: sentenceWeights, passage: passageWeights }),
	trust: trustModel(trustWeights),
};
