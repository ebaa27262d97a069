import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { BEAT_EVERY_MS, createShardKeeper, type ShardTable } from "../../../src/discord/gateway/keep-shards.ts";
import { captureLog } from "../bot-kit.ts";

const LEASE_MS = 10_000;
const IDENTIFY_EVERY_MS = 5500;

/** A table of shards and the processes that share it, by a clock of their own. */
function world(shards: number, buckets = shards) {
	let now = 0;
	let isAway = false;
	const hosts = new Map<string, number>();
	const begunAt = new Map<number, number>();
	const leases = new Map(
		Array.from({ length: shards }, (_, shard) => [shard, { host: "", until: 0, takenAt: -IDENTIFY_EVERY_MS }]),
	);
	const held = (host: string) => [...leases].filter(([, lease]) => lease.host === host);
	const table: ShardTable = {
		prepare: async () => shards,
		isRun: async () => [...leases.values()].some(({ host, until }) => host !== "" && until > now),
		beat: async (host) => {
			if (isAway) throw new Error("the table is away");
			hosts.set(host, now + LEASE_MS);
			for (const [, lease] of held(host)) lease.until = now + LEASE_MS;
			return {
				busyBuckets: [...begunAt]
					.filter(([, at]) => at <= now && at > now - IDENTIFY_EVERY_MS)
					.map(([bucket]) => bucket),
				hosts: [...hosts].filter(([, until]) => until > now).map(([name]) => name),
				leases: [...leases].map(([shard, lease]) => ({
					shard,
					host: lease.host === "" ? undefined : lease.host,
					isLive: lease.until > now,
					isNew: lease.takenAt > now - IDENTIFY_EVERY_MS,
				})),
			};
		},
		take: async (host, shard) => {
			const lease = leases.get(shard);
			if (lease === undefined || (lease.host !== "" && lease.until > now)) return false;
			Object.assign(lease, { host, until: now + LEASE_MS, takenAt: now });
			return true;
		},
		give: async (host, shard) => {
			const lease = leases.get(shard);
			if (lease?.host === host) lease.host = "";
		},
		leave: async (host) => {
			for (const [, lease] of held(host)) lease.host = "";
			hosts.delete(host);
		},
		mayIdentify: async () => true,
	};
	const running = new Map<string, Set<number>>();
	const moves: string[] = [];
	/** How long each that was opened has to wait for its turn with Discord. */
	const waits: number[] = [];
	const join = (host: string) => {
		const own = new Set<number>();
		running.set(host, own);
		const keeper = createShardKeeper({
			host,
			table,
			log: captureLog().log,
			clock: { ...systemClock, now: () => now },
			buckets,
			open: (shard) => {
				own.add(shard);
				waits.push(Math.max(0, (begunAt.get(shard % buckets) ?? -IDENTIFY_EVERY_MS) + IDENTIFY_EVERY_MS - now));
				// Discord is reached some time after.
				begunAt.set(shard % buckets, now + 1000);
				moves.push(`${host} opens ${shard}`);
			},
			close: async (shard) => {
				own.delete(shard);
				moves.push(`${host} closes ${shard}`);
			},
			onChange: () => {},
		});
		keepers.set(host, keeper);
		return keeper;
	};
	const keepers = new Map<string, ReturnType<typeof createShardKeeper>>();
	return {
		join,
		moves,
		waits,
		/** Without a word. */
		kill: (host: string) => {
			keepers.delete(host);
			running.delete(host);
		},
		leave: async (host: string) => {
			await keepers.get(host)?.leave();
			keepers.delete(host);
			running.delete(host);
		},
		/** As a process does that could reach the table while this one could not. */
		steal: (shard: number, host: string) => {
			leases.set(shard, { host, until: now + LEASE_MS, takenAt: now });
		},
		setAway: (away: boolean) => {
			isAway = away;
		},
		/** So many beats of all, one after the other, and each time nobody runs what another runs. */
		pass: async (beats: number) => {
			for (let beat = 0; beat < beats; beat++) {
				now += BEAT_EVERY_MS;
				for (const keeper of keepers.values()) await keeper.beat();
				const all = [...running.values()].flatMap((own) => [...own]);
				expect(all.length).toBe(new Set(all).size);
			}
		},
		counts: () => [...running].map(([host, own]) => `${host}: ${own.size}`).join(", "),
		running,
	};
}

