import { describe, expect, test } from "vitest";
import { listWords } from "../../../src/retrieval/index/word-list.ts";
import { nearestWord } from "../../../src/retrieval/search/nearest-word.ts";

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
