import { describe, expect, test } from "vitest";
import { BELONGING_SIGNALS } from "../../../src/answering/confidence/belonging.ts";
import { shippedConfidence } from "../../../src/answering/confidence/confidence.generated.ts";
import { scoringModels } from "../../../src/retrieval/signals/models.ts";
import {
	type NamedWeights,
	readerOf,
	type SignalName,
	valuesOf,
	weigh,
	weightsOf,
} from "../../../src/retrieval/signals/signal.ts";
import { SIGNALS } from "../../../src/retrieval/signals/signals.ts";
import { trustWeights } from "../../../src/retrieval/signals/trust.generated.ts";
import { passageWeights, sentenceWeights } from "../../../src/retrieval/signals/weights.generated.ts";
import { waitsForTraining } from "./not-yet-trained.ts";

const LEARNED: readonly (readonly [string, readonly SignalName[], NamedWeights])[] = [
	["a sentence", SIGNALS.sentence, sentenceWeights],
	["a passage", SIGNALS.passage, passageWeights],
	["trust", SIGNALS.trust, trustWeights],
	["belonging", BELONGING_SIGNALS, shippedConfidence.belongs],
];

describe.each(LEARNED)("signals of %s", (_, signals, weights) => {
	test("all have a weight, but for those that wait to be trained", () => {
		const names = signals.map(({ name }) => name);
		expect(names.filter((name) => !(name in weights) && !waitsForTraining(name))).toEqual([]);
	});

	test("are all that has a weight", () => {
		const names = new Set(signals.map(({ name }) => name));
		expect(Object.keys(weights).filter((name) => !names.has(name))).toEqual([]);
	});

	test("have names of their own", () => {
		expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length);
	});

	test("say what they say in one line", () => {
		expect(signals.filter(({ says }) => !/^\S[^\n]{2,180}\S$/u.test(says))).toEqual([]);
	});
});

describe("a signal", () => {
	const signals = [
		{ name: "long", says: "is long", of: ({ length }: string) => length },
		{ name: "loud", says: "is loud", of: (text: string) => (text.endsWith("!") ? 1 : 0) },
	];

	test("counts nothing until it has a weight", () => {
		expect(weigh(weightsOf(signals, { long: 2 }), valuesOf(signals, "well!"))).toBe(10);
		expect(weigh(weightsOf(signals, { long: 2, loud: -3 }), valuesOf(signals, "well!"))).toBe(7);
	});

	test("is read by its name, and one that there is not is an error", () => {
		expect(readerOf(signals, "loud")(valuesOf(signals, "well!"))).toBe(1);
		expect(() => readerOf(signals, "lond")).toThrow("There is no signal “lond”");
	});

	test("of a passage counts by itself, for short paragraphs, and word by word, each under its own name", () => {
		const { passage } = scoringModels({ sentence: {}, passage: { bm25: 1, "brief.bm25": 2, "word.name.here": 3 } });
		for (const [weights, value] of [
			[passage.whole, 1],
			[passage.brief, 2],
			[passage.words, 3],
		] as const) {
			expect(weights.filter((weight) => weight !== 0)).toEqual([value]);
		}
	});
});
