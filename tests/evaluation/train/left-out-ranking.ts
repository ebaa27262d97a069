import type { RankingModels } from "../../../src/retrieval/rank.ts";
import { leftOutModels } from "./left-out-models.generated.ts";
import { leftOutTrust } from "./left-out-trust.generated.ts";

/** All that ranks a text of this part, learned without the part. */
export function rankingWithout(fold: number): RankingModels {
	const [scoring, learned] = [leftOutModels[fold], leftOutTrust[fold]];
	if (scoring === undefined || learned === undefined) throw new Error(`There is no part ${fold}.`);
	return { ...scoring, trust: learned.trust };
}
