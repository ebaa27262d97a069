import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import { safeError } from "../safe-error.ts";
import { createShardKeeper, keepBeating, type ShardTable } from "./keep-shards.ts";
import { type ShardPlace, shardOf } from "./shard-plan.ts";
import { shardingOf } from "./until-reached.ts";

/** How a bot is divided that several processes run. */
export type SharedShards = {
	/** Where they agree. */
	readonly table: ShardTable;
	/** What this process is called among them; no other has the name. */
	readonly host: string;
	/** The one shard it runs, where somebody else divides them; absent: by the table. */
	readonly fixed?: ShardPlace | undefined;
	/** How many shards there are; absent: as many as Discord recommends. */
	readonly count?: number | undefined;
	/** Whether its stories are read: before that it takes no shard from those that have them. */
	readonly isReady: () => boolean;
	/** Told which servers are this process's, whenever others are. */
	readonly onShards: (isOurs: (guild: string) => boolean) => void;
};

/** A process that shares. */
export type Sharing = {
	/** Gives its shards to the others, which take them at their next beat. */
	leave(): Promise<void>;
};

type Runs = { readonly open: (shard: ShardPlace) => void; readonly close: (shard: number) => Promise<void> };
type Reaching = Parameters<typeof shardingOf>[0];

/** How often it is looked whether the stories are read, or nobody else is there any more. */
const LOOK_EVERY_MS = 300;

/** The shard that is this process's for good. */
export function ownShard({ onShards }: SharedShards, shard: ShardPlace): ShardPlace {
	onShards((guild) => shardOf(guild, shard.count) === shard.id);
	return shard;
}

/**
 * Runs the shards that are this process's turn, from now on. @returns undefined if the signal ended it before.
 *
 * @throws UserError if Discord refuses the token.
 */
export async function shareShards(
	{ table, host, count: asked, isReady, onShards }: SharedShards,
	reaching: Reaching,
	{ open, close }: Runs,
): Promise<Sharing | undefined> {
	const { log, clock, signal }: { log: Logger; clock: Clock; signal: AbortSignal } = reaching;
	const sharding = await shardingOf(reaching);
	if (sharding === undefined) return undefined;
	const wanted = asked ?? sharding.shards;
	const count = await table.prepare(wanted);
	log.info({ host, shards: count }, "shares the shards");
	if (count !== wanted)
		log.warn({ shards: count, wanted }, "the shards are divided anew when no process runs any more");
	// Where the table is away for a moment, those that run do so.
	const isRunByOthers = () => table.isRun().catch(() => true);
	if (!isReady() && (await isRunByOthers())) log.info("leaves the shards to others until its stories are read");
	while (!signal.aborted && !isReady() && (await isRunByOthers())) await clock.pause(LOOK_EVERY_MS, signal);
	const keeper = createShardKeeper({
		...{ host, table, log, clock, close, buckets: sharding.buckets },
		open: (id) => open({ id, count }),
		onChange: (own) => onShards((guild) => own.has(shardOf(guild, count))),
	});
	const beating = keepBeating(keeper, clock, signal);
	return {
		leave: async () => {
			await beating;
			await keeper
				.leave()
				.catch((error: unknown) => log.warn({ err: safeError(error) }, "shards not given back; their leases end"));
		},
	};
}
