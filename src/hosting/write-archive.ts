import { createWriteStream, existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { UserError } from "../errors.ts";
import { PRIVATE_FILE } from "../storage/private-files.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import { type TarFile, writeTar } from "./tar.ts";

export type ArchiveParts = {
	/** The archive to make. */
	readonly file: string;
	/** Whether an archive that is there is replaced. */
	readonly force: boolean;
	/** Ends it before it is done: nothing is left of it then. */
	readonly signal?: AbortSignal;
};

/** Packs files into the archive; call it once. @returns its size in bytes. */
type Pack = (files: AsyncIterable<TarFile>) => Promise<number>;

/** What the archive is called until it is whole. */
const ARCHIVE = "archive";

/**
 * Makes an archive, which is there whole or not at all.
 *
 * @param save Gets a private folder for what it makes on the way, which is deleted at the end.
 * @throws UserError if the archive cannot be written, or is there already, and if it was ended.
 */
export async function writeArchive<T>(
	{ file, force, signal }: ArchiveParts,
	save: (beside: string, pack: Pack) => Promise<T>,
): Promise<T> {
	const target = resolve(file);
	if (!force) refuseToOverwrite(target);
	const beside = makeFolderBeside(target);
	try {
		const saved = await save(beside, (files) => pack(files, join(beside, ARCHIVE), signal));
		if (!force) refuseToOverwrite(target);
		renameSync(join(beside, ARCHIVE), target);
		return saved;
	} catch (error) {
		if (signal?.aborted === true) throw new UserError("It was ended, and nothing was saved.", { cause: error });
		throw describeStorageError(error, { of: "folder", path: dirname(target) });
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}

function refuseToOverwrite(target: string): void {
	if (!existsSync(target)) return;
	throw new UserError(`${target} is there already. Choose another name, or replace it with --force.`);
}

/** Where the archive is to lie there is room for it, and it can be put in its place at once. Nobody else may look in. */
function makeFolderBeside(target: string): string {
	const folder = dirname(target);
	if (!existsSync(folder)) {
		throw new UserError(`There is no folder ${folder}. Make it first, or name another place for the backup.`);
	}
	try {
		return mkdtempSync(join(folder, `.${basename(target)}-`));
	} catch (error) {
		throw describeStorageError(error, { of: "folder", path: folder });
	}
}

async function pack(files: AsyncIterable<TarFile>, archive: string, signal: AbortSignal | undefined): Promise<number> {
	await pipeline(
		writeTar(files),
		createGzip(),
		createWriteStream(archive, { mode: PRIVATE_FILE }),
		signal === undefined ? {} : { signal },
	);
	// On the disk before it gets its name: a backup that is there is whole.
	const written = await open(archive, "r+");
	await written.sync().finally(() => written.close());
	return statSync(archive).size;
}
