import { createReadStream, existsSync, mkdirSync, statfsSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { UserError } from "../errors.ts";
import { makePrivateFolder, PRIVATE_FILE } from "../storage/private-files.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { readTar, type TarFile } from "./tar.ts";

/** The folder of a server and the names that Footnote gives to files: no path leads out of it, and none is hidden. */
const UPLOAD_PATH = new RegExp(`^${UPLOADS}/\\d{1,20}/[a-z0-9-]{1,40}\\.[a-z0-9]{1,8}$`);

/** More files than a few hundred servers have; each costs its time. */
const MOST_FILES = 200_000;

/** Left free on the disk, so that the bot can start. */
const LEFT_FREE = 16 * 1024 * 1024;

/** Whether a path in a backup, or the one that a row of its database means, is one of a server's file. */
export function isUploadPath(path: string): boolean {
	return UPLOAD_PATH.test(path);
}

/**
 * Unpacks a backup into an empty folder. It may come from anybody: only what a backup holds is taken, under the names that it
 * has there, each once, and no more than there is room for.
 *
 * @throws UserError
 */
export async function unpackBackup(file: string, folder: string, signal?: AbortSignal): Promise<void> {
	const gunzip = createGunzip();
	const piping = pipeline(createReadStream(file), gunzip, signal === undefined ? {} : { signal });
	// Whoever reads what is unpacked is told.
	piping.catch(() => {});
	let files = 0;
	try {
		mkdirSync(join(folder, UPLOADS), { mode: 0o700 });
		await readTar(gunzip, async (entry) => {
			if (++files > MOST_FILES) throw new UserError(`it holds more than ${MOST_FILES} files`);
			await unpack(entry, folder);
		});
		if (!existsSync(join(folder, DATABASE))) throw new UserError(`there is no ${DATABASE} in it`);
	} catch (error) {
		const why = reasonOf(error);
		if (why === undefined) throw error;
		throw new UserError(`${file} cannot be put back: ${why}. Nothing was changed.`, { cause: error });
	} finally {
		gunzip.destroy();
	}
}

async function unpack({ name, size, content }: TarFile, folder: string): Promise<void> {
	if (name !== DATABASE && !isUploadPath(name)) {
		throw new UserError(`it holds ${JSON.stringify(name)}, which is in no backup of Footnote's`);
	}
	const { bavail, bsize } = statfsSync(folder);
	if (size > bavail * bsize - LEFT_FREE) {
		throw new UserError(`there is no room on the disk for ${name}, which has ${Math.ceil(size / 1024 / 1024)} MB`);
	}
	makePrivateFolder(dirname(join(folder, name)));
	const file = await open(join(folder, name), "wx", PRIVATE_FILE);
	try {
		await writeFile(file, content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** @returns undefined where it is not the archive that is wrong. */
function reasonOf(error: unknown): string | undefined {
	if (error instanceof UserError) return error.message;
	const code = (error as NodeJS.ErrnoException).code ?? "";
	if (code === "EEXIST") return "it holds a file twice";
	if (code === "Z_BUF_ERROR") return "it is cut off";
	return code.startsWith("Z_") ? "it is damaged, or no archive as “footnote backup” makes it" : undefined;
}
