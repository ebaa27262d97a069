import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { isNotMeant, isOtherFile, isOtherFolder } from "../story/folder-files.ts";
import { comparePaths } from "../story/folder-order.ts";

/** A file as it was seen. It counts as changed when its size or its time is another. */
export type SeenFile = {
	/** Where it is. */
	readonly path: string;
	/** Its name within the corpus, with `/`. */
	readonly name: string;
	readonly size: number;
	readonly changedMs: number;
};

/** What a story, or an archive of stories, is read from. */
export type Source = {
	/** Name of the file or folder within the corpus: unique. */
	readonly name: string;
	readonly kind: "file" | "folder";
	/** A folder's files in natural order ("2" before "10"). */
	readonly files: readonly SeenFile[];
	/** Names of files and folders within a folder that hold no story: pictures, what programs keep. */
	readonly others?: readonly string[] | undefined;
	readonly manifest?: SeenFile | undefined;
	/** Another one means that the source has changed. */
	readonly fingerprint: string;
};

/** How deep folders within a story's folder are followed: enough for volumes and parts, and an end to links in a circle. */
const DEEPEST = 4;

/**
 * The sources in a corpus folder, sorted by name: each file is one, and so is each folder. `<name>.json` beside either is its manifest.
 *
 * @throws UserError if the folder is missing or cannot be read.
 */
export async function scanCorpus(folder: string): Promise<readonly Source[]> {
	const entries = await listFolder(folder);
	const sources = await Promise.all(
		entries.filter(({ name }) => !isJson(name)).map(async ({ name }) => seeSourceIn(folder, name)),
	);
	return sources.filter((source) => source !== undefined);
}

/** One file or folder with the manifest beside it, whatever it is called; undefined if it is not there. */
export async function seeSourceIn(folder: string, name: string): Promise<Source | undefined> {
	return seeSource(join(folder, name), name, await manifestOf(folder, name));
}

/** Names of manifests that belong to no source: a slip in a file's name, which nobody would notice otherwise. */
export async function strayManifests(folder: string, sources: readonly Source[]): Promise<readonly string[]> {
	const used = new Set(sources.map(({ manifest }) => manifest?.name));
	return (await listFolder(folder)).map(({ name }) => name).filter((name) => /\.json$/i.test(name) && !used.has(name));
}

async function listFolder(folder: string): Promise<readonly Dirent[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.filter(({ name }) => !isNotMeant(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		throw new UserError(
			`Cannot read the corpus folder ${folder} (${(error as Error).message}). Set CORPUS_DIR to the folder that holds your stories.`,
			{ cause: error },
		);
	}
}

async function manifestOf(folder: string, name: string): Promise<SeenFile | undefined> {
	const manifest = `${name.replace(/(?<=.)\.[^.]+$/u, "")}.json`;
	for (const candidate of new Set([manifest, `${name}.json`])) {
		const found = await see(join(folder, candidate));
		if (found?.isFile()) return seen(join(folder, candidate), candidate, found);
	}
	return undefined;
}

async function seeSource(path: string, name: string, manifest: SeenFile | undefined): Promise<Source | undefined> {
	const found = await see(path);
	if (found === undefined || !(found.isFile() || found.isDirectory())) return undefined;
	const others: string[] = [];
	const files = found.isFile() ? [seen(path, name, found)] : await seeFolder({ path, name, others }, 1);
	// A folder of pictures is told to be no story; of what nobody put there nothing is.
	if (files.length === 0 && others.every((other) => other.split("/").some(isNotMeant))) return undefined;
	const fingerprint = [...files, ...(manifest === undefined ? [] : [manifest])]
		.map((file) => `${file.name}:${file.size}:${file.changedMs}`)
		.join("\n");
	return { name, kind: found.isFile() ? "file" : "folder", files, others, manifest, fingerprint };
}

type Folder = { readonly path: string; readonly name: string; readonly others: string[] };

async function seeFolder({ path, name, others }: Folder, depth: number): Promise<SeenFile[]> {
	// One folder that may not be read must not cost the others: it stands as a file that cannot be read, and is told as such.
	const entries = await readdir(path).catch(() => undefined);
	if (entries === undefined) return [{ path, name, size: 0, changedMs: 0 }];
	const found: SeenFile[] = [];
	const passOver = (entry: string) => others.push(`${name}/${entry}`.split("/").slice(1).join("/"));
	for (const entry of entries.sort(comparePaths)) {
		const within = { path: join(path, entry), name: `${name}/${entry}`, others };
		const inner = await see(within.path);
		if (inner?.isFile()) {
			if (isOtherFile(entry) && !(isJson(entry) && !isNotMeant(entry))) passOver(entry);
			else found.push(seen(within.path, within.name, inner));
		}
		if (inner?.isDirectory()) {
			if (depth === DEEPEST || isOtherFolder(entry)) passOver(`${entry}/`);
			else found.push(...(await seeFolder(within, depth + 1)));
		}
	}
	return found;
}

/** Beside a story's file it is its manifest. */
export function isJson(name: string): boolean {
	return name.toLowerCase().endsWith(".json");
}

function seen(path: string, name: string, { size, mtimeMs }: Stats): SeenFile {
	return { path, name, size, changedMs: mtimeMs };
}

/** What is there; a file that vanished meanwhile, or a dangling link, is not there. */
async function see(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch {
		return undefined;
	}
}
