import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ScoringWeights } from "../../../src/retrieval/signals/models.ts";
import { DATA_DIR } from "../data-dir.ts";
import { readQuestionSet } from "../question-sets.ts";
import { rankingFiles, writeLearned } from "./learned-files.ts";
import { FOLDS, foldOf } from "./left-out.ts";
import { LESSONS, learnScoring } from "./ranking-lessons.ts";
import { examplesOf } from "./training-examples.ts";

/**
 * Learns the weights of ranking: `npm run train -- ranking`.
 *
 * Trained on FairytaleQA's training tales, the SQuAD 2 articles and the CRD3 sessions of the evaluation data. FairytaleQA's
 * validation tales are not learned from. For SQuAD 2 and CRD3, which are also reported, eight more models are learned,
 * each without an eighth of their texts: what is reported of a text comes from the model that never saw it.
 *
 * What is weighed is what the registry names (`SIGNALS`): a new signal needs no more than its entry there.
 */

/** @param fold Part of the reported texts that is not learned from; undefined: from all. */
function learnWithout(fold: number | undefined): ScoringWeights {
	return learnScoring(
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
