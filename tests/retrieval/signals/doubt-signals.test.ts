import { describe, expect, test } from "vitest";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { DOUBT_MATCHES, type DoubtMatch } from "../../../src/retrieval/signals/doubt-matches.ts";
import { doubtSignals } from "../../../src/retrieval/signals/doubt-signals.ts";
import { signalsByName } from "../../../src/retrieval/signals/listed-signals.ts";
import { type MatchedPassage, matchPassage, matchStory } from "../../../src/retrieval/signals/matched-passage.ts";
import type { WordTrait } from "../../../src/retrieval/signals/word-traits.ts";
import { tinySearchable } from "../tiny-searchable.ts";

const WAR = "The Normans attacked Durazzo in 1082 with three hundred ships, and Robert led them.";
const ELSEWHERE = "In 1191 Richard took Cyprus. Bohemond of Antioch never returned to the largest harbour.";

/** Doubts about the first paragraph of a story of two: a sentence's by name, a word's by trait and match. */
function doubts(question: string, first = WAR) {
	const story = tinySearchable(`${first}\n\n${ELSEWHERE}`);
	const resolved = resolveQuestion([story], readAskedText(question));
	const signals = doubtSignals(matchPassage(matchStory(story, resolved), 0) as MatchedPassage, 0);
	const { traits } = resolved;
	return (name: string) => {
		const alone = signalsByName(signals.sentence)[name];
		if (alone !== undefined) return alone;
		const [trait, match] = name.split(".") as [WordTrait, DoubtMatch];
		const at = DOUBT_MATCHES.indexOf(match);
		return traits.reduce(
			(sum, has, word) => sum + has[trait] * (signals.words[word * DOUBT_MATCHES.length + at] as number),
			0,
		);
	};
}

describe("doubtSignals", () => {
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
		const near = doubts("When was Durazzo attacked?")("answer.yearNear0");
		const far = doubts("When did Robert lead them?")("answer.yearNear0");
		expect(near).toBeGreaterThan(far);
		expect(doubts("When was Durazzo attacked?", "The Normans attacked Durazzo.")("answer.wantedMissing")).toBe(1);
	});
});
