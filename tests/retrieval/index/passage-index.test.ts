import { describe, expect, test } from "vitest";
import { loadPassageIndex, savePassageIndex } from "../../../src/retrieval/index/index-snapshot.ts";
import { wordOf } from "../../../src/retrieval/index/token.ts";
import { allWords, wordAt, wordCount } from "../../../src/retrieval/index/word-list.ts";
import { searchPassages } from "../../../src/retrieval/search/search-passages.ts";
import { TALE, tinySearchable } from "../tiny-searchable.ts";

const { index } = tinySearchable(TALE);

describe("passage index", () => {
	test("finds inflected words by their stem", () => {
		const found = searchPassages(index, new Map([["marri", 1]]), 9);
		expect(found.map(({ paragraph }) => paragraph)).toEqual([3]);
	});

	test("keeps every word of every paragraph in order", () => {
		const start = index.paragraphStarts[2] as number;
		const words = [...index.tokens.subarray(start, start + 4)].map((token) => wordAt(index.words, wordOf(token)));
		expect(words).toEqual(["a", "frog", "climbed", "out"]);
	});

	test("answers the same from a snapshot", () => {
		const saved = structuredClone(savePassageIndex(index));
		const loaded = loadPassageIndex(saved);
		const query = new Map([
			["daughter", 1],
			["ring", 1],
		]);
		expect(searchPassages(loaded, query, 9)).toEqual(searchPassages(index, query, 9));
		expect(loaded).toEqual(index);
	});

	test("words of a language without a stemmer are kept whole", () => {
		const polish = tinySearchable("Studenci wracali do domu.", { language: "pl" });
		expect(allWords(polish.index.stems)).toContain("wracali");
	});

	test("languages without spaces are cut into words", () => {
		const japanese = tinySearchable("山路を登りながら、こう考えた。", { language: "ja" });
		expect(wordCount(japanese.index.words)).toBeGreaterThan(3);
	});
});
