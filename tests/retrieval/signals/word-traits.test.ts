import { describe, expect, test } from "vitest";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { readerOf } from "../../../src/retrieval/signals/signal.ts";
import { WORD_TRAITS, wordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import { TALE, tinySearchable } from "../tiny-searchable.ts";

/** The words of the question that have a trait. */
function wordsWith(trait: string, question: string): string[] {
	const resolved = resolveQuestion([tinySearchable(TALE)], readAskedText(question));
	const traits = wordTraits(resolved);
	const read = readerOf(WORD_TRAITS, trait);
	return resolved.terms.filter((_, term) => read(traits[term] ?? []) === 1).map(({ word }) => word.text);
}

describe("wordTraits", () => {
	test.each([
		["name", "What did Anselm lose?", ["anselm"]],
		["verb", "Who danced near the burning well?", ["danced", "burning"]],
		["afterDeterminer", "Who lost her golden ring?", ["golden"]],
		["afterPreposition", "Who went to the well that day?", ["well"]],
		["inClause", "What did the frog say when the daughter wept?", ["daughter", "wept"]],
		["beforeOf", "Who wept at the loss of a ring?", ["loss"]],
		["first", "Who lost the golden ring?", ["lost"]],
		["last", "Who lost the golden ring?", ["ring"]],
		["number", "Who had three daughters?", ["three"]],
	] as const)("%s in “%s”", (trait, question, words) => {
		expect(wordsWith(trait, question)).toEqual(words);
	});

	test("a question word at the start begins no clause", () => {
		expect(wordsWith("inClause", "When did the daughter weep?")).toEqual([]);
	});
});
