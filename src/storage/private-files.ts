import { chmodSync, closeSync, type Dirent, mkdirSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What is in the data folder is its owner's alone: other users of the machine may neither read nor list it. Windows knows no such modes. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Makes a folder and those above it that are missing; one that is there stays as it is. */
export function makePrivateFolder(path: string): string {
	mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
	return path;
}

/** Makes an empty file where there is none, so that whoever writes it later finds it private. One that is there is not touched. */
export function makePrivateFile(path: string): void {
	try {
		closeSync(openSync(path, "wx", PRIVATE_FILE));
	} catch {
		// It is there already; or cannot be made, as whoever opens it next is told.
	}
}

/** Takes away what older versions let others read. */
export function tightenFile(path: string): void {
	tighten(path, PRIVATE_FILE);
}

/** As `tightenFile` for a folder and everything in it. */
export function tightenFolder(path: string): void {
	tighten(path, PRIVATE_FOLDER);
	for (const entry of listThere(path)) {
		if (entry.isDirectory()) tightenFolder(join(path, entry.name));
		// A link leads out of the data folder: what it leads to is somebody else's to open or close.
		else if (entry.isFile()) tightenFile(join(path, entry.name));
	}
}

function tighten(path: string, mode: number): void {
	if (process.platform === "win32") return;
	try {
		chmodSync(path, mode);
	} catch {
		// Another user's, gone meanwhile, or on a file system without modes: then there is nothing to tighten.
	}
}

function listThere(path: string): readonly Dirent[] {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return [];
	}
}
