import { otherLanguageOf } from "../../language/asked-language.ts";
import { isEnglish } from "../../language/base-language.ts";
import { READ, type ReadQuestion } from "../../reading/rank-read.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { RankedPassage, RankedQuestion } from "../../retrieval/rank.ts";
import { isAsking } from "../../retrieval/reply.ts";
import { SENTENCE_SIGNALS } from "../../retrieval/signals/passage/sentence-signals.ts";
import { type NamedWeights, readerOf, weigh, weightsOf } from "../../retrieval/signals/signal.ts";
import { textAt } from "../../story/span.ts";
import type { RefusalReason } from "../answer.ts";
import { BELONGING_SIGNALS, belongingSignals, type TrustedPassage } from "./belonging.ts";
import { shippedChance } from "./chance.generated.ts";
import { chanceSignals, chancesWhenRead, type ReadChances } from "./chance.ts";
import { shippedConfidence } from "./confidence.generated.ts";

/** How far the best passage can be trusted to answer. */
export type Confidence = {
	readonly outcome: "found" | "unsure" | "not-in-story";
	/** Why not, or what the doubt is; undefined when found. */
	readonly reason?: RefusalReason | undefined;
	/** Estimate that the story answers, if the question is about it at all: 0 to 1. Both were learned from English, and are absent elsewhere. */
	readonly probability?: number | undefined;
	/** Estimate that the first passage answers: 0 to 1. */
	readonly chance?: number | undefined;
};

