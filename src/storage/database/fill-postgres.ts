import type pg from "pg";
import { UserError } from "../../errors.ts";
import { LISTENS } from "./follow-channel.ts";
import {
	columnNames,
	inBatches,
	type KeptTable,
	keptTables,
	OWNER_TABLE,
	type RowCount,
	unnestedColumns,
} from "./kept-tables.ts";
import { type DatabaseFile, openFile, readValue } from "./libsql-file.ts";
import type { UploadedFile } from "./look-at-database.ts";
import { holdsRows } from "./look-at-postgres.ts";
import { migrateWithin } from "./migrate-postgres.ts";
import { withClient } from "./postgres-client.ts";
import { ofCopy } from "./shared-file-names.ts";
import type { UploadContent } from "./upload-rows.ts";

export type FillParts = {
	/** Of the PostgreSQL database. */
	readonly address: string;
	/** A database file that is sound and Footnote's own; it is brought up to the newest version. */
	readonly path: string;
	/** The file of a server's story; undefined if there is none. Without a manifest the story is told to be what its row says. */
	readonly contentOf: (
		upload: UploadedFile & { readonly story: string },
	) => Promise<{ readonly bytes: Uint8Array; readonly manifest: Uint8Array | undefined } | undefined>;
	/** Whether what the database holds is replaced. */
	readonly force: boolean;
	readonly signal?: AbortSignal | undefined;
};

export type Filled = {
	/** Where it was put, without user and password. */
	readonly place: string;
	readonly rows: readonly RowCount[];
	readonly stories: number;
	/** Of the stories' files and manifests together. */
	readonly bytes: number;
	/** Stories that have no file. */
	readonly missing: readonly UploadedFile[];
};

/** A batch of rows, a story of 25 MB, or the deletion of all that is there. */
const WRITE_WITHIN_MS = 600_000;

/** Rows that are sent at a time. */
const BATCH = 1000;

/** PostgreSQL's: data that do not fit (22), rules that they break (23), too much for an index (54). SQLite's: no such table or column. */
const OF_THE_DATA = /^(?:22|23|54)|^SQLITE_ERROR$/;

/**
 * Puts all that a file holds into a PostgreSQL database, in one transaction: if it ends before, by whatever, the database is as
 * it was. Processes that start meanwhile wait for it, and are told of the stories. Where the file says of no application that
 * it is its own, the database stays that of whom it is.
 *
 * @throws UserError if a process runs on the database, if it holds rows of readers or servers or is another application's and
 * `force` is not given, if it cannot be reached or is from a newer Footnote, and if it does not take what the file holds.
 */
export async function fillPostgres({ address, path, contentOf, force, signal }: FillParts): Promise<Filled> {
	const file = openFile(path);
	try {
		return await withClient(address, WRITE_WITHIN_MS, async (client, place) => {
			await client.query("BEGIN");
			await client.query("SET LOCAL lock_timeout = '20s'");
			await client.query("SET LOCAL statement_timeout = 0");
			await client.query("SET LOCAL idle_in_transaction_session_timeout = 0");
			await refuseRunning(client, place);
			await migrateWithin(client, place);
			const tables = keptTables();
			await client.query(`LOCK TABLE ${tables.map(({ name }) => name).join(", ")}, hosts IN EXCLUSIVE MODE`);
			// Since it was looked for, one may have started.
			await refuseRunning(client, place);
			if (!force) await refuseOthers(client, place, file);
			const owned = readValue(file, `SELECT count(*) FROM ${OWNER_TABLE}`) !== 0;
			for (const { name } of tables) {
				// A backup that is nobody's yet does not take the database from whose it is.
				if (name !== OWNER_TABLE || owned) await client.query(`DELETE FROM ${name}`);
			}
			const rows: RowCount[] = [];
			for (const table of tables) rows.push({ table: table.name, rows: await fillTable(client, file, table, signal) });
			const filled = await fillContents(client, file, contentOf, signal);
			await client.query("COMMIT");
			return { place, rows, ...filled };
		});
	} catch (error) {
		throw isOfTheData(error) ? unfit(error.message, error) : error;
	} finally {
		file.close();
	}
}

/**
 * A process holds a lease or listens; one whose shard is settled by somebody else has no lease.
 *
 * @throws UserError
 */
