import { describe, expect, test } from "vitest";
import { readAskedText } from "../../../../src/question/asked-text.ts";
import { rankPassages } from "../../../../src/retrieval/rank.ts";
import { DOUBT_MATCHES } from "../../../../src/retrieval/signals/doubt-matches.ts";
import { TRUST_PRODUCTS, TRUST_SIGNALS } from "../../../../src/retrieval/signals/trust/trust-signals.ts";
import { productValues } from "../../../../src/retrieval/signals/word-products.ts";
import { wordTraits } from "../../../../src/retrieval/signals/word-traits.ts";
import { tinySearchable } from "../../tiny-searchable.ts";

const WAR = "The Normans attacked Durazzo in 1082 with three hundred ships, and Robert led them.";
const ELSEWHERE = "In 1191 Richard took Cyprus. Bohemond of Antioch never returned to the largest harbour.";

/** Doubts about the first paragraph of a story of two: a sentence's by name, a word's by trait and match. */
function doubts(question: string, first = WAR) {
	const ranked = rankPassages([tinySearchable(`${first}\n\n${ELSEWHERE}`)], readAskedText(question), { count: 2 });
	const passage = ranked.passages.find(({ paragraph }) => paragraph === 0);
	if (passage === undefined) throw new Error("The first paragraph is not found.");
	const { alone, words } = passage.trustSignals;
	const products = productValues(DOUBT_MATCHES.length, wordTraits(ranked.resolved), words);
	return (name: string) => {
		const at = TRUST_SIGNALS.findIndex((signal) => signal.name === name);
		return at >= 0 ? alone[at] : products[TRUST_PRODUCTS.findIndex((signal) => signal.name === `word.${name}`)];
	};
}

describe("what makes a passage no answer", () => {
	test("has no doubt of words that stand in the sentence as asked", () => {
		const about = doubts("Who attacked Durazzo?");
		expect(about("one.sentenceLacks")).toBe(0);
		expect(about("one.inflected")).toBe(0);
	});

	test("tells a word that only the passage lacks from one that the whole story lacks", () => {
		expect(doubts("Who attacked Cyprus?")("name.storyLacks")).toBe(0);
		expect(doubts("Who attacked Cyprus?")("name.passageLacks")).toBe(1);
		expect(doubts("Who attacked Venice?")("name.storyLacks")).toBe(1);
	});

	test("sees another year where one was asked for", () => {
		expect(doubts("Who attacked Durazzo in 1191?")("year.exchanged")).toBe(1);
		expect(doubts("Who attacked Durazzo in 1082?")("year.exchanged")).toBe(0);
	});

	test("sees the opposite of a word asked for", () => {
		expect(doubts("Who defended Durazzo?")("one.opposed")).toBe(1);
	});

	test("sees a synonym of a word asked for, and where it stands", () => {
		expect(doubts("Who assaulted Durazzo?")("one.synonym")).toBe(1);
		const about = doubts("Who assaulted Durazzo?", "They came to Durazzo. It was attacked.");
		expect([about("one.synonym"), about("one.synonymNear")]).toEqual([0, 1]);
	});

	test("sees who did what to whom turned round", () => {
		expect(doubts("When did Durazzo attack the Normans?")("name.turned")).toBe(1);
		expect(doubts("When did the Normans attack Durazzo?")("one.turned")).toBe(0);
	});

	test("sees what only the sentence denies", () => {
		const about = doubts("When did Bohemond return?", "Bohemond of Antioch never returned.");
		expect(about("one.denied")).toBeGreaterThan(0);
		expect(about("hinge.denialToldOnly")).toBe(1);
	});

	test("sees a superlative that the sentence does not have", () => {
		expect(doubts("What was the largest place that the Normans attacked?")("hinge.mostAskedOnly")).toBe(1);
	});

	test("weighs how near what was asked for stands to the words of the question", () => {
		const near = doubts("When was Durazzo attacked?")("answer.yearNear3");
		const far = doubts("When did Robert lead them?")("answer.yearNear3");
		expect(near).toBeGreaterThan(far ?? 1);
		expect(doubts("When was Durazzo attacked?", "The Normans attacked Durazzo.")("answer.wantedMissing")).toBe(1);
	});
});
