import type { Span } from "../story/span.ts";
import { sentenceSpan } from "./matching/matched-passage.ts";
import { type RankedPassage, TRUST_SHARE } from "./rank.ts";
import { brevityOf } from "./signals/brevity.ts";
import { DOUBT_MATCHES } from "./signals/doubt-matches.ts";
import { type RankingModels, SHIPPED } from "./signals/models.ts";
import { BRIEF_SIGNALS, PASSAGE_SIGNALS } from "./signals/passage/passage-signals.ts";
import { SENTENCE_SIGNALS } from "./signals/passage/sentence-signals.ts";
import { bestSentenceOf } from "./signals/scored-passage.ts";
import { type Part, partsOf } from "./signals/signal.ts";
import { PASSAGE_PRODUCTS } from "./signals/signals.ts";
import { TRUST_PRODUCTS, TRUST_SIGNALS } from "./signals/trust/trust-signals.ts";
import { WORD_MATCHES } from "./signals/word-matches.ts";
import { productValues } from "./signals/word-products.ts";
import { wordTraits } from "./signals/word-traits.ts";

/** A sum, and the parts whose products make it up. */
export type Explained = { readonly sum: number; readonly parts: readonly Part[] };

/** How a passage came to its score: `likeness.sum + trustShare × trust.sum`. */
export type ExplainedPassage = {
	readonly score: number;
	readonly trustShare: number;
	readonly likeness: Explained;
	readonly trust: Explained;
	/** The sentence that scored best of those of the passage. */
	readonly sentence: Explained & {
		readonly span: Span | undefined;
		/** Place among the sentences, from 1, and how many there are. */
		readonly place: number;
		readonly count: number;
		/** Score of the second best, where there is one. */
		readonly second: number | undefined;
	};
};

/** Explains a score by what ranking itself saw and weighed. @param models Those that it was ranked with. */
export function explainPassage(
	{ score, scored, trust, trustSignals }: RankedPassage,
	models: RankingModels = SHIPPED,
): ExplainedPassage {
	const { passage, signals, words, sentences, sentenceScores } = scored;
	const traits = wordTraits(passage.matcher.resolved);
	const brevity = brevityOf(passage.matcher.meanLength);
	const best = bestSentenceOf(scored);
	return {
		score,
		trustShare: TRUST_SHARE,
		likeness: {
			sum: scored.score,
			parts: [
				...partsOf(PASSAGE_SIGNALS, models.passage.whole, signals),
				...partsOf(
					BRIEF_SIGNALS,
					models.passage.brief,
					signals.map((signal) => brevity * signal),
				),
				...partsOf(PASSAGE_PRODUCTS, models.passage.words, productValues(WORD_MATCHES.length, traits, words)),
			],
		},
		trust: {
			sum: trust,
			parts: [
				...partsOf(TRUST_SIGNALS, models.trust.alone, trustSignals.alone),
				...partsOf(TRUST_PRODUCTS, models.trust.words, productValues(DOUBT_MATCHES.length, traits, trustSignals.words)),
			],
		},
		sentence: {
			sum: sentenceScores[best] ?? 0,
			parts: partsOf(SENTENCE_SIGNALS, models.sentence, sentences[best] ?? []),
			span: sentenceSpan(passage, best),
			place: best + 1,
			count: sentences.length,
			second: sentenceScores.toSorted((a, b) => b - a)[1],
		},
	};
}

/** What a passage has at all, those parts first that change the sum most; last what has no weight (yet). */
export function largestFirst(parts: readonly Part[]): readonly Part[] {
	const size = ({ value, weight }: Part) => Math.abs(value * weight);
	return parts.filter(({ value }) => value !== 0).toSorted((a, b) => size(b) - size(a));
}
