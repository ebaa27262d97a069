import { type Client, Events, Status } from "discord.js";
import type { GatewayNow, ShardNow } from "../../asking/bot-now.ts";
import type { ShardsSeen } from "./shard-plan.ts";
import type { SharedShards } from "./share-shards.ts";

/** Looks at the connections of this process: of one client, or of one for each shard that it runs. */
export type GatewayWatch = {
	/** Call it for each client before it connects; the one that was tried last in a place is looked at. */
	watch(client: Client, place: number): void;
	/** The client of this place is closed for good. */
	forget(place: number): void;
	/** @returns the same shards, for this process to share: whose they are is looked at, too, whenever it looks. */
	share(shards: SharedShards): SharedShards;
	now(): GatewayNow;
};

/** A client, and when each shard's connection was last ready: its first heartbeat comes later. */
type Watched = { readonly client: Client; readonly readySince: Map<number, number> };

/** @param now As Date.now(), by which discord.js notes heartbeats. */
export function watchGateway(now: () => number): GatewayWatch {
	const places = new Map<number, Watched>();
	let standsBy: (() => boolean) | undefined;
	const shardsOf = ({ client, readySince }: Watched): ShardNow[] =>
		[...client.ws.shards.values()].map(({ id, status, lastPingTimestamp }) => {
			const heardAt = Math.max(lastPingTimestamp, readySince.get(id) ?? -1);
			return { id, state: stateOf(status), ...(heardAt < 0 ? {} : { heardMsAgo: Math.max(0, now() - heardAt) }) };
		});
	return {
		watch(client, place) {
			const readySince = new Map<number, number>();
			const note = (shard: number): void => void readySince.set(shard, now());
			client.on(Events.ShardReady, note);
			client.on(Events.ShardResume, note);
			places.set(place, { client, readySince });
		},
		forget: (place) => void places.delete(place),
		share(shards) {
			const { table, host, isReady } = shards;
			let isSpare = false;
			standsBy = () => isSpare && isReady();
			const beat = async (own: string): Promise<ShardsSeen> => {
				try {
					const seen = await table.beat(own);
					isSpare = isRunByOthers(host, seen);
					return seen;
				} catch (error) {
					// It could take none over now.
					isSpare = false;
					throw error;
				}
			};
			return { ...shards, table: { ...table, beat } };
		},
		now: () => ({
			shards: [...places.values()].flatMap(shardsOf),
			servers: [...places.values()].reduce((sum, { client }) => sum + client.guilds.cache.size, 0),
			...(standsBy === undefined ? {} : { turn: standsBy() ? "stands-by" : "waits" }),
		}),
	};
}

/** Whether each shard is run by a process of its own, and none by this one. One that runs two would give it one. */
function isRunByOthers(host: string, { leases }: ShardsSeen): boolean {
	const others = new Set(leases.flatMap((lease) => (lease.isLive && lease.host !== host ? [lease.host] : [])));
	return leases.length > 0 && others.size === leases.length;
}

function stateOf(status: Status): ShardNow["state"] {
	if (status === Status.Ready) return "ready";
	return status === Status.Disconnected || status === Status.Idle ? "disconnected" : "connecting";
}
