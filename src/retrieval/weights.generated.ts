import type { PassageSignals } from "./passage-signals.ts";

export const passageWeights: Readonly<Record<keyof PassageSignals, number>> = {
	bm25: 4,
	passage: 3,
	sentence: 2,
	twoSentences: 2,
	threeSentences: 1,
	exactForm: 1,
	akin: 1,
	pairs: 2,
	orderedPairs: 1,
	before: 0.5,
	after: 0.5,
	names: 0,
	length: 0,
	position: 0,
};
