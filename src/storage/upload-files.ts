import {
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileGone } from "../asking/keeping/storage-mistakes.ts";
import { PREVIEW_MINUTES } from "../kept-for.ts";
import type { StoryId } from "../story/story.ts";
import { type Source, seeSourceIn } from "./corpus.ts";
import { digestOf, ofCopy, ofFile } from "./database/shared-file-names.ts";
import type { UploadContent } from "./database/upload-rows.ts";
import { makePrivateFolder, PRIVATE_FILE, tightenFolder } from "./private-files.ts";

/** The files of stories that servers brought in: a folder for each server, in it one for files not yet confirmed. */
export type UploadFiles = {
	/**
	 * Keeps a file aside for some minutes. The same file sent twice is kept once.
	 *
	 * @returns what to ask for it by.
	 */
	keepAside(guild: string, file: SentFile, manifest: object): string;
	/** The file kept aside as a source that is named as it was sent. @throws UserError if there is none. */
	aside(guild: string, id: string): Source;
	/** Deletes the file kept aside. */
	dropAside(guild: string, id: string): void;
	/** Makes the file kept aside the server's story. @returns the name of the file, which in a copy of shared files tells what it holds. */
	accept(guild: string, id: string, story: StoryId, manifest: object): string;
	/** A server's file and its manifest as they are. */
	read(guild: string, file: string): UploadContent;
	/** Copies a file here under the name that it has elsewhere. */
	copy(guild: string, file: string, content: UploadContent): void;
	remove(guild: string, file: string): void;
	/** Deletes all of a server's files. */
	removeServer(guild: string): void;
	/** A file of the server as a source; undefined if it is not there. */
	source(guild: string, file: string): Promise<Source | undefined>;
	/** Deletes what a crash left behind: files of no row, and files that were never confirmed. @param aside Whether these are kept. */
	sweep(known: readonly { readonly guild: string; readonly file: string }[], aside?: "kept"): void;
};

/** A file as it was sent. */
export type SentFile = {
	/** What people know it by. */
	readonly name: string;
	/** By its content: what it is kept as. */
	readonly ending: string;
	readonly bytes: Uint8Array;
};

/** A file that waits to be confirmed, and the end of its waiting. */
type Aside = { readonly source: Source; readonly timer: NodeJS.Timeout };

const ASIDE = ".aside";

const GUILD = /^\d{1,20}$/;
const FILE = /^[\p{L}\p{N}][\p{L}\p{N}-]*\.[a-z0-9]+$/u;

/** Files of one server that wait to be confirmed: more than anybody looks at, and not enough to fill a disk with. */
const MOST_ASIDE = 5;

