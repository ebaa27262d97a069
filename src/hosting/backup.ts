import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { copyDatabase, lookAtDatabase, type UploadedFile } from "../storage/database/look-at-database.ts";
import { openSettings } from "../storage/settings.ts";
import { manifestOf } from "../storage/upload-files.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import type { TarFile } from "./tar.ts";
import { type ArchiveParts, writeArchive } from "./write-archive.ts";

type BackupParts = ArchiveParts & { readonly dataDir: string };

export type Backup = {
	/** Size of the archive. */
	readonly bytes: number;
	readonly stories: number;
	/** Stories whose files are not there: they could not be saved. */
	readonly missing: readonly UploadedFile[];
};

/**
 * Saves settings, reading positions and the stories of servers as they are at one moment, while the bot runs and writes.
 * Snapshots are not in it: they are made again from the stories.
 *
 * @throws UserError if there is nothing to save, the archive cannot be written, or is there already, and if it was ended.
 */
export async function makeBackup({ dataDir, ...parts }: BackupParts): Promise<Backup> {
	return writeArchive(parts, (beside, pack) => save(dataDir, beside, pack));
}

async function save(
	dataDir: string,
	beside: string,
	pack: (files: AsyncIterable<TarFile>) => Promise<number>,
): Promise<Backup> {
	const [database, uploads, copy] = [join(dataDir, DATABASE), join(dataDir, UPLOADS), join(beside, DATABASE)];
	const present = lookAtDatabase(database);
	if (present === undefined) {
		throw new UserError(`There is no ${database}, so there is nothing to save. DATA_DIR names the bot's data folder.`);
	}
	// A story's file comes before its row and goes after it. So a row of the copy whose file is the same before the copy was
	// made and after the file was read has its own file, whatever happens to others meanwhile.
	const named = new Set(present.uploads.map(pathOf));
	const before = marksOfFiles(uploads);
	copyDatabase(database, copy);
	const rows = lookAtDatabase(copy)?.uploads ?? [];
	const missing: UploadedFile[] = [];
	const changed: UploadedFile[] = [];
	async function* files(): AsyncGenerator<TarFile> {
		for (const row of rows) {
			const read = await readStory(uploads, row, before);
			if (typeof read !== "string") yield* read;
			// One that came only then, and is gone again, lacks nothing.
			else if (read === "missing" && named.has(pathOf(row))) missing.push(row);
			else changed.push(row);
		}
		await forgetStories(beside, changed);
		yield { name: DATABASE, size: statSync(copy).size, content: createReadStream(copy) };
	}
	const bytes = await pack(files());
	return { bytes, stories: rows.length - missing.length - changed.length, missing };
}

/** Within the folder of servers' stories. */
function pathOf({ guild, file }: UploadedFile): string {
	return `${guild}/${file}`;
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
	upload: UploadedFile,
	before: ReadonlyMap<string, string>,
): Promise<readonly TarFile[] | "missing" | "changed"> {
	const [path, manifest] = [pathOf(upload), pathOf({ ...upload, file: manifestOf(upload.file) })];
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
