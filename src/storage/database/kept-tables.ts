import Sqlite from "libsql";
import { type Migration, migrations } from "./migrations.ts";

/** A table of readers or servers, which a file and a server have alike. */
export type KeptTable = { readonly name: string; readonly columns: readonly KeptColumn[] };

export type KeptColumn = {
	readonly name: string;
	readonly kind: "TEXT" | "INTEGER";
	/** Its place in what a row is known by, from 1; 0 if it is no part of that. */
	readonly key: number;
};

/** Rows of a table that were carried over, or were not. */
export type RowCount = { readonly table: string; readonly rows: number };

/** Whose data it is, which a start alone writes: the others hold what people have done. */
export const OWNER_TABLE = "owner";

/**
 * The tables that migrations make, in their order. They are asked of SQLite, so that a column that is added to them is carried
 * over without being named anywhere else.
 */
export function keptTables(steps: readonly Migration[] = migrations): readonly KeptTable[] {
	const database = new Sqlite(":memory:");
	try {
		for (const step of steps) database.exec(step);
		const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").all() as {
			name: string;
		}[];
		const columnsOf = database.prepare("SELECT name, type AS kind, pk AS key FROM pragma_table_info(?) ORDER BY cid");
		return tables.map(({ name }) => ({ name, columns: columnsOf.all(name) as KeptColumn[] }));
	} finally {
		database.close();
	}
}

export function columnNames({ columns }: Pick<KeptTable, "columns">): string {
	return columns.map(({ name }) => name).join(", ");
}

/** PostgreSQL's SQL for rows that are sent as one array for each column. */
export function unnestedColumns({ columns }: Pick<KeptTable, "columns">): string {
	const arrays = columns.map(({ kind }, at) => `$${at + 1}::${kind === "INTEGER" ? "bigint" : "text"}[]`);
	return `unnest(${arrays.join(", ")})`;
}

/** Items in parts of so many, the last one of fewer. */
export function* inBatches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
	let batch: T[] = [];
	for (const item of items) {
		if (batch.push(item) < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
