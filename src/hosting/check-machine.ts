import { existsSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { openReader } from "../reading/open-reader.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";

/** Settings that are wrong, each with its way out in the sentence; and whether others may read the token in `.env`. */
export function checkSettings(mistakes: readonly string[], envPath: string): readonly Finding[] {
	const mend = "Mend it in .env or in the environment.";
	const said =
		mistakes.length === 0
			? [ok("Settings", "None is wrong.")]
			: mistakes.map((mistake) => wrong("Settings", mistake, mend));
	if (!isOpen(envPath)) return said;
	return [...said, look("Settings", `Other users of this machine may read ${envPath}.`, `chmod 600 ${envPath}`)];
}

/** Whether others than its owner may do anything with a file or folder. Windows knows no such modes. */
export function isOpen(path: string): boolean {
	return process.platform !== "win32" && existsSync(path) && (statSync(path).mode & 0o077) !== 0;
}

/** Less than this and the next snapshot or story does not fit. */
const TOO_LITTLE = 64 * 1024 * 1024;
/** A few books with their snapshots. */
const LITTLE = 512 * 1024 * 1024;

/** @param free Bytes, where the data folder is or will be. */
export function checkDisk(dataDir: string, free: number): Finding {
	const megabytes = `${Math.floor(free / 1024 / 1024)} MB are free for ${dataDir}.`;
	if (free >= LITTLE) return ok("Disk", megabytes);
	const wayOut = "Make room, or set DATA_DIR to a folder on another disk.";
	return free < TOO_LITTLE
		? wrong("Disk", `Only ${megabytes} What readers choose can soon not be kept.`, wayOut)
		: look("Disk", `Only ${megabytes}`, wayOut);
}

/** Bytes that may be written where a folder is, or will be. */
export function freeBytes(folder: string): number {
	let there = resolve(folder);
	while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
	const { bavail, bsize } = statfsSync(there);
	return bavail * bsize;
}

/** Whether the small model is there and runs. */
export async function checkReader(setting: "on" | "off"): Promise<Finding> {
	if (setting === "off") return ok("Reader", "READER is off: passages are found by their words alone.");
	const { reader, without } = await openReader(setting);
	if (reader === undefined) {
		return look(
			"Reader",
			`It cannot be loaded (${without}), so passages are found by their words alone.`,
			"Install the packages again (npm ci in a clone) without --omit=optional, or set READER=off.",
		);
	}
	await reader.close();
	return ok("Reader", "The small model is there and runs.");
}
