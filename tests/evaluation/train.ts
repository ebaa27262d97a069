import { writeFileSync } from "node:fs";
import type { LinearModel } from "../../src/retrieval/linear-model.ts";
import type { PassageSignals } from "../../src/retrieval/passage-signals.ts";
import type { RankingModels } from "../../src/retrieval/rank.ts";
import type { SentenceSignals } from "../../src/retrieval/sentence-signals.ts";
import { passageModel, sentenceModel } from "../../src/retrieval/weights.generated.ts";
import { type Choice, type FitOptions, fitLinearModel } from "./fit-linear-model.ts";
import { FOLDS, foldOf, LEFT_OUT_MODELS } from "./left-out.ts";
import { readQuestionSet } from "./question-sets.ts";
import { type Example, examplesOf, passageChoice, sentenceChoice } from "./training-examples.ts";

/**
 * Learns the weights of ranking: `npx tsx tests/evaluation/train.ts` (about ten minutes).
 *
 * Trained on FairytaleQA's training tales, the SQuAD 2 articles and the CRD3 sessions of the evaluation data. FairytaleQA's
 * validation tales are never looked at. For SQuAD 2 and CRD3, which are also reported, eight more models are learned,
 * each without an eighth of their texts: what is reported of a text comes from the model that never saw it.
 */
const options: FitOptions = { penalty: 0.0003, kindPenalty: 0.003, steps: 200 };
const sentenceNames = Object.keys(sentenceModel.every) as (keyof SentenceSignals)[];
const passageNames = Object.keys(passageModel.every) as (keyof PassageSignals)[];

function learn(examples: readonly Example[]): RankingModels {
	const sentences = examples.flatMap((example): Choice[] => {
		const choice = sentenceChoice(example, sentenceNames);
		return choice === undefined ? [] : [choice];
	});
	const sentence = fitLinearModel(sentenceNames, sentences, options);
	const passages = examples.map((example) => passageChoice(example, passageNames, sentence));
	return { sentence, passage: fitLinearModel(passageNames, passages, options) };
}

function sourceOf(name: string, type: string, model: LinearModel<string>): string {
	return `export const ${name}: LinearModel<keyof ${type}> = ${JSON.stringify(model, undefined, "\t")};\n`;
}

const dataDir = process.env["EVALUATION_DATA"] ?? "../shared/data";
const tales = examplesOf(readQuestionSet(dataDir, "fairytaleqa-train"), 1, (place) => place % 2 === 0);
const others = ["squad2-a", "crd3-val"].flatMap((folder) => {
	const set = readQuestionSet(dataDir, folder);
	const stories = [...set.stories.keys()];
	return examplesOf(set, folder === "squad2-a" ? 2 : 1, () => true).map((example) => ({
		example,
		fold: foldOf(stories, example.question.story),
	}));
});

const { passage, sentence } = learn([...tales, ...others.map(({ example }) => example)]);
writeFileSync(
	"src/retrieval/weights.generated.ts",
	`import type { LinearModel } from "./linear-model.ts";
import type { PassageSignals } from "./passage-signals.ts";
import type { SentenceSignals } from "./sentence-signals.ts";

/*
 * Learned by \`npx tsx tests/evaluation/train.ts\`: listwise softmax over the candidates of each question, full-batch Adam
 * from zero, no randomness. Weights of one kind of question are added to those of every question.
 */

${sourceOf("sentenceModel", "SentenceSignals", sentence)}
${sourceOf("passageModel", "PassageSignals", passage)}`,
);

// Every third tale question is enough to steady the models that are only reported.
const fewTales = tales.filter((_, place) => place % 3 === 0);
const leftOut = Array.from({ length: FOLDS }, (_, fold) =>
	learn([...fewTales, ...others.filter((other) => other.fold !== fold).map(({ example }) => example)]),
);
writeFileSync(
	LEFT_OUT_MODELS,
	`import type { RankingModels } from "../../src/retrieval/rank.ts";

/** By part of the reported texts: weights learned without it. Made by \`npx tsx tests/evaluation/train.ts\`. */
export const leftOutModels: readonly RankingModels[] = ${JSON.stringify(leftOut)};
`,
);
