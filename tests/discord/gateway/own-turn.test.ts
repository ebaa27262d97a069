import { describe, expect, test } from "vitest";
import { watchGateway } from "../../../src/discord/gateway/gateway-now.ts";
import type { ShardTable } from "../../../src/discord/gateway/keep-shards.ts";
import type { ShardsSeen } from "../../../src/discord/gateway/shard-plan.ts";
import { startBot } from "../bot-kit.ts";

/** Who runs each shard; a name in capitals has not said so lately. */
function seen(...holders: readonly (string | undefined)[]): ShardsSeen {
	const leases = holders.map((host, shard) => ({
		shard,
		host,
		isLive: host !== undefined && host === host.toLowerCase(),
		isNew: false,
	}));
	return { hosts: ["own", "b", "c"], leases, busyBuckets: [] };
}

const nothing = async (): Promise<void> => {};

/** Where others run what is seen, and this process gets none. */
const tableOf = (beat: ShardTable["beat"]): ShardTable => ({
	beat,
	prepare: async (count) => count,
	isRun: async () => true,
	take: async () => false,
	give: nothing,
	leave: nothing,
	mayIdentify: async () => true,
});

function open() {
	const within = { seen: seen(), isAway: false, isReady: true };
	const table = tableOf(async () => {
		if (within.isAway) throw new Error("it is away");
		return within.seen;
	});
	const gateway = watchGateway(() => 0);
	const shared = gateway.share({ table, host: "own", isReady: () => within.isReady, onShards: () => {} });
	const beat = () => shared.table.beat("own").catch(() => undefined);
	return { within, beat, turn: () => gateway.now().turn };
}

describe("a process that shares the shards", () => {
	test.each([
		["each other process has one of them", ["b", "c"], "stands-by"],
		["one has two of them, and is to give one away", ["b", "b"], "waits"],
		["one is nobody's", ["b", undefined], "waits"],
		["one is of a process that has gone", ["b", "C"], "waits"],
		["one is its own", ["b", "own"], "waits"],
		["there are none yet", [], "waits"],
	])("without one, where %s %j: %s", async (_, holders, turn) => {
		const own = open();
		own.within.seen = seen(...holders);
		expect(own.turn()).toBe("waits");
		await own.beat();
		expect(own.turn()).toBe(turn);
	});

	test("does not stand by while it reads its stories, nor while the table is away, from which it takes over", async () => {
		const own = open();
		own.within.seen = seen("b", "c");
		own.within.isReady = false;
		await own.beat();
		expect(own.turn()).toBe("waits");
		own.within.isReady = true;
		expect(own.turn()).toBe("stands-by");
		own.within.isAway = true;
		await own.beat();
		expect(own.turn()).toBe("waits");
	});
});

test("nobody's turn is told where one process runs all, or somebody else divides them", () => {
	expect(watchGateway(() => 0).now()).toEqual({ shards: [], servers: 0 });
});

test("a bot tells that it stands by, and is connected to nothing", async () => {
	const hosts = ["b", "own"];
	const table = tableOf(async () => ({ ...seen("b"), hosts }));
	const running = await startBot({ shards: { table, host: "own", isReady: () => true, onShards: () => {} } });
	await expect.poll(() => running.bot.gateway()).toEqual({ shards: [], servers: 0, turn: "stands-by" });
	expect(running.standIn.gateway.shards()).toEqual([]);
	await running.end();
});
