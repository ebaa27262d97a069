import {
	type RankingModels,
	type ScoringModels,
	scoringModels,
	trustModel,
} from "../../../src/retrieval/signals/models.ts";
import { leftOutWeights } from "./left-out-models.generated.ts";
import { leftOutTrust } from "./left-out-trust.generated.ts";

/** All that ranks a text of this part, learned without the part. */
export function rankingWithout(fold: number): RankingModels {
	const [scoring, learned] = [scoringWithout(fold), leftOutTrust[fold]];
	if (scoring === undefined || learned === undefined) throw new Error(`There is no part ${fold}.`);
	return { ...scoring, trust: trustModel(learned.trust) };
}

/** The same without trust; undefined for what is no part. */
export function scoringWithout(fold: number): ScoringModels | undefined {
	const known = models.get(fold);
	const weights = leftOutWeights[fold];
	if (known !== undefined || weights === undefined) return known;
	const made = scoringModels(weights);
	models.set(fold, made);
	return made;
}

const models = new Map<number, ScoringModels>();
