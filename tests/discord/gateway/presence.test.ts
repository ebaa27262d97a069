import { afterEach, describe, expect, test } from "vitest";
import type { StoriesNow } from "../../../src/asking/bot-now.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { APPLICATION_ID } from "../stand-in/people.ts";

let running: Running;
afterEach(() => running.end());

/** What is shown under the bot's name, and a way to tell that stories changed. */
async function startWith(first: StoriesNow) {
	let now = first;
	const listeners = new Set<() => void>();
	const onChange = (listener: () => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
	running = await startBot({ stories: { now: () => now, onChange } });
	return {
		listeners,
		change(next: StoriesNow): void {
			now = next;
			for (const listener of listeners) listener();
		},
	};
}

const shown = () => running.standIn.gateway.presences.map((presence) => presence.activities[0]?.state);

describe("the presence", () => {
	test("says what to type", async () => {
		await startWith({ ready: 1, failed: 1, total: 2 });
		await expect.poll(shown).toEqual(["/ask · /help"]);
	});

	test("says how far the stories are read, and no more often than Discord takes it", async () => {
		const { change } = await startWith({ ready: 0, failed: 0, total: 12 });
		change({ ready: 3, failed: 0, total: 12 });
		change({ ready: 4, failed: 0, total: 12 });
		await expect.poll(shown).toEqual(["reading 0 of 12 stories", "reading 3 of 12 stories"]);
	});

	test("is there again after Discord forgot the session", async () => {
		await startWith({ ready: 1, failed: 0, total: 1 });
		await expect.poll(shown).toHaveLength(1);
		running.standIn.gateway.forgetSession();
		running.standIn.gateway.cut();
		await expect.poll(shown).toEqual(["/ask · /help", "/ask · /help"]);
	});

	test("is let go of at the end", async () => {
		const { listeners } = await startWith({ ready: 1, failed: 0, total: 1 });
		expect(listeners.size).toBe(1);
		await running.bot.stop();
		expect(listeners.size).toBe(0);
	});
});

test("the log has the link by which the bot is invited", async () => {
	running = await startBot();
	const { invite } = running.lines.find(({ msg }) => msg === "connected to Discord") ?? {};
	expect(invite).toBe(
		`https://discord.com/oauth2/authorize?client_id=${APPLICATION_ID}&scope=bot+applications.commands&permissions=274877975552`,
	);
});
