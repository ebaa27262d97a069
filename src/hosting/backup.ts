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
import { openSettings } from "../storage/settings.ts";
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
		const backup = await save(dataDir, beside, signal);
		if (!force) refuseToOverwrite(target);
		renameSync(join(beside, ARCHIVE), target);
		return backup;
	} catch (error) {
		if (signal?.aborted === true) throw new UserError("It was ended, and nothing was saved.", { cause: error });
		throw describeStorageError(error, folder);
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

async function save(dataDir: string, beside: string, signal: AbortSignal | undefined): Promise<Backup> {
	const [database, uploads, copy] = [join(dataDir, DATABASE), join(dataDir, UPLOADS), join(beside, DATABASE)];
	if (lookAtDatabase(database) === undefined) {
		throw new UserError(`There is no ${database}, so there is nothing to save. DATA_DIR names the bot's data folder.`);
	}
	// A story's file comes before its row and goes after it. So a row of the copy whose file is the same before the copy was
	// made and after the file was read has its own file, whatever happens to others meanwhile.
	const before = marksOfFiles(uploads);
	copyDatabase(database, copy);
	const rows = lookAtDatabase(copy)?.uploads ?? [];
	const missing: UploadedFile[] = [];
	const changed: UploadedFile[] = [];
	async function* files(): AsyncGenerator<TarFile> {
		for (const row of rows) {
			const read = await readStory(uploads, row, before);
			if (read === "missing") missing.push(row);
			else if (read === "changed") changed.push(row);
			else yield* read;
		}
		await forgetStories(beside, changed);
		yield { name: DATABASE, size: statSync(copy).size, content: createReadStream(copy) };
	}
	const archive = join(beside, ARCHIVE);
	await pipeline(
		writeTar(files()),
		createGzip(),
		createWriteStream(archive, { mode: PRIVATE_FILE }),
		signal === undefined ? {} : { signal },
	);
	// On the disk before it gets its name: a backup that is there is whole.
	const written = await open(archive, "r+");
	await written.sync().finally(() => written.close());
	return { bytes: statSync(archive).size, stories: rows.length - missing.length - changed.length, missing };
}

/** What tells a file from another one that took its place, by its path within the folder. */
function marksOfFiles(uploads: string): ReadonlyMap<string, string> {
	if (!existsSync(uploads)) return new Map();
	const paths = readdirSync(uploads, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
	return new Map(
		paths.flatMap((path) => {
			const mark = markOf(join(uploads, path));
			return mark === undefined ? [] : [[path, mark] as const];
		}),
	);
}

function markOf(path: string): string | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeMs}` : undefined;
}

/**
 * A story's file and its manifest, as they were before. At most 25 MB, and read at once: in an archive a file's size stands
 * before it, so it must not change in between.
 */
async function readStory(
	uploads: string,
	{ guild, file }: UploadedFile,
	before: ReadonlyMap<string, string>,
): Promise<readonly TarFile[] | "missing" | "changed"> {
	const [path, manifest] = [`${guild}/${file}`, `${guild}/${manifestOf(file)}`];
	const read: TarFile[] = [];
	for (const name of [path, manifest]) {
		const bytes = before.has(name) ? await readFile(join(uploads, name)).catch(noneIfGone) : undefined;
		if (bytes !== undefined) read.push({ name: `${UPLOADS}/${name}`, size: bytes.length, content: [bytes] });
	}
	const after = markOf(join(uploads, path));
	if (!before.has(path) && after === undefined) return "missing";
	const isSame = after === before.get(path) && markOf(join(uploads, manifest)) === before.get(manifest);
	return isSame ? read : "changed";
}

function noneIfGone(error: NodeJS.ErrnoException): undefined {
	if (error.code !== "ENOENT") throw error;
}

/** Stories that were removed while the backup was made, or were added only then: they are not in it, nor what names them. */
async function forgetStories(beside: string, changed: readonly UploadedFile[]): Promise<void> {
	if (changed.length === 0) return;
	const settings = openSettings(beside);
	for (const { guild, file } of changed) {
		const row = (await settings.uploads(guild)).find((one) => one.file === file);
		if (row !== undefined) await settings.removeUpload(guild, row.story);
	}
	await settings.close();
}
