/** One of the shards that Discord divides a bot's servers into. */
export type ShardPlace = { readonly id: number; readonly count: number };

/** Who runs a shard. */
export type ShardLease = {
	readonly shard: number;
	readonly host: string | undefined;
	/** It has said so within the time that a lease holds. */
	readonly isLive: boolean;
	/** It was taken so lately that its session may not be begun yet. */
	readonly isNew: boolean;
};

/** What a process finds when it has just said that it is there. */
export type ShardsSeen = {
	/** Every process that has said so lately, this one among them. */
	readonly hosts: readonly string[];
	readonly leases: readonly ShardLease[];
	/** Discord's buckets in which no session may be begun just now. */
	readonly busyBuckets: readonly number[];
};

/** How a process stands among the others. */
type Standing = {
	readonly host: string;
	/** Whether it has said for long enough that it is there (`STEADY_AFTER_MS`). */
	readonly isSteady: boolean;
	/** How many buckets there are. Of shards in one Discord lets sessions be begun only one after the other. */
	readonly buckets: number;
};

export type ShardMoves = {
	readonly take: readonly number[];
	readonly give: readonly number[];
	/** Whether the process is to have others than it has now. */
	readonly isMoving: boolean;
};

/** @see https://discord.com/developers/docs/events/gateway#sharding */
export function shardOf(guild: string, count: number): number {
	return Number((BigInt(guild) >> 22n) % BigInt(count));
}

/**
 * Which shards a process is to take, and which to give away, so that each has as many as the others, or one more. Those that
 * have most keep the one more: no shard moves without need. From when one is given until another begins its session nobody
 * answers in its servers, so in each bucket one moves after the other, and only when its session may be begun at once.
 */
export function planShards({ host, isSteady, buckets }: Standing, seen: ShardsSeen): ShardMoves {
	const { hosts, leases, busyBuckets } = seen;
	const heldBy = (name: string) => leases.filter((lease) => lease.host === name).map(({ shard }) => shard);
	const byHeld = hosts.toSorted((a, b) => heldBy(b).length - heldBy(a).length || (a < b ? -1 : 1));
	const share = (place: number) =>
		Math.floor(leases.length / hosts.length) + (place < leases.length % hosts.length ? 1 : 0);
	const place = byHeld.indexOf(host);
	if (place < 0) return { take: [], give: [], isMoving: false };
	const own = heldBy(host);
	const free = leases.filter((lease) => lease.host === undefined || (lease.host !== host && !lease.isLive && isSteady));
	const lacking = share(place) - own.length;
	const surplus = byHeld.flatMap((name, at) => heldBy(name).slice(share(at)));
	const nextIn = new Map(surplus.map((shard) => [shard % buckets, shard]));
	for (const bucket of busyBuckets) nextIn.delete(bucket);
	for (const { shard } of [...free, ...leases.filter(({ isNew }) => isNew)]) nextIn.delete(shard % buckets);
	return {
		take: free.slice(0, Math.max(0, lacking)).map(({ shard }) => shard),
		give: own.filter((shard) => nextIn.get(shard % buckets) === shard),
		isMoving: lacking < 0 || (lacking > 0 && free.length + surplus.length > 0),
	};
}
