import { describe, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import { textOf } from "../stand-in/messages.ts";
import { startStandIn } from "../stand-in/stand-in.ts";

/** However busy the machine is. */
const SOON = { timeout: 60_000 };

describe("a gateway that is away", () => {
	/** A clock whose pauses are over at once, and counted. */
	const countingClock = () => {
		let time = 0;
		const pauses: number[] = [];
		const pause = async (ms: number) => {
			pauses.push(ms);
			time += ms;
		};
		return { pauses, clock: { now: () => time, pause } };
	};
	const warnings = ({ lines }: Running) => lines.filter(({ level }) => Number(level) >= 40);

	test.concurrent("is tried again after longer and longer pauses, said once a minute, and resumed", async ({
		expect,
	}) => {
		const { pauses, clock } = countingClock();
		const running = await startBot({ clock });
		const { gateway } = running.standIn;
		gateway.refuse(8);
		gateway.cut();
		await expect.poll(() => gateway.log.at(-1), SOON).toBe("resume");
		const planned = [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
		expect(pauses).toHaveLength(planned.length);
		for (const [i, ms] of pauses.entries()) expect(Math.abs(ms / (planned[i] ?? 0) - 1)).toBeLessThanOrEqual(0.25);
		// 183 s, a quarter more or less: the first word, and one for each minute after it.
		expect(warnings(running).length).toBeLessThanOrEqual(5);
		expect(warnings(running).at(-1)).toMatchObject({ msg: "Discord is still away" });
		await expect
			.poll(() => running.lines, SOON)
			.toContainEqual(expect.objectContaining({ msg: "connected again", attempts: 9 }));
		expect(textOf((await running.standIn.slash("who", { name: "Ann" })).message)).toContain("Ann lives in Lyme.");
		await running.end();
	});

	test.concurrent("is not waited for where it is back at once", async ({ expect }) => {
		const { pauses, clock } = countingClock();
		const running = await startBot({ clock });
		running.standIn.gateway.cut();
		await expect.poll(() => running.standIn.gateway.log, SOON).toEqual(["identify", "close 1006", "resume"]);
		expect(pauses).toEqual([]);
		await running.end();
	});

	test.concurrent("is waited for longer and longer at start too", async ({ expect }) => {
		const { pauses, clock } = countingClock();
		const standIn = await startStandIn();
		standIn.gateway.refuse(4);
		const bot = botFor(standIn, { log: captureLog().log, clock });
		await bot.start();
		expect(pauses).toHaveLength(4);
		expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
		await bot.stop();
		await standIn.close();
	});

	test.concurrent("is not connected to any more after a stop", async ({ expect }) => {
		const { log, lines } = captureLog();
		const standIn = await startStandIn();
		const bot = botFor(standIn, { log });
		await bot.start();
		standIn.gateway.refuse(99);
		standIn.gateway.cut();
		await expect.poll(() => standIn.gateway.log, SOON).toContain("refused");
		await bot.stop();
		const attempts = standIn.gateway.log.length;
		standIn.gateway.refuse(0);
		const after = botFor(standIn, { log });
		await after.start();
		expect(standIn.gateway.log.slice(attempts)).toEqual(["identify"]);
		expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
		await after.stop();
		await standIn.close();
	});
});

describe.each([
	[4004, "Discord refuses DISCORD_TOKEN."],
	[4010, "invalid shard"],
	[4011, "more shards needed"],
	[4012, "invalid API version"],
	[4013, "invalid intents"],
	[4014, "disallowed intents"],
])("a gateway closed for good with %i", (code, text) => {
	test.concurrent("at start is one clear message", async ({ expect }) => {
		const standIn = await startStandIn();
		standIn.gateway.closeNext(code);
		const { log, lines } = captureLog();
		const bot = botFor(standIn, { log });
		const refused = await bot.start().catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toContain(text);
		await expect.poll(() => standIn.gateway.log, SOON).toEqual(["identify", `close ${code}`]);
		expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
		await bot.stop();
		await standIn.close();
	});

	test.concurrent("while it runs is reported as the end of the connection", async ({ expect }) => {
		const lost: UserError[] = [];
		const { standIn, lines, end } = await startBot({ onLost: (error) => lost.push(error) });
		standIn.gateway.close(code);
		await expect.poll(() => lost, SOON).toHaveLength(1);
		expect(String(lost[0])).toContain(text);
		expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
		await end();
	});
});
