import pg from "pg";
import { UserError } from "../../errors.ts";
import { type Migration, migrations } from "./migrations.ts";
import { postgresPlace } from "./postgres-address.ts";
import { isAway, reasonOf } from "./postgres-errors.ts";
import { sharedMigrations } from "./shared-migrations.ts";

/** Who migrates holds this lock of the server's ("Ftnt"), so that of processes that start together one does it. */
const MIGRATION_LOCK = 0x46_74_6e_74;

/** Another process may be at it just now. */
const MIGRATE_WITHIN_MS = 60_000;
const CONNECT_WITHIN_MS = 10_000;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const TABLE_EXISTS = "42P07";

/** `kept`: the tables that a file has, too; `shared`: what only processes need that share them. */
type Steps = { readonly kept: readonly Migration[]; readonly shared: readonly Migration[] };

/**
 * Brings a database up to the newest version, in one transaction. Steps only add, so that processes of the version before go
 * on beside those of this one.
 *
 * @throws UserError if it cannot be reached, is from a newer Footnote, or has tables of another program.
 */
export async function migratePostgres(
	address: string,
	steps: Steps = { kept: migrations, shared: sharedMigrations },
): Promise<void> {
	await withClient(address, async (client, place) => {
		await client.query("BEGIN");
		await migrateWithin(client, place, steps);
		await client.query("COMMIT");
	});
}

/**
 * Looks at a database without changing it, beside processes that use it.
 *
 * @returns whether it has Footnote's tables yet.
 * @throws UserError as `migratePostgres`.
 */
export async function lookAtPostgres(address: string): Promise<boolean> {
	return withClient(address, async (client, place) => {
		await client.query("BEGIN READ ONLY");
		const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE tablename = 'footnote_schema'");
		if (rows.length === 0) return false;
		await refuseNewer(client, place, { kept: migrations, shared: sharedMigrations });
		return true;
	});
}

async function withClient<T>(address: string, work: (client: pg.Client, place: string) => Promise<T>): Promise<T> {
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
		return await work(client, place);
	} catch (error) {
		throw described(error, place);
	} finally {
		// What was begun is undone with the connection.
		await client.end().catch(() => {});
	}
}

async function migrateWithin(client: pg.Client, place: string, steps: Steps): Promise<void> {
	await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
	await client.query("CREATE TABLE IF NOT EXISTS footnote_schema (part TEXT PRIMARY KEY, version INTEGER NOT NULL)");
	const versionOf = await refuseNewer(client, place, steps);
	for (const [part, list] of Object.entries(steps)) {
		for (const step of list.slice(versionOf(part))) await client.query(inPostgres(step));
		await client.query(
			"INSERT INTO footnote_schema (part, version) VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET version = excluded.version",
			[part, list.length],
		);
	}
}

/** @returns the version of each part. */
async function refuseNewer(client: pg.Client, place: string, steps: Steps): Promise<(part: string) => number> {
	const { rows } = await client.query<{ part: string; version: number }>("SELECT part, version FROM footnote_schema");
	const versionOf = (part: string): number => rows.find((row) => row.part === part)?.version ?? 0;
	for (const [part, list] of Object.entries(steps)) {
		if (versionOf(part) > list.length) throw new UserError(newerWords(place, versionOf(part), list.length));
	}
	return versionOf;
}

function newerWords(place: string, version: number, newest: number): string {
	return `The database ${place} is from a newer Footnote (version ${version}; this one knows ${newest}). Update Footnote, or set DATABASE_URL to another database; it was left as it was.`;
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
