import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { openSettings, type Settings } from "../../../src/storage/settings.ts";
import { temporaryFolder } from "../../storage/temporary-folder.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import { buttonsOf, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, Channel, NOW, serverJson } from "../stand-in/people.ts";

const MINUTE = 60_000;
const JOINED = "299999999999999999";

let settings: Settings;
let running: Running;
/** A day after the stand-in's own server was joined. */
let now = Date.parse(NOW) + 24 * 60 * MINUTE;

const parts = () => ({ keptServers: settings, clock: { ...systemClock, now: () => now } });

beforeEach(async () => {
	now = Date.parse(NOW) + 24 * 60 * MINUTE;
	settings = openSettings(temporaryFolder());
	running = await startBot(parts());
});

afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
	await settings.close();
});

/** The server as Discord announces it. */
function server(minutesAgo: number, { permissions, ...overrides }: Record<string, unknown> = {}) {
	const json = serverJson();
	const [everyone, ...roles] = json.roles;
	return {
		...json,
		id: JOINED,
		joined_at: new Date(now - minutesAgo * MINUTE).toISOString(),
		roles: [{ ...everyone, id: JOINED, ...(permissions === undefined ? {} : { permissions }) }, ...roles],
		channels: json.channels.map((channel) => ({ ...channel, guild_id: JOINED })),
		threads: [],
		...overrides,
	};
}

function announce(json: object): void {
	running.standIn.gateway.dispatch("GUILD_CREATE", json);
}

/** Whatever it was told before is settled once a question that came later is answered. */
async function greetings() {
	await running.standIn.slash("who", { name: "Ann" });
	await new Promise(setImmediate);
	return [...running.standIn.messages.values()].filter((one) => textOf(one).includes("Three steps"));
}

describe("a server that the bot joins", () => {
	test("is told three steps, with commands to click and a button for those who manage it", async () => {
		announce(server(0));
		const post = await running.standIn.nextPost();
		expect(post.channel_id).toBe(Channel.Text);
		expect(textOf(post)).toMatch(/1\\\. The story\. 2 stories can be asked already/);
		expect(textOf(post)).toMatch(/<\/help:\d{17,20}> shows the rest/);
		expect(Object.keys(buttonsOf(post))).toEqual(["Set up"]);
	});

	test("is told so where Discord itself tells of joining, if the bot may write there", async () => {
		announce(server(0, { system_channel_id: Channel.Spoilers }));
		expect((await running.standIn.nextPost()).channel_id).toBe(Channel.Spoilers);
	});

	test("is told so elsewhere if Discord refuses the first channel", async () => {
		announce(server(0, { system_channel_id: Channel.Closed }));
		expect((await running.standIn.nextPost()).channel_id).toBe(Channel.Text);
	});

	test("is told so once, however often Discord announces it", async () => {
		announce(server(0));
		await running.standIn.nextPost();
		running.standIn.gateway.dispatch("GUILD_DELETE", { id: JOINED, unavailable: true });
		announce(server(1));
		running.standIn.gateway.cut();
		await expect.poll(() => running.lines.some(({ msg }) => msg === "connection resumed")).toBe(true);
		announce(server(1));
		expect(await greetings()).toHaveLength(1);
	});

	test("is told so once over a restart, and where it was invited before the bot was started", async () => {
		now = Date.parse(NOW) + 5 * MINUTE;
		for (let starts = 0; starts < 2; starts++) {
			await running.bot.stop();
			const bot = botFor(running.standIn, { log: captureLog().log, ...parts() });
			await bot.start();
			running = { ...running, bot, end: async () => Promise.all([bot.stop(), running.standIn.close()]).then(() => {}) };
			await expect.poll(greetings).toHaveLength(1);
		}
	});

	test("is told so again when it was left and joined again", async () => {
		announce(server(0));
		await running.standIn.nextPost();
		running.standIn.gateway.dispatch("GUILD_DELETE", { id: JOINED });
		await expect.poll(async () => (await settings.missingServers()).has(JOINED)).toBe(true);
		now += MINUTE;
		announce(server(0));
		expect(textOf(await running.standIn.nextPost())).toContain("Three steps");
	});
});

test("a server that was joined long ago is told nothing, be it that Discord announces it anew", async () => {
	announce(server(120));
	running.standIn.gateway.dispatch("GUILD_DELETE", { id: JOINED, unavailable: true });
	announce(server(120));
	expect(await greetings()).toEqual([]);
});

test("where the bot may write nowhere it says nothing, and the log says so", async () => {
	announce(server(0, { permissions: "0" }));
	await expect
		.poll(() => running.lines.map(({ msg }) => msg))
		.toContain("joined a server, and may write in none of its channels; it was not greeted");
	expect(await greetings()).toEqual([]);
});

test.each([ANNA, BEN])("the button is answered for whoever presses it alone: $username", async (by) => {
	announce(server(0));
	const post = await running.standIn.nextPost();
	const { isPrivate, type } = await running.standIn.press(post, buttonsOf(post)["Set up"], { by });
	expect([type, isPrivate]).toEqual([4, true]);
});
