import { answerEvidence } from "./answer-evidence.ts";
import { doubtMatches } from "./doubt-matches.ts";
import { hingeSignals } from "./hinge-words.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import type { WordTable } from "./word-weights.ts";

/** What may make a passage that looks like the question no answer to it. */
export type DoubtSignals = {
	/** Small words on which the question turns, and what there is for an answer in the sentence and around it. */
	readonly sentence: Readonly<Record<string, number>>;
	/** How the passage treats each word of the question: with the word's traits it says "lacks the one number asked for". */
	readonly words: WordTable;
};

/** @param best Index of the best sentence in the passage. */
export function doubtSignals(passage: MatchedPassage, best: number): DoubtSignals {
	const { sentences } = passage;
	const sentence = sentences[best] as TokenRange;
	const near = { start: (sentences[best - 1] ?? sentence).start, end: (sentences[best + 1] ?? sentence).end };
	return {
		sentence: {
			...prefixed("hinge.", hingeSignals(passage, sentence)),
			...prefixed("answer.", answerEvidence(passage, sentence)),
			...prefixed("answerAround.", answerEvidence(passage, near)),
		},
		words: doubtMatches(passage, best),
	};
}

/** The same signals, their names with a beginning that tells where they are from. */
export function prefixed(prefix: string, signals: Readonly<Record<string, number>>): Record<string, number> {
	const named: Record<string, number> = {};
	for (const name in signals) named[prefix + name] = signals[name] as number;
	return named;
}
