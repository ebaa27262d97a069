import { type Client, Status } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import type { KeptServers } from "../../../src/asking/ports.ts";
import { systemClock } from "../../../src/discord/clock.ts";
import { followDepartures } from "../../../src/discord/gateway/departures.ts";
import { UserError } from "../../../src/errors.ts";
import { openSettings, type Settings } from "../../../src/storage/settings.ts";
import { temporaryFolder } from "../../storage/temporary-folder.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import { APPLICATION_ID, Channel, SERVER_ID } from "../stand-in/people.ts";
import { startStandIn } from "../stand-in/stand-in.ts";

const ELSEWHERE = "299999999999999999";
const DAY_MS = 24 * 60 * 60 * 1000;
const place = { chapter: 1, paragraph: 1 };

let settings: Settings;
let now = 20_000 * DAY_MS;
let running: Running | undefined;

function kept(overrides: Partial<KeptServers> = {}): KeptServers {
	return { ...settings, ...overrides };
}

async function start(overrides: Partial<KeptServers> = {}): Promise<Running> {
	running = await startBot({ keptServers: kept(overrides), clock: { ...systemClock, now: () => now } });
	return running;
}

async function restart(daysLater: number): Promise<Running> {
	await running?.end();
	now += daysLater * DAY_MS;
	return start();
}

async function openWith(...servers: readonly string[]): Promise<void> {
	settings = openSettings(temporaryFolder());
	for (const server of servers) await settings.setChannelLimit(server, Channel.Text, "mill", place);
}

afterEach(async () => {
	await running?.end();
	running = undefined;
	await settings.close();
});

describe("what is kept of a server that was left", () => {
	test("is set aside, and is there again when the bot is", async () => {
		await openWith(SERVER_ID);
		const { standIn } = await start();
		standIn.gateway.dispatch("GUILD_DELETE", { id: SERVER_ID });
		await expect.poll(async () => (await settings.missingServers()).has(SERVER_ID)).toBe(true);
		expect(await settings.knownServers()).toEqual([SERVER_ID]);
		await restart(3);
		expect((await settings.missingServers()).size).toBe(0);
		expect((await settings.channelSettings(SERVER_ID, Channel.Text)).limits.size).toBe(1);
	});

	test("is deleted after seven days of absence, which restarts do not begin anew", async () => {
		await openWith(SERVER_ID, ELSEWHERE);
		await start();
		expect(await settings.knownServers()).toEqual([SERVER_ID, ELSEWHERE]);
		await restart(6);
		expect(await settings.knownServers()).toEqual([SERVER_ID, ELSEWHERE]);
		await restart(1);
		expect(await settings.knownServers()).toEqual([SERVER_ID]);
		expect((await settings.missingServers()).size).toBe(0);
	});

	test("is deleted of the others too where that of one cannot be", async () => {
		await openWith("199999999999999999", ELSEWHERE);
		const forgetServer = async (server: string) => {
			if (server === "199999999999999999") throw new Error("no right to delete that");
			return settings.forgetServer(server);
		};
		await start();
		await running?.end();
		now += 7 * DAY_MS;
		const { lines } = await start({ forgetServer });
		expect(await settings.knownServers()).toEqual(["199999999999999999"]);
		expect(lines).toContainEqual(
			expect.objectContaining({ msg: "could not delete what is kept of a server that was left" }),
		);
	});

	test("stays where it is joined again while that of others is deleted", async () => {
		// Both belong to shard 0 of one.
		const [left, joinedAgain] = ["199999999999999999", ELSEWHERE];
		await openWith(left, joinedAgain);
		for (const server of [left, joinedAgain]) await settings.setMissing(server, now / DAY_MS - 7);
		const guilds = new Map<string, object>();
		const shards = new Map([[0, { status: Status.Ready }]]);
		const client = { guilds: { cache: guilds }, ws: { shards }, options: { shardCount: 1 } };
		const { lines, log } = captureLog();
		let looked = false;
		const end = followDepartures(client as unknown as Client<true>, {
			kept: kept({
				forgetServer: async (server) => {
					guilds.set(joinedAgain, {});
					looked = true;
					return settings.forgetServer(server);
				},
			}),
			log,
			now: () => now,
		});
		end();
		await expect.poll(() => looked && lines.length).toBe(1);
		expect(await settings.knownServers()).toEqual([joinedAgain]);
	});

	test("is not even the day on which it was left, where nothing else was kept", async () => {
		await openWith();
		await settings.setMissing(ELSEWHERE, now / DAY_MS - 7);
		await start();
		expect((await settings.missingServers()).size).toBe(0);
	});

	test("is looked at by the process whose shard the server belongs to, once that shard is ready", async () => {
		// https://discord.com/developers/docs/events/gateway#sharding: (id >> 22) % shards
		const [ofReady, ofConnecting, ofAnotherProcess] = [0n, 1n, 2n].map((shard) =>
			String((4n * 10n ** 10n + shard) << 22n),
		);
		await openWith(ofReady ?? "", ofConnecting ?? "", ofAnotherProcess ?? "");
		const shards = new Map([
			[0, { status: Status.Ready }],
			[1, { status: Status.WaitingForGuilds }],
		]);
		const client = { guilds: { cache: new Map() }, ws: { shards }, options: { shardCount: 4 } };
		const end = followDepartures(client as unknown as Client<true>, {
			kept: kept(),
			log: captureLog().log,
			now: () => now,
		});
		end();
		await expect.poll(async () => [...(await settings.missingServers()).keys()]).toEqual([ofReady]);
	});

	test("is not counted as left while Discord says that it is unavailable", async () => {
		await openWith(SERVER_ID);
		const { standIn } = await start();
		standIn.gateway.dispatch("GUILD_DELETE", { id: SERVER_ID, unavailable: true });
		standIn.gateway.dispatch("CHANNEL_DELETE", { id: Channel.Text, type: 0, guild_id: SERVER_ID });
		await expect.poll(async () => (await settings.channelSettings(SERVER_ID, Channel.Text)).limits.size).toBe(0);
		expect((await settings.missingServers()).size).toBe(0);
	});

	test("that cannot be noted just now is logged, and the bot runs on", async () => {
		await openWith(SERVER_ID);
		const own = await start({
			setMissing: () => {
				throw new Error("the disk is full");
			},
		});
		own.standIn.gateway.dispatch("GUILD_DELETE", { id: SERVER_ID });
		await expect
			.poll(() => own.lines)
			.toContainEqual(expect.objectContaining({ msg: "could not note that a server was left" }));
	});
});

describe("a data folder of another application", () => {
	test("is refused before anything is deleted or registered, with both ids and the way out", async () => {
		await openWith(ELSEWHERE);
		await settings.claim("111111111111111111");
		await settings.setMissing(ELSEWHERE, 0);
		const standIn = await startStandIn();
		const bot = botFor(standIn, {
			log: captureLog().log,
			keptServers: kept(),
			clock: { ...systemClock, now: () => now },
		});
		const refused = await bot.start().catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toMatch(
			new RegExp(`application 111111111111111111.*${APPLICATION_ID}.*ADOPT_DATA_OF=111111111111111111`),
		);
		expect(await settings.knownServers()).toEqual([ELSEWHERE]);
		expect(standIn.commands.size).toBe(0);
		await bot.stop();
		await standIn.close();
	});

	test("is taken over where that is said, and kept for the new one from then on", async () => {
		await openWith(ELSEWHERE);
		await settings.claim("111111111111111111");
		await start({ claim: async (application) => settings.claim(application, "111111111111111111") });
		await restart(0);
		expect(await settings.knownServers()).toEqual([ELSEWHERE]);
	});
});
