import { afterEach, describe, expect, test } from "vitest";
import { type Running, startBot } from "../bot-kit.ts";
import { refusal } from "../stand-in/rest.ts";

let running: Running;
afterEach(() => running.end());

describe("gateway", () => {
	test("is one ready shard, just heard of, with the servers the bot is in", async () => {
		running = await startBot();
		const { shards, servers } = running.bot.gateway();
		expect(shards).toEqual([{ id: 0, state: "ready", heardMsAgo: expect.any(Number) }]);
		expect(servers).toBeGreaterThan(0);
	});

	test("is connecting while Discord is away, and ready again after it", async () => {
		running = await startBot();
		const { bot, standIn } = running;
		const state = () => bot.gateway().shards[0]?.state;
		standIn.gateway.refuse(1);
		standIn.gateway.cut();
		await expect.poll(state).toBe("connecting");
		await expect.poll(state).toBe("ready");
	});
});

test("an answer that Discord takes no more is counted as late", async () => {
	let late = 0;
	running = await startBot({ tally: { late: () => void late++, response: () => {} } });
	const { standIn } = running;
	const unknown = refusal(404, 10062, "Unknown interaction");
	standIn.addFault({ match: /callback$/u, times: 1, kind: "fail", response: unknown });
	standIn.slash("who", { name: "the doctor" }).catch(() => {});
	await expect.poll(() => late).toBe(1);
	expect(running.lines).toContainEqual(expect.objectContaining({ msg: "answered", delivery: "too-late" }));
});

test("whoever counts is told of each answer of Discord's API", async () => {
	const statuses: number[] = [];
	const tally = { late: () => {}, response: (status: number) => void statuses.push(status) };
	running = await startBot({ tally });
	await running.standIn.slash("who", { name: "the doctor" });
	expect(statuses.length).toBeGreaterThan(1);
	expect(statuses.every((status) => status < 300)).toBe(true);
});
