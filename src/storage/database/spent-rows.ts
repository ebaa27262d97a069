import { createHmac, hkdfSync } from "node:crypto";
import type { Spent } from "../../asking/keeping/spent.ts";
import { cannotLookUp } from "../../asking/keeping/storage-mistakes.ts";
import type { Database } from "./database.ts";

/** Where processes count together what readers are shown, until `end`. */
export type SharedSpent = Spent & { end(): Promise<void> };

export type SpentOptions = {
	/** Characters a day; 0 where nothing is counted: then what others have left is deleted alone. */
	readonly budget: number;
	/** What the processes share and the database does not hold. Never stored. */
	readonly secret: string;
};

const SWEEP_EVERY_MS = 60 * 60 * 1000;

/** Rows that one statement deletes, well within the time it has. */
const SWEPT_AT_ONCE = 10_000;

/** What has not faded yet, by the database's clock; `$1` is the budget. A clock that was put back gives nothing back. */
const LEFT = `greatest(0, spent.amount -
	$1::float8 * greatest(0, extract(epoch FROM clock_timestamp() - spent.at)::float8) / 86400)`;

/** Counts in a table of a server that processes share, and deletes there every hour what has faded. */
export function createSpentRows({ all, one, run }: Database, { budget, secret }: SpentOptions): SharedSpent {
	const nameless = namelessBy(secret);
	let isEnded = false;
	const sweep = async (): Promise<void> => {
		let swept = SWEPT_AT_ONCE;
		while (swept === SWEPT_AT_ONCE && !isEnded) {
			// Processes that sweep together leave each other's rows alone, and wait for no reader's. As an array they are
			// looked for once, whichever way the server goes about it.
			swept = await run(
				`DELETE FROM excerpts_spent WHERE reader = ANY(ARRAY(
					SELECT reader FROM excerpts_spent AS spent
					WHERE spent.at < clock_timestamp() - interval '1 day' OR ${LEFT} = 0
					LIMIT $2 FOR UPDATE SKIP LOCKED))`,
				budget,
				SWEPT_AT_ONCE,
			);
		}
	};
	// Where the server is away the log was told, and it is done an hour later.
	const trySweep = (): Promise<void> => sweep().catch(() => {});
	let sweeping = trySweep();
	const timer = setInterval(() => {
		sweeping = trySweep();
	}, SWEEP_EVERY_MS).unref();
	return {
		/** One statement on one row: of two that come together the second waits, and then counts on what the first has counted. */
		add: async (reader, cost) => {
			if (cost > budget) return false;
			const counted = await all(
				`INSERT INTO excerpts_spent AS spent (reader, amount, at) VALUES ($2, $3::float8, clock_timestamp())
				 ON CONFLICT (reader) DO UPDATE SET amount = ${LEFT} + excluded.amount, at = clock_timestamp()
				 WHERE ${LEFT} + excluded.amount <= $1::float8 RETURNING 1`,
				budget,
				nameless(reader),
				cost,
			);
			return counted.length > 0;
		},
		of: async (reader) => {
			const row = await one<{ left: number }>(
				`SELECT ${LEFT} AS left FROM excerpts_spent AS spent WHERE reader = $2`,
				budget,
				nameless(reader),
			).catch(failOnStandby);
			return row?.left ?? 0;
		},
		end: async () => {
			isEnded = true;
			clearInterval(timer);
			await sweeping;
		},
	};
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: feature_not_supported. */
const NOT_SUPPORTED = "0A000";

/**
 * A standby has none of the tables that are in no log of changes, and says of one that is read alone that it can do no such
 * thing: of any other statement that would be a bug. The words are in the server's language, so the code has to do.
 */
function failOnStandby(error: unknown): never {
	throw (error as { code?: unknown }).code === NOT_SUPPORTED ? cannotLookUp({ cause: error }) : error;
}

/** Ids of readers can be counted through, so a mere digest of one would name whom it is of; without the secret nobody can make this. */
function namelessBy(secret: string): (reader: string) => string {
	const key = new Uint8Array(hkdfSync("sha256", secret, "", "footnote: what readers were shown", 32));
	return (reader) => createHmac("sha256", key).update(reader).digest("base64url");
}