async function refuseRunning(client: pg.Client, place: string): Promise<void> {
	// Who is connected is read once a transaction, and then told again: https://www.postgresql.org/docs/current/monitoring-stats.html
	await client.query("SELECT pg_stat_clear_snapshot()");
	// Without the table of versions one of that name is another program's.
	const { rows: made } = await client.query<{ made: boolean }>(
		"SELECT to_regclass('footnote_schema') IS NOT NULL AND to_regclass('hosts') IS NOT NULL AS made",
	);
	const { rows: hosts } =
		made[0]?.made === true
			? await client.query<{ host: string }>("SELECT host FROM hosts WHERE until > clock_timestamp() ORDER BY host")
			: { rows: [] };
	const { rows: listening } = await client.query(
		"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1",
		[LISTENS],
	);
	const running = Math.max(hosts.length, listening.length);
	if (running === 0) return;
	const names = hosts.length === 0 ? "" : ` (${hosts.map(({ host }) => host).join(", ")})`;
	const are = running === 1 ? "A Footnote runs" : `${running} of Footnote's processes run`;
	throw new UserError(
		`${are} on the database ${place}${names}. Stop all of them; one that was killed counts as running for ten seconds. Nothing was changed.`,
	);
}

/** @throws UserError */
async function refuseOthers(client: pg.Client, place: string, file: DatabaseFile): Promise<void> {
	if (await holdsRows(client)) {
		throw new UserError(
			`The database ${place} holds settings already. Set DATABASE_URL to another database, or say --force: what is there is then replaced and gone, so save it first by “footnote backup”. Nothing was changed.`,
		);
	}
	const { rows } = await client.query<{ application: string }>(`SELECT application FROM ${OWNER_TABLE}`);
	const [present, ours] = [rows[0]?.application, readValue(file, `SELECT application FROM ${OWNER_TABLE}`)];
	if (present === undefined || ours === undefined || present === ours) return;
	throw new UserError(
		`The database ${place} is that of Discord application ${present}, and the backup is that of ${ours}. Set DATABASE_URL to another database, or say --force: it is then that of ${ours}, and ${present} can take it over by starting once with ADOPT_DATA_OF=${ours}. Nothing was changed.`,
	);
}

/** @returns how many rows. */
async function fillTable(
	client: pg.Client,
	file: DatabaseFile,
	table: KeptTable,
	signal: AbortSignal | undefined,
): Promise<number> {
	const insert = `INSERT INTO ${table.name} (${columnNames(table)}) SELECT * FROM ${unnestedColumns(table)}`;
	const rows = file
		.prepare(`SELECT ${columnNames(table)} FROM ${table.name}`)
		.raw()
		.iterate();
	let count = 0;
	for (const batch of inBatches(rows as IterableIterator<readonly unknown[]>, BATCH)) {
		signal?.throwIfAborted();
		if (batch.flat().some((value) => value instanceof Uint8Array)) throw unfit(`bytes in ${table.name}`);
		await client.query(
			insert,
			table.columns.map((_, at) => batch.map((row) => row[at])),
		);
		count += batch.length;
	}
	return count;
}

async function fillContents(
	client: pg.Client,
	file: DatabaseFile,
	contentOf: FillParts["contentOf"],
	signal: AbortSignal | undefined,
): Promise<Pick<Filled, "stories" | "bytes" | "missing">> {
	const uploads = file.prepare("SELECT guild, story, file FROM uploaded_stories ORDER BY guild, story").all();
	const missing: UploadedFile[] = [];
	let bytes = 0;
	for (const upload of uploads as (UploadedFile & { readonly story: string })[]) {
		signal?.throwIfAborted();
		const { guild, story } = upload;
		const found = await contentOf(upload);
		if (found === undefined) {
			missing.push({ guild, file: upload.file });
			continue;
		}
		const content: UploadContent = { bytes: found.bytes, manifest: found.manifest ?? manifestFor(story) };
		const { buffer, byteOffset, byteLength } = content.bytes;
		await client.query("INSERT INTO upload_contents (guild, story, bytes, manifest) VALUES ($1, $2, $3, $4)", [
			guild,
			story,
			Buffer.from(buffer, byteOffset, byteLength),
			Buffer.from(content.manifest),
		]);
		await client.query("UPDATE uploaded_stories SET file = $3 WHERE guild = $1 AND story = $2", [
			guild,
			story,
			ofCopy(story, upload.file, content),
		]);
		bytes += content.bytes.length + content.manifest.length;
	}
	return { stories: uploads.length - missing.length, bytes, missing };
}

/** Without one its id would be made of its file's name, which is another one here. */
function manifestFor(story: string): Uint8Array {
	return new TextEncoder().encode(JSON.stringify({ id: story }));
}

function isOfTheData(error: unknown): error is Error {
	return error instanceof Error && OF_THE_DATA.test(String((error as { code?: unknown }).code ?? ""));
}

function unfit(what: string, cause?: unknown): UserError {
	return new UserError(
		`The backup's database holds what Footnote never writes, or lacks what it does (${what}). Nothing was changed.`,
		{ cause },
	);
}