export type ConfidenceModel = {
	/** Whether the question is about this story at all: learned from questions asked of their own and of other stories. */
	readonly belongs: NamedWeights;
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
export async function judgeConfidence(
	ranked: ReadQuestion,
	{
		reader,
		model = shippedConfidence,
	}: { readonly reader?: ReaderNow; readonly model?: ConfidenceModel | undefined } = {},
): Promise<Confidence> {
	if (!isEnglish(ranked.resolved.language)) return judgeElsewhere(ranked);
	const signals = chanceSignals(ranked);
	if (signals !== undefined) return judgeRead(ranked, chancesWhenRead(shippedChance, signals));
	const chances = chancesOf(ranked, model);
	if (chances === undefined) return { outcome: "not-in-story", reason: reasonOf(ranked), probability: 0, chance: 0 };
	const { probability, answers: chance } = chances;
	const { outcome } = decide(chances, model);
	// Words alone, where a reader would have looked, are not enough to be sure.
	if (outcome === "found" && reader !== "busy") return { outcome, probability, chance };
	return { outcome: outcome === "found" ? "unsure" : outcome, reason: reasonOf(ranked), probability, chance };
}

/**
 * Of a story in another language: what chances mean was learned from English, so that nothing is sure, and only what has next to
 * nothing in the story is refused.
 */
function judgeElsewhere(ranked: ReadQuestion): Confidence {
	const { question, resolved, passages, unknownWords } = ranked;
	if (otherLanguageOf(question.text, [resolved.language]) !== undefined)
		return { outcome: "not-in-story", reason: "other-language" };
	const isUnknown = unknownWords.length > MOSTLY_UNKNOWN * resolved.terms.length;
	return { outcome: passages.length === 0 || isUnknown ? "not-in-story" : "unsure", reason: reasonOf(ranked) };
}

/**
 * Below these chances, that a question is about the story at all and that the story answers it, the story is said not to say.
 * Of a long story a small part was read: that nothing in it answers says little, and less is enough not to refuse.
 * Set by hand on FairytaleQA val, three articles of SQuAD 2 and our own scenes, so that about three of a hundred questions are
 * refused of their own tale; by words alone more belonging is asked for, as nothing else tells.
 */
export const LEAST_WHEN_READ = { belongs: 0.4, answersWhole: 0.15, answersLong: 0.03 };

/** The chance that the story answers below which it is said not to. */
export function leastWhenRead({ resolved: { passageCount } }: ReadQuestion): number {
	const { answersWhole, answersLong } = LEAST_WHEN_READ;
	return answersLong + (answersWhole - answersLong) * Math.min(1, READ / passageCount);
}

function judgeRead(ranked: ReadQuestion, { first, any }: ReadChances): Confidence {
	const chances = { probability: any, chance: first };
	const belongs = chancesOf(ranked)?.belongs ?? 0;
	if (belongs < LEAST_WHEN_READ.belongs || any < leastWhenRead(ranked))
		return { outcome: "not-in-story", reason: reasonOf(ranked), ...chances };
	// Whatever a passage says, it cannot be of somebody whom no story names, and hardly of a kind of thing that none does.
	const lacksNameOrKind = ranked.unknownNames.length + ranked.resolved.unknownKinds.length > 0;
	if (first >= shippedChance.sure && !lacksNameOrKind && !lacksForm(ranked)) return { outcome: "found", ...chances };
	return { outcome: "unsure", reason: reasonOf(ranked), ...chances };
}

/** Whether nothing that is marked is a time or a number, where one is asked for; or whether it asks itself. */
function lacksForm({ question: { expects }, passages: [first] }: ReadQuestion): boolean {
	if (first === undefined) return true;
	if ((expects === "time" || expects === "number") && first.focus.length === 0) return true;
	const marked = first.highlight.at(-1);
	return marked !== undefined && isAsking(textAt(first.story.story, marked));
}

/** What an outcome is decided by; chances are 0 to 1. */
export type Chances = {
	/** That the question is about the story at all. */
	readonly belongs: number;
	/** That the first passage answers. */
	readonly answers: number;
	/** That one of the first few does. */
	readonly probability: number;
	/** Words of the question, and names or kinds of thing asked for, of which the stories have nothing. */
	readonly lacksWords: boolean;
	readonly lacksNameOrKind: boolean;
	/** Share of the question's words that no story has. */
	readonly unknownShare: number;
};

/** @returns undefined where no passage was found. */
export function chancesOf(ranked: RankedQuestion, model: ConfidenceModel = shippedConfidence): Chances | undefined {
	const { unknownWords, unknownNames, resolved } = ranked;
	const [first, ...others] = judgedOnce(ranked.passages);
	if (first === undefined) return undefined;
	const belonging = weigh(weightsOf(BELONGING_SIGNALS, model.belongs), belongingSignals(first, others));
	return {
		belongs: chanceOf(PLAIN, belonging),
		answers: chanceOf(model.first, first.trust),
		probability: chanceOf(model.any, trustInAny([first, ...others])),
		// A word of asking is no reason to refuse, but sureness was learned with it: of answers made sure all the same 26 of 65 were right.
		lacksWords: unknownWords.length + resolved.unknownOfAsking.length > 0,
		lacksNameOrKind: unknownNames.length + resolved.unknownKinds.length > 0,
		unknownShare: unknownWords.length / Math.max(1, resolved.terms.length),
	};
}

/** Why an outcome is what it is, in the order in which it is looked at. */
export type Decision =
	| { readonly outcome: "not-in-story"; readonly by: "foreign" | "no-answer" | "mostly-unknown" }
	| { readonly outcome: "unsure"; readonly by: "unheard-of" | "doubt" }
	| { readonly outcome: "found"; readonly by: "trust" };

/**
 * Share of the question's words that the story does not have, from which on a doubtful passage is not even the closest.
 * It costs few questions that can be answered: where so much is unknown, the passage found is seldom the right one.
 */
const MOSTLY_UNKNOWN = 0.5;

export function decide(chances: Chances, model: ConfidenceModel = shippedConfidence): Decision {
	const { belongs, answers, lacksNameOrKind, unknownShare } = chances;
	if (belongs < model.leastBelonging) return { outcome: "not-in-story", by: "foreign" };
	if (answers < model.leastAnswering) return { outcome: "not-in-story", by: "no-answer" };
	const isDoubtful = lacksNameOrKind || answers < leastSure(chances, model);
	if (!isDoubtful) return { outcome: "found", by: "trust" };
	if (unknownShare >= MOSTLY_UNKNOWN) return { outcome: "not-in-story", by: "mostly-unknown" };
	// Whatever a passage says, it cannot be of somebody whom no story names, and hardly of a kind of thing that none does.
	return { outcome: "unsure", by: lacksNameOrKind ? "unheard-of" : "doubt" };
}

/** The chance of answering from which on a passage is an answer, not only the closest. */
export function leastSure({ lacksWords }: Chances, model: ConfidenceModel = shippedConfidence): number {
	return lacksWords ? model.sureThoughUnknown : model.sureAnswering;
}

/** A reply was judged by the question in the story that it replies to, and that one may be among the passages too. */
function judgedOnce(passages: readonly RankedPassage[]): readonly RankedPassage[] {
	const [first, ...others] = passages;
	return first === undefined ? [] : [first, ...others.filter((one) => one.trustSignals !== first.trustSignals)];
}

/** Passages that may hold the answer, and how much less one counts that is ranked lower. */
const FEW = 3;
const BEHIND = 0.2;

/** Log-odds that one of the first few passages answers: their odds, each by how far it stands behind the first, added up. */
export function trustInAny(passages: readonly TrustedPassage[]): number {
	const best = passages[0]?.score ?? 0;
	const odds = passages.slice(0, FEW).map(({ score, trust }) => Math.exp(trust - BEHIND * (best - score)));
	return Math.log(odds.reduce((sum, one) => sum + one, 0));
}

/** Log-odds that are calibrated already. */
export const PLAIN: Calibration = { bias: 0, slope: 1 };

/** The chance, 0 to 1, that log-odds stand for. */
export function chanceOf({ bias, slope }: Calibration, logOdds: number): number {
	return 1 / (1 + Math.exp(-(bias + slope * logOdds)));
}

const coveredOf = readerOf(SENTENCE_SIGNALS, "covered");
const answerTypeOf = readerOf(SENTENCE_SIGNALS, "answerType");

/** The plainest thing that is amiss: a name unknown, words unknown, no date for a "when", or the words lie scattered. */
function reasonOf({ unknownNames, unknownWords, question, passages }: RankedQuestion): RefusalReason {
	if (unknownNames.length > 0) return "unknown-name";
	if (unknownWords.length > 0) return "unknown-words";
	const asksForKind = question.expects === "time" || question.expects === "number" || question.expects === "place";
	const [first] = passages;
	if (asksForKind && first !== undefined && coveredOf(first.sentence) > 0.6 && answerTypeOf(first.sentence) === 0) {
		return "not-what-was-asked";
	}
	return "not-together";
}
