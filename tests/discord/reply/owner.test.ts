import { afterEach, expect, test } from "vitest";
import { createStatus } from "../../../commands/status.ts";
import type { BotNow } from "../../../src/asking/bot-now.ts";
import { createDesk } from "../../../src/asking/desk.ts";
import type { Ports } from "../../../src/asking/ports.ts";
import { type Running, SMALL_COMMANDS, smallRunner, startBot } from "../bot-kit.ts";
import { textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, BOT_ID, DIRECT, userJson } from "../stand-in/people.ts";

const NOW: BotNow = {
	build: { version: "1.2.3", commit: "abcdef1234" },
	upSeconds: 3 * 86_400 + 4 * 3600 + 5 * 60 + 59,
	gateway: {
		shards: [
			{ id: 0, state: "ready" },
			{ id: 1, state: "connecting" },
		],
		servers: 30,
	},
	stories: { ready: 3, failed: 1, total: 12 },
	memoryBytes: 210_400_000,
	totals: { outcomes: { found: 7, failed: 1 }, late: 2 },
};

let running: Running;
afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
});

async function start(): Promise<void> {
	const status = createStatus(async () => NOW);
	const runner = createDesk([status], {} as Ports, smallRunner(SMALL_COMMANDS));
	running = await startBot({
		commands: [...SMALL_COMMANDS, status],
		runner,
		scopeFor: async ({ asker }) => ({ asker, limits: new Map() }),
	});
}

test("the owner is told in a direct message how the bot is doing", async () => {
	await start();
	running.standIn.say("/status", { by: ANNA, where: DIRECT });
	const text = textOf(await running.standIn.nextPost());
	for (const line of [
		"**Footnote 1.2.3 (abcdef1234)**",
		"Running for 3 d 4 h 5 min",
		"Connections to Discord: 1 of 2 ready · servers: 30",
		"Stories: 3 of 12 ready · failed: 1",
		"Memory: 210 MB",
		"found 7 · closest passage 0",
		"Came too late for Discord: 2",
	])
		expect(text).toContain(line);
});

test("nobody else is, and in a server nobody is by a message", async () => {
	await start();
	running.standIn.say("/status", { by: BEN, where: DIRECT });
	expect(textOf(await running.standIn.nextPost())).toBe("Only whoever runs this bot can ask that.");
	running.standIn.say("/stats", { by: BEN, where: DIRECT });
	const offered = textOf(await running.standIn.nextPost());
	expect([offered.includes("/who"), offered.includes("/status")]).toEqual([true, false]);
	running.standIn.say(`<@${BOT_ID}> /status`, { by: ANNA });
	expect(textOf(await running.standIn.nextPost())).not.toContain("Footnote 1.2.3");
	const { message, isPrivate } = await running.standIn.slash("status", {}, { by: BEN });
	expect([textOf(message), isPrivate]).toEqual(["Only whoever runs this bot can ask that.", true]);
});

test("the team that owns the bot is, but for who was only invited; as things are at that moment", async () => {
	await start();
	const member = (user: object, state: number) => ({ user, membership_state: state, team_id: "9", role: "developer" });
	const team = {
		id: "9",
		name: "Team",
		icon: null,
		owner_user_id: ANNA.id,
		members: [member(userJson(ANNA), 1), member(userJson(BEN), 2)],
	};
	running.standIn.addFault({
		match: /^GET \/applications\/@me$/,
		times: 2,
		kind: "fail",
		response: { status: 200, body: { ...running.standIn.application.fields, team } },
	});
	const { message, isPrivate } = await running.standIn.slash("status", {}, { by: BEN });
	expect([textOf(message).includes("Footnote 1.2.3"), isPrivate]).toEqual([true, true]);
	const { message: invited } = await running.standIn.slash("status", {}, { by: ANNA });
	expect(textOf(invited)).toBe("Only whoever runs this bot can ask that.");
	const { message: again } = await running.standIn.slash("status", {}, { by: BEN });
	expect(textOf(again)).toBe("Only whoever runs this bot can ask that.");
});
