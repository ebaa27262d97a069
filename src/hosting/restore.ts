import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { UploadedFile } from "../storage/database/look-at-database.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { type UnpackParts, withUnpacked } from "./with-unpacked.ts";

type RestoreParts = UnpackParts & {
	/** Whether what is kept there already is moved aside. */
	readonly force: boolean;
	/** As `Date.now`. */
	readonly now: () => number;
};

export type Restored = {
	readonly stories: number;
	/** Stories of the archive's settings whose files it does not hold. */
	readonly missing: readonly UploadedFile[];
	/** Where what was kept before lies now; undefined where there was nothing. */
	readonly movedTo: string | undefined;
};

/**
 * Puts back what a backup holds. Nothing that is kept is touched before all of it was unpacked and found sound.
 *
 * @throws UserError if a bot runs on the data folder, if something is kept there and `force` is not given, if the archive is
 * damaged, of a newer Footnote, or none of Footnote's, and if it was ended.
 */
export async function restoreBackup({ force, now, ...parts }: RestoreParts): Promise<Restored> {
	const { dataDir } = parts;
	const refuse = (): void => {
		if (force || !existsSync(join(dataDir, DATABASE))) return;
		throw new UserError(
			`${dataDir} holds settings already. Set DATA_DIR to another folder, or say --force: what is there is then moved aside within it.`,
		);
	};
	return withUnpacked(parts, refuse, async (unpacked, uploads) => {
		const movedTo = moveAside(dataDir, now());
		// The database last: without it a folder counts as empty, so that this can be done again.
		for (const name of [UPLOADS, DATABASE]) renameSync(join(unpacked, name), join(dataDir, name));
		const missing = uploads.filter((row) => !existsSync(join(dataDir, UPLOADS, row.guild, row.file)));
		return { stories: uploads.length - missing.length, missing, movedTo };
	});
}

/** Within the folder, for it may be a disk of its own. Snapshots stay: they are known by what they are made of. */
function moveAside(dataDir: string, now: number): string | undefined {
	const names = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, UPLOADS].filter((name) =>
		existsSync(join(dataDir, name)),
	);
	if (names.length === 0) return undefined;
	const aside = join(dataDir, `before-restore-${new Date(now).toISOString().replace(/[:.]/g, "-")}`);
	mkdirSync(aside, { mode: 0o700 });
	for (const name of names) renameSync(join(dataDir, name), join(aside, name));
	return aside;
}
