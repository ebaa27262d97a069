import { describe, expect, test, vi } from "vitest";
import { type Clock, systemClock } from "../../src/discord/clock.ts";
import { APOLOGISE_WITHIN_MS, CLOSE_WITHIN_MS, FINISH_WITHIN_MS } from "../../src/discord/limits.ts";
import { type Running, startBot } from "./bot-kit.ts";
import { gatedRunner } from "./gated-runner.ts";
import { textOf } from "./stand-in/messages.ts";
import { BOT_ID, DIRECT } from "./stand-in/people.ts";
import { rateLimited } from "./stand-in/rest.ts";

/** Discord made it so long ago that its answer is announced as soon as it is seen. */
const OLD = { agoMs: 1500 };

/** A clock on which one of the bot's waits during a stop ends at once, and the others last as long as it takes. */
function clockWith(isOver: (ms: number) => boolean): Clock {
	return {
		...systemClock,
		pause: (ms, signal) =>
			isOver(ms)
				? new Promise((resolve) => setImmediate(resolve))
				: new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
	};
}
const FINISHED = clockWith((ms) => ms === FINISH_WITHIN_MS);
const OUT_OF_TIME = clockWith(() => true);

const textsOf = ({ standIn }: Running) => [...standIn.messages.values()].map(textOf);
const editsOf = ({ standIn }: Running) => standIn.requests.filter(({ method }) => method === "PATCH");
const reader = (i: number) => ({ id: String(410_000_000_000_000_000n + BigInt(i)), username: "reader" });

async function askThirty(own: Running): Promise<void> {
	const asked = Array.from({ length: 30 }, (_, i) =>
		own.standIn.slash("who", { name: "Ann" }, { by: reader(i), ...OLD }),
	);
	for (const { type } of await Promise.all(asked)) expect(type).toBe(5);
}

describe("a stop", () => {
	test("has all its waits end before the 5 s that are promised", () => {
		expect(FINISH_WITHIN_MS + APOLOGISE_WITHIN_MS + CLOSE_WITHIN_MS).toBeLessThanOrEqual(4500);
	});

	test.concurrent("finishes answers under way, then closes the gateway with 1000", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner });
		const asked = own.standIn.slash("who", { name: "Ann" });
		await vi.waitFor(() => expect(gate.asked()).toBe(1), 60_000);
		const stopped = own.bot.stop();
		expect(own.standIn.gateway.log).toEqual(["identify"]);
		gate.open();
		expect(textOf((await asked).message)).toContain("Ann lives in Lyme.");
		await stopped;
		await expect.poll(() => own.standIn.gateway.log).toEqual(["identify", "close 1000"]);
		await own.end();
	});

	test.concurrent("tells thirty who were told to wait, each by one edit, and nothing after it", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: FINISHED });
		await askThirty(own);
		await own.bot.stop();
		// What they asked is answered after all, too late.
		gate.open();
		await vi.waitFor(() => expect(own.lines.filter(({ msg }) => msg === "answered")).toHaveLength(60), 60_000);
		expect(textsOf(own)).toEqual(Array(30).fill(expect.stringContaining("being restarted")));
		expect(editsOf(own)).toHaveLength(30);
		expect(own.lines).toContainEqual(expect.objectContaining({ msg: "stopped", pending: 30, unfinished: 0 }));
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent("tells them through a rate limit too", async () => {
		const own = await startBot({ runner: gatedRunner().runner, clock: FINISHED });
		await askThirty(own);
		const response = rateLimited(0.6);
		own.standIn.addFault({ match: /^PATCH/, kind: "fail", times: 30, response });
		await own.bot.stop();
		expect(textsOf(own)).toEqual(Array(30).fill(expect.stringContaining("being restarted")));
		await own.end();
	});

	test.concurrent("does not change an answer that is just being sent", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: FINISHED });
		await own.standIn.slash("who", { name: "Ann" }, OLD);
		own.standIn.addFault({ match: /^PATCH/, kind: "fail", times: 1, response: rateLimited(0.3) });
		gate.open();
		await vi.waitFor(() => expect(editsOf(own)).toHaveLength(1), 60_000);
		await own.bot.stop();
		expect(textsOf(own)).toEqual([expect.stringContaining("Ann lives in Lyme.")]);
		await own.end();
	});

	test.concurrent("tells whoever wrote a message and sees the bot typing, once", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: FINISHED });
		own.standIn.say("who is Ann?", { where: DIRECT });
		await vi.waitFor(() => expect(gate.asked()).toBe(1), 60_000);
		await own.bot.stop();
		expect(textOf(await own.standIn.nextPost(60_000))).toContain("being restarted");
		gate.open();
		expect(own.standIn.messages.size).toBe(1);
		await own.end();
	});

	test.concurrent("tells whoever sent a file that is still being fetched", async () => {
		const never = () => new Promise<never>(() => {});
		const uploads = { fetchAttachment: never, previewUpload: never, addUpload: never };
		const own = await startBot({ uploads, clock: FINISHED });
		const file = { name: "mill.txt", url: "http://127.0.0.1/mill.txt", size: 5 };
		await own.standIn.slash("story", { file }, { subcommand: "add" });
		await own.bot.stop();
		expect(textsOf(own)).toEqual([expect.stringContaining("being restarted")]);
		expect(editsOf(own)).toHaveLength(1);
		await own.end();
	});

	test.concurrent("tells those who ask meanwhile to ask again, at once", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: clockWith(() => false) });
		const first = own.standIn.slash("who", { name: "Ann" });
		await vi.waitFor(() => expect(gate.asked()).toBe(1), 60_000);
		const stopped = own.bot.stop();
		expect(textOf((await own.standIn.slash("who", { name: "Ben" })).message)).toContain("being restarted");
		own.standIn.say(`<@${BOT_ID}> who is Ann?`);
		expect(textOf(await own.standIn.nextPost(60_000))).toContain("being restarted");
		expect(gate.asked()).toBe(1);
		gate.open();
		expect(textOf((await first).message)).toContain("Ann lives in Lyme.");
		await stopped;
		await own.end();
	});

	test.concurrent("ends also where Discord answers nothing any more", async () => {
		const own = await startBot({ runner: gatedRunner().runner, clock: OUT_OF_TIME });
		await askThirty(own);
		own.standIn.addFault({ match: /./, kind: "hang", times: 999 });
		await own.bot.stop();
		expect(own.lines).toContainEqual(expect.objectContaining({ msg: "stopped", pending: 30, unfinished: 30 }));
		await own.end();
	});
});
