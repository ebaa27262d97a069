import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { UserError } from "../errors.ts";
import { makePrivateFile, makePrivateFolder, tightenFile } from "./private-files.ts";
import { describeStorageError, isBusy } from "./storage-error.ts";

/** The right to write in a data folder, which one process has. */
export type DataLock = { release(): void };

/** A process that is just being restarted has gone by then: it ends within 5 s of its signal. */
const WAIT_MS = 6000;
const TRY_EVERY_MS = 200;

/** Who has it, for the one that is refused. It is told, not trusted: the lock itself is the system's. */
const HOLDER = "lock.json";

/**
 * Takes the data folder for this process. The lock is one of the operating system's, on a file that nothing else uses: it
 * ends with the process however that ends, so a stale one is not to be found, in a container with a process table of its own
 * either.
 *
 * @throws UserError that names the process which has it.
 */
export async function lockDataDir(dataDir: string, waitMs = WAIT_MS): Promise<DataLock> {
	const path = join(dataDir, "lock.db");
	const database = openLockFile(dataDir, path);
	try {
		for (let waited = 0; !tryToLock(database); waited += TRY_EVERY_MS) {
			if (waited >= waitMs) throw new UserError(inUse(dataDir));
			await pause(TRY_EVERY_MS);
		}
		const holder = { process: process.pid, host: hostname(), since: new Date().toISOString() };
		writeFileSync(join(dataDir, HOLDER), JSON.stringify(holder), { mode: 0o600 });
	} catch (error) {
		database.close();
		throw describeStorageError(error, { of: "database-folder", path: dataDir });
	}
	return {
		release: () => {
			try {
				// First, so that it is never the next one's.
				rmSync(join(dataDir, HOLDER), { force: true });
			} catch {
				// The folder may not be written to any more. What stays there counts for nothing without the lock.
			}
			database.close();
		},
	};
}

/**
 * Who has the data folder, in words such as " (process 12 on host, since …)", which are empty where it does not tell.
 *
 * @returns undefined if nobody has it.
 */
export function whoHasDataDir(dataDir: string): string | undefined {
	const path = join(dataDir, "lock.db");
	if (!existsSync(path)) return undefined;
	const database = new Sqlite(path);
	try {
		return tryToLock(database) ? undefined : holderOf(dataDir);
	} finally {
		database.close();
	}
}

function openLockFile(dataDir: string, path: string): Sqlite.Database {
	try {
		makePrivateFolder(dataDir);
		makePrivateFile(path);
		tightenFile(path);
		return new Sqlite(path);
	} catch (error) {
		throw describeStorageError(error, { of: "database-folder", path: dataDir });
	}
}

function tryToLock(database: Sqlite.Database): boolean {
	try {
		database.exec("BEGIN EXCLUSIVE");
		return true;
	} catch (error) {
		if (isBusy(error)) return false;
		throw error;
	}
}

function inUse(dataDir: string): string {
	return `The data folder ${dataDir} is in use by another Footnote${holderOf(dataDir)}. Stop that one, or set DATA_DIR to another folder for this one.`;
}

function holderOf(dataDir: string): string {
	try {
		const holder: unknown = JSON.parse(readFileSync(join(dataDir, HOLDER), "utf8"));
		const { process: id, host, since } = holder as Record<string, unknown>;
		return ` (process ${id} on ${host}, since ${since})`;
	} catch {
		// It was just taken, or the text cannot be read; the lock counts all the same.
		return "";
	}
}
