import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { nothingIsLate } from "../../src/answering/late.ts";
import { answerFind } from "../../src/answering/lists/find.ts";
import { charactersShown } from "../../src/answering/shown.ts";
import { createExcerptBudget } from "../../src/asking/excerpt-budget.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { readFind } from "../../src/question/read-options.ts";
import { searchable } from "../bundled-story.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { tinyStory } from "../tiny-story.ts";

const text = "The fox ran over the hill and was seen no more.";
const owned = searchable(tinyStory(text));
const free = searchable(tinyStory(text, { publicDomain: true }));
const ownedFox = await answerFind([owned], readFind("fox"), nothingIsLate);
const freeFox = await answerFind([free], readFind("fox"), nothingIsLate);

function budgetOf(characters: number, now = () => 0) {
	const budget = createExcerptBudget(characters, now);
	return (reader: string, answer: Answer, command = "find") => budget.spend(reader, answer, { command });
}

describe("createExcerptBudget", () => {
	test("refuses a reader who was shown enough for a day, and no other", () => {
		const spend = budgetOf(2 * text.length);
		spend("1", ownedFox);
		spend("1", ownedFox);
		expect(() => spend("1", ownedFox)).toThrow(/Ask again in 12 hours/);
		expect(() => spend("2", ownedFox)).not.toThrow();
	});

	test("fills up again over a day", () => {
		let time = 0;
		const spend = budgetOf(text.length, () => time);
		spend("1", ownedFox);
		expect(() => spend("1", ownedFox)).toThrow();
		time = 24 * 60 * 60 * 1000;
		expect(() => spend("1", ownedFox)).not.toThrow();
	});

	test("counts nothing of what is in the public domain, and nothing where it is switched off", () => {
		const spend = budgetOf(1);
		const unlimited = budgetOf(0);
		for (let i = 0; i < 5; i++) {
			spend("1", freeFox);
			unlimited("1", ownedFox);
		}
	});
});

describe("what is shown is counted wherever it is shown", () => {
	const sentence = (n: number) => `Passage ${n} tells of the fox and of the long wet road to the mill.`;
	const long = searchable(tinyStory(Array.from({ length: 12 }, (_, n) => sentence(n + 10)).join("\n\n")));
	const runner = runnerOver(long);
	const costOf = async (line: string) => {
		const answer = await runner.run(readCall(allCommands, line), { limits: new Map() });
		return charactersShown(answer, readCall(allCommands, line).command);
	};
	const { length } = sentence(10);

	test.each([
		["a passage with its neighbours, all of them", "/passage tiny 6 around:3", 7 * length],
		["a page of hits, all of them", "/find fox", 5 * length],
		["an answer, the one passage that is shown", "what road is there to the mill?", length],
		["a refusal, its nearest passage", "/find fox -road -mill -passage -wet", length],
	])("of %s", async (_, line, most) => {
		const cost = await costOf(line);
		expect(cost).toBe(most);
	});

	test("of a passage as long as the server lets it be", async () => {
		const novel = searchable(tinyStory(`The fox ran. ${"The road was long and wet. ".repeat(100)}`));
		const answer = await runnerOver(novel).run(readCall(allCommands, "what road is long?"), { limits: new Map() });
		expect(charactersShown(answer, "ask")).toBe(600);
		expect(charactersShown(answer, "ask", 2000)).toBe(2000);
		expect(charactersShown(answer, "ask", 200)).toBe(200);
	});

	test("of lists, by what their lines tell of a story and not by the words that it is told with", async () => {
		const lines = [
			{ say: "person", name: "Ann", as: { words: "a girl" }, count: 2 },
			{ say: "ask-when" },
			{ say: "length", paragraphs: 12, chapters: 3 },
			{
				say: "event",
				when: { value: "1914", words: "1914" },
				excerpt: "A fox ran.",
				at: { say: "passage-place", paragraph: 5 },
			},
			{ say: "words", words: "x".repeat(999) },
		] as const;
		const headline = { say: "people", count: 1, in: { stories: 2 } } as const;
		expect(charactersShown({ kind: "info", headline, lines, owned: true }, "cast")).toBe(3 + 6 + 8 + 10 + 300);
		expect(charactersShown({ kind: "info", headline, lines }, "cast")).toBe(0);
	});

	test("of choices for a citation, each once; beyond the budget they are offered without words", async () => {
		const choices = await runner.complete({ command: "passage", options: {} }, "citation", "", { limits: new Map() });
		const all = choices.reduce((sum, { excerpt = 0 }) => sum + excerpt, 0);
		expect(all).toBeGreaterThan(300);
		const budget = createExcerptBudget(all, () => 0);
		expect(budget.spendOnChoices("1", choices)).toEqual(choices);
		expect(budget.spendOnChoices("1", choices)).toEqual(choices);
		const others = choices.map((choice) => ({ ...choice, value: `${choice.value}0` }));
		expect(budget.spendOnChoices("1", others).map(({ name }) => name)).toEqual(others.map(({ value }) => value));
		expect(() => budget.spend("1", ownedFox, { command: "find" })).toThrow(/as one reader may see/);
	});
});
