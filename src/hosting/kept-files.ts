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
