import { expect, test } from "vitest";
import { planShards, shardOf } from "../../../src/discord/gateway/shard-plan.ts";

test("a process that is not known to be there takes and gives nothing", () => {
	const leases = [{ shard: 0, host: undefined, isLive: false, isNew: false }];
	expect(planShards({ host: "a", isSteady: true, buckets: 1 }, { hosts: ["b"], leases, busyBuckets: [] })).toEqual({
		take: [],
		give: [],
		isMoving: false,
	});
});

test("a server belongs to the shard that Discord says", () => {
	// https://discord.com/developers/docs/events/gateway#sharding: shard_id = (guild_id >> 22) % num_shards
	expect(shardOf("197038439483310086", 10)).toBe(Number((197038439483310086n >> 22n) % 10n));
	expect([shardOf("4194304", 3), shardOf("8388608", 3), shardOf("12582912", 3)]).toEqual([1, 2, 0]);
});