/** @param isCopy The files are copies of those that processes share: a name is then never another file's, too. */
export function createUploadFiles(folder: string, isCopy = false): UploadFiles {
	const waiting = new Map<string, Aside>();
	const folderOf = (guild: string): string => {
		// An id comes from Discord, but a folder's name is not the place to trust that.
		if (!GUILD.test(guild)) throw new Error(`No server has the id ${guild}.`);
		return join(folder, guild);
	};
	const asideOf = (guild: string): string => join(folderOf(guild), ASIDE);
	const dropAside = (guild: string, id: string): void => {
		const aside = waiting.get(`${guild}/${id}`);
		waiting.delete(`${guild}/${id}`);
		clearTimeout(aside?.timer);
		for (const { path } of filesOf(aside?.source)) {
			try {
				rmSync(path, { force: true });
			} catch {
				// Nobody waits for it: what cannot be deleted now is swept at the next start.
			}
		}
	};
	const keepNewest = (guild: string): void => {
		const ids = [...waiting.keys()].filter((key) => key.startsWith(`${guild}/`)).map((key) => key.split("/")[1] ?? "");
		for (const id of ids.slice(0, -MOST_ASIDE)) dropAside(guild, id);
	};
	const waitingFile = (guild: string, id: string): Source => {
		const aside = waiting.get(`${guild}/${id}`);
		if (aside === undefined || !existsSync(aside.source.files[0]?.path ?? "")) {
			throw fileGone();
		}
		return aside.source;
	};
	return {
		keepAside: (guild, { name, ending, bytes }, manifest) => {
			const id = digestOf(bytes).slice(0, 32);
			dropAside(guild, id);
			makePrivateFolder(asideOf(guild));
			const source = asideSource(join(asideOf(guild), id), { name, ending, bytes }, manifest);
			const timer = setTimeout(() => dropAside(guild, id), PREVIEW_MINUTES * 60_000).unref();
			waiting.set(`${guild}/${id}`, { source, timer });
			keepNewest(guild);
			return id;
		},
		aside: waitingFile,
		dropAside,
		accept: (guild, id, story, corrected) => {
			const [sent] = waitingFile(guild, id).files;
			if (sent === undefined) throw new Error("A file kept aside has no file.");
			const manifest = new TextEncoder().encode(JSON.stringify(corrected));
			const file = isCopy
				? ofCopy(story, sent.path, { bytes: readFileSync(sent.path), manifest })
				: ofFile(story, sent.path);
			writeSafely(join(folderOf(guild), manifestOf(file)), manifest);
			renameSync(sent.path, join(folderOf(guild), file));
			dropAside(guild, id);
			return file;
		},
		read: (guild, file) => ({
			bytes: readFileSync(join(folderOf(guild), file)),
			manifest: readFileSync(join(folderOf(guild), manifestOf(file))),
		}),
		copy: (guild, file, { bytes, manifest }) => {
			// The name comes from another process: it must not lead out of the folder.
			if (!FILE.test(file)) throw new Error(`No story's file is called ${file}.`);
			makePrivateFolder(folderOf(guild));
			writeSafely(join(folderOf(guild), manifestOf(file)), manifest);
			writeSafely(join(folderOf(guild), file), bytes);
		},
		remove: (guild, file) => {
			rmSync(join(folderOf(guild), file), { force: true });
			rmSync(join(folderOf(guild), manifestOf(file)), { force: true });
		},
		removeServer: (guild) => {
			for (const key of waiting.keys()) if (key.startsWith(`${guild}/`)) dropAside(guild, key.split("/")[1] ?? "");
			rmSync(folderOf(guild), { recursive: true, force: true });
		},
		source: async (guild, file) => seeSourceIn(folderOf(guild), file),
		sweep: (known, aside) => {
			tightenFolder(folder);
			for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
				// What is not a server's folder is somebody else's.
				if (!entry.isDirectory() || !GUILD.test(entry.name)) continue;
				const guild = entry.name;
				const kept = new Set(
					known.filter((row) => row.guild === guild).flatMap(({ file }) => [file, manifestOf(file)]),
				);
				if (aside === "kept") kept.add(ASIDE);
				for (const name of readdirSync(join(folder, guild))) {
					if (!kept.has(name)) rmSync(join(folder, guild, name), { recursive: true, force: true });
				}
			}
		},
	};
}

/** What a story is told to be lies beside its file. */
export function manifestOf(file: string): string {
	return file.replace(/\.[^.]+$/, ".json");
}

/** Where it lies says nothing of what it is called: that is for people. */
function asideSource(path: string, { name, ending, bytes }: SentFile, manifest: object): Source {
	const manifestBytes = new TextEncoder().encode(JSON.stringify(manifest));
	writeSafely(`${path}.json`, manifestBytes);
	writeSafely(`${path}.${ending}`, bytes);
	const seen = (at: string, size: number) => ({ path: at, name, size, changedMs: statSync(at).mtimeMs });
	return {
		name,
		kind: "file",
		files: [seen(`${path}.${ending}`, bytes.length)],
		manifest: seen(`${path}.json`, manifestBytes.length),
		fingerprint: path,
	};
}

function filesOf(source: Source | undefined): readonly { readonly path: string }[] {
	return source === undefined ? [] : [...source.files, ...(source.manifest === undefined ? [] : [source.manifest])];
}

/** The whole file or none of it, whatever happens meanwhile. */
function writeSafely(path: string, bytes: Uint8Array): void {
	const temporary = `${path}.tmp`;
	const file = openSync(temporary, "w", PRIVATE_FILE);
	try {
		try {
			writeFileSync(file, bytes);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
