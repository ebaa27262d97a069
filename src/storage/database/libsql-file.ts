import { dirname } from "node:path";
import Sqlite from "libsql";
import { UserError } from "../../errors.ts";
import { makePrivateFile, makePrivateFolder, tightenFile } from "../private-files.ts";
import { describeStorageError, isBusy } from "../storage-error.ts";
import { type Migration, migrations } from "./migrations.ts";

export type DatabaseFile = Sqlite.Database;

/** Marks a file as Footnote's in SQLite's header ("Ftnt"), so that another program's database is never taken over. */
const APPLICATION_ID = 0x46_74_6e_74;

/** How long a write waits for another program's, such as a backup; a write here takes well under 1 ms. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database at `path`, creates it when missing and brings it up to the newest version.
 *
 * Every commit is on disk before it returns (WAL with `synchronous=FULL`), so a crash loses nothing that was
 * acknowledged. The bot has its data folder for itself (data-lock.ts); scripts may read beside it. Nothing is written before the file was found sound and known.
 *
 * @throws UserError if it is damaged, not Footnote's, or from a newer Footnote; the file is left as it is.
 */
export function openFile(path: string, steps: readonly Migration[] = migrations): DatabaseFile {
	const database = connect(path);
	try {
		checkSound(database, path, steps.length);
		for (const ending of ["", "-wal", "-shm"]) tightenFile(path + ending);
		retryWhileBusy(() => database.exec("PRAGMA journal_mode = WAL"));
		database.exec("PRAGMA synchronous = FULL");
		database.exec("PRAGMA secure_delete = ON");
		migrate(database, path, steps);
		return database;
	} catch (error) {
		database.close();
		throw describeStorageError(error, { of: "database", path });
	}
}

/** The one value a statement gives; libsql's own `pragma(…, { simple })` does not unwrap it. */
export function readValue(database: DatabaseFile, sql: string): unknown {
	const row = database.prepare(sql).raw().get() as readonly unknown[] | undefined;
	return row?.[0];
}

/** Where the disk is full or damaged SQLite has rolled back already; then there is nothing to do, and the first error counts. */
export function rollBack(database: DatabaseFile): void {
	try {
		database.exec("ROLLBACK");
	} catch {
		// See above.
	}
}

function connect(path: string): DatabaseFile {
	try {
		makePrivateFolder(dirname(path));
		makePrivateFile(path);
		return new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
	} catch (error) {
		throw new UserError(
			`Cannot open the database ${path}: ${messageOf(error)}. DATA_DIR must be a folder that Footnote may write to.`,
			{ cause: error },
		);
	}
}

/**
 * Reads only: a file that is refused is not touched, not even its journal mode.
 *
 * @param newest The version that this code knows.
 * @throws UserError if it is damaged, not Footnote's, or from a newer Footnote.
 */
export function checkSound(database: DatabaseFile, path: string, newest: number): void {
	const version = Number(readValue(database, "PRAGMA user_version"));
	const application = Number(readValue(database, "PRAGMA application_id"));
	const tables = Number(readValue(database, "SELECT count(*) FROM sqlite_master"));
	if (application !== APPLICATION_ID && (tables > 0 || version > 0)) {
		throw new UserError(`${path} is another program's database. Choose another DATA_DIR; the file was left as it is.`);
	}
	if (version > newest) {
		throw new UserError(
			`The database ${path} is from a newer Footnote (version ${version}; this one knows ${newest}). Update Footnote, or choose another DATA_DIR; the file was left as it is.`,
		);
	}
	const verdict = readValue(database, "PRAGMA quick_check(1)");
	if (verdict !== "ok") throw damaged(path, String(verdict));
}

function migrate(database: DatabaseFile, path: string, steps: readonly Migration[]): void {
	if (Number(readValue(database, "PRAGMA user_version")) === steps.length) return;
	database.exec("BEGIN IMMEDIATE");
	try {
		// Read again under the lock: another process may have come first, and may even be newer.
		const version = Number(readValue(database, "PRAGMA user_version"));
		if (version > steps.length) checkSound(database, path, steps.length);
		for (const step of steps.slice(version)) database.exec(step);
		database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
		database.exec(`PRAGMA user_version = ${steps.length}`);
		database.exec("COMMIT");
	} catch (error) {
		rollBack(database);
		throw error;
	}
}

/** Changing the journal mode does not wait for a lock as other statements do (https://www.sqlite.org/wal.html#busy). */
function retryWhileBusy(action: () => void): void {
	const deadline = Date.now() + BUSY_TIMEOUT_MS;
	for (;;) {
		try {
			action();
			return;
		} catch (error) {
			if (!isBusy(error) || Date.now() > deadline) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
		}
	}
}

function damaged(path: string, detail: string): UserError {
	return new UserError(
		`The database ${path} is damaged (${detail}). It was left as it is: put back a backup, or move it away to start with empty settings.`,
	);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
