import type pg from "pg";
import { UserError } from "../../errors.ts";
import { columnNames, type KeptTable, keptTables, type RowCount } from "./kept-tables.ts";
import { type DatabaseFile, openFile } from "./libsql-file.ts";
import { keptVersion } from "./migrate-postgres.ts";
import { migrations } from "./migrations.ts";
import { withClient } from "./postgres-client.ts";
import { ofFile } from "./shared-file-names.ts";

/** What a database held at one moment. */
export type PostgresCopy = {
	/** Of its tables in the file that they were copied into. */
	readonly rows: readonly RowCount[];
	/** Each story of a server with the file that it has in a data folder; the content is undefined where the database does not hold it. */
	contents(): AsyncIterable<{
		readonly guild: string;
		readonly file: string;
		readonly content: CopiedContent | undefined;
	}>;
};

export type CopiedContent = {
	/** In bytes. */
	readonly size: number;
	/** The file in parts, which are read as they are taken. */
	readonly parts: AsyncIterable<Uint8Array>;
	readonly manifest: Uint8Array;
};

/** A batch of rows, or a part of a story, from a server that is busy. */
const READ_WITHIN_MS = 600_000;

/** Rows that are held at a time. */
const BATCH = 1000;

/** Bytes of a story that are held at a time: they come as twice so many letters. */
const PART = 1024 * 1024;

/**
 * A copy of a database as it is at one moment, whatever is written meanwhile; nobody waits for it. Nothing is changed.
 *
 * @param path Of the file that gets its rows, of the same version; it is not there yet.
 * @param work Reads the stories; they are as they were at that moment until it is done.
 * @throws UserError if it cannot be reached, is from a newer Footnote, or has none of Footnote's tables.
 */
export async function copyPostgres<T>(
	address: string,
	path: string,
	work: (copy: PostgresCopy) => Promise<T>,
	signal?: AbortSignal,
): Promise<T> {
	return withClient(address, READ_WITHIN_MS, async (client, place) => {
		await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
		// A server that ends what takes long or rests would end this, too.
		await client.query("SET LOCAL statement_timeout = 0");
		await client.query("SET LOCAL idle_in_transaction_session_timeout = 0");
		const version = await keptVersion(client, place);
		if (version === undefined) {
			throw new UserError(
				`The database ${place} has none of Footnote's tables, so there is nothing to save. DATABASE_URL names the bot's database.`,
			);
		}
		const rows = await copyRows(client, path, version, signal);
		return work({ rows, contents: () => contentsIn(client, signal) });
	});
}

async function copyRows(
	client: pg.Client,
	path: string,
	version: number,
	signal: AbortSignal | undefined,
): Promise<readonly RowCount[]> {
	const steps = migrations.slice(0, version);
	const file = openFile(path, steps);
	try {
		file.exec("BEGIN");
		const counts: RowCount[] = [];
		for (const table of keptTables(steps)) {
			counts.push({ table: table.name, rows: await copyTable(client, file, table, signal) });
		}
		file.exec("COMMIT");
		// The file alone is what is saved: nothing of it may lie in a log beside it.
		file.exec("PRAGMA journal_mode = DELETE");
		return counts;
	} finally {
		file.close();
	}
}

/** @returns how many rows. */
async function copyTable(
	client: pg.Client,
	file: DatabaseFile,
	table: KeptTable,
	signal: AbortSignal | undefined,
): Promise<number> {
	const marks = table.columns.map(() => "?").join(", ");
	const insert = file.prepare(`INSERT INTO ${table.name} (${columnNames(table)}) VALUES (${marks})`);
	let count = 0;
	for await (const row of fetchRows(client, `SELECT ${columnNames(table)} FROM ${table.name}`, signal)) {
		const story = row[table.columns.findIndex(({ name }) => name === "story")];
		insert.run(
			table.columns.map(({ name, kind }, at) => {
				const value = row[at] ?? null;
				if (value === null) return null;
				if (table.name === "uploaded_stories" && name === "file") return ofFile(story ?? "", value);
				return kind === "INTEGER" ? Number(value) : value;
			}),
		);
		count++;
	}
	return count;
}

async function* contentsIn(client: pg.Client, signal: AbortSignal | undefined): ReturnType<PostgresCopy["contents"]> {
	const stories = "SELECT guild, story, file FROM uploaded_stories ORDER BY guild, story";
	for await (const [guild, story, file] of fetchRows(client, stories, signal)) {
		if (guild == null || story == null || file == null) continue;
		const { rows } = await client.query<{ size: number; manifest: Uint8Array }>(
			"SELECT octet_length(bytes) AS size, manifest FROM upload_contents WHERE guild = $1 AND story = $2",
			[guild, story],
		);
		const content = rows[0] && { ...rows[0], parts: partsOf(client, [guild, story], rows[0].size) };
		yield { guild, file: ofFile(story, file), content };
	}
}

async function* partsOf(client: pg.Client, key: readonly string[], size: number): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < size; start += PART) {
		const { rows } = await client.query<{ part: Uint8Array }>(
			`SELECT substring(bytes FROM $3 FOR ${PART}) AS part FROM upload_contents WHERE guild = $1 AND story = $2`,
			[...key, start + 1],
		);
		if (rows[0] !== undefined) yield rows[0].part;
	}
}

/** Rows of any number, of which a batch is in memory at a time. A number comes as its digits. */
async function* fetchRows(
	client: pg.Client,
	select: string,
	signal: AbortSignal | undefined,
): AsyncGenerator<readonly (string | null)[]> {
	await client.query(`DECLARE some_rows NO SCROLL CURSOR FOR ${select}`);
	for (;;) {
		signal?.throwIfAborted();
		const { rows } = await client.query<(string | null)[]>({
			text: `FETCH ${BATCH} FROM some_rows`,
			rowMode: "array",
		});
		yield* rows;
		if (rows.length < BATCH) break;
	}
	await client.query("CLOSE some_rows");
}
