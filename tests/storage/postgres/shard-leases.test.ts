import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openSharedSettings, type SharedSettings } from "../../../src/storage/settings.ts";
import { hasPostgres, type Postgres, startPostgres } from "./start-postgres.ts";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("the table of shards", () => {
	let postgres: Postgres;
	let address: string;
	let shards: SharedSettings["shards"];
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(async () => {
		address = await postgres.database();
		const settings = await openSharedSettings(address);
		onTestFinished(() => settings.close());
		shards = settings.shards;
	});

	/** Lets what a process said hold for ever, or ends it. */
	const holds = (host: string, until: "infinity" | "-infinity") =>
		postgres.run(
			`UPDATE shards SET until = '${until}' WHERE host = '${host}'; UPDATE hosts SET until = '${until}' WHERE host = '${host}'`,
			address,
		);

	test("is made once, by processes that start together, and anew when none runs by it", async () => {
		expect(await Promise.all([shards.prepare(4), shards.prepare(4), shards.prepare(4)])).toEqual([4, 4, 4]);
		await shards.take("a", 0);
		await holds("a", "infinity");
		expect(await shards.prepare(8)).toBe(4);
		await shards.leave("a");
		expect(await shards.prepare(8)).toBe(8);
		expect((await shards.beat("a")).leases).toHaveLength(8);
	});

	test("gives a shard to one of two that take it together, and to nobody else while its lease holds", async () => {
		await shards.prepare(1);
		const taken = await Promise.all(["a", "b", "c"].map((host) => shards.take(host, 0)));
		expect(taken.filter(Boolean)).toHaveLength(1);
		for (const host of ["a", "b", "c"]) await holds(host, "infinity");
		expect(await shards.take("d", 0)).toBe(false);
	});

	test("knows who is there by the leases, which a beat renews and time ends", async () => {
		await shards.prepare(2);
		await shards.beat("b");
		await holds("b", "infinity");
		expect(await shards.take("a", 0)).toBe(true);
		await holds("a", "-infinity");
		const seen = await shards.beat("a");
		expect(seen.hosts.toSorted()).toEqual(["a", "b"]);
		expect(seen.leases).toEqual([
			{ shard: 0, host: "a", isLive: true, isNew: true },
			{ shard: 1, host: undefined, isLive: false, isNew: false },
		]);
		await holds("a", "infinity");
		await holds("b", "-infinity");
		expect((await shards.beat("c")).hosts.toSorted()).toEqual(["a", "c"]);
		expect(await shards.take("c", 0)).toBe(false);
		await holds("a", "-infinity");
		expect((await shards.beat("c")).leases[0]).toMatchObject({ shard: 0, host: "a", isLive: false });
		expect(await shards.take("c", 0)).toBe(true);
		await holds("c", "infinity");
		// Whoever lost it renews nothing that is another's, and gives nothing of another's away.
		await shards.give("a", 0);
		expect((await shards.beat("a")).leases[0]).toMatchObject({ shard: 0, host: "c", isLive: true });
	});

	test("is free of whoever leaves at once", async () => {
		await shards.prepare(2);
		for (const shard of [0, 1]) await shards.take("a", shard);
		await shards.leave("a");
		const { hosts, leases } = await shards.beat("b");
		expect([hosts, leases.map(({ host }) => host)]).toEqual([["b"], [undefined, undefined]]);
	});

	test("lets one session begin in a bucket, of however many that ask together, and the next after its time", async () => {
		const asked = await Promise.all(Array.from({ length: 8 }, () => shards.mayIdentify(0)));
		expect(asked.filter(Boolean)).toHaveLength(1);
		expect(await shards.mayIdentify(1)).toBe(true);
		await postgres.run("UPDATE identify_turns SET at = 'infinity'", address);
		expect(await shards.mayIdentify(0)).toBe(false);
		await postgres.run("UPDATE identify_turns SET at = '-infinity'", address);
		const again = await Promise.all(Array.from({ length: 8 }, () => shards.mayIdentify(0)));
		expect(again.filter(Boolean)).toHaveLength(1);
	});
});
