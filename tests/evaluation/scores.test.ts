import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allScores, readScores, SCORE_MARKS, shownScores } from "./scores.ts";

const scores = readScores();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("the scores that are shown are those that were measured; `npm run scores` writes them", () => {
	test("README has its rows", () => {
		const [begin, end] = SCORE_MARKS;
		expect(read("README.md").split(begin)[1]?.split(end)[0]?.trim()).toBe(shownScores(scores));
	});

	test("docs/scores.md has all rows", () => {
		expect(read("docs/scores.md")).toBe(allScores(scores));
	});

	test("the first row is the one on books nobody tuned for", () => {
		expect(shownScores(scores).split("\n")[2]).toContain("books nobody tuned for");
	});
});
