/** One of the shards that Discord divides a bot's servers into. */
export type ShardPlace = { readonly id: number; readonly count: number };

/** Who runs a shard. `isLive`: it has said so within the time that a lease holds. */
export type ShardLease = { readonly shard: number; readonly host: string | undefined; readonly isLive: boolean };

/** What a process finds when it has just said that it is there. */
export type ShardsSeen = {
	/** Every process that has said so lately, this one among them. */
	readonly hosts: readonly string[];
	readonly leases: readonly ShardLease[];
};

/**
 * So often in a row a process has to have said that it is there before it takes a shard whose lease has ended: after the
 * database was away nobody could renew theirs, and those that run have to have the time to.
 */
export const BEATS_BEFORE_TAKING = 5;

/** @see https://discord.com/developers/docs/events/gateway#sharding */
export function shardOf(guild: string, count: number): number {
	return Number((BigInt(guild) >> 22n) % BigInt(count));
}

/**
 * Which shards a process is to take, and which to give away, so that each has as many as the others, or one more. Those that
 * have most keep the one more: no shard moves without need.
 *
 * @param beats How often in a row it has said that it is there.
 */
export function planShards(
	host: string,
	{ hosts, leases }: ShardsSeen,
	beats: number,
): { readonly take: readonly number[]; readonly give: readonly number[] } {
	const heldBy = (name: string) => leases.filter((lease) => lease.host === name);
	const byHeld = hosts.toSorted((a, b) => heldBy(b).length - heldBy(a).length || (a < b ? -1 : 1));
	const place = byHeld.indexOf(host);
	if (place < 0) return { take: [], give: [] };
	const share = Math.floor(leases.length / hosts.length) + (place < leases.length % hosts.length ? 1 : 0);
	const own = heldBy(host).map(({ shard }) => shard);
	const mayTakeOver = beats >= BEATS_BEFORE_TAKING;
	const free = leases.filter(
		(lease) => lease.host === undefined || (lease.host !== host && !lease.isLive && mayTakeOver),
	);
	return {
		take: free.slice(0, Math.max(0, share - own.length)).map(({ shard }) => shard),
		give: own.slice(share),
	};
}
