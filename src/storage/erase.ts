import { readFileSync } from "node:fs";
import { type Database, inTransaction, readValue } from "./database.ts";

/**
 * Runs `work`, which deletes rows, as one transaction, and sees to it that what was deleted is in no file either: not in
 * the log of changes, which keeps old pages until it is emptied, nor in the free parts of the pages.
 *
 * @param id Of whom nothing is to be left; absent where the rows name nobody.
 */
export function erase<T>(database: Database, work: () => T, id?: string): T {
	const result = inTransaction(database, work);
	emptyLog(database);
	// `secure_delete` does not reach the copies that stay behind in a page when SQLite moves its cells to another: of 1,500
	// readers forgotten in a database of 3,000, two ids were left. Writing the whole file anew takes 10 ms for 0.4 MB.
	if (id !== undefined && isInFile(database, id)) tryTo(() => database.exec("VACUUM"));
	emptyLog(database);
	return result;
}

const PATH = "SELECT file FROM pragma_database_list WHERE name = 'main'";

/** Brings all changes into the database's file, and cuts the log of them to nothing. */
export function emptyLog(database: Database): void {
	tryTo(() => database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").raw().get());
}

/** The rows are deleted by now, and stay so: where another process holds the file, or the disk is full, the rest is done the next time. */
function tryTo(action: () => unknown): void {
	try {
		action();
	} catch {}
}

function isInFile(database: Database, id: string): boolean {
	try {
		// libsql leaves the `name` of a database empty.
		return readFileSync(String(readValue(database, PATH))).includes(id);
	} catch {
		return false;
	}
}
