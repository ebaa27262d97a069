import { describe, expect, test } from "vitest";
import { listWords } from "../../../src/retrieval/index/word-list.ts";
import { editDistance, lettersOf, mayBeNear, nearestWord } from "../../../src/retrieval/search/nearest-word.ts";

describe("editDistance", () => {
	test.each([
		["losyukof", "losyukov", 1],
		["recieve", "receive", 1],
		["abc", "abc", 0],
		["kitten", "sitting", 3],
	])("%s and %s are %i apart", (a, b, distance) => {
		expect(editDistance(a, b, 5)).toBe(distance);
	});

	test("gives up above the limit", () => {
		expect(editDistance("completely", "different", 2)).toBe(3);
	});
});

test("no word within reach is passed over for its letters", () => {
	const words = ["a", "ab", "abc", "abd", "bac", "cab", "abcd", "dcba", "aabb", "losyukov", "losyukof", "ærø", "aero"];
	for (const [a, b] of words.flatMap((word) => words.map((other) => [word, other] as const))) {
		for (const limit of [1, 2, 3]) {
			if (editDistance(a, b, limit) <= limit) expect(mayBeNear(lettersOf(a), lettersOf(b), limit), a + b).toBe(true);
		}
	}
	expect(mayBeNear(lettersOf("whale"), lettersOf("storm"), 2)).toBe(false);
});

describe("nearestWord", () => {
	const words = listWords(["envoy", "losyukov", "russian"]);
	const counts = Uint32Array.of(1, 3, 2);

	test("finds the word meant", () => {
		expect(nearestWord(words, counts, "losyukof")).toBe(1);
	});

	test("leaves short words and numbers alone", () => {
		expect(nearestWord(listWords(["1742", "cat"]), Uint32Array.of(1, 1), "bat")).toBe(-1);
		expect(nearestWord(listWords(["1742", "cat"]), Uint32Array.of(1, 1), "1743")).toBe(-1);
	});
});
