import type { RowCount } from "../storage/database/kept-tables.ts";
import type { UploadedFile } from "../storage/database/look-at-database.ts";

/** What of a data folder is kept for good, and so is in a backup: these two, and nothing else. */
export const DATABASE = "footnote.db";
export const UPLOADS = "uploads";

export function storyCount(count: number): string {
	return count === 1 ? "1 story" : `${count} stories`;
}

/** Lines that tell of stories whose files are not there; empty where there are none. */
export function listMissing(missing: readonly UploadedFile[]): string {
	if (missing.length === 0) return "";
	const lines = missing.map(({ guild, file }) => `  ${UPLOADS}/${guild}/${file}\n`).join("");
	return `Files of ${storyCount(missing.length)} are missing; the servers have to add them again:\n${lines}`;
}

/** A line with the rows of each table; empty where nobody counted. */
export function listRows(counts: readonly RowCount[]): string {
	if (counts.length === 0) return "";
	return `Rows: ${counts.map(({ table, rows }) => `${table} ${rows}`).join(", ")}.\n`;
}
