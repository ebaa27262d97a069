import { type ScoringWeights, scoringModels } from "../../../src/retrieval/signals/models.ts";
import { SIGNALS } from "../../../src/retrieval/signals/signals.ts";
import type { Division } from "../question-sets.ts";
import { type Choice, fitLinearModel } from "./fit-linear-model.ts";
import { type Example, type ExampleWeight, passageChoice, sentenceChoice } from "./training-examples.ts";

const SENTENCE_PENALTY = 0.001;
const PASSAGE_PENALTY = 0.002;
/** There are hundreds of products of a word's trait and its match, each seen seldom: they are held back the more. */
const WORD_PENALTY = 0.06;

/**
 * What is learned from, and what a question of it counts. There are many tales and few articles. The evidence of CRD3 was
 * aligned by a program, is often a passage off, and names no sentence. The paragraphs of novels and reports are shorter
 * than any of these, so the same questions are asked again of the same texts in shorter paragraphs.
 */
export const LESSONS: readonly { folder: string; division: Division; weight: ExampleWeight }[] = [
	{ folder: "fairytaleqa-train", division: "sections", weight: { passages: 1, sentences: 1 } },
	{ folder: "fairytaleqa-train", division: "printed paragraphs", weight: { passages: 0.5, sentences: 0 } },
	{ folder: "fairytaleqa-train", division: "sentence pairs", weight: { passages: 0.25, sentences: 0 } },
	{ folder: "squad2-a", division: "sections", weight: { passages: 2, sentences: 5 } },
	{ folder: "squad2-a", division: "sentence pairs", weight: { passages: 1, sentences: 0 } },
	{ folder: "crd3-val", division: "sections", weight: { passages: 0.5, sentences: 0 } },
];

/** Weighs the signals of sentences, and with these those of passages. */
export function learnScoring(examples: readonly Example[]): ScoringWeights {
	const sentence = learnSentences(examples);
	const models = scoringModels({ sentence, passage: {} });
	const passages = examples.map((example) => passageChoice(example, models)).filter(isChoice);
	const passage = fitLinearModel(namesOf(SIGNALS.passage), passages, passagePenalty);
	return { sentence, passage };
}

export function learnSentences(examples: readonly Example[]): ScoringWeights["sentence"] {
	const sentences = examples
		.filter(({ weight }) => weight.sentences > 0)
		.map(sentenceChoice)
		.filter(isChoice);
	return fitLinearModel(namesOf(SIGNALS.sentence), sentences, () => SENTENCE_PENALTY);
}

export function passagePenalty(name: string): number {
	return name.startsWith("word.") ? WORD_PENALTY : PASSAGE_PENALTY;
}

export function namesOf(signals: readonly { readonly name: string }[]): readonly string[] {
	return signals.map(({ name }) => name);
}

export function isChoice(choice: Choice | undefined): choice is Choice {
	return choice !== undefined;
}
