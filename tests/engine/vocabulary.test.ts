import { expect, test } from "vitest";
import { createVocabulary } from "../../src/engine/vocabulary.ts";
import { listWords } from "../../src/retrieval/index/word-list.ts";

test("words of few stories are read when somebody writes one that may be a slip, once", () => {
	let read = 0;
	const vocabulary = createVocabulary();
	vocabulary.add(() => {
		read++;
		return listWords(["harbour", "mill"]);
	});
	expect(read).toBe(0);
	expect(vocabulary.near("harbuor")).toEqual([{ word: "harbour", slips: 1 }]);
	expect(vocabulary.near("harbuor")).toHaveLength(1);
	expect(read).toBe(1);
});

test("of many stories no question has to read more than some", () => {
	let waiting = 0;
	const vocabulary = createVocabulary();
	for (let story = 0; story < 500; story++) {
		waiting++;
		vocabulary.add(() => {
			waiting--;
			return listWords([`harbour${story}`]);
		});
		expect(waiting).toBeLessThanOrEqual(50);
	}
	expect(vocabulary.near("harbour499")[0]).toEqual({ word: "harbour499", slips: 0 });
});

test("a story that is gone before its words are read has none", () => {
	const vocabulary = createVocabulary();
	vocabulary.add(() => undefined);
	expect(vocabulary.near("harbour")).toEqual([]);
});
