import type pg from "pg";
import { UserError } from "../../errors.ts";
import { type Migration, migrations } from "./migrations.ts";
import { withClient } from "./postgres-client.ts";
import { sharedMigrations } from "./shared-migrations.ts";

/** Who migrates holds this lock of the server's ("Ftnt"), so that of processes that start together one does it. */
const MIGRATION_LOCK = 0x46_74_6e_74;

/** Another process may be at it just now. */
const MIGRATE_WITHIN_MS = 60_000;

/** `kept`: the tables that a file has, too; `shared`: what only processes need that share them. */
type Steps = { readonly kept: readonly Migration[]; readonly shared: readonly Migration[] };

const NEWEST: Steps = { kept: migrations, shared: sharedMigrations };

/**
 * Brings a database up to the newest version, in one transaction. Steps only add, so that processes of the version before go
 * on beside those of this one.
 *
 * @throws UserError if it cannot be reached, is from a newer Footnote, has tables of another program, or does not let its user
 * make tables.
 */
export async function migratePostgres(address: string, steps: Steps = NEWEST): Promise<void> {
	await withClient(address, MIGRATE_WITHIN_MS, async (client, place) => {
		await client.query("BEGIN");
		await migrateWithin(client, place, steps);
		await client.query("COMMIT");
	});
}

/**
 * The version of the tables of readers and servers in a database that is only read.
 *
 * @returns undefined if it has none of Footnote's tables yet.
 * @throws UserError if it is from a newer Footnote.
 */
export async function keptVersion(client: pg.Client, place: string): Promise<number | undefined> {
	const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE tablename = 'footnote_schema'");
	return rows.length === 0 ? undefined : (await refuseNewer(client, place, NEWEST))("kept");
}

/** As `migratePostgres`, within a transaction that others which migrate wait for. */
export async function migrateWithin(client: pg.Client, place: string, steps: Steps = NEWEST): Promise<void> {
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
