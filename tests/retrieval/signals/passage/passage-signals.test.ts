import { describe, expect, test } from "vitest";
import { scoreCandidates } from "../../../../src/retrieval/gather.ts";
import { SHIPPED } from "../../../../src/retrieval/signals/models.ts";
import { PASSAGE_SIGNALS } from "../../../../src/retrieval/signals/passage/passage-signals.ts";
import { SENTENCE_SIGNALS } from "../../../../src/retrieval/signals/passage/sentence-signals.ts";
import { readerOf } from "../../../../src/retrieval/signals/signal.ts";
import { matchEvery } from "../../matched.ts";

function scoredOf(paragraphs: readonly string[], question: string) {
	const candidates = matchEvery(paragraphs.join("\n\n"), question).map((passage) => ({
		passage,
		score: 0,
		preference: 0,
	}));
	return scoreCandidates(candidates, SHIPPED);
}

/** Each case: a signal, a question, a paragraph that has it, and one that has less of it. */
describe("a signal of a passage", () => {
	test.each([
		["covered", "Who sold the lame horse?", "A lame horse was sold.", "A horse ate."],
		["all", "Who sold the horse?", "He sold his horse.", "He fed his horse."],
		["akin", "How did the beggarman talk?", "He was a beggar.", "He was a beggarman."],
		["names", "What did Ilse do?", "Ilse sang.", "She sang."],
		["rarest", "Which horse had a bridle?", "A horse with a bridle.", "A horse."],
		["orderedPairs", "the miller beat the donkey", "The miller beat it.", "It beat the miller."],
		[
			"twoSentences",
			"Who had a mill and a donkey?",
			"He had a mill. A donkey too.",
			"He had a mill. It ran. It broke.",
		],
		["longestRun", "said that all was well", "He said that all was well.", "Well, that was all he said."],
		["letters", "Who had misgivings?", "He had his misgiving.", "He had his doubts."],
		["length", "Who came?", "They all came, one after the other, at last.", "They came."],
		["opening", "Who came?", "They came.", "He came."],
		["answerType", "When did he sell the mill?", "He sold the mill in 1742.", "He sold the mill."],
		["numbers", "How many mills had he?", "He had 12 mills.", "He had mills."],
		["reasons", "Why did he weep?", "He wept because of it.", "He wept every day."],
		["newNames", "Who wept?", "Then Ilse wept.", "Then they wept."],
	])("%s is larger for what it speaks of: %s", (name, question, more, less) => {
		const read = readerOf(PASSAGE_SIGNALS, name);
		const [first, second] = scoredOf([more, less], question).map(({ signals }) => read(signals));
		expect(first).toBeGreaterThan(second as number);
	});

	test.each([
		["position", [0, 0.5, 1]],
		["ending", [0, 0, 1]],
		["opening", [1, 0, 0]],
		["firstHere", [1, 0, 0]],
	])("%s tells where it stands", (name, expected) => {
		const read = readerOf(PASSAGE_SIGNALS, name);
		const scored = scoredOf(["A frog.", "The frog slept.", "Then the frog sang."], "Where is the frog?");
		expect(scored.map(({ signals }) => read(signals))).toEqual(expected);
	});
});

describe("a signal of a sentence", () => {
	test.each([
		["exactForm", "Who sells mills?", "She sells mills.", "She sold a mill."],
		["order", "the miller beat the donkey", "Millers beat donkeys.", "Donkeys beat millers."],
		["pairs", "the red gate", "It was the red gate.", "The gate was red."],
		["run", "at the red gate", "She stood at the red gate.", "The gate was red."],
		[
			"answerNear",
			"When was the mill sold?",
			"In 1742 the mill was sold.",
			"Somebody told us, years later, that in the end it all came to pass by 1742.",
		],
		["feelings", "How did he feel?", "He was sad.", "He was tall."],
		["sayings", "What did he tell her?", "He said no.", "He gave it."],
		["negation", "Who came?", "He did not come.", "He came."],
		["share", "Who came?", "He came.", "No."],
	])("%s is larger for what it speaks of: %s", (name, question, more, less) => {
		const read = readerOf(SENTENCE_SIGNALS, name);
		const [first, second] = scoredOf([`${more} ${less}`], question)[0]?.sentences.map(read) ?? [];
		expect(first).toBeGreaterThan(second as number);
	});
});
