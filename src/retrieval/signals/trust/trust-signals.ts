import { sentenceAt, sentenceWithNeighbours } from "../../matching/matched-passage.ts";
import { DOUBT_MATCHES, doubtMatches } from "../doubt-matches.ts";
import { PASSAGE_SIGNALS } from "../passage/passage-signals.ts";
import { BEST_SENTENCE_SIGNALS } from "../passage/sentence-signals.ts";
import { bestSentenceOf, type ScoredPassage } from "../scored-passage.ts";
import {
	readerOf,
	renamed,
	type Signal,
	type SignalName,
	type SignalValues,
	valuesOf,
	type Weights,
	weigh,
} from "../signal.ts";
import { productsWith, scoreWords, type WordTable, weightTable } from "../word-products.ts";
import { AGREEMENT_SIGNALS, agreementSignals } from "./agreement-signals.ts";
import { EVIDENCE_SIGNALS, evidenceWithin } from "./answer-evidence.ts";
import { HINGE_SIGNALS, hingesIn } from "./hinge-signals.ts";
import { QUESTION_SIGNALS } from "./question-signals.ts";

/** What tells whether a passage answers, and not only looks like it. */
export type TrustSignals = {
	/** Values of `TRUST_SIGNALS`. */
	readonly alone: SignalValues;
	/** How the passage treats each word of the question: with the word's traits it says "lacks the one number asked for". */
	readonly words: WordTable;
};

export type TrustModel = { readonly alone: Weights; readonly words: Weights };

/** The most that any of the passages ranked first has. */
const MOST: readonly Signal<readonly ScoredPassage[]>[] = [
	mostOf("covered", "mostCovered", "share of the words by rarity"),
	mostOf("telling", "mostTelling", "share of the words by how much they tell"),
	mostOf("threeSentences", "mostThreeSentences", "share of the words in three sentences in a row"),
];

function mostOf(signal: string, name: string, says: string): Signal<readonly ScoredPassage[]> {
	const read = readerOf(PASSAGE_SIGNALS, signal);
	return {
		name,
		says: `any of the first passages: ${says}`,
		of: (passages) => Math.max(...passages.map(({ signals }) => read(signals))),
	};
}

/** Where nothing else tells: 1 for every passage. */
export const BIAS: SignalName = { name: "bias", says: "any passage, whatever it shows" };

const SIGNALS = {
	agreement: renamed(
		AGREEMENT_SIGNALS,
		(name) => `agreement.${name}`,
		(says) => says,
	),
	hinge: renamed(
		HINGE_SIGNALS,
		(name) => `hinge.${name}`,
		(says) => says,
	),
	answer: renamed(
		EVIDENCE_SIGNALS,
		(name) => `answer.${name}`,
		(says) => `best sentence: ${says}`,
	),
	answerAround: renamed(
		EVIDENCE_SIGNALS,
		(name) => `answerAround.${name}`,
		(says) => `best sentence and its neighbours: ${says}`,
	),
};

/** How much of the question a passage has. */
export const PLAIN_TRUST_SIGNALS: readonly SignalName[] = [
	...MOST,
	...QUESTION_SIGNALS,
	...BEST_SENTENCE_SIGNALS,
	...SIGNALS.agreement,
];

/** All that trust weighs of a passage and its best sentence: the bias, how much it has of the question, and what is amiss all the same. */
export const TRUST_SIGNALS: readonly SignalName[] = [
	BIAS,
	...PLAIN_TRUST_SIGNALS,
	...SIGNALS.hinge,
	...SIGNALS.answer,
	...SIGNALS.answerAround,
];

/** What trust weighs of how a passage treats each word. */
export const TRUST_PRODUCTS = productsWith(DOUBT_MATCHES);

/** Logarithm of the odds that each passage answers. @param traits Those of the question's words. */
export function trustIn(
	model: TrustModel,
	traits: readonly SignalValues[],
	passages: readonly TrustSignals[],
): readonly number[] {
	const table = weightTable(traits, model.words);
	return passages.map(({ alone, words }) => weigh(model.alone, alone) + scoreWords(table, words));
}

/** Signals of each of the passages ranked first, of its best sentence, and of the question. */
export function trustSignals(passages: readonly ScoredPassage[]): readonly TrustSignals[] {
	const most = valuesOf(MOST, passages);
	return passages.map((scored) => {
		const { passage } = scored;
		const best = bestSentenceOf(scored);
		const sentence = scored.sentences[best] as SignalValues;
		const range = sentenceAt(passage, best);
		return {
			alone: [
				1,
				...most,
				...valuesOf(QUESTION_SIGNALS, { resolved: passage.matcher.resolved, sentence }),
				...sentence,
				...agreementSignals(passage, best),
				...valuesOf(HINGE_SIGNALS, hingesIn(passage, range)),
				...valuesOf(EVIDENCE_SIGNALS, evidenceWithin(passage, range)),
				...valuesOf(EVIDENCE_SIGNALS, evidenceWithin(passage, sentenceWithNeighbours(passage, best))),
			],
			words: doubtMatches(passage, best),
		};
	});
}
