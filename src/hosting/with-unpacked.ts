import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { lockDataDir } from "../storage/data-lock.ts";
import { lookAtDatabase, type SeenDatabase, type UploadedFile } from "../storage/database/look-at-database.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { isUploadPath, unpackBackup } from "./unpack-backup.ts";

export type UnpackParts = {
	/** An archive that `makeBackup` made, or somebody who means harm. */
	readonly file: string;
	readonly dataDir: string;
	/** Ends it while nothing is changed yet. */
	readonly signal?: AbortSignal;
};

/** What it is unpacked into, within the data folder: it is put into its place by names alone. */
const UNPACKED = ".restoring-";

/**
 * Unpacks a backup into a private folder within the data folder, which is deleted at the end. No bot has the data folder then.
 *
 * @param refuse Throws where it is not to be unpacked at all.
 * @param work Gets the folder once all of it was found sound, and the files that its rows name.
 * @throws UserError if a bot runs on the data folder, if the archive is damaged, of a newer Footnote, or none of Footnote's, and
 * if it was ended.
 */
export async function withUnpacked<T>(
	{ file, dataDir, signal }: UnpackParts,
	refuse: () => void,
	work: (unpacked: string, uploads: readonly UploadedFile[]) => Promise<T>,
): Promise<T> {
	if (!existsSync(file)) throw new UserError(`There is no file ${file}.`);
	const lock = await lockDataDir(dataDir, 0);
	try {
		refuse();
		for (const name of readdirSync(dataDir)) {
			if (name.startsWith(UNPACKED)) rmSync(join(dataDir, name), { recursive: true, force: true });
		}
		const unpacked = mkdtempSync(join(dataDir, UNPACKED));
		try {
			await unpackBackup(file, unpacked, signal);
			return await work(unpacked, checkDatabase(file, unpacked).uploads);
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
