import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { nothingIsLate } from "../../src/answering/late.ts";
import { answerFind } from "../../src/answering/lists/find.ts";
import { charactersShown } from "../../src/answering/shown.ts";
import { createExcerptBudget } from "../../src/asking/excerpt-budget.ts";
import { spentInMemory } from "../../src/asking/keeping/spent.ts";
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
	const budget = createExcerptBudget(characters, spentInMemory(characters, now), now);
	return (reader: string, answer: Answer, command = "find") => budget.spend(reader, answer, { command });
}

describe("createExcerptBudget", () => {
	test("refuses a reader who was shown enough for a day, and no other", async () => {
		const spend = budgetOf(2 * text.length);
		await spend("1", ownedFox);
		await spend("1", ownedFox);
		await expect(spend("1", ownedFox)).rejects.toThrow(/Ask again in 12 hours/);
		await spend("2", ownedFox);
	});

	test("lets no more be shown to a reader who asks several things at once", async () => {
		const spend = budgetOf(2 * text.length);
		const asked = await Promise.allSettled(Array.from({ length: 5 }, () => spend("1", ownedFox)));
		expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
	});

	test("fills up again over a day", async () => {
		let time = 0;
		const spend = budgetOf(text.length, () => time);
		await spend("1", ownedFox);
		await expect(spend("1", ownedFox)).rejects.toThrow(/in 24 hours/);
		time = 24 * 60 * 60 * 1000;
		await spend("1", ownedFox);
	});

	test("gives an answer larger than all of it to who has spent nothing, and is full again a day later", async () => {
		let time = 0;
		const spend = budgetOf(20, () => time);
		await spend("1", ownedFox);
		await expect(spend("1", ownedFox)).rejects.toThrow(/in 24 hours/);
		time = 12 * 60 * 60 * 1000;
		await expect(spend("1", ownedFox)).rejects.toThrow(/in 12 hours/);
		time *= 2;
		await spend("1", ownedFox);
	});

	test("counts nothing of what is in the public domain, and nothing where it is switched off", async () => {
		const spend = budgetOf(1);
		const unlimited = budgetOf(0);
		for (let i = 0; i < 5; i++) {
			await spend("1", freeFox);
			await unlimited("1", ownedFox);
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
		const budget = createExcerptBudget(
			all,
			spentInMemory(all, () => 0),
			() => 0,
		);
		// Keystrokes that come together: what both offer is counted once.
		const [first, second] = [budget.spendOnChoices("1", choices), budget.spendOnChoices("1", choices)];
		expect([await first, await second]).toEqual([choices, choices]);
		const others = choices.map((choice) => ({ ...choice, value: `${choice.value}0` }));
		const offered = await budget.spendOnChoices("1", others);
		expect(offered.map(({ name }) => name)).toEqual(others.map(({ value }) => value));
		await expect(budget.spend("1", ownedFox, { command: "find" })).rejects.toThrow(/as one reader may see/);
	});
});
