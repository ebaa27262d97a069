import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import { safeError } from "../safe-error.ts";
import { planShards, type ShardMoves, type ShardsSeen } from "./shard-plan.ts";

/** Where processes that share a bot agree on who runs which shard. */
export type ShardTable = {
	/**
	 * Makes the table of so many shards, unless there is one and a process that runs by it.
	 *
	 * @returns how many shards there are.
	 */
	prepare(count: number): Promise<number>;
	/** Whether a process runs any. */
	isRun(): Promise<boolean>;
	/** Says that a process is there and runs what it has, and looks at all. */
	beat(host: string): Promise<ShardsSeen>;
	/** Takes a shard that nobody has, or whose lease has ended. @returns whether it was still to be had. */
	take(host: string, shard: number): Promise<boolean>;
	give(host: string, shard: number): Promise<void>;
	/** Gives away all, and says that the process is gone. */
	leave(host: string): Promise<void>;
	/** @returns whether a session may be begun in a bucket now; it then counts as begun. */
	mayIdentify(bucket: number): Promise<boolean>;
};

type Keeping = {
	readonly host: string;
	readonly table: ShardTable;
	readonly log: Logger;
	readonly clock: Clock;
	/** As Discord has them (`max_concurrency`). */
	readonly buckets: number;
	/** Begins to run a shard; what goes wrong with it is told elsewhere. */
	readonly open: (shard: number) => void;
	/** Ends what it runs of a shard. */
	readonly close: (shard: number) => Promise<void>;
	/** Told when other shards are its own. */
	readonly onChange: (shards: ReadonlySet<number>) => void;
};

export type ShardKeeper = {
	/**
	 * Says that the process is there, and takes or gives away what is its turn. Never fails: a table that is away changes nothing.
	 *
	 * @returns whether more is to be taken or given soon.
	 */
	beat(): Promise<boolean>;
	/** Gives all away. What it ran is ended by then. */
	leave(): Promise<void>;
};

/** Leases hold for 10 s (`ShardTable`), so that one or two beats may be lost. */
export const BEAT_EVERY_MS = 2000;

/** While shards move, so that servers are without an answer for no longer than it takes. */
const MOVING_EVERY_MS = 500;

/**
 * For so long a process has to have said that it is there, five beats of all others, before it takes a shard whose lease has
 * ended: after the database was away nobody could renew theirs, and those that run have to have the time to.
 */
export const STEADY_AFTER_MS = 4 * BEAT_EVERY_MS;

/** Keeps the shards that are this process's turn. */
export function createShardKeeper({ host, table, log, clock, buckets, open, close, onChange }: Keeping): ShardKeeper {
	const running = new Set<number>();
	let since: number | undefined;
	let isAway = false;
	const start = (shard: number): void => {
		if (running.has(shard)) return;
		running.add(shard);
		onChange(running);
		open(shard);
	};
	const end = async (shard: number): Promise<void> => {
		running.delete(shard);
		onChange(running);
		await close(shard);
	};
	const beatOnce = async (): Promise<ShardMoves> => {
		const seen = await table.beat(host);
		since ??= clock.now();
		const own = new Set(seen.leases.filter((lease) => lease.host === host).map(({ shard }) => shard));
		for (const shard of [...running].filter((one) => !own.has(one))) {
			log.warn({ shard }, "another process has taken this shard");
			await end(shard);
		}
		for (const shard of own) start(shard);
		const moves = planShards({ host, isSteady: clock.now() - since >= STEADY_AFTER_MS, buckets }, seen);
		for (const shard of moves.give) {
			log.info({ shard }, "shard given to another process");
			// First it is closed here, so that it is nobody's for a moment and never two's.
			await end(shard);
			await table.give(host, shard);
		}
		for (const shard of moves.take) if (await table.take(host, shard)) start(shard);
		return moves;
	};
	return {
		beat: async () => {
			try {
				const { isMoving } = await beatOnce();
				if (isAway) log.info("the table of shards is there again");
				isAway = false;
				return isMoving;
			} catch (error) {
				since = undefined;
				if (!isAway) log.warn({ err: safeError(error) }, "the table of shards is away; shards stay as they are");
				isAway = true;
				return false;
			}
		},
		leave: () => table.leave(host),
	};
}

/** Beats until the signal ends it. */
export async function keepBeating(keeper: ShardKeeper, clock: Clock, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		const isMoving = await keeper.beat();
		await clock.pause(isMoving ? MOVING_EVERY_MS : BEAT_EVERY_MS, signal);
	}
}
