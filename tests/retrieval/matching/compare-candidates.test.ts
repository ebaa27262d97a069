import { describe, expect, test } from "vitest";
import { compareCandidates } from "../../../src/retrieval/matching/compare-candidates.ts";
import { CANDIDATE_SIGNALS } from "../../../src/retrieval/signals/passage/candidate-signals.ts";
import { matchEvery } from "../matched.ts";

/** Signals of each paragraph beside the others, by name. */
function signalsOf(text: string, question: string): Record<string, number>[] {
	return compareCandidates(matchEvery(text, question)).map((seen) =>
		Object.fromEntries(CANDIDATE_SIGNALS.map(({ name, of }) => [name, of(seen)])),
	);
}

function best(text: string, question: string, name: string): number {
	const values = signalsOf(text, question).map((signals) => signals[name] ?? 0);
	return values.indexOf(Math.max(...values));
}

describe("compareCandidates", () => {
	test("what only one candidate has counts more than what all have", () => {
		const text = "The frog sat by the well.\n\nThe frog slept.\n\nThe frog sang.";
		const [well, slept] = signalsOf(text, "Which frog sat by a well?");
		expect(well?.["contentStems"]).toBeGreaterThan(2 * (slept?.["contentStems"] ?? 0));
	});

	test.each([
		["pairs", "The dog did bite him, not the cat.\n\nHe did not bite the dog."],
		["loosePairs", "A bite it was, that he surely did.\n\nHe did surely bite the dog."],
		["triples", "The bite did not hurt the dog.\n\nA dog did not bite."],
		["stopWords", "A dog, a bite.\n\nIt did not, did it?"],
	] as const)("%s hold stop words too, which tell passages apart", (name, text) => {
		expect(best(text, "What did not bite?", name)).toBe(1);
	});

	test("two words asked together are near each other in either order", () => {
		const text =
			"The king rode out at dawn with all his men and hounds, and later saw a well.\n\nA well was the king's.";
		expect(best(text, "king well", "nearPairs")).toBe(1);
		expect(best(text, "king well", "density5")).toBe(1);
	});

	test("the longest run in the question's order is that of one sentence", () => {
		const text = "The ring was lost by the king. Old was the well.\n\nThe king lost the old ring.";
		const [scattered, whole] = signalsOf(text, "king lost old ring");
		expect(whole?.["inOrderShare"]).toBe(1);
		expect(scattered?.["inOrderShare"]).toBeLessThan(1);
	});

	test("a passage shares in what its neighbours have, and the ends of the story have none there", () => {
		const text = "The king wept.\n\nNobody knew why the king wept.\n\nThe frog laughed.";
		const [first, second, third] = signalsOf(text, "Why did the king weep?");
		expect(first?.["beforeEveryStem"]).toBe(0);
		expect(second?.["beforeEveryStem"]).toBe(first?.["everyStem"]);
		expect(third?.["beforeEveryStem"]).toBe(second?.["everyStem"]);
		expect(third?.["afterEveryStem"]).toBe(0);
	});

	test("a misspelt word counts as the word it was read as", () => {
		const text = "A fisherman lived there.\n\nA baker lived there.";
		expect(best(text, "who was the fishermann", "contentStems")).toBe(0);
	});

	test("each sentence is compared with the sentences of all candidates", () => {
		const [first] = compareCandidates(
			matchEvery("The well was deep. The king wept.\n\nA frog.", "Why did the king weep?"),
		);
		expect(first?.sentences[1]?.density5).toBeGreaterThan(first?.sentences[0]?.density5 ?? 0);
	});

	test("no candidates give no signals", () => {
		expect(compareCandidates([])).toEqual([]);
	});
});
