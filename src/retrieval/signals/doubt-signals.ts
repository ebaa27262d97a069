import { answerEvidence, EVIDENCE_SIGNALS } from "./answer-evidence.ts";
import { doubtMatches } from "./doubt-matches.ts";
import { HINGE_SIGNALS, hingeSignals } from "./hinge-words.ts";
import type { ListedSignals } from "./listed-signals.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import type { WordTable } from "./word-weights.ts";

/** What may make a passage that looks like the question no answer to it. */
export type DoubtSignals = {
	/** Small words on which the question turns, and what there is for an answer in the sentence and around it. */
	readonly sentence: readonly ListedSignals[];
	/** How the passage treats each word of the question: with the word's traits it says "lacks the one number asked for". */
	readonly words: WordTable;
};

const HINGE_NAMES = HINGE_SIGNALS.map((name) => `hinge.${name}`);
const ANSWER_NAMES = EVIDENCE_SIGNALS.map((name) => `answer.${name}`);
const ANSWER_AROUND_NAMES = EVIDENCE_SIGNALS.map((name) => `answerAround.${name}`);

/** @param best Index of the best sentence in the passage. */
export function doubtSignals(passage: MatchedPassage, best: number): DoubtSignals {
	const { sentences } = passage;
	const sentence = sentences[best] as TokenRange;
	const near = { start: (sentences[best - 1] ?? sentence).start, end: (sentences[best + 1] ?? sentence).end };
	return {
		sentence: [
			{ names: HINGE_NAMES, values: hingeSignals(passage, sentence) },
			{ names: ANSWER_NAMES, values: answerEvidence(passage, sentence) },
			{ names: ANSWER_AROUND_NAMES, values: answerEvidence(passage, near) },
		],
		words: doubtMatches(passage, best),
	};
}
