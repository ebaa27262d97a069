import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { type Explained, explainPassage, largestFirst } from "../../src/retrieval/explain.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { TALE, tinySearchable } from "./tiny-searchable.ts";

const QUESTIONS = [
	"Where did the eldest daughter lose her golden ring?",
	"Who didn't marry the king in 1850?",
	"what did the frogg say",
	"Why did Napoleon weep by the well?",
];

const sumOf = ({ parts }: Explained) => parts.reduce((sum, { value, weight }) => sum + value * weight, 0);

describe.each(QUESTIONS)("the explanation of “%s”", (question) => {
	const { passages } = rankPassages([tinySearchable(TALE)], readAskedText(question), { count: 5 });
	const explained = passages.map((passage) => explainPassage(passage));

	test("adds up to the score that ranked each passage", () => {
		expect(explained.length).toBeGreaterThan(0);
		for (const [at, { score, likeness, trust, trustShare }] of explained.entries()) {
			expect(score).toBe(passages[at]?.score);
			expect(sumOf(likeness) + trustShare * sumOf(trust)).toBeCloseTo(score, 9);
		}
	});

	test("adds up to what its best sentence scored, which is more than the next one", () => {
		for (const { sentence } of explained) {
			expect(sumOf(sentence)).toBeCloseTo(sentence.sum, 9);
			expect(sentence.sum).toBeGreaterThanOrEqual(sentence.second ?? sentence.sum);
		}
	});
});

test("parts that change a sum most go first, those without a weight last, and those that a passage lacks are left out", () => {
	const part = (name: string, value: number, weight: number) => ({ name, says: name, value, weight });
	const parts = [part("small", 1, 1), part("none", 0, 5), part("large", 2, -3), part("unweighed", 4, 0)];
	expect(largestFirst(parts).map(({ name }) => name)).toEqual(["large", "small", "unweighed"]);
});
