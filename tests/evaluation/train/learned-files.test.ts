import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shippedChance } from "../../../src/answering/confidence/chance.generated.ts";
import { shippedConfidence } from "../../../src/answering/confidence/confidence.generated.ts";
import { leastIntroduction } from "../../../src/answering/confidence/introduction.generated.ts";
import { trustWeights } from "../../../src/retrieval/signals/trust.generated.ts";
import { passageWeights, sentenceWeights } from "../../../src/retrieval/signals/weights.generated.ts";
import { NOTHING_WAITS } from "../../retrieval/signals/not-yet-trained.ts";
import { chanceFile, confidenceFiles, introductionFile, LEARNED_FILES, rankingFiles } from "./learned-files.ts";
import { leftOutWeights } from "./left-out-models.generated.ts";
import { leftOutTrust } from "./left-out-trust.generated.ts";

const written = {
	...rankingFiles({
		scoring: { sentence: sentenceWeights, passage: passageWeights },
		leftOutScoring: leftOutWeights,
	}),
	...confidenceFiles({
		confidence: { trust: trustWeights, confidence: shippedConfidence },
		leftOutConfidence: leftOutTrust,
	}),
	chance: chanceFile(shippedChance),
	introduction: introductionFile(leastIntroduction),
};
const read = (file: keyof typeof LEARNED_FILES) =>
	readFileSync(join(import.meta.dirname, "../../..", LEARNED_FILES[file]), "utf8");

describe.each(Object.keys(LEARNED_FILES) as (keyof typeof LEARNED_FILES)[])("the generated file of %s", (file) => {
	test.runIf(NOTHING_WAITS)("is what the trainer writes for the weights in it", () => {
		expect(read(file)).toBe(written[file]);
	});

	test("imports nothing", () => {
		expect(read(file)).not.toMatch(/\bimport\b|\bfrom "/u);
	});
});
