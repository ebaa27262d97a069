import { createServer } from "node:net";
import { test as base, describe, expect } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { UserError } from "../../../src/errors.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import { textOf } from "../stand-in/messages.ts";
import { DIRECT } from "../stand-in/people.ts";
import { rateLimited } from "../stand-in/rest.ts";
import { startStandIn, TOKEN } from "../stand-in/stand-in.ts";

/** However busy the machine is. */
const SOON = { timeout: 60_000 };

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
		await expect.poll(() => running.standIn.gateway.isConnected(), SOON).toBe(false);
		const answered = await ask(running);
		expect(textOf(answered.message)).toContain("Ann lives in Lyme.");
		expect(running.standIn.gateway.log).toEqual(["identify", "close 1006", "resume"]);
	});

	test.concurrent("starts a new session where Discord forgot the old one", async ({ running, expect }) => {
		running.standIn.gateway.forgetSession();
		running.standIn.gateway.cut();
		await expect.poll(() => running.standIn.gateway.isConnected(), SOON).toBe(true);
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
	});

	test.concurrent("resumes when Discord asks it to reconnect", async ({ running, expect }) => {
		running.standIn.gateway.close(4000);
		await expect.poll(() => running.standIn.gateway.log, SOON).toContain("resume");
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
	});

	test.concurrent("answers once through a short rate limit", async ({ running, expect }) => {
		running.standIn.addFault({ match: /callback$/, times: 1, kind: "fail", response: rateLimited(0.3) });
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
		expect(running.standIn.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(2);
		expect(running.standIn.messages.size).toBe(1);
	});

	test.concurrent("gives up on a rate limit longer than the time an answer has, and says so in the log", async ({
		running,
		expect,
	}) => {
		running.standIn.addFault({ match: /callback$/, times: 9, kind: "fail", response: rateLimited(10) });
		ask(running).catch(() => {});
		await expect.poll(() => running.lines, SOON).toContainEqual(expect.objectContaining({ msg: "answer failed" }));
		expect(running.standIn.messages.size).toBe(0);
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
		expect,
	}) => {
		running.standIn.addFault({ match: /callback$/, kind: "lose", times: 1 });
		expect(textOf((await ask(running)).message)).toContain("Ann lives in Lyme.");
		await expect
			.poll(() => running.lines, SOON)
			.toContainEqual(expect.objectContaining({ msg: "answered", delivery: "delivered" }));
		expect(running.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
	});

	test.concurrent("posts an answer once where the acknowledgement of the first attempt was lost", async ({
		running,
		expect,
	}) => {
		running.standIn.addFault({ match: /messages$/, kind: "lose", times: 1 });
		running.standIn.say("who is Ann?", { where: DIRECT });
		await running.standIn.nextPost();
		await expect
			.poll(() => running.lines, SOON)
			.toContainEqual(expect.objectContaining({ msg: "answered", delivery: "delivered" }));
		expect([...running.standIn.messages.values()]).toHaveLength(1);
		expect(running.standIn.requests.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(2);
	});

	test.concurrent("logs neither the token nor tokens of interactions nor the answer, whatever fails", async ({
		running,
		expect,
	}) => {
		running.standIn.addFault({ match: /callback$/, kind: "fail", times: 99, response: { status: 500 } });
		ask(running, "Xanthippe").catch(() => {});
		// What was asked, and then the apology.
		await expect.poll(() => running.lines.filter(({ msg }) => msg === "answer failed"), SOON).toHaveLength(2);
		const log = JSON.stringify(running.lines);
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
		await expect.poll(() => attempts().map(({ retryInMs }) => retryInMs), SOON).toEqual([1000, 2000]);
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

	test.concurrent("a stop ends the waiting", async ({ expect }) => {
		const port = await freePort();
		const { log, lines } = captureLog();
		// Only a stop ends a pause of this clock.
		const pause = (_: number, signal?: AbortSignal) =>
			new Promise<void>((resolve) => signal?.addEventListener("abort", () => resolve()));
		const bot = botFor({ url: `http://127.0.0.1:${port}/api` }, { log, clock: { ...systemClock, pause } });
		const started = bot.start();
		await expect.poll(() => lines.length, SOON).toBeGreaterThan(0);
		await bot.stop();
		await started;
	});
});

test.concurrent("goes on after Discord was away altogether", async ({ expect }) => {
	const port = await freePort();
	const first = await startStandIn({ port });
	const { log, lines } = captureLog();
	const bot = botFor(first, { log });
	await bot.start();
	await first.close();
	await expect
		.poll(() => lines, SOON)
		.toContainEqual(expect.objectContaining({ msg: "connection to Discord lost; reconnecting" }));
	const second = await startStandIn({ port });
	await expect.poll(() => second.gateway.isConnected(), SOON).toBe(true);
	expect(textOf((await second.slash("who", { name: "Ann" })).message)).toContain("Ann lives in Lyme.");
	await bot.stop();
	await second.close();
});

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === "object" && address !== null ? address.port : 0;
}
