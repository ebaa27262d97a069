import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { textAt } from "../../src/story/span.ts";
import { TALE, tinySearchable } from "./tiny-searchable.ts";

const tale = tinySearchable(TALE);

function firstParagraph(question: string): number | undefined {
	return rankPassages([tale], readAskedText(question), { count: 5 }).passages[0]?.paragraph;
}

describe("rankPassages", () => {
	test.each([
		["Who had three daughters?", 0],
		["why did the eldest daughter weep", 1],
		["What did the frog want for the ring?", 2],
		["When did the king marry?", 3],
	])("%s is answered by paragraph %i", (question, paragraph) => {
		expect(firstParagraph(question)).toBe(paragraph);
	});

	test("highlights one sentence of the passage", () => {
		const [first] = rankPassages([tale], readAskedText("Why did she weep?"), { count: 1 }).passages;
		expect(first?.highlight.map((span) => textAt(tale.story, span))).toEqual([
			"She wept because it had been her mother's.",
		]);
	});

	test("marks the year that a question for a time asks for", () => {
		const [first] = rankPassages([tale], readAskedText("When did the king marry the youngest daughter?"), {
			count: 1,
		}).passages;
		expect(first?.focus.map((span) => textAt(tale.story, span)).join()).toContain("1742");
	});

	test("reads a misspelt word as the story's and says so", () => {
		const ranked = rankPassages([tale], readAskedText("who was the fishermann"), { count: 1 });
		expect(ranked.corrections).toEqual([{ typed: "fishermann", read: "fisherman" }]);
		expect(ranked.passages[0]?.paragraph).toBe(0);
	});

	test("tells which words and names the story does not have", () => {
		const ranked = rankPassages([tale], readAskedText("Did the frog meet Napoleon?"), { count: 1 });
		expect(ranked.unknownNames).toEqual(["Napoleon"]);
	});

	test("misses no word that only frames the question", () => {
		expect(rankPassages([tale], readAskedText("What creature had the ring?"), { count: 1 }).unknownWords).toEqual([]);
		expect(rankPassages([tale], readAskedText("Did a creature have the ring?"), { count: 1 }).unknownWords).toEqual([
			"creature",
		]);
	});

	test("finds nothing where no word is known", () => {
		expect(rankPassages([tale], readAskedText("quantum chromodynamics"), { count: 5 }).passages).toEqual([]);
	});

	test("answers from the story that fits, and from the one that is named", () => {
		const other = tinySearchable("The king married the baker in 1750.\n\nThe frog slept.", {
			id: "other",
			title: "The Baker's Wedding",
		});
		const ranked = rankPassages([tale, other], readAskedText("whom did the king marry in 1750"), { count: 5 });
		expect(ranked.passages[0]?.story).toBe(other);
		const named = rankPassages([tale, other], readAskedText("In The Baker's Wedding, what did the frog do?"), {
			count: 5,
		});
		expect(named.passages[0]?.story).toBe(other);
	});

	test("a name is marked though a word of the question begins like it", () => {
		const story = tinySearchable("Annabel met Ann at the well.\n\nThe frog slept.");
		const [first] = rankPassages([story], readAskedText("Who met Annabel at the well?"), { count: 1 }).passages;
		expect(first?.focus.map(({ start, end }) => story.story.text.slice(start, end))).toEqual(["Ann"]);
	});

	test("a story cut short answers as if it had never gone on", () => {
		const cut = tinySearchable(TALE.split("\n\n").slice(0, 3).join("\n\n"));
		expect(rankPassages([cut], readAskedText("When did the king marry?"), { count: 5 }).unknownWords).toContain("king");
	});

	test("an empty story answers nothing", () => {
		expect(rankPassages([tinySearchable("")], readAskedText("Who?"), { count: 5 }).passages).toEqual([]);
	});
});