describe("shards", () => {
	test("are all run by one process that is alone, at its first beat", async () => {
		const { join, pass, counts } = world(4);
		join("a");
		await pass(1);
		expect(counts()).toBe("a: 4");
	});

	test("are shared out fairly as processes join, and none moves without need", async () => {
		const { join, pass, counts, moves } = world(4);
		join("a");
		await pass(1);
		join("b");
		await pass(6);
		expect(counts()).toBe("a: 2, b: 2");
		join("c");
		await pass(6);
		expect(counts()).toBe("a: 2, b: 1, c: 1");
		const before = moves.length;
		await pass(20);
		expect(moves.length).toBe(before);
	});

	test("of one of Discord's buckets move one after the other, so that each is soon answered in again", async () => {
		const { join, pass, counts, moves, waits } = world(8, 1);
		join("a");
		await pass(8);
		waits.length = 0;
		join("b");
		join("c");
		const before = moves.length;
		await pass(30);
		expect(counts()).toBe("a: 3, b: 3, c: 2");
		// Who takes one is the next to say a word after who gave it.
		for (const [at, move] of moves.slice(before).entries()) {
			expect(move).toMatch(at % 2 === 0 ? /^a closes/ : /^[bc] opens/);
		}
		expect(waits).toEqual([0, 0, 0, 0, 0]);
	});

	test("of other buckets move at once", async () => {
		const { join, pass, counts } = world(8, 8);
		join("a");
		await pass(4);
		join("b");
		await pass(2);
		expect(counts()).toBe("a: 4, b: 4");
	});

	test("of a process that leaves are taken at the next beat", async () => {
		const { join, pass, counts, leave } = world(4);
		for (const host of ["a", "b"]) join(host);
		await pass(8);
		await leave("a");
		await pass(1);
		expect(counts()).toBe("b: 4");
	});

	test("of a process that ends without a word are taken when its lease has ended, not before", async () => {
		const { join, pass, counts, kill } = world(4);
		for (const host of ["a", "b"]) join(host);
		await pass(8);
		kill("a");
		await pass(LEASE_MS / BEAT_EVERY_MS - 1);
		expect(counts()).toBe("b: 2");
		await pass(2);
		expect(counts()).toBe("b: 4");
	});

	test("stay where they are while the table is away, however long, and when it is back", async () => {
		const { join, pass, counts, setAway, moves } = world(4);
		for (const host of ["a", "b", "c"]) join(host);
		await pass(10);
		const before = [counts(), moves.length];
		setAway(true);
		await pass(60);
		setAway(false);
		await pass(60);
		expect([counts(), moves.length]).toEqual(before);
	});

	test("of a process that ended while the table was away are taken after five beats of who stays", async () => {
		const { join, pass, counts, setAway, kill } = world(4);
		for (const host of ["a", "b"]) join(host);
		await pass(8);
		setAway(true);
		kill("b");
		await pass(20);
		setAway(false);
		await pass(4);
		expect(counts()).toBe("a: 2");
		await pass(2);
		expect(counts()).toBe("a: 4");
	});

	test("that another has taken meanwhile are closed", async () => {
		const { join, pass, moves, steal } = world(2);
		join("a");
		await pass(1);
		steal(1, "b");
		await pass(1);
		expect(moves).toEqual(["a opens 0", "a opens 1", "a closes 1"]);
	});
});

test.each([
	[1, 1],
	[3, 4],
	[4, 3],
	[7, 16],
	[16, 5],
])("%i processes share %i shards so that none has two more than another", async (hosts, shards) => {
	const { join, pass, running } = world(shards);
	for (let host = 0; host < hosts; host++) {
		join(`host-${host}`);
		await pass(2);
	}
	await pass(10);
	const sizes = [...running.values()].map(({ size }) => size);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(shards);
	expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});
