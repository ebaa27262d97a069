import type { RankedPassage, RankedQuestion } from "../retrieval/rank.ts";
import { type LogisticModel, logOdds } from "../retrieval/signals/linear-model.ts";
import { signalsByName } from "../retrieval/signals/listed-signals.ts";
import type { RefusalReason } from "./answer.ts";
import { shippedConfidence } from "./confidence.generated.ts";

/** How far the best passage can be trusted to answer. */
export type Confidence = {
	readonly outcome: "found" | "unsure" | "not-in-story";
	/** Why not, or what the doubt is; undefined when found. */
	readonly reason?: RefusalReason | undefined;
	/** Estimate that the story answers, if the question is about it at all: 0 to 1. */
	readonly probability: number;
};

export type ConfidenceModel = {
	/** Whether the question is about this story at all: learned from questions asked of their own and of other stories. */
	readonly belongs: LogisticModel;
	/** What the trust in the first passage, and in the first few together, means as log-odds. */
	readonly first: Calibration;
	readonly any: Calibration;
	/** Below this chance of belonging, or of the first passage answering, the story is said not to say. */
	readonly leastBelonging: number;
	readonly leastAnswering: number;
	/** Below this chance of answering the best passage is only "the closest". */
	readonly sureAnswering: number;
	/** The same if the story lacks a word of the question: what it says may then be of something else. */
	readonly sureThoughUnknown: number;
};

export type Calibration = { readonly bias: number; readonly slope: number };

/** Judges a ranked question. Doubt makes an answer unsure; only what has next to nothing in the story is refused. */
export function judgeConfidence(ranked: RankedQuestion, model: ConfidenceModel = shippedConfidence): Confidence {
	const passages = judgedOnce(ranked.passages);
	const [first] = passages;
	if (first === undefined) return { outcome: "not-in-story", reason: reasonOf(ranked), probability: 0 };
	const belongs = chance(logOdds(model.belongs, belongingSignals(passages)));
	const answers = calibrated(model.first, first.trust);
	const probability = calibrated(model.any, trustInAny(passages));
	const least = ranked.unknownWords.length > 0 ? model.sureThoughUnknown : model.sureAnswering;
	// Whatever a passage says, it cannot be of somebody whom no story names, and hardly of a kind of thing that none does.
	const unheard = ranked.unknownNames.length + ranked.resolved.unknownKinds.length > 0;
	const doubtful = unheard || answers < least;
	const foreign = belongs < model.leastBelonging || answers < model.leastAnswering;
	if (foreign || (doubtful && unknownShare(ranked) >= MOSTLY_UNKNOWN)) {
		return { outcome: "not-in-story", reason: reasonOf(ranked), probability };
	}
	if (doubtful) return { outcome: "unsure", reason: reasonOf(ranked), probability };
	return { outcome: "found", probability };
}

/** A reply was judged by the question in the story that it replies to, and that one may be among the passages too. */
function judgedOnce(passages: readonly RankedPassage[]): readonly RankedPassage[] {
	const [first, ...others] = passages;
	return first === undefined ? [] : [first, ...others.filter((one) => one.trustSignals !== first.trustSignals)];
}

/**
 * Share of the question's words that the story does not have, from which on a doubtful passage is not even the closest.
 * It costs few questions that can be answered: where so much is unknown, the passage found is seldom the right one.
 */
const MOSTLY_UNKNOWN = 0.5;

function unknownShare({ unknownWords, resolved }: RankedQuestion): number {
	return unknownWords.length / Math.max(1, resolved.terms.length);
}

/** What confidence goes by. */
export type TrustedPassage = Pick<RankedPassage, "score" | "trust" | "trustSignals">;

/** What tells whether the question is about the story at all: what the best passage has of it, and how it stands out. */
export function belongingSignals([first, second]: readonly Omit<TrustedPassage, "trust">[]): Record<string, number> {
	if (first === undefined) return {};
	const lead = second === undefined ? MOST_LEAD : Math.min(MOST_LEAD, first.score - second.score);
	return { ...signalsByName(first.trustSignals.plain), lead };
}

const MOST_LEAD = 2;

/** Passages that may hold the answer, and how much less one counts that is ranked lower. */
const FEW = 3;
const BEHIND = 0.2;

/** Log-odds that one of the first few passages answers: their odds, each by how far it stands behind the first, added up. */
export function trustInAny(passages: readonly TrustedPassage[]): number {
	const best = passages[0]?.score ?? 0;
	const odds = passages.slice(0, FEW).map(({ score, trust }) => Math.exp(trust - BEHIND * (best - score)));
	return Math.log(odds.reduce((sum, one) => sum + one, 0));
}

function calibrated({ bias, slope }: Calibration, trust: number): number {
	return chance(bias + slope * trust);
}

function chance(logarithm: number): number {
	return 1 / (1 + Math.exp(-logarithm));
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
