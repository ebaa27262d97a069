import { describe, expect, test } from "vitest";
import { judgeConfidence } from "../../src/answering/confidence.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { TALE, tinySearchable } from "../retrieval/tiny-searchable.ts";

const tale = tinySearchable(TALE);
const judge = (question: string) => judgeConfidence(rankPassages([tale], question, { count: 5 }));

describe("judgeConfidence", () => {
	test("trusts a passage that has all that was asked", () => {
		expect(judge("Where did the eldest daughter lose her golden ring?").outcome).toBe("found");
	});

	test("refuses a name that the story does not have, and says so", () => {
		expect(judge("Who is Napoleon Bonaparte?")).toMatchObject({ outcome: "not-in-story", reason: "unknown-name" });
	});

	test("refuses words that the story does not have", () => {
		expect(judge("how does quantum chromodynamics work")).toMatchObject({
			outcome: "not-in-story",
			reason: "unknown-words",
		});
	});

	test("is less sure of a question with one name exchanged", () => {
		expect(judge("Who lost her golden ring at the bakery?").probability).toBeLessThan(
			judge("Who lost her golden ring at the well?").probability,
		);
	});

	test("is less sure of a question that denies what the passage says", () => {
		expect(judge("Who didn't lose her golden ring at the well?").probability).toBeLessThan(
			judge("Who lost her golden ring at the well?").probability,
		);
	});

	test("is less sure of a question with another year than the passage's", () => {
		expect(judge("Who did the king marry in 1850?").probability).toBeLessThan(
			judge("Who did the king marry in 1742?").probability,
		);
	});
});
