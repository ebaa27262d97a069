import pg from "pg";
import { UserError } from "../../errors.ts";
import { postgresPlace } from "./postgres-address.ts";
import { isAway, reasonOf } from "./postgres-errors.ts";

const CONNECT_WITHIN_MS = 10_000;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const TABLE_EXISTS = "42P07";
const LOCKED = "55P03";
/** A right is lacking; or so much of one that there is no schema for tables at all. */
const FORBIDDEN: readonly unknown[] = ["42501", "3F000"];

/**
 * One connection for what an operator or a start does, which ends with it: what was begun and not committed is undone.
 *
 * @param withinMs What a statement may take.
 * @param work Gets the place of the database in words, without user and password.
 * @throws UserError if the database cannot be reached, has tables of another program, is locked for too long, or does not let
 * its user do what is done.
 */
export async function withClient<T>(
	address: string,
	withinMs: number,
	work: (client: pg.Client, place: string) => Promise<T>,
): Promise<T> {
	const place = postgresPlace(address);
	const client = new pg.Client({
		connectionString: address,
		application_name: "footnote",
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
		query_timeout: withinMs,
		keepAlive: true,
	});
	client.on("error", () => {});
	try {
		await client.connect();
		return await work(client, place);
	} catch (error) {
		throw described(error, place);
	} finally {
		await client.end().catch(() => {});
	}
}

function described(error: unknown, place: string): unknown {
	if (isAway(error)) {
		return new UserError(
			`The database ${place} cannot be reached (${reasonOf(error)}). Check DATABASE_URL, and that PostgreSQL runs there.`,
			{ cause: error },
		);
	}
	const { code } = error as { code?: unknown };
	if (code === LOCKED) {
		return new UserError(
			`Something else holds the tables of the database ${place}. Try again when it is done; nothing was changed.`,
			{ cause: error },
		);
	}
	if (FORBIDDEN.includes(code)) return forbidden(place, reasonOf(error), error);
	if (code !== TABLE_EXISTS) return error;
	return new UserError(
		`The database ${place} has tables of another program (${reasonOf(error)}). Make one for Footnote alone; it was left as it is.`,
		{ cause: error },
	);
}

/** @param reason Which right the user of a database lacks. */
export function forbidden(place: string, reason: string, cause?: unknown): UserError {
	return new UserError(
		`The user in DATABASE_URL may not do in the database ${place} what Footnote needs (${reason}). Make that user the database's owner (“ALTER DATABASE … OWNER TO …”), and the owner of Footnote's tables if another user made them; nothing was changed.`,
		{ cause },
	);
}
