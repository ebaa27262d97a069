import { createServer } from "node:net";
import { test as base, describe, expect } from "vitest";
import { UserError } from "../../src/errors.ts";
import { botFor, captureLog, type Running, SMALL_COMMANDS, smallRunner, startBot } from "./bot-kit.ts";
import { textOf } from "./stand-in/messages.ts";
import { BOT_ID, DIRECT } from "./stand-in/people.ts";
import { rateLimited } from "./stand-in/rest.ts";
import { startStandIn, TOKEN } from "./stand-in/stand-in.ts";

type Fixtures = { readonly running: Running };

/** Each test has a bot and a Discord of its own, so that they can wait side by side. */
const test = base.extend<Fixtures>({
	running: async ({ task: _ }, use) => {
		const running = await startBot();
		await use(running);
		expect(running.standIn.violations).toEqual([]);
		await running.end();
	},
});

function ask({ standIn }: Running, name = "Ann") {
	return standIn.slash("who", { name });
}

describe("a running bot", () => {
	test.concurrent("asks for no privileged intent", ({ running, expect }) => {
		const guilds = 1 << 0;
		const guildMessages = 1 << 9;
		const directMessages = 1 << 12;
		expect(running.standIn.gateway.intents).toBe(guilds | guildMessages | directMessages);
	});

	test.concurrent("resumes after a lost socket and answers what came meanwhile", async ({ running, expect }) => {
		running.standIn.gateway.cut();
		await expect.poll(() => running.standIn.gateway.isConnected()).toBe(false);
		const answered = await ask(running);
		expect(textOf(answered.message)).toContain("Ann lives in Lyme.");
		expect(running.standIn.gateway.log).toEqual(["identify", "close 1006", "resume"]);
		expect(answered.ms).toBeLessThan(1500);
	});

	test.concurrent("starts a new session where Discord forgot the old one", async ({ running, expect }) => {
		running.standIn.gateway.forgetSession();
		running.standIn.gateway.cut();
		await expect.poll(() => running.standIn.gateway.isConnected(), { timeout: 12_000 }).toBe(true);
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
	});

	test.concurrent("resumes when Discord asks it to reconnect", async ({ running, expect }) => {
		running.standIn.gateway.close(4000);
		await expect.poll(() => running.standIn.gateway.log).toContain("resume");
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
	});

	test.concurrent("answers once through a short rate limit", async ({ running, expect }) => {
		running.standIn.addFault({ match: /callback$/, times: 1, kind: "fail", response: rateLimited(0.3) });
		const answered = await ask(running);
		expect(textOf(answered.message)).toContain("Ann lives in Lyme.");
		expect(answered.ms).toBeGreaterThan(250);
	});

	test.concurrent("gives up on a rate limit longer than the time an answer has, and says so in the log", async ({
		running,
	}) => {
		running.standIn.addFault({ match: /callback$/, times: 9, kind: "fail", response: rateLimited(10) });
		await expect(ask(running)).rejects.toThrow("did not respond");
		expect(running.lines).toContainEqual(expect.objectContaining({ msg: "answer failed" }));
	});

	test.concurrent.for([
		["server errors", { kind: "fail", times: 5, response: { status: 502 } }],
		["a socket closed on it", { kind: "drop", times: 1 }],
	] as const)("answers through %s", async ([, fault], { running, expect }) => {
		running.standIn.addFault({ match: /callback$/, ...fault });
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
	});

	test.concurrent("takes a response that arrived, but whose acknowledgement was lost, for delivered", async ({
		running,
	}) => {
		running.standIn.addFault({ match: /callback$/, kind: "lose", times: 1 });
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
		await expect
			.poll(() => running.lines)
			.toContainEqual(expect.objectContaining({ msg: "answered", delivery: "delivered" }));
		expect(running.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
	});

	test.concurrent("posts an answer once where the acknowledgement of the first attempt was lost", async ({
		running,
	}) => {
		running.standIn.addFault({ match: /messages$/, kind: "lose", times: 1 });
		running.standIn.say("who is Ann?", { where: DIRECT });
		await running.standIn.nextPost();
		await expect
			.poll(() => running.lines)
			.toContainEqual(expect.objectContaining({ msg: "answered", delivery: "delivered" }));
		expect([...running.standIn.messages.values()]).toHaveLength(1);
		expect(running.standIn.requests.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(2);
	});

	test.concurrent("logs neither the token nor tokens of interactions nor the answer, whatever fails", async ({
		running,
	}) => {
		running.standIn.addFault({ match: /callback$/, kind: "fail", times: 99, response: { status: 500 } });
		await expect(ask(running, "Xanthippe")).rejects.toThrow("did not respond");
		const log = JSON.stringify(running.lines);
		expect(log).toContain("answer failed");
		expect(log).not.toContain(TOKEN);
		expect(log).not.toContain("Xanthippe");
		expect(log).not.toMatch(/token-\d/);
	});
});

describe("at start", () => {
	test.concurrent("a refused token is one clear message, without the token", async ({ expect }) => {
		const standIn = await startStandIn();
		const discordToken = "MTAwMDAwMDAwMDAwMDAwMDAy.GWrong.wrong-token-of-the-tests-000000000000";
		const bot = botFor(standIn, { log: captureLog().log, config: { discordToken, discordApiUrl: standIn.url } });
		const refused = await bot.start().catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toContain("Discord refuses DISCORD_TOKEN.");
		expect(String(refused)).not.toContain(discordToken);
		await bot.stop();
		await standIn.close();
	});

	test.concurrent("an address without a Discord is one clear message", async ({ expect }) => {
		const standIn = await startStandIn();
		const config = { discordToken: TOKEN, discordApiUrl: `${standIn.url}/elsewhere` };
		const refused = await botFor(standIn, { log: captureLog().log, config })
			.start()
			.catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toContain(`No Discord was found at DISCORD_API_URL, ${standIn.url}/elsewhere (HTTP 404)`);
		await standIn.close();
	});

	test.concurrent("an unreachable Discord is said and tried again with growing pauses", async ({ expect }) => {
		const port = await freePort();
		const { log, lines } = captureLog();
		const bot = botFor({ url: `http://127.0.0.1:${port}/api` }, { log });
		const started = bot.start();
		const attempts = () => lines.filter(({ msg }) => msg === "Discord cannot be reached; trying again");
		await expect.poll(() => attempts().map(({ retryInMs }) => retryInMs), { timeout: 5000 }).toEqual([1000, 2000]);
		const standIn = await startStandIn({ port });
		await started;
		expect(textOf((await standIn.slash("who", { name: "Ann" })).message)).toContain("Ann lives in Lyme.");
		await bot.stop();
		await standIn.close();
	});

	test.concurrent("server errors are waited out", async ({ expect }) => {
		const standIn = await startStandIn();
		standIn.addFault({ match: /gateway/, kind: "fail", times: 4, response: { status: 503 } });
		const { log, lines } = captureLog();
		const bot = botFor(standIn, { log });
		await bot.start();
		expect(lines.filter(({ msg }) => msg === "Discord cannot be reached; trying again")).toHaveLength(1);
		await bot.stop();
		await standIn.close();
	});

	test.concurrent("a stop ends the waiting at once", async ({ expect }) => {
		const port = await freePort();
		const { log, lines } = captureLog();
		const bot = botFor({ url: `http://127.0.0.1:${port}/api` }, { log });
		const started = bot.start();
		await expect.poll(() => lines.length).toBeGreaterThan(0);
		const before = performance.now();
		await bot.stop();
		await started;
		expect(performance.now() - before).toBeLessThan(500);
	});
});

test.concurrent("goes on after Discord was away altogether", async ({ expect }) => {
	const port = await freePort();
	const first = await startStandIn({ port });
	const { log } = captureLog();
	const bot = botFor(first, { log });
	await bot.start();
	await first.close();
	await new Promise((resolve) => setTimeout(resolve, 1500));
	const second = await startStandIn({ port });
	await expect.poll(() => second.gateway.isConnected(), { timeout: 15_000 }).toBe(true);
	expect(textOf((await second.slash("who", { name: "Ann" })).message)).toContain("Ann lives in Lyme.");
	await bot.stop();
	await second.close();
});

test.concurrent("a token reset while it runs is reported as the end of the connection", async ({ expect }) => {
	const lost: UserError[] = [];
	const { standIn, end } = await startBot({ onLost: (error) => lost.push(error) });
	standIn.gateway.close(4004);
	await expect.poll(() => lost).toHaveLength(1);
	expect(String(lost[0])).toContain("Discord refuses DISCORD_TOKEN.");
	await end();
});

describe("a stop", () => {
	test.concurrent("finishes answers under way, then closes the gateway with 1000", async ({ expect }) => {
		const runner = smallRunner(SMALL_COMMANDS);
		const run: typeof runner.run = async (call, scope) => {
			await pause(600);
			return runner.run(call, scope);
		};
		const { standIn, bot, end } = await startBot({ runner: { ...runner, run } });
		const asked = standIn.slash("who", { name: "Ann" });
		await pause(100);
		const before = performance.now();
		const stopped = bot.stop();
		expect(textOf((await asked).message)).toContain("Ann lives in Lyme.");
		await stopped;
		expect(performance.now() - before).toBeLessThan(2000);
		expect(standIn.gateway.log).toEqual(["identify", "close 1000"]);
		await end();
	});

	test.concurrent("does not wait for an answer that never ends, and says so to whoever waits", async ({ expect }) => {
		const runner = { ...smallRunner(SMALL_COMMANDS), run: () => new Promise<never>(() => {}) };
		const { standIn, bot, end, lines } = await startBot({ runner });
		const announced = standIn.slash("who", { name: "Ann" });
		await pause(100);
		const before = performance.now();
		await bot.stop();
		expect(performance.now() - before).toBeLessThan(5000);
		expect((await announced).type).toBe(5);
		expect(textOf([...standIn.messages.values()].at(-1))).toContain("being restarted");
		expect(lines).toContainEqual(expect.objectContaining({ msg: "stopped", pending: 1, unfinished: 0 }));
		await end();
	});

	test.concurrent("tells those who ask meanwhile to ask again", async ({ expect }) => {
		const runner = { ...smallRunner(SMALL_COMMANDS), run: () => new Promise<never>(() => {}) };
		const { standIn, bot, end } = await startBot({ runner });
		void standIn.slash("who", { name: "Ann" }).catch(() => {});
		await pause(100);
		const stopped = bot.stop();
		standIn.say(`<@${BOT_ID}> who is Ann?`);
		expect(textOf((await standIn.slash("who", { name: "Ann" })).message)).toContain("being restarted");
		await stopped;
		await end();
	});
});

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === "object" && address !== null ? address.port : 0;
}
