import type { Database } from "./database.ts";

type SeenRow = {
	readonly shard: number;
	readonly host: string | null;
	readonly live: boolean;
	readonly fresh: boolean;
};

/** A host that ended without a word is taken for gone after so long. */
const LEASE = "interval '10 s'";

/** Discord takes one session a bucket within 5 s; clocks and ways differ. https://discord.com/developers/docs/events/gateway#rate-limiting */
const IDENTIFY_EVERY = "interval '5.5 s'";

const RUN_BY_SOMEBODY = "SELECT 1 FROM shards WHERE until > clock_timestamp() LIMIT 1";

/** Which process runs which of the bot's shards, by the clock of the database alone. */
export function createShardLeases({ all, run, inTransaction }: Database) {
	return {
		prepare: (count: number): Promise<number> =>
			inTransaction(async (within) => {
				await within.run("LOCK TABLE shards IN EXCLUSIVE MODE");
				const present = await within.one<{ count: number }>("SELECT count(*) AS count FROM shards");
				const live = await within.all(RUN_BY_SOMEBODY);
				if (present !== undefined && present.count > 0 && (live.length > 0 || present.count === count)) {
					return present.count;
				}
				await within.run("DELETE FROM shards");
				await within.run("INSERT INTO shards (shard) SELECT generate_series(0, $1::bigint - 1)", count);
				return count;
			}),
		isRun: async (): Promise<boolean> => (await all(RUN_BY_SOMEBODY)).length > 0,
		beat: (host: string) =>
			inTransaction(async (within) => {
				await within.run(
					`INSERT INTO hosts (host, until) VALUES ($1, clock_timestamp() + ${LEASE})
					 ON CONFLICT (host) DO UPDATE SET until = excluded.until`,
					host,
				);
				await within.run(`UPDATE shards SET until = clock_timestamp() + ${LEASE} WHERE host = $1`, host);
				const hosts = await within.all<{ host: string }>("SELECT host FROM hosts WHERE until > clock_timestamp()");
				const leases = await within.all<SeenRow>(
					`SELECT shard, host, coalesce(until > clock_timestamp(), false) AS live,
					 coalesce(taken_at > clock_timestamp() - ${IDENTIFY_EVERY}, false) AS fresh FROM shards ORDER BY shard`,
				);
				const busy = await within.all<{ bucket: number }>(
					`SELECT bucket FROM identify_turns WHERE at >= clock_timestamp() - ${IDENTIFY_EVERY}`,
				);
				return {
					busyBuckets: busy.map(({ bucket }) => bucket),
					hosts: hosts.map((one) => one.host),
					leases: leases.map((one) => ({
						shard: one.shard,
						host: one.host ?? undefined,
						isLive: one.live,
						isNew: one.fresh,
					})),
				};
			}),
		take: async (host: string, shard: number): Promise<boolean> =>
			(await run(
				`UPDATE shards SET host = $1, until = clock_timestamp() + ${LEASE}, taken_at = clock_timestamp()
				 WHERE shard = $2 AND (host IS NULL OR until < clock_timestamp())`,
				host,
				shard,
			)) > 0,
		give: async (host: string, shard: number): Promise<void> => {
			await run("UPDATE shards SET host = NULL, until = NULL WHERE host = $1 AND shard = $2", host, shard);
		},
		leave: async (host: string): Promise<void> => {
			await inTransaction(async (within) => {
				await within.run("UPDATE shards SET host = NULL, until = NULL WHERE host = $1", host);
				await within.run("DELETE FROM hosts WHERE host = $1 OR until < clock_timestamp() - interval '1 day'", host);
			});
		},
		/** One statement on one row: of two that come together the second waits, and then finds that the first was there. */
		mayIdentify: async (bucket: number): Promise<boolean> => {
			const rows = await all(
				`INSERT INTO identify_turns (bucket, at) VALUES ($1, clock_timestamp())
				 ON CONFLICT (bucket) DO UPDATE SET at = excluded.at
				 WHERE identify_turns.at < clock_timestamp() - ${IDENTIFY_EVERY} RETURNING bucket`,
				bucket,
			);
			return rows.length > 0;
		},
	};
}
