import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Snapshots nobody has used for so long go: of stories that are gone, or read by older code. Another process may still use younger ones. */
const UNUSED_MS = 7 * 24 * 60 * 60 * 1000;

/** Files whose writer must have been killed. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** Room for stories cut at readers' limits; those used longest ago go first, and are made again when they are wanted. */
const CUTS_BYTES = 512 * 1024 * 1024;

type Found = { readonly path: string; readonly size: number; readonly ageMs: number };

/** Deletes what is no longer wanted in the folder of snapshots. A file's time is when it was last used. @param nowMs As Date.now(). */
export async function sweepSnapshots(folder: string, inUse: ReadonlySet<string>, nowMs: number): Promise<void> {
	const files = await findFiles(folder, nowMs);
	const gone = files.filter(
		({ path, ageMs }) => ageMs > (path.endsWith(".part") ? UNFINISHED_MS : UNUSED_MS) && !inUse.has(path),
	);
	const cuts = files
		.filter((file) => file.path.endsWith(".cut") && !gone.includes(file))
		.sort((a, b) => a.ageMs - b.ageMs);
	let kept = 0;
	const tooMany = cuts.filter(({ size }) => {
		kept += size;
		return kept > CUTS_BYTES;
	});
	for (const { path } of [...gone, ...tooMany]) await rm(path, { force: true });
}

async function findFiles(folder: string, nowMs: number): Promise<readonly Found[]> {
	const names = (await readdir(folder)).filter((name) => /\.(?:stories|cut|part)$/.test(name));
	const found = await Promise.all(
		names.map(async (name): Promise<Found[]> => {
			const path = join(folder, name);
			const seen = await stat(path).catch(() => undefined);
			return seen === undefined ? [] : [{ path, size: seen.size, ageMs: nowMs - seen.mtimeMs }];
		}),
	);
	return found.flat();
}
