import { readdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";

/** Snapshots that other code made go when nobody has used them for so long: another Footnote may still use younger ones. */
const UNUSED_MS = 7 * 24 * 60 * 60 * 1000;

/** Files whose writer must have been killed. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** What a snapshot is of, what made it (absent in names of older versions), and what it is: the whole, a cut of it, or either unfinished. */
const NAME =
	/^(?<text>[0-9a-f]{40})(?<maker>-[0-9a-f]{16})?(?:\.stories)?(?:-\d+-\d+\.cut)?(?<unfinished>\.[0-9a-f-]{36}\.part)?$/;

type Found = {
	readonly path: string;
	readonly text: string;
	readonly maker: string | undefined;
	readonly unfinished: boolean;
};

export type SweepOptions = {
	/** Paths of the snapshots that are answered from or about to be made. */
	readonly inUse: ReadonlySet<string>;
	/** How the names of the snapshots end that belong to this process alone, all of whose stories are known by now; absent: there are none. */
	readonly own?: string | undefined;
	/** As Date.now(). */
	readonly nowMs: number;
};

/** Deletes what is nobody's in the folder of snapshots. A file's time is when it was last used. */
export async function sweepSnapshots(folder: string, { inUse, own, nowMs }: SweepOptions): Promise<void> {
	for (const file of await findFiles(folder)) {
		const isNobodys = !isOfAny(inUse, file) && file.maker !== undefined && own?.startsWith(file.maker) === true;
		const isOld = nowMs - (await timeOf(file.path, nowMs)) > (file.unfinished ? UNFINISHED_MS : UNUSED_MS);
		if (isNobodys || (isOld && !inUse.has(file.path))) await rm(file.path, { force: true });
	}
}

/**
 * Deletes all that was made of the texts of these snapshots, whatever code made it: the snapshots, their cuts, what is
 * unfinished. Files of older versions go too, since their names do not tell what they are of; whoever still wants them
 * reads the story again.
 *
 * @param inUse What is in use when a file is about to go: its story may be back by then.
 */
export async function dropSnapshots(
	folder: string,
	snapshots: Iterable<string>,
	inUse: () => ReadonlySet<string>,
): Promise<void> {
	const texts = new Set([...snapshots].map((path) => NAME.exec(basename(path))?.groups?.["text"]));
	for (const file of await findFiles(folder)) {
		const { path, text, maker } = file;
		if ((maker === undefined || texts.has(text)) && !isOfAny(inUse(), file)) await rm(path, { force: true });
	}
}

/** One of these snapshots, or a cut of it, or either unfinished. */
function isOfAny(snapshots: ReadonlySet<string>, { path, maker }: Found): boolean {
	if (maker === undefined) return false;
	return snapshots.has(path.replace(/(?<=\.stories).*$/s, ""));
}

async function findFiles(folder: string): Promise<readonly Found[]> {
	return (await readdir(folder)).flatMap((name): Found[] => {
		const { text, maker, unfinished } = NAME.exec(name)?.groups ?? {};
		return text === undefined ? [] : [{ path: join(folder, name), text, maker, unfinished: unfinished !== undefined }];
	});
}

/** A file that is gone meanwhile is not old. */
async function timeOf(path: string, nowMs: number): Promise<number> {
	return stat(path).then(
		({ mtimeMs }) => mtimeMs,
		() => nowMs,
	);
}
