import { describe, expect, test } from "vitest";
import { allCommands, keepingCommands } from "../../../commands/index.ts";
import { createDesk } from "../../../src/asking/desk.ts";
import { openBudget } from "../../../src/asking/keeping/open-budget.ts";
import { type Spent, spentInMemory, spentInReach } from "../../../src/asking/keeping/spent.ts";
import { cannotLookUp } from "../../../src/asking/keeping/storage-mistakes.ts";
import type { Ports } from "../../../src/asking/ports.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { searchable } from "../../bundled-story.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { tinyStory } from "../../tiny-story.ts";
import { testSpent } from "./spent-contract.ts";

describe("in memory", () => {
	let time = 0;
	testSpent({
		empty: async (budget) => spentInMemory(budget, () => time),
		passHours: async (hours) => {
			time += hours * 60 * 60 * 1000;
		},
	});
});

describe("what processes share", () => {
	function open() {
		const within = { time: 0, asked: 0, fails: undefined as Error | undefined };
		const shared = spentInMemory(10, () => within.time);
		const ask = async <T>(work: () => Promise<T>): Promise<T> => {
			within.asked++;
			if (within.fails !== undefined) throw within.fails;
			return work();
		};
		const asked: Spent = {
			add: (reader, cost) => ask(() => shared.add(reader, cost)),
			of: (reader) => ask(() => shared.of(reader)),
		};
		const now = () => within.time;
		return { within, spent: spentInReach(asked, () => spentInMemory(10, now), now) };
	}

	test("is not asked for a while when it cannot be; what is counted meanwhile is counted in memory", async () => {
		const { within, spent } = open();
		expect(await spent.add("ada", 8)).toBe(true);
		within.fails = cannotLookUp();
		expect([await spent.add("ada", 8), await spent.add("ada", 8)]).toEqual([true, false]);
		expect(await spent.of("ada")).toBe(8);
		expect(within.asked).toBe(2);
		within.fails = undefined;
		within.time = 6000;
		expect([await spent.add("ada", 2), await spent.add("ada", 1)]).toEqual([true, false]);
		expect(within.asked).toBe(4);
	});

	test("what was counted in memory is forgotten when it is back: the next time it is away all begins with nothing", async () => {
		const { within, spent } = open();
		within.fails = cannotLookUp();
		expect(await spent.add("ada", 8)).toBe(true);
		within.time = 6000;
		expect(await spent.of("ada")).toBeCloseTo(8, 2);
		expect(await spent.add("ada", 3)).toBe(false);
		within.fails = undefined;
		within.time = 12_000;
		expect(await spent.of("ada")).toBe(0);
		within.fails = cannotLookUp();
		expect([await spent.of("ada"), await spent.add("ada", 8)]).toEqual([0, true]);
	});

	test("an answer from before it went away, which comes late, makes nothing be forgotten", async () => {
		let answer = (_: number): void => {};
		const shared: Spent = {
			add: () => Promise.reject(cannotLookUp()),
			of: () =>
				new Promise((resolve) => {
					answer = resolve;
				}),
		};
		const spent = spentInReach(
			shared,
			() => spentInMemory(10, () => 0),
			() => 0,
		);
		const late = spent.of("ada");
		expect(await spent.add("ada", 8)).toBe(true);
		answer(3);
		expect(await late).toBe(3);
		expect(await spent.of("ada")).toBe(8);
	});

	test("fails as it does where the mistake is in it", async () => {
		const { within, spent } = open();
		within.fails = new TypeError("a bug");
		await expect(spent.add("ada", 1)).rejects.toThrow("a bug");
	});
});

describe("what is told of it", () => {
	const kept = { keptOf: async () => ({ positions: [] }) } as unknown as Ports;
	const stories = runnerOver(searchable(tinyStory("The fox ran.")));

	function deskFor(budget: number, shared: Spent | undefined) {
		const { withSpent, telling } = openBudget(budget, shared, () => 0);
		const runner = telling(createDesk(keepingCommands, withSpent(kept), stories));
		const asker = { reader: "ada", mayManage: false };
		return (line: string) => runner.run(readCall(allCommands, line), { asker, limits: new Map() });
	}

	async function linesOf(answer: ReturnType<ReturnType<typeof deskFor>>) {
		const told = await answer;
		return told.kind === "info" ? told.lines.map(({ say }) => say) : [];
	}

	test("/privacy tells that it is kept where processes share it, and gives the number to its reader", async () => {
		const shared = spentInMemory(10, () => 0);
		const run = deskFor(10, shared);
		expect(await linesOf(run("/privacy"))).toContain("kept-of-shown");
		expect(await linesOf(run("/help"))).not.toContain("kept-of-shown");
		expect(await run("/privacy export:true")).toMatchObject({ headline: { say: "nothing-kept-of-you" } });
		await shared.add("ada", 7);
		const { file } = (await run("/privacy export:true")) as { file?: { text: string } };
		expect(JSON.parse(file?.text ?? "")).toEqual({ reader: "ada", positions: [], charactersShown: 7 });
	});

	test.each([
		["one process alone", 10, undefined],
		["processes without a budget", 0, spentInMemory(0, () => 0)],
	])("/privacy tells nothing of it of %s", async (_, budget, shared) => {
		const run = deskFor(budget, shared);
		expect(await linesOf(run("/privacy"))).not.toContain("kept-of-shown");
		expect(await run("/privacy export:true")).toMatchObject({ headline: { say: "nothing-kept-of-you" } });
	});
});
