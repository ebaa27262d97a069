import pg from "pg";
import { UserError } from "../../errors.ts";
import { type Migration, migrations } from "./migrations.ts";
import { postgresPlace } from "./postgres-address.ts";
import { isAway, reasonOf } from "./postgres-errors.ts";

/** Who migrates holds this lock of the server's ("Ftnt"), so that of processes that start together one does it. */
const MIGRATION_LOCK = 0x46_74_6e_74;

/** Another process may be at it just now. */
const MIGRATE_WITHIN_MS = 60_000;
const CONNECT_WITHIN_MS = 10_000;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const TABLE_EXISTS = "42P07";

/**
 * Brings a database up to the newest version, in one transaction. Steps only add, so that processes of the version before go
 * on beside those of this one.
 *
 * @throws UserError if it cannot be reached, is from a newer Footnote, or has tables of another program.
 */
export async function migratePostgres(address: string, steps: readonly Migration[] = migrations): Promise<void> {
	const place = postgresPlace(address);
	const client = new pg.Client({
		connectionString: address,
		application_name: "footnote",
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
		query_timeout: MIGRATE_WITHIN_MS,
	});
	client.on("error", () => {});
	try {
		await client.connect();
		await client.query("BEGIN");
		await migrateWithin(client, place, steps);
		await client.query("COMMIT");
	} catch (error) {
		throw described(error, place);
	} finally {
		// What was begun is undone with the connection.
		await client.end().catch(() => {});
	}
}

async function migrateWithin(client: pg.Client, place: string, steps: readonly Migration[]): Promise<void> {
	await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
	await client.query("CREATE TABLE IF NOT EXISTS footnote_schema (version INTEGER NOT NULL)");
	const { rows } = await client.query<{ version: number }>("SELECT version FROM footnote_schema");
	const version = rows[0]?.version ?? 0;
	if (version > steps.length) {
		throw new UserError(
			`The database ${place} is from a newer Footnote (version ${version}; this one knows ${steps.length}). Update Footnote, or set DATABASE_URL to another database; it was left as it is.`,
		);
	}
	if (version === steps.length) return;
	for (const step of steps.slice(version)) await client.query(inPostgres(step));
	await client.query("DELETE FROM footnote_schema");
	await client.query("INSERT INTO footnote_schema (version) VALUES ($1)", [steps.length]);
}

/** The same tables: a number is as wide as SQLite's, and how rows lie on the disk is PostgreSQL's own business. */
function inPostgres(step: Migration): string {
	return step.replaceAll("WITHOUT ROWID", "").replaceAll("INTEGER", "BIGINT");
}

function described(error: unknown, place: string): unknown {
	if (isAway(error)) {
		return new UserError(
			`The database ${place} cannot be reached (${reasonOf(error)}). Check DATABASE_URL, and that PostgreSQL runs there.`,
			{ cause: error },
		);
	}
	if ((error as { code?: unknown }).code !== TABLE_EXISTS) return error;
	return new UserError(
		`The database ${place} has tables of another program (${reasonOf(error)}). Make one for Footnote alone; it was left as it is.`,
		{ cause: error },
	);
}
