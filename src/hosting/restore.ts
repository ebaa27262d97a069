import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { lockDataDir } from "../storage/data-lock.ts";
import { lookAtDatabase, type SeenDatabase, type UploadedFile } from "../storage/database/look-at-database.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { isUploadPath, unpackBackup } from "./unpack-backup.ts";

export type RestoreParts = {
	/** An archive that `makeBackup` made, or somebody who means harm. */
	readonly file: string;
	readonly dataDir: string;
	/** Whether what is kept there already is moved aside. */
	readonly force: boolean;
	/** As `Date.now`. */
	readonly now: () => number;
	/** Ends it while it is unpacked. */
	readonly signal?: AbortSignal;
};

export type Restored = {
	readonly stories: number;
	/** Stories of the archive's settings whose files it does not hold. */
	readonly missing: readonly UploadedFile[];
	/** Where what was kept before lies now; undefined where there was nothing. */
	readonly movedTo: string | undefined;
};

/** What it is unpacked into, within the data folder: it is put into its place by names alone. */
const UNPACKED = ".restoring-";

/**
 * Puts back what a backup holds. Nothing that is kept is touched before all of it was unpacked and found sound.
 *
 * @throws UserError if a bot runs on the data folder, if something is kept there and `force` is not given, if the archive is
 * damaged, of a newer Footnote, or none of Footnote's, and if it was ended.
 */
export async function restoreBackup({ file, dataDir, force, now, signal }: RestoreParts): Promise<Restored> {
	if (!existsSync(file)) throw new UserError(`There is no file ${file}.`);
	const lock = await lockDataDir(dataDir, 0);
	try {
		if (!force && existsSync(join(dataDir, DATABASE))) {
			throw new UserError(
				`${dataDir} holds settings already. Set DATA_DIR to another folder, or say --force: what is there is then moved aside within it.`,
			);
		}
		for (const name of readdirSync(dataDir)) {
			if (name.startsWith(UNPACKED)) rmSync(join(dataDir, name), { recursive: true, force: true });
		}
		const unpacked = mkdtempSync(join(dataDir, UNPACKED));
		try {
			await unpackBackup(file, unpacked, signal);
			const { uploads } = checkDatabase(file, unpacked);
			const movedTo = moveAside(dataDir, now());
			// The database last: without it a folder counts as empty, so that this can be done again.
			for (const name of [UPLOADS, DATABASE]) renameSync(join(unpacked, name), join(dataDir, name));
			const missing = uploads.filter((row) => !existsSync(join(dataDir, UPLOADS, row.guild, row.file)));
			return { stories: uploads.length - missing.length, missing, movedTo };
		} finally {
			rmSync(unpacked, { recursive: true, force: true });
		}
	} catch (error) {
		if (signal?.aborted === true) throw new UserError("It was ended, and nothing was changed.", { cause: error });
		throw describeStorageError(error, { of: "folder", path: dataDir });
	} finally {
		lock.release();
	}
}

/**
 * The database decides which files are read as stories, so what it names has to be within its folder.
 *
 * @throws UserError
 */
function checkDatabase(file: string, unpacked: string): SeenDatabase {
	const seen = look(file, unpacked);
	if (
		!seen.hasTablesAlone ||
		!seen.uploads.every(({ guild, file: name }) => isUploadPath(`${UPLOADS}/${guild}/${name}`))
	) {
		throw new UserError(
			`${file} was not made by Footnote: its database holds what Footnote never writes. Nothing was changed.`,
		);
	}
	return seen;
}

function look(file: string, unpacked: string): SeenDatabase {
	try {
		const seen = lookAtDatabase(join(unpacked, DATABASE));
		if (seen !== undefined) return seen;
	} catch (error) {
		const why =
			error instanceof UserError
				? error.message.replaceAll(join(unpacked, DATABASE), DATABASE)
				: "its database cannot be read";
		throw new UserError(`${file} cannot be put back: ${why} Nothing was changed.`, { cause: error });
	}
	throw new UserError(`${file} cannot be put back: it holds no settings. Nothing was changed.`);
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
