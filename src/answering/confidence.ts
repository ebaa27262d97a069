import type { RankedQuestion } from "../retrieval/rank.ts";
import type { RefusalReason } from "./answer.ts";
import { shippedConfidence } from "./confidence.generated.ts";
import { type ConfidenceSignals, confidenceSignals } from "./confidence-signals.ts";

/** How far the best passage can be trusted to answer. */
export type Confidence = {
	readonly outcome: "found" | "unsure" | "not-in-story";
	/** Why not, or what the doubt is; undefined when found. */
	readonly reason?: RefusalReason | undefined;
	/** Estimate that the best passage answers, if the question is about this story at all: 0 to 1. */
	readonly probability: number;
};

/** Logistic regression over named signals. */
export type LogisticModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

export type ConfidenceModel = {
	/** Whether the question is about this story at all: learned from questions asked of their own and of other stories. */
	readonly belongs: LogisticModel;
	/** Whether the best passage says what is asked: learned from questions built to look answerable. */
	readonly answers: LogisticModel;
	/** Below this chance of belonging, or of answering, the story is said not to say. */
	readonly leastBelonging: number;
	readonly leastAnswering: number;
	/** Below this chance of answering the best passage is only "the closest". */
	readonly sureAnswering: number;
	/** The same if the story lacks a word of the question: what it says may then be of something else. */
	readonly sureThoughUnknown: number;
};

/** Judges a ranked question. Doubt makes an answer unsure; only what has next to nothing in the story is refused. */
export function judgeConfidence(ranked: RankedQuestion, model: ConfidenceModel = shippedConfidence): Confidence {
	const signals = confidenceSignals(ranked);
	if (signals === undefined) return { outcome: "not-in-story", reason: reasonOf(ranked), probability: 0 };
	const belongs = chance(model.belongs, signals);
	const answers = chance(model.answers, signals);
	const doubtful = answers < (ranked.unknownWords.length > 0 ? model.sureThoughUnknown : model.sureAnswering);
	const foreign = belongs < model.leastBelonging || answers < model.leastAnswering;
	if (foreign || (doubtful && unknownShare(ranked) >= MOSTLY_UNKNOWN)) {
		return { outcome: "not-in-story", reason: reasonOf(ranked), probability: answers };
	}
	if (doubtful) return { outcome: "unsure", reason: reasonOf(ranked), probability: answers };
	return { outcome: "found", probability: answers };
}

/**
 * Share of the question's words that the story does not have, from which on a doubtful passage is not even the closest.
 * It costs few questions that can be answered: where so much is unknown, the passage found is seldom the right one.
 */
const MOSTLY_UNKNOWN = 0.5;

function unknownShare({ unknownWords, resolved }: RankedQuestion): number {
	return unknownWords.length / Math.max(1, resolved.terms.length);
}

function chance({ bias, weights }: LogisticModel, signals: ConfidenceSignals): number {
	let score = bias;
	for (const [name, weight] of Object.entries(weights)) score += weight * (signals.get(name) ?? 0);
	return 1 / (1 + Math.exp(-score));
}

/** The plainest thing that is amiss: a name unknown, words unknown, no date for a "when", or the words lie scattered. */
function reasonOf({ unknownNames, unknownWords, question, passages }: RankedQuestion): RefusalReason {
	if (unknownNames.length > 0) return "unknown-name";
	if (unknownWords.length > 0) return "unknown-words";
	const asksForKind = question.expects === "time" || question.expects === "number" || question.expects === "place";
	const first = passages[0];
	if (asksForKind && first !== undefined && first.sentence.covered > 0.6 && first.sentence.answerType === 0) {
		return "not-what-was-asked";
	}
	return "not-together";
}
