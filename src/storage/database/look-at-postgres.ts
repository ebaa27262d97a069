import type pg from "pg";
import { describeStorageError } from "../storage-error.ts";
import {
	columnNames,
	inBatches,
	type KeptTable,
	keptTables,
	OWNER_TABLE,
	type RowCount,
	unnestedColumns,
} from "./kept-tables.ts";
import { type DatabaseFile, readValue } from "./libsql-file.ts";
import { openToLook, type UploadedFile } from "./look-at-database.ts";
import { keptVersion } from "./migrate-postgres.ts";
import { migrations } from "./migrations.ts";
import { forbidden, withClient } from "./postgres-client.ts";

/** What is seen of a database that has Footnote's tables. */
export type SeenPostgres = {
	/** Whether it holds any row of readers or servers. */
	readonly holdsRows: boolean;
	/** Stories whose files it does not hold. */
	readonly missing: readonly UploadedFile[];
};

const LOOK_WITHIN_MS = 60_000;

/** Keys of rows that are sent at a time. */
const BATCH = 1000;

/** Stories' files, where they are told beside the tables. */
const FILES = "files of stories";

/**
 * Looks at a database without changing it, beside processes that use it.
 *
 * @returns undefined if it has none of Footnote's tables yet.
 * @throws UserError if it cannot be reached, is from a newer Footnote, or does not let its user make tables, which each start asks for.
 */
export async function lookAtPostgres(address: string): Promise<SeenPostgres | undefined> {
	return withClient(address, LOOK_WITHIN_MS, async (client, place) => {
		await client.query("BEGIN READ ONLY");
		const version = await keptVersion(client, place);
		await refuseForbidden(client, place);
		if (version === undefined) return undefined;
		const { rows } = await client.query<UploadedFile>(
			`SELECT guild, file FROM uploaded_stories LEFT JOIN upload_contents USING (guild, story)
			 WHERE upload_contents.story IS NULL ORDER BY guild, file`,
		);
		return { holdsRows: await holdsRows(client, version), missing: rows };
	});
}

/**
 * What a file of before keeps that a database does not, row by row by their keys: carried over never, or deleted there since.
 * Whose they are does not count. Nothing is changed.
 *
 * @param path Of the file; where there is none, nothing is lacking.
 * @param hasFile Whether the file of a server's story lies beside it.
 * @returns how many rows of each table, and how many stories' files, where there are any.
 * @throws UserError if the database cannot be reached or is from a newer Footnote, and if the file cannot be read.
 */
export async function lackingInPostgres(
	address: string,
	path: string,
	hasFile: (upload: UploadedFile) => boolean,
): Promise<readonly RowCount[]> {
	const file = openToLook(path);
	if (file === undefined) return [];
	try {
		return await withClient(address, LOOK_WITHIN_MS, async (client, place) => {
			await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			const there = keptTables(migrations.slice(0, (await keptVersion(client, place)) ?? 0)).map(({ name }) => name);
			const lacking: RowCount[] = [];
			for (const table of keptTables()) {
				if (table.name === OWNER_TABLE || !hasTable(file, table.name)) continue;
				const columns = table.columns.filter(({ key }) => key > 0);
				const keys = file
					.prepare(`SELECT ${columnNames({ columns })} FROM ${table.name}`)
					.raw()
					.iterate();
				const within = there.includes(table.name) ? table.name : undefined;
				const rows = await countLacking(client, within, { columns }, keys as Iterable<Key>);
				lacking.push({ table: table.name, rows });
			}
			const contents = there.length === 0 ? undefined : "upload_contents";
			lacking.push({ table: FILES, rows: await countLacking(client, contents, UPLOAD_KEY, filesIn(file, hasFile)) });
			return lacking.filter(({ rows }) => rows > 0);
		});
	} catch (error) {
		throw describeStorageError(error, { of: "database", path });
	} finally {
		file.close();
	}
}

type Key = readonly unknown[];

const UPLOAD_KEY: Pick<KeptTable, "columns"> = {
	columns: [
		{ name: "guild", kind: "TEXT", key: 1 },
		{ name: "story", kind: "TEXT", key: 2 },
	],
};

/** @param table Undefined: the database does not have it, so it lacks all. */
async function countLacking(
	client: pg.Client,
	table: string | undefined,
	{ columns }: Pick<KeptTable, "columns">,
	keys: Iterable<Key>,
): Promise<number> {
	const names = columnNames({ columns });
	const same = columns.map(({ name }) => `${table}.${name} = sent.${name}`).join(" AND ");
	const select = `SELECT count(*)::int AS found FROM ${unnestedColumns({ columns })} AS sent (${names}) JOIN ${table} ON ${same}`;
	let lacking = 0;
	for (const batch of inBatches(keys, BATCH)) {
		lacking += batch.length;
		const sent = batch.filter((key) => key.every(canBeThere));
		if (table === undefined || sent.length === 0) continue;
		const { rows } = await client.query<{ found: number }>(
			select,
			columns.map((_, at) => sent.map((key) => key[at])),
		);
		lacking -= rows[0]?.found ?? 0;
	}
	return lacking;
}

/** PostgreSQL refuses to hold a NUL in a text; and Footnote writes no bytes, but whoever looks is to be told of them, too. */
function canBeThere(value: unknown): boolean {
	return typeof value === "string" ? !value.includes("\0") : !(value instanceof Uint8Array);
}

function hasTable(file: DatabaseFile, name: string): boolean {
	return readValue(file, `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '${name}'`) === 1;
}

function* filesIn(file: DatabaseFile, hasFile: (upload: UploadedFile) => boolean): Generator<Key> {
	if (!hasTable(file, "uploaded_stories")) return;
	const uploads = file.prepare("SELECT guild, story, file FROM uploaded_stories").all();
	for (const upload of uploads as (UploadedFile & { readonly story: string })[]) {
		if (hasFile(upload)) yield [upload.guild, upload.story];
	}
}

/** @throws UserError */
async function refuseForbidden(client: pg.Client, place: string): Promise<void> {
	const { rows } = await client.query<{ may: boolean | null }>(
		"SELECT has_schema_privilege(current_schema(), 'CREATE') AS may",
	);
	if (rows[0]?.may !== true) throw forbidden(place, "it may not make tables");
}

/**
 * Whether a database holds any row of readers or servers; whose it is does not count.
 *
 * @param version Of its tables.
 */
export async function holdsRows(client: pg.Client, version = migrations.length): Promise<boolean> {
	const tables = keptTables(migrations.slice(0, version)).filter(({ name }) => name !== OWNER_TABLE);
	const any = tables.map(({ name }) => `EXISTS (SELECT 1 FROM ${name})`).join(" OR ");
	const { rows } = await client.query<{ any: boolean }>(`SELECT ${any} AS any`);
	return rows[0]?.any === true;
}
