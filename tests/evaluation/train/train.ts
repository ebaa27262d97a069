import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { type ScoringWeights, scoringModels } from "../../../src/retrieval/signals/models.ts";
import { SIGNALS } from "../../../src/retrieval/signals/signals.ts";
import { DATA_DIR } from "../data-dir.ts";
import { type Division, readQuestionSet } from "../question-sets.ts";
import { type Choice, fitLinearModel } from "./fit-linear-model.ts";
import { rankingFiles, writeLearned } from "./learned-files.ts";
import { FOLDS, foldOf } from "./left-out.ts";
import { type Example, type ExampleWeight, examplesOf, passageChoice, sentenceChoice } from "./training-examples.ts";

/**
 * Learns the weights of ranking: `npm run train -- ranking`.
 *
 * Trained on FairytaleQA's training tales, the SQuAD 2 articles and the CRD3 sessions of the evaluation data. FairytaleQA's
 * validation tales are not learned from. For SQuAD 2 and CRD3, which are also reported, eight more models are learned,
 * each without an eighth of their texts: what is reported of a text comes from the model that never saw it.
 *
 * What is weighed is what the registry names (`SIGNALS`): a new signal needs no more than its entry there.
 */
const SENTENCE_PENALTY = 0.001;
const PASSAGE_PENALTY = 0.002;
/** There are hundreds of products of a word's trait and its match, each seen seldom: they are held back the more. */
const WORD_PENALTY = 0.06;

/**
 * What is learned from, and what a question of it counts. There are many tales and few articles. The evidence of CRD3 was
 * aligned by a program, is often a passage off, and names no sentence. The paragraphs of novels and reports are shorter
 * than any of these, so the same questions are asked again of the same texts in shorter paragraphs.
 */
const LESSONS: readonly { folder: string; division: Division; weight: ExampleWeight }[] = [
	{ folder: "fairytaleqa-train", division: "sections", weight: { passages: 1, sentences: 1 } },
	{ folder: "fairytaleqa-train", division: "printed paragraphs", weight: { passages: 0.5, sentences: 0 } },
	{ folder: "fairytaleqa-train", division: "sentence pairs", weight: { passages: 0.25, sentences: 0 } },
	{ folder: "squad2-a", division: "sections", weight: { passages: 2, sentences: 5 } },
	{ folder: "squad2-a", division: "sentence pairs", weight: { passages: 1, sentences: 0 } },
	{ folder: "crd3-val", division: "sections", weight: { passages: 0.5, sentences: 0 } },
];

function learn(examples: readonly Example[]): ScoringWeights {
	const sentences = examples
		.filter(({ weight }) => weight.sentences > 0)
		.map(sentenceChoice)
		.filter(isChoice);
	const sentence = fitLinearModel(namesOf(SIGNALS.sentence), sentences, () => SENTENCE_PENALTY);
	const models = scoringModels({ sentence, passage: {} });
	const passages = examples.map((example) => passageChoice(example, models)).filter(isChoice);
	const passage = fitLinearModel(namesOf(SIGNALS.passage), passages, (name) =>
		name.startsWith("word.") ? WORD_PENALTY : PASSAGE_PENALTY,
	);
	return { sentence, passage };
}

function namesOf(signals: readonly { readonly name: string }[]): readonly string[] {
	return signals.map(({ name }) => name);
}

function isChoice(choice: Choice | undefined): choice is Choice {
	return choice !== undefined;
}

/** @param fold Part of the reported texts that is not learned from; undefined: from all. */
function learnWithout(fold: number | undefined): ScoringWeights {
	return learn(
		LESSONS.flatMap(({ folder, division, weight }) => {
			const set = readQuestionSet(DATA_DIR, folder, division);
			const stories = [...set.stories.keys()];
			const isReported = folder !== "fairytaleqa-train";
			return examplesOf(set, weight).filter(({ question }) => !isReported || foldOf(stories, question.story) !== fold);
		}),
	);
}

/** Learns each model in a process of its own, as many at a time as there are cores. */
async function learnAll(folds: readonly (number | undefined)[]): Promise<ScoringWeights[]> {
	const models: ScoringWeights[] = [];
	const left = [...folds.entries()];
	const learnNext = async (): Promise<void> => {
		for (let next = left.shift(); next !== undefined; next = left.shift()) {
			const [place, fold] = next;
			const learner = fork(fileURLToPath(import.meta.url), [fold === undefined ? ALL : String(fold)]);
			const ended = once(learner, "exit").then(([code]) => {
				throw new Error(`A model was not learned: its process ended with ${code}.`);
			});
			const [model] = (await Promise.race([once(learner, "message"), ended])) as [ScoringWeights];
			models[place] = model;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, learnNext));
	return models;
}

/** How a process of its own is told to learn from all. */
const ALL = "all";
const [asked] = process.argv.slice(2);
if (asked === undefined) {
	const [shipped, ...leftOut] = await learnAll([undefined, ...Array(FOLDS).keys()]);
	if (shipped === undefined) throw new Error("Nothing was learned.");
	writeLearned(rankingFiles({ scoring: shipped, leftOutScoring: leftOut }));
} else {
	process.send?.(learnWithout(asked === ALL ? undefined : Number(asked)));
	process.disconnect?.();
}
