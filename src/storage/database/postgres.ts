import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { cannotLookUp } from "../../asking/keeping/storage-mistakes.ts";
import { UserError } from "../../errors.ts";
import type { Database, Statements, Value } from "./database.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { postgresPlace } from "./postgres-address.ts";
import { isAway, reasonOf } from "./postgres-errors.ts";

/** An answer on Discord is announced within 2.5 s: what is not known by then is taken for not to be known. */
const CONNECT_WITHIN_MS = 1000;
const ANSWER_WITHIN_MS = 1500;
const PART_WITHIN_MS = 1000;

/** Connections of one process. A statement takes well under 1 ms, so more would only wait on the server. */
const MOST_CONNECTIONS = 8;

/** https://www.postgresql.org/docs/current/datatype-oid.html: `bigint`, which the driver gives as text. */
const BIGINT = 20;

/**
 * The database at an address such as `postgresql://user:password@host/name`, brought up to the newest version.
 *
 * While the server is away every call fails with a mistake that says so, and what is asked of it once it is back is answered.
 *
 * @param onProblem Told why the server is away, in words for whoever runs the bot.
 * @throws UserError if it cannot be reached, is from a newer Footnote, or has tables of another program.
 */
export async function openPostgres(
	address: string,
	onProblem: (error: UserError) => void = () => {},
): Promise<Database> {
	await migratePostgres(address);
	const pool = new pg.Pool({
		connectionString: address,
		application_name: "footnote",
		max: MOST_CONNECTIONS,
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
		query_timeout: ANSWER_WITHIN_MS,
		// The server gives up, too, what nobody waits for any more.
		statement_timeout: ANSWER_WITHIN_MS,
		keepAlive: true,
		types: { getTypeParser: (type, format) => (type === BIGINT ? Number : pg.types.getTypeParser(type, format)) },
	});
	const fail = (error: unknown): never => {
		if (!isAway(error)) throw error;
		onProblem(new UserError(awayWords(postgresPlace(address), error)));
		throw cannotLookUp({ cause: error });
	};
	// A connection that nobody uses ends: the next statement makes another. Without a listener it would end the process.
	pool.on("error", () => {});
	const transact = async <T>(work: (statements: Statements) => Promise<T>, withinMs = ANSWER_WITHIN_MS): Promise<T> => {
		const client = await pool.connect();
		// Told by the statement that waits for it.
		const ignore = (): void => {};
		client.on("error", ignore);
		try {
			await client.query("BEGIN");
			if (withinMs !== ANSWER_WITHIN_MS) await client.query(`SET LOCAL statement_timeout = ${withinMs}`);
			const result = await work(statementsOf(client, withinMs));
			await client.query("COMMIT");
			client.release();
			return result;
		} catch (error) {
			// What a connection that is given up has begun is undone by the server.
			client.release(true);
			throw error;
		} finally {
			client.off("error", ignore);
		}
	};
	const { all, one, run } = statementsOf(pool);
	return {
		all: <Row>(sql: string, ...values: readonly Value[]) => all<Row>(sql, ...values).catch(fail),
		one: <Row>(sql: string, ...values: readonly Value[]) => one<Row>(sql, ...values).catch(fail),
		run: (sql, ...values) => run(sql, ...values).catch(fail),
		inTransaction: (work, withinMs) => transact(work, withinMs).catch(fail),
		erase: (work) => transact(work).catch(fail),
		// A server that does not answer does not part either.
		close: () => Promise.race([pool.end(), pause(PART_WITHIN_MS, undefined, { ref: false })]),
	};
}

function statementsOf(connection: Pick<pg.Pool | pg.PoolClient, "query">, withinMs = ANSWER_WITHIN_MS): Statements {
	const query = (sql: string, values: readonly Value[]) => {
		// The driver knows it for each statement, its types do not.
		const asked: pg.QueryConfig & { query_timeout: number } = {
			text: sql,
			values: values.map(sent),
			query_timeout: withinMs,
		};
		return connection.query<pg.QueryResultRow>(asked);
	};
	return {
		all: async <Row>(sql: string, ...values: readonly Value[]) => (await query(sql, values)).rows as Row[],
		one: async <Row>(sql: string, ...values: readonly Value[]) => (await query(sql, values)).rows[0] as Row | undefined,
		run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
	};
}

function sent(value: Value): Exclude<Value, Uint8Array> | Buffer {
	return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

function awayWords(place: string, error: unknown): string {
	return `The database ${place} cannot be reached (${reasonOf(error)}). Until it can, nothing is kept, and only what has no limit is answered.`;
}
