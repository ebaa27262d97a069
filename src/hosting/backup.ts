import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from "node:fs";
import { open, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { UserError } from "../errors.ts";
import { copyDatabase, lookAtDatabase, type UploadedFile } from "../storage/database/look-at-database.ts";
import { PRIVATE_FILE } from "../storage/private-files.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import { manifestOf } from "../storage/upload-files.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { type TarFile, writeTar } from "./tar.ts";

export type BackupParts = {
	readonly dataDir: string;
	/** The archive to make. */
	readonly file: string;
	/** Whether an archive that is there is replaced. */
	readonly force: boolean;
	/** Ends it before it is done: nothing is left of it then. */
	readonly signal?: AbortSignal;
};

export type Backup = {
	/** Size of the archive. */
	readonly bytes: number;
	readonly stories: number;
	/** Stories whose files are not there: they could not be saved. */
	readonly missing: readonly UploadedFile[];
};

/** How often it begins anew where stories are removed while it copies them, which seldom happens once. */
const MOST_TRIES = 10;

/** What the archive is called until it is whole. */
const ARCHIVE = "archive";

/**
 * Saves settings, reading positions and the stories of servers as they are at one moment, while the bot runs and writes.
 * Snapshots are not in it: they are made again from the stories.
 *
 * @throws UserError if there is nothing to save, the archive cannot be written, or is there already, and if it was ended.
 */
export async function makeBackup({ dataDir, file, force, signal }: BackupParts): Promise<Backup> {
	const target = resolve(file);
	const folder = { of: "folder", path: dirname(target) } as const;
	if (!force) refuseToOverwrite(target);
	const beside = makeFolderBeside(target);
	try {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const backup = await tryToSave(dataDir, beside, signal);
			if (backup === undefined) continue;
			if (!force) refuseToOverwrite(target);
			renameSync(join(beside, ARCHIVE), target);
			return backup;
		}
	} catch (error) {
		if (signal?.aborted === true) throw new UserError("It was ended, and nothing was saved.", { cause: error });
		throw describeStorageError(error, folder);
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
	throw new UserError("Stories of servers came and went all the time, so nothing was saved. Run it again in a moment.");
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

/** @returns undefined if a story's file went or changed while it was copied. */
async function tryToSave(dataDir: string, beside: string, signal?: AbortSignal): Promise<Backup | undefined> {
	const [database, uploads] = [join(dataDir, DATABASE), join(dataDir, UPLOADS)];
	const [copy, archive] = [join(beside, DATABASE), join(beside, ARCHIVE)];
	if (lookAtDatabase(database) === undefined) {
		throw new UserError(`There is no ${database}, so there is nothing to save. DATA_DIR names the bot's data folder.`);
	}
	rmSync(copy, { force: true });
	// A story's file comes before its row and goes after it. So a row of the copy whose file is the same before the copy was
	// made and after it was saved has its own file, whatever happens to others.
	const before = marksOfFiles(uploads);
	copyDatabase(database, copy);
	const rows = lookAtDatabase(copy)?.uploads ?? [];
	const [stories, missing] = [true, false].map((there) => rows.filter((row) => before.has(pathOf(row)) === there));
	const names = rows.flatMap((row) => [pathOf(row), manifestOf(pathOf(row))]);
	const saved = names.filter((name) => before.has(name));
	if (!(await saveAll(filesOf(copy, uploads, saved), archive, signal))) return undefined;
	const after = marksOfFiles(uploads);
	if (names.some((name) => before.get(name) !== after.get(name))) return undefined;
	return { bytes: statSync(archive).size, stories: stories?.length ?? 0, missing: missing ?? [] };
}

function pathOf({ guild, file }: UploadedFile): string {
	return `${guild}/${file}`;
}

/** What tells a file from another one that took its place, by its path within the folder. */
function marksOfFiles(uploads: string): ReadonlyMap<string, string> {
	if (!existsSync(uploads)) return new Map();
	const paths = readdirSync(uploads, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
	return new Map(
		paths.flatMap((path) => {
			const found = statSync(join(uploads, path), { throwIfNoEntry: false });
			return found?.isFile() ? [[path, `${found.ino} ${found.size} ${found.mtimeMs}`] as const] : [];
		}),
	);
}

async function* filesOf(copy: string, uploads: string, names: readonly string[]): AsyncGenerator<TarFile> {
	yield { name: DATABASE, size: statSync(copy).size, content: createReadStream(copy) };
	for (const name of names) {
		// At most 25 MB, and read at once: its size stands before it, so it must not change in between.
		const bytes = await readFile(join(uploads, name));
		yield { name: `${UPLOADS}/${name}`, size: bytes.length, content: [bytes] };
	}
}

/** @returns false if one of the files is gone. */
async function saveAll(files: AsyncIterable<TarFile>, archive: string, signal?: AbortSignal): Promise<boolean> {
	try {
		const target = createWriteStream(archive, { mode: PRIVATE_FILE });
		await pipeline(writeTar(files), createGzip(), target, signal === undefined ? {} : { signal });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
		throw error;
	}
	// On the disk before it gets its name: a backup that is there is whole.
	const file = await open(archive, "r+");
	await file.sync().finally(() => file.close());
	return true;
}
