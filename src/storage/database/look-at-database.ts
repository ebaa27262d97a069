import { existsSync } from "node:fs";
import Sqlite from "libsql";
import { describeStorageError } from "../storage-error.ts";
import { checkSound, type DatabaseFile, readValue } from "./libsql-file.ts";
import { migrations } from "./migrations.ts";

/** What is seen of a database that is sound and Footnote's own. */
export type SeenDatabase = {
	/** The Discord application whose data it is; undefined before the bot was first connected. */
	readonly application: string | undefined;
	/** The files that its rows name. */
	readonly uploads: readonly UploadedFile[];
	/** Whether it holds tables alone, as Footnote makes them: nothing that would do something by itself. */
	readonly hasTablesAlone: boolean;
};

/** A file in a server's folder. */
export type UploadedFile = { readonly guild: string; readonly file: string };

/** As long as the bot waits for others. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Looks at a database without changing it, beside the bot too. One of an older version stays so.
 *
 * @returns undefined if there is none, or an empty one.
 * @throws UserError if it is damaged, not Footnote's, or from a newer Footnote.
 */
export function lookAtDatabase(path: string): SeenDatabase | undefined {
	return withDatabase(path, (database) => {
		const objects = database.prepare("SELECT type, sql FROM sqlite_master").all() as SchemaRow[];
		if (objects.length === 0) return undefined;
		return {
			application: hasOwner(database) ? ownerOf(database) : undefined,
			uploads: database
				.prepare("SELECT guild, file FROM uploaded_stories ORDER BY guild, file")
				.all() as UploadedFile[],
			hasTablesAlone: objects.every(({ type, sql }) => type === "index" || (type === "table" && !isVirtual(sql))),
		};
	});
}

type SchemaRow = { readonly type: string; readonly sql: string | null };

function isVirtual(sql: string | null): boolean {
	return /^\s*CREATE\s+VIRTUAL\b/iu.test(sql ?? "");
}

/** The first version had no owner. */
function hasOwner(database: DatabaseFile): boolean {
	return readValue(database, "SELECT count(*) FROM sqlite_master WHERE name = 'owner'") === 1;
}

function ownerOf(database: DatabaseFile): string | undefined {
	return readValue(database, "SELECT application FROM owner") as string | undefined;
}

/**
 * A copy of a database as it is at one moment, whatever is written meanwhile; nobody waits for it.
 *
 * @param to A file that is not there yet.
 * @throws UserError as `lookAtDatabase`.
 */
export function copyDatabase(path: string, to: string): void {
	withDatabase(path, (database) => {
		// SQLite counts what is written into the other file, too.
		database.exec("PRAGMA query_only = OFF");
		database.prepare("VACUUM INTO ?").run(to);
	});
}

/**
 * Opens a database for reading alone; whoever opens it closes it. One of an older version stays so.
 *
 * @returns undefined if there is none.
 * @throws UserError as `lookAtDatabase`.
 */
export function openToLook(path: string): DatabaseFile | undefined {
	if (!existsSync(path)) return undefined;
	let database: DatabaseFile | undefined;
	try {
		database = new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
		// It may be one that somebody sends: https://www.sqlite.org/security.html
		database.exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
		checkSound(database, path, migrations.length);
		return database;
	} catch (error) {
		database?.close();
		throw describeStorageError(error, { of: "database", path });
	}
}

function withDatabase<T>(path: string, look: (database: DatabaseFile) => T): T | undefined {
	const database = openToLook(path);
	try {
		return database && look(database);
	} catch (error) {
		throw describeStorageError(error, { of: "database", path });
	} finally {
		database?.close();
	}
}
