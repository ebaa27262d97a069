import { describe, expect, test } from "vitest";
import { gramsOf, listLetterRuns, wordsWith } from "../../../src/retrieval/index/letter-grams.ts";
import {
	allWords,
	hasLetters,
	idOf,
	listWords,
	lowerBound,
	wordCount,
	wordLength,
} from "../../../src/retrieval/index/word-list.ts";

describe.each([
	["of plain letters", ["", "a", "don't", "marriage", "married", "naïve", "zoo"]],
	["of any letters", ["a", "b", "łukasz", "œuvre", "山路", "😀", "\uffee"]],
	["without words", []],
])("a list %s", (_, words) => {
	const list = listWords(words);

	test("gives its words back, each with its length", () => {
		expect(allWords(list)).toEqual(words);
		expect(words.map((_word, id) => wordLength(list, id))).toEqual(words.map(({ length }) => length));
	});

	test("finds every word, and none that it does not have", () => {
		expect(words.map((word) => idOf(list, word))).toEqual([...words.keys()]);
		for (const word of words) expect(idOf(list, `${word}!`)).toBe(-1);
		expect(idOf(list, "aa")).toBe(-1);
	});

	test("tells before which word another would stand", () => {
		for (const word of ["", "aa", "marri", "zzz", "ł", "\uffff"]) {
			const after = words.findIndex((other) => other >= word);
			expect(lowerBound(list, word)).toBe(after === -1 ? wordCount(list) : after);
		}
	});
});

test("hasLetters looks at one word and not at the next", () => {
	const list = listWords(["mar", "married", "riot"]);
	expect([0, 1, 2].map((id) => hasLetters(list, id, "marr"))).toEqual([false, true, false]);
	expect(hasLetters(list, 0, "rm", 2)).toBe(false);
	expect(hasLetters(list, 1, "ried", 3)).toBe(true);
});

test("wordsWith finds the words that hold a run of letters, at the beginning, in the middle and at the end", () => {
	const words = ["a", "an", "and", "band", "bands", "in", "riband", "sand", "sandal"];
	const index = { words: listWords(words), letterRuns: listLetterRuns(words) };
	for (const gram of words.flatMap(gramsOf)) {
		const expected = words.flatMap((word, id) => (`^${word}$`.includes(gram) ? [id] : []));
		expect(wordsWith(index, gram), gram).toEqual(expected);
	}
});
