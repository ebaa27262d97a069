import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { shardOf } from "../../../src/discord/gateway/shard-plan.ts";
import type { SharedShards } from "../../../src/discord/gateway/share-shards.ts";
import { openSharedSettings, type SharedSettings } from "../../../src/storage/settings.ts";
import { hasPostgres, type Postgres, startPostgres } from "../../storage/postgres/start-postgres.ts";
import { botFor, captureLog, startBot } from "../bot-kit.ts";
import { startStandIn } from "../stand-in/stand-in.ts";

/** However busy the machine is. */
const SOON = { timeout: 120_000 };

const guildOn = (shard: number, count: number): string =>
	Array.from({ length: count }, (_, at) => String(BigInt(at + 1) << 22n)).find((id) => shardOf(id, count) === shard) ??
	"";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("a bot that processes share", () => {
	let postgres: Postgres;
	let settings: SharedSettings;
	let ours: (guild: string) => boolean;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(async () => {
		settings = await openSharedSettings(await postgres.database());
		ours = () => false;
		onTestFinished(() => settings.close());
	});

	const shared = (more: Partial<SharedShards> = {}): SharedShards => ({
		table: settings.shards,
		host: "a",
		isReady: () => true,
		onShards: (isOurs) => {
			ours = isOurs;
		},
		...more,
	});

	test("runs the shards of its lease alone, as many as Discord recommends, and frees them when it ends", async () => {
		const running = await startBot({ shards: shared() }, { shards: 3 });
		await expect.poll(() => running.standIn.gateway.shards(), SOON).toEqual([0, 1, 2]);
		await expect.poll(() => running.standIn.commands.has("global"), SOON).toBe(true);
		expect([0, 1, 2].every((shard) => ours(guildOn(shard, 3)))).toBe(true);
		await running.bot.stop();
		expect(running.standIn.gateway.log.filter((line) => line.startsWith("close 1000"))).toHaveLength(3);
		const { hosts, leases } = await settings.shards.beat("b");
		expect([hosts, leases.map(({ host }) => host)]).toEqual([["b"], [undefined, undefined, undefined]]);
		expect(running.standIn.violations).toEqual([]);
		await running.end();
	});

	test("takes none while its stories are not read and others run them, and all when these have gone", async () => {
		const { table } = shared();
		await table.prepare(2);
		await table.take("b", 0);
		const { log, lines } = captureLog();
		const starting = startBot({ log, shards: shared({ isReady: () => false }) }, { shards: 2 });
		const waiting = expect.objectContaining({ msg: "leaves the shards to others until its stories are read" });
		await expect.poll(() => lines, SOON).toContainEqual(waiting);
		expect((await table.beat("b")).hosts).toEqual(["b"]);
		await table.leave("b");
		const running = await starting;
		await expect.poll(() => running.standIn.gateway.shards(), SOON).toEqual([0, 1]);
		await running.end();
	});

	test("takes its share as soon as its stories are read", async () => {
		const { table } = shared();
		await table.prepare(2);
		for (const shard of [0, 1]) await table.take("b", shard);
		await table.beat("b");
		let asked = 0;
		const running = await startBot({ shards: shared({ isReady: () => ++asked > 3 }) }, { shards: 2 });
		await table.give("b", 1);
		await expect.poll(() => running.standIn.gateway.shards(), SOON).toContain(1);
		await running.end();
	});

	test("has as many shards as it is told", async () => {
		const running = await startBot({ shards: shared({ count: 2 }) }, { shards: 5 });
		await expect.poll(() => running.standIn.gateway.shards(), SOON).toEqual([0, 1]);
		await running.end();
	});

	test("runs the one shard that it is told, without a lease, and leaves the commands to the first", async () => {
		const running = await startBot({ shards: shared({ fixed: { id: 1, count: 2 } }) }, { shards: 2 });
		expect(running.standIn.gateway.log).toEqual(["identify 1/2"]);
		expect(running.standIn.commands.has("global")).toBe(false);
		expect([0, 1].map((shard) => ours(guildOn(shard, 2)))).toEqual([false, true]);
		expect((await settings.shards.beat("b")).hosts).toEqual(["b"]);
		await running.end();
	});

	test("connects where the database cannot say whether a session may be begun", async () => {
		const waits: number[] = [];
		const clock = {
			...systemClock,
			pause: async (ms: number, signal?: AbortSignal) => {
				waits.push(ms);
				await systemClock.pause(Math.min(ms, 50), signal);
			},
		};
		const away = { ...settings.shards, mayIdentify: () => Promise.reject(new Error("it is away")) };
		const fixed = { id: 0, count: 1 };
		const running = await startBot({ clock, shards: shared({ table: away, fixed }) });
		expect(running.standIn.gateway.isConnected()).toBe(true);
		expect(waits).toContain(5500);
		await running.end();
	});

	test("is refused a wrong token before it shares anything", async () => {
		const standIn = await startStandIn({ token: "another" });
		const bot = botFor(standIn, { log: captureLog().log, shards: shared() });
		await expect(bot.start()).rejects.toThrow("Discord refuses DISCORD_TOKEN.");
		expect((await settings.shards.beat("b")).hosts).toEqual(["b"]);
		await bot.stop();
		await standIn.close();
	});
});
