import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { spentInMemory, spentInReach } from "../../../src/asking/keeping/spent.ts";
import type { SharedSpent } from "../../../src/storage/database/spent-rows.ts";
import { openSharedSettings } from "../../../src/storage/settings.ts";
import { testSpent } from "../../asking/keeping/spent-contract.ts";
import { hasPostgres, type Postgres, startPostgres } from "./start-postgres.ts";

const SECRET = "a token that processes share";
const HOUR_MS = 60 * 60 * 1000;

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("what readers were shown, counted in PostgreSQL", () => {
	let postgres: Postgres;
	let address: string;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(async () => {
		address = await postgres.database();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** As a process of its own. */
	async function open(budget: number, secret = SECRET): Promise<SharedSpent> {
		const settings = await openSharedSettings(address);
		const spent = settings.openSpent({ budget, secret });
		onTestFinished(async () => {
			await spent.end();
			await settings.close();
		});
		return spent;
	}

	const passHours = async (hours: number): Promise<void> => {
		await postgres.run(`UPDATE excerpts_spent SET at = at - interval '${hours} hours'`, address);
	};
	const rows = () => postgres.run("SELECT * FROM excerpts_spent", address);

	testSpent({ empty: (budget) => open(budget), passHours });

	test("is one budget for processes that count together, and never more", async () => {
		const processes = [await open(100), await open(100), await open(100)];
		const counted = await Promise.all(
			Array.from({ length: 60 }, (_, at) => processes[at % 3]?.add(at % 2 === 0 ? "ada" : "bob", 7)),
		);
		expect(counted.filter(Boolean)).toHaveLength(2 * 14);
		for (const spent of processes) {
			expect(await spent.of("ada")).toBeCloseTo(98, 0);
			expect(await spent.add("bob", 7)).toBe(false);
		}
	});

	test("is kept under a number that only who has the token can make of an id", async () => {
		const one = await open(100);
		await one.add("81384788765712384", 7);
		const [row] = await rows();
		expect(row?.["reader"]).toMatch(/^[\w-]{43}$/);
		expect(JSON.stringify(row)).not.toContain("81384788765712384");
		const other = await open(100, "another token");
		expect(await other.of("81384788765712384")).toBe(0);
		await other.add("81384788765712384", 7);
		expect(await rows()).toHaveLength(2);
	});

	test("lies in no log of the server's changes", async () => {
		await open(100);
		const kind = "SELECT relpersistence FROM pg_class WHERE relname IN ('excerpts_spent', 'excerpts_spent_pkey')";
		expect(await postgres.run(kind, address)).toEqual([{ relpersistence: "u" }, { relpersistence: "u" }]);
	});

	test("is deleted when it has faded: at the start of a process, and each hour", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const one = await open(24);
		await one.add("ada", 12);
		await passHours(11);
		await open(24);
		vi.advanceTimersByTime(HOUR_MS);
		await one.add("bob", 24);
		expect(await rows()).toHaveLength(2);
		await passHours(2);
		vi.advanceTimersByTime(HOUR_MS);
		await expect.poll(rows).toHaveLength(1);
		await passHours(24);
		await open(24);
		await expect.poll(rows).toEqual([]);
	});

	test("is deleted after a day at the latest where nothing is counted any more, however many rows there are", async () => {
		const off = await open(0);
		await postgres.run(
			"INSERT INTO excerpts_spent SELECT n, 5, now() - interval '23 hours' FROM generate_series(1, 25000) AS n",
			address,
		);
		await off.end();
		await open(0);
		expect(await postgres.run("SELECT count(*)::int FROM excerpts_spent", address)).toEqual([{ count: 25_000 }]);
		await passHours(2);
		await open(0);
		await expect.poll(rows).toEqual([]);
	});

	test("is deleted beside what another process holds just then, which is not waited for", async () => {
		const one = await open(24);
		await one.add("ada", 12);
		await one.add("bob", 11);
		await passHours(13);
		const hold = "SELECT * FROM excerpts_spent WHERE amount = 12 FOR UPDATE; SELECT pg_sleep(60)";
		const held = postgres.run(`BEGIN; ${hold}`, address).catch(() => {});
		const holding = () => postgres.run("SELECT pid FROM pg_stat_activity WHERE query LIKE 'BEGIN; SELECT%'");
		await expect
			.poll(async () => (await postgres.run("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).length)
			.toBe(1);
		await open(24);
		await expect.poll(rows).toMatchObject([{ amount: 12 }]);
		await postgres.run(`SELECT pg_terminate_backend(${(await holding())[0]?.["pid"]})`);
		await held;
	});

	test("is counted in memory while the server is away, and together again when it is back", async () => {
		let time = 0;
		const [one, other] = await Promise.all([open(24), open(24)]);
		const spent = spentInReach(
			one,
			() => spentInMemory(24, () => time),
			() => time,
		);
		await spent.add("ada", 20);
		await postgres.stop("orderly");
		try {
			expect([await spent.add("ada", 20), await spent.add("ada", 20)]).toEqual([true, false]);
			await expect(other.of("ada")).rejects.toThrow("I cannot look up");
		} finally {
			await postgres.start();
		}
		time = 5000;
		expect([await spent.add("ada", 20), await spent.add("ada", 3)]).toEqual([false, true]);
		expect(await other.of("ada")).toBeCloseTo(23, 1);
	});

	test("is counted in memory where the server has become a standby, which has no such table", async () => {
		const one = await open(24);
		await one.add("ada", 20);
		await postgres.stop("orderly");
		await postgres.start("standby");
		try {
			await expect(one.add("ada", 1)).rejects.toThrow("I cannot look up");
			await expect(one.of("ada")).rejects.toThrow("I cannot look up");
		} finally {
			await postgres.stop("orderly");
			await postgres.start();
		}
		// What is in no log is gone then, as after a crash.
		expect(await one.add("ada", 24)).toBe(true);
	});

	test("is forgotten by a crash of the server, and counted anew", async () => {
		const one = await open(24);
		await one.add("ada", 20);
		await postgres.stop("crash");
		await expect(one.add("ada", 20)).rejects.toThrow("I cannot look up");
		await postgres.start();
		expect(await one.add("ada", 20)).toBe(true);
	});

	test("sweeps that fail while the server is away are no error", async () => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
		const one = await open(24);
		await postgres.stop("crash");
		try {
			vi.advanceTimersByTime(HOUR_MS);
			await one.end();
		} finally {
			await postgres.start();
		}
	});
});
