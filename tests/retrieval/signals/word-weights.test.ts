import { expect, test } from "vitest";
import type { MatchedPassage } from "../../../src/retrieval/signals/matched-passage.ts";
import { scoreWords, tableOf, type WordWeights, weightTable } from "../../../src/retrieval/signals/word-weights.ts";
import { matchEvery } from "./matched.ts";

test("what each match is worth is added up over the words and their traits", () => {
	const [passage] = matchEvery("Anselm danced.", "Did Anselm dance?") as [MatchedPassage];
	const { traits } = passage.matcher.resolved;
	const names = Object.keys(traits[0] ?? {});
	const none = Object.fromEntries(names.map((trait) => [trait, { here: 0, missing: 0 }]));
	const weights = {
		...none,
		name: { here: 3, missing: 0 },
		one: { here: 1, missing: -1 },
	} as WordWeights<"here" | "missing">;
	const matches = ["here", "missing"] as const;
	const table = weightTable(matches, traits, weights);
	expect([...table]).toEqual([4, -1, 1, -1]);
	const held = tableOf(matches, [
		{ here: 1, missing: 0 },
		{ here: 0, missing: 1 },
	]);
	expect(scoreWords(table, held)).toBe(3);
});
