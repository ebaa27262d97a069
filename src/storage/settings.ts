import { join } from "node:path";
import type { Positions } from "../asking/ports.ts";
import type { UserError } from "../errors.ts";
import type { Database } from "./database/database.ts";
import { openLibsql } from "./database/libsql.ts";
import { createOwnerRow, type OwnerRow } from "./database/owner-row.ts";
import { openPostgres } from "./database/postgres.ts";
import { createReaderRows } from "./database/reader-rows.ts";
import { createServerRows, type ServerRows } from "./database/server-rows.ts";
import { createShardLeases } from "./database/shard-leases.ts";
import { createSharedUploads, type SharedFiles } from "./database/shared-uploads.ts";
import { createSpentRows, type SharedSpent, type SpentOptions } from "./database/spent-rows.ts";
import { createUploadRows, type KeptUploads } from "./database/upload-rows.ts";
import { withStorageErrors } from "./storage-error.ts";

/** All that is kept between runs: ids, positions, settings, a reader's last story, and which stories were uploaded. */
export type Settings = Positions &
	ServerRows &
	KeptUploads &
	OwnerRow & {
		/** Gives the file back; call it last. */
		close(): Promise<void>;
	};

/**
 * Opens the settings in `dataDir`. A function that writes has its row on disk when its promise resolves.
 *
 * @param onProblem Told of every error of the disk or the database, which the functions throw as sentences.
 * @throws UserError if the database is damaged, from a newer version or cannot be written.
 */
export function openSettings(dataDir: string, onProblem: (error: UserError) => void = () => {}): Settings {
	const path = join(dataDir, "footnote.db");
	const database = openLibsql(path);
	return withStorageErrors(settingsIn(database), { of: "database", path }, onProblem);
}

export type SharedSettings = Settings &
	SharedFiles & {
		readonly shards: ReturnType<typeof createShardLeases>;
		/** Begins to count what readers are shown; end it before `close`. */
		openSpent(options: SpentOptions): SharedSpent;
	};

/**
 * Opens the settings in a PostgreSQL database, which several processes may share.
 *
 * @param onProblem Told why the server cannot be asked; the functions throw a mistake that says it to people.
 * @throws UserError if it cannot be reached, is from a newer version or has tables of another program.
 */
export async function openSharedSettings(
	address: string,
	onProblem: (error: UserError) => void = () => {},
): Promise<SharedSettings> {
	const database = await openPostgres(address, onProblem);
	return {
		...settingsIn(database),
		...createSharedUploads(database, address),
		shards: createShardLeases(database),
		openSpent: (options) => createSpentRows(database, options),
	};
}

function settingsIn(database: Database): Settings {
	return {
		...createReaderRows(database),
		...createServerRows(database),
		...createUploadRows(database),
		...createOwnerRow(database),
		close: database.close,
	};
}
