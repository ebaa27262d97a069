import { describe, expect, test } from "vitest";
import type { ShardNow } from "../../src/asking/bot-now.ts";
import { SILENT_AFTER_MS, whatsMissing } from "../../src/health/whats-missing.ts";

const READY: ShardNow = { id: 0, state: "ready", heardMsAgo: 1000 };
const STORIES = { ready: 1, failed: 0, total: 3 };

describe("whatsMissing", () => {
	test("misses nothing where every shard was heard of and one story is ready", () => {
		expect(whatsMissing({ shards: [READY, { id: 1, state: "ready" }], stories: STORIES })).toEqual([]);
	});

	test.each<[ShardNow[], string]>([
		[[], "not connected to Discord yet"],
		[[READY, { id: 1, state: "connecting", heardMsAgo: 10 }], "shard 1 is connecting"],
		[[{ id: 0, state: "disconnected" }], "shard 0 is disconnected"],
		[[{ id: 0, state: "ready", heardMsAgo: SILENT_AFTER_MS }], "shard 0: Discord acknowledged no heartbeat for 90 s"],
	])("says of shards %j: %s", (shards, reason) => {
		expect(whatsMissing({ shards, stories: STORIES })).toEqual([reason]);
	});

	test.each([
		[{ ready: 0, failed: 0, total: 0 }, "no story: the corpus folder is empty"],
		[{ ready: 0, failed: 2, total: 2 }, "no story could be read"],
		[{ ready: 0, failed: 1, total: 2 }, "no story is ready yet"],
	])("says of stories %j: %s", (stories, reason) => {
		expect(whatsMissing({ shards: [READY], stories })).toEqual([reason]);
	});

	test("misses nothing in a process that stands by, but a story", () => {
		expect(whatsMissing({ shards: [], turn: "stands-by", stories: STORIES })).toEqual([]);
		const none = { ready: 0, failed: 2, total: 2 };
		expect(whatsMissing({ shards: [], turn: "stands-by", stories: none })).toEqual(["no story could be read"]);
	});

	test("says of a process that waits for its share that it is its turn later, and not that Discord is away", () => {
		expect(whatsMissing({ shards: [], turn: "waits", stories: STORIES })).toEqual([
			"no shard yet: of several processes one gets its share when its stories are read and it is its turn",
		]);
	});

	test.each(["waits", "stands-by"] as const)(
		"looks at shards that a process has, whatever it was before: %s",
		(turn) => {
			expect(whatsMissing({ shards: [READY], turn, stories: STORIES })).toEqual([]);
			expect(whatsMissing({ shards: [{ id: 0, state: "connecting" }], turn, stories: STORIES })).toEqual([
				"shard 0 is connecting",
			]);
		},
	);

	test("names every reason", () => {
		expect(whatsMissing({ shards: [], stories: { ready: 0, failed: 0, total: 0 } })).toHaveLength(2);
	});
});
