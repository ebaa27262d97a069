import { join } from "node:path";
import type { UserError } from "../errors.ts";
import { type Database, openDatabase } from "./database.ts";
import { emptyLog } from "./erase.ts";
import { createOwnerRow, type OwnerRow } from "./owner-row.ts";
import { createReaderRows, type ReaderRows } from "./reader-rows.ts";
import { createServerRows, type ServerRows } from "./server-rows.ts";
import { withStorageErrors } from "./storage-error.ts";
import { createUploadRows, type UploadRows } from "./upload-rows.ts";

/** All that is kept between runs: ids, positions, settings, a reader's last story, and which stories were uploaded. */
export type Settings = ReaderRows &
	ServerRows &
	UploadRows &
	OwnerRow & {
		/** Gives the file back; call it last. */
		close(): void;
	};

/**
 * Opens the settings in `dataDir`. A function that writes has its row on disk when it returns.
 *
 * @param onProblem Told of every error of the disk or the database, which the functions throw as sentences.
 * @throws UserError if the database is damaged, from a newer version or cannot be written.
 */
export function openSettings(dataDir: string, onProblem: (error: UserError) => void = () => {}): Settings {
	const path = join(dataDir, "footnote.db");
	const database: Database = openDatabase(path);
	const rows = {
		...createReaderRows(database),
		...createServerRows(database),
		...createUploadRows(database),
		...createOwnerRow(database),
	};
	return {
		...withStorageErrors(rows, { of: "database", path }, onProblem),
		close: () => {
			emptyLog(database);
			database.close();
		},
	};
}
