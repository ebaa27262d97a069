import { createHash } from "node:crypto";
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { StoryId } from "../story/story.ts";
import { type Source, scanCorpus } from "./corpus.ts";
import type { GuildId } from "./settings.ts";

/** The files of stories that servers brought in: a folder for each server, in it one for files not yet confirmed. */
export type UploadFiles = {
	/** Keeps a file aside. @returns its id: its digest, so that the same file sent twice is kept once. */
	keepAside(guild: GuildId, bytes: Uint8Array, ending: string, manifest: object): string;
	/** The file kept aside as a source. @throws UserError if there is none. */
	aside(guild: GuildId, id: string): Promise<Source>;
	/** Makes the file kept aside the server's story. @returns the name of the file. */
	accept(guild: GuildId, aside: Source, story: StoryId, manifest: object): string;
	remove(guild: GuildId, file: string): void;
	/** Deletes all of a server's files. */
	removeServer(guild: GuildId): void;
	/** The server's stories as sources. */
	sources(guild: GuildId): Promise<readonly Source[]>;
	/** Deletes what a crash left behind: files of no row, and files that were never confirmed. */
	sweep(known: readonly { readonly guild: GuildId; readonly file: string }[]): void;
};

/** A folder whose name begins with a full stop is no story (see corpus.ts). */
const ASIDE = ".aside";

/** Files of one server that wait to be confirmed: more than anybody looks at, and not enough to fill a disk with. */
const MOST_ASIDE = 5;

export function createUploadFiles(folder: string): UploadFiles {
	const folderOf = (guild: GuildId): string => {
		// An id comes from Discord, but a folder's name is not the place to trust that.
		if (!/^\d{1,20}$/.test(guild)) throw new Error(`No server has the id ${guild}.`);
		return join(folder, guild);
	};
	const asideOf = (guild: GuildId): string => join(folderOf(guild), ASIDE);
	return {
		keepAside: (guild, bytes, ending, manifest) => {
			const id = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
			mkdirSync(asideOf(guild), { recursive: true });
			writeSafely(join(asideOf(guild), `${id}.json`), new TextEncoder().encode(JSON.stringify(manifest)));
			writeSafely(join(asideOf(guild), `${id}.${ending}`), bytes);
			keepNewest(asideOf(guild), MOST_ASIDE);
			return id;
		},
		aside: async (guild, id) => {
			const found = existsSync(asideOf(guild)) ? await scanCorpus(asideOf(guild)) : [];
			const source = found.find(({ name }) => name.replace(/\..*$/, "") === id);
			if (source === undefined) throw new UserError("That file is no longer here. Send it again with /story add.");
			return source;
		},
		accept: (guild, { name, files, manifest }, story, corrected) => {
			const file = `${story}${name.slice(name.lastIndexOf("."))}`;
			writeSafely(join(folderOf(guild), `${story}.json`), new TextEncoder().encode(JSON.stringify(corrected)));
			for (const { path } of files) renameSync(path, join(folderOf(guild), file));
			if (manifest !== undefined) rmSync(manifest.path, { force: true });
			return file;
		},
		remove: (guild, file) => {
			rmSync(join(folderOf(guild), file), { force: true });
			rmSync(join(folderOf(guild), file.replace(/\.[^.]+$/, ".json")), { force: true });
		},
		removeServer: (guild) => rmSync(folderOf(guild), { recursive: true, force: true }),
		sources: async (guild) => (existsSync(folderOf(guild)) ? scanCorpus(folderOf(guild)) : []),
		sweep: (known) => {
			for (const guild of existsSync(folder) ? readdirSync(folder) : []) {
				const kept = new Set(
					known.filter((row) => row.guild === guild).flatMap(({ file }) => [file, file.replace(/\.[^.]+$/, ".json")]),
				);
				for (const name of readdirSync(join(folder, guild))) {
					if (!kept.has(name)) rmSync(join(folder, guild, name), { recursive: true, force: true });
				}
			}
		},
	};
}

/** Deletes all but the files written last; a file and its manifest count as one. */
function keepNewest(folder: string, most: number): void {
	const writtenAt = new Map<string, number>();
	for (const name of readdirSync(folder)) {
		const id = name.replace(/\..*$/, "");
		writtenAt.set(id, Math.max(writtenAt.get(id) ?? 0, statSync(join(folder, name)).mtimeMs));
	}
	const kept = new Set(
		[...writtenAt.keys()].sort((a, b) => (writtenAt.get(b) ?? 0) - (writtenAt.get(a) ?? 0)).slice(0, most),
	);
	for (const name of readdirSync(folder)) {
		if (!kept.has(name.replace(/\..*$/, ""))) rmSync(join(folder, name), { force: true });
	}
}

/** The whole file or none of it, whatever happens meanwhile. */
function writeSafely(path: string, bytes: Uint8Array): void {
	const temporary = `${path}.tmp`;
	const file = openSync(temporary, "w");
	try {
		writeFileSync(file, bytes);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(temporary, path);
}
