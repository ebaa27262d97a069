import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BELONGING_SIGNALS } from "../../../src/answering/confidence/belonging.ts";
import { CHANCE_SIGNALS, type ChanceModel } from "../../../src/answering/confidence/chance.ts";
import type { ConfidenceModel } from "../../../src/answering/confidence/confidence.ts";
import type { ScoringWeights } from "../../../src/retrieval/signals/models.ts";
import type { NamedWeights, SignalName } from "../../../src/retrieval/signals/signal.ts";
import { SIGNALS } from "../../../src/retrieval/signals/signals.ts";

/** A model of trust, and of confidence by it. */
export type ConfidenceWeights = { readonly trust: NamedWeights; readonly confidence: ConfidenceModel };

/** All that is learned of signals; of the left-out ones one for each part of the reported texts. */
export type Learned = {
	readonly scoring: ScoringWeights;
	readonly leftOutScoring: readonly ScoringWeights[];
	readonly confidence: ConfidenceWeights;
	readonly leftOutConfidence: readonly ConfidenceWeights[];
};

/** The generated files, from the repository's root. They hold `{ name: weight }` and import nothing. */
export const LEARNED_FILES = {
	weights: "src/retrieval/signals/weights.generated.ts",
	leftOutModels: "tests/evaluation/train/left-out-models.generated.ts",
	trust: "src/retrieval/signals/trust.generated.ts",
	confidence: "src/answering/confidence/confidence.generated.ts",
	leftOutTrust: "tests/evaluation/train/left-out-trust.generated.ts",
	chance: "src/answering/confidence/chance.generated.ts",
	introduction: "src/answering/confidence/introduction.generated.ts",
} as const;

type LearnedFile = keyof typeof LEARNED_FILES;

const RANKING =
	"Learned by `npm run train -- ranking`: listwise softmax over the candidates of each question, L-BFGS from zero, no randomness.";
const CONFIDENCE = "Learned by `npm run train -- confidence`: logistic regression";
const WEIGHTS = "Readonly<Record<string, number>>";

/** What `train.ts` writes. */
export function rankingFiles({ scoring, leftOutScoring }: Pick<Learned, "scoring" | "leftOutScoring">) {
	const { sentence, passage } = inOrder(scoring);
	return {
		weights: `/* ${RANKING} What each name says: signals.ts. */

export const sentenceWeights: ${WEIGHTS} = ${pretty(sentence)};

export const passageWeights: ${WEIGHTS} = ${pretty(passage)};
`,
		leftOutModels: `/** By part of the reported texts: weights learned without it. ${RANKING} */
export const leftOutWeights: readonly {
	readonly sentence: ${WEIGHTS};
	readonly passage: ${WEIGHTS};
}[] = ${JSON.stringify(leftOutScoring.map(inOrder))};
`,
	};
}

/** What `train-confidence.ts` writes. */
export function confidenceFiles({
	confidence: shipped,
	leftOutConfidence,
}: Pick<Learned, "confidence" | "leftOutConfidence">) {
	const { trust, confidence } = completed(shipped);
	return {
		trust: `/** ${CONFIDENCE}. What each name says: signals.ts. */
export const trustWeights: ${WEIGHTS} = ${pretty(trust)};
`,
		confidence: `/** ${CONFIDENCE}, thresholds at fixed shares of the training questions. What each name says: belonging.ts. */
export const shippedConfidence = ${pretty(confidence)};
`,
		leftOutTrust: `/** By part of the reported texts: trust and confidence learned without it. ${CONFIDENCE}. */
export const leftOutTrust: readonly {
	readonly trust: ${WEIGHTS};
	readonly confidence: {
		readonly belongs: ${WEIGHTS};
		readonly first: { readonly bias: number; readonly slope: number };
		readonly any: { readonly bias: number; readonly slope: number };
		readonly leastBelonging: number;
		readonly leastAnswering: number;
		readonly sureAnswering: number;
		readonly sureThoughUnknown: number;
	};
}[] = ${JSON.stringify(leftOutConfidence.map(completed))};
`,
	};
}

/** What `train-chance.ts` writes. */
export function chanceFile(model: ChanceModel): string {
	const { first, any, ...thresholds } = model;
	const inOrder = { first: listed(CHANCE_SIGNALS, first), any: listed(CHANCE_SIGNALS, any), ...thresholds };
	return `/** Learned by \`npm run train -- chance\`: logistic regression. What each name says: chance.ts. */
export const shippedChance = ${pretty(inOrder)};
`;
}

const CHANCE = "Learned by `npm run train -- chance`";

export function introductionFile(least: number): string {
	return `/** ${CHANCE}: from this logit of the reader on, words that introduce somebody are told as sure. */
export const leastIntroduction = ${least};
`;
}

/** Writes texts as `rankingFiles` and `confidenceFiles` give them. */
export function writeLearned(texts: Readonly<Partial<Record<LearnedFile, string>>>): void {
	for (const [file, text] of Object.entries(texts)) {
		writeFileSync(join(import.meta.dirname, "../../..", LEARNED_FILES[file as LearnedFile]), text);
	}
}

/** Every signal's weight under its name, in the registry's order; 0 for one from which nothing was learned. */
function listed(signals: readonly SignalName[], weights: NamedWeights): NamedWeights {
	return Object.fromEntries(signals.map(({ name }) => [name, weights[name] ?? 0]));
}

function inOrder({ sentence, passage }: ScoringWeights): ScoringWeights {
	return { sentence: listed(SIGNALS.sentence, sentence), passage: listed(SIGNALS.passage, passage) };
}

function completed({ trust, confidence }: ConfidenceWeights): ConfidenceWeights {
	return {
		trust: listed(SIGNALS.trust, trust),
		confidence: { ...confidence, belongs: listed(BELONGING_SIGNALS, confidence.belongs) },
	};
}

function pretty(value: object): string {
	return JSON.stringify(value, undefined, "\t");
}
