import { describe, expect, test } from "vitest";
import { shippedConfidence } from "../../../src/answering/confidence/confidence.generated.ts";
import { judgeConfidence, trustInAny } from "../../../src/answering/confidence/confidence.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { rankPassages } from "../../../src/retrieval/rank.ts";
import { TALE, tinySearchable } from "../../retrieval/tiny-searchable.ts";

const tale = tinySearchable(TALE);
const judge = (question: string) => judgeConfidence(rankPassages([tale], readAskedText(question), { count: 5 }));
const chance = async (question: string) => (await judge(question)).probability ?? Number.NaN;

describe("judgeConfidence", () => {
	test("trusts a passage that has all that was asked", async () => {
		expect((await judge("Where did the eldest daughter lose her golden ring?")).outcome).toBe("found");
	});

	test("refuses a name that the story does not have, and says so", async () => {
		expect(await judge("Who is Napoleon Bonaparte?")).toMatchObject({
			outcome: "not-in-story",
			reason: "unknown-name",
		});
	});

	test("refuses words that the story does not have", async () => {
		expect(await judge("how does quantum chromodynamics work")).toMatchObject({
			outcome: "not-in-story",
			reason: "unknown-words",
		});
	});

	test("is less sure of a question with one name exchanged", async () => {
		expect(await chance("Who lost her golden ring at the bakery?")).toBeLessThan(
			await chance("Who lost her golden ring at the well?"),
		);
	});

	test("is less sure of a question that denies what the passage says", async () => {
		expect(await chance("Who didn't lose her golden ring at the well?")).toBeLessThan(
			await chance("Who lost her golden ring at the well?"),
		);
	});

	test("is never sure of somebody whom the story does not name", async () => {
		const ranked = rankPassages([tale], readAskedText("Where did Napoleon's eldest daughter lose her golden ring?"), {
			count: 5,
		});
		const credulous = { ...shippedConfidence, sureAnswering: 0, sureThoughUnknown: 0 };
		expect(await judgeConfidence(ranked, { model: credulous })).toMatchObject({
			outcome: "unsure",
			reason: "unknown-name",
		});
	});

	test("is never sure of a kind of thing of which the story has none, but does not refuse it", async () => {
		const ranked = rankPassages([tale], readAskedText("Which dinosaur lost her golden ring at the well?"), {
			count: 5,
		});
		const credulous = { ...shippedConfidence, sureAnswering: 0, sureThoughUnknown: 0 };
		expect((await judgeConfidence(ranked, { model: credulous })).outcome).toBe("unsure");
	});

	test("is less sure of a question with another year than the passage's", async () => {
		expect(await chance("Who did the king marry in 1850?")).toBeLessThan(
			await chance("Who did the king marry in 1742?"),
		);
	});
});

describe("trustInAny", () => {
	const passage = (score: number, trust: number) => ({ score, trust, trustSignals: NOTHING });
	const NOTHING = { alone: [], words: new Float64Array() };

	test("is the trust in a single passage", () => {
		expect(trustInAny([passage(3, -0.5)])).toBeCloseTo(-0.5);
	});

	test("grows with another passage that may answer, the less the farther that one stands behind", () => {
		const near = trustInAny([passage(3, 0), passage(2.9, 0)]);
		const far = trustInAny([passage(3, 0), passage(-9, 0)]);
		expect(far).toBeGreaterThan(0);
		expect(near).toBeGreaterThan(far);
		expect(near).toBeLessThan(Math.log(2));
	});
});
