import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { annotate } from "../annotation/annotate.ts";
import { UserError } from "../errors.ts";
import { buildPassageIndex } from "../retrieval/index/passage-index.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type FileProblem, fileProblem } from "../story/formats/file-mistake.ts";
import { type Manifest, parseManifest } from "../story/manifest.ts";
import { type FolderReading, readFolder } from "../story/read-folder.ts";
import { readStory, type StoryFile } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";
import { showWhole, type VisibleStory } from "../story/visible-story.ts";
import { isJson, type SeenFile, type Source } from "./corpus.ts";
import { SNAPSHOT_FORMAT } from "./story-snapshot.ts";
import { unpackApart } from "./unpack-apart.ts";

/** A source with the bytes of its files. */
export type LoadedSource = {
	readonly source: Source;
	readonly files: readonly LoadedFile[];
	readonly manifestBytes?: Uint8Array | undefined;
};

export type LoadedFile = {
	readonly file: SeenFile;
	readonly bytes: Uint8Array;
	readonly unpacked?: StoryFile["unpacked"];
	/** Why a file of a folder could not be read; it has no bytes then. */
	readonly problem?: FileProblem | undefined;
};

/** Largest file that is read. The longest novels have 6 MB; everything a story needs in memory is a multiple of it. */
const FILE_LIMIT_BYTES = 256 * 1024 * 1024;

/** @throws UserError if the file cannot be read or is too large; of a folder one such file costs no other. */
export function loadSource(source: Source): LoadedSource {
	const load = source.kind === "folder" ? tryLoading : (file: SeenFile) => ({ file, bytes: loadFile(file) });
	return {
		source,
		files: source.files.map(load),
		manifestBytes: source.manifest === undefined ? undefined : loadFile(source.manifest),
	};
}

/** Sources with the same digest read as the same stories, but for the name. */
export function digestOf({ source, files, manifestBytes }: LoadedSource): string {
	const digest = createHash("sha256").update(manifestBytes ?? "");
	for (const { file, bytes, problem } of files) {
		// In a folder the names make chapters; of a single file only its ending tells how it is read.
		const name = source.kind === "folder" ? file.name.slice(source.name.length) : /\.[^.]*$/u.exec(file.name)?.[0];
		digest.update(`\n${name ?? ""} ${bytes.length}${JSON.stringify(problem) ?? ""}\n`).update(bytes);
	}
	return digest.digest("hex");
}

/**
 * The file name of a source's snapshot: what it is of, which is another for other content and another name, then what
 * made it, which is another for other code and another form of snapshot. So all snapshots of one text are known by their
 * names, and so are those that this code can use.
 */
export function snapshotName(digest: string, name: string, codeVersion: string): string {
	return `${hashOf(`${name}\n${digest}`, TEXT_NAME)}${snapshotMaker(codeVersion)}`;
}

/** How the names of all snapshots end that this code makes: their form, then the code. */
export function snapshotMaker(codeVersion: string): string {
	return `${snapshotForm()}${hashOf(codeVersion, 12)}.stories`;
}

function snapshotForm(): string {
	return `-${SNAPSHOT_FORMAT.toString(16).padStart(4, "0")}`;
}

/**
 * Snapshots that other code made in the form of today: they answer until the text is read anew. The folder is listed once,
 * when the first is asked for.
 *
 * @returns finds the newest one of the same text and name as a snapshot of this code.
 */
export function olderSnapshots(folder: string, codeVersion: string): (snapshot: string) => string | undefined {
	let found: ReadonlyMap<string, string> | undefined;
	const list = (): ReadonlyMap<string, string> => {
		const own = snapshotMaker(codeVersion);
		const others = readdirSync(folder)
			.filter((name) => name.endsWith(".stories") && name.startsWith(snapshotForm(), TEXT_NAME) && !name.endsWith(own))
			.map((name) => ({ name, changedMs: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
			.sort((a, b) => a.changedMs - b.changedMs);
		return new Map(others.map(({ name }) => [name.slice(0, TEXT_NAME), join(folder, name)]));
	};
	return (snapshot) => {
		found ??= list();
		return found.get(basename(snapshot).slice(0, TEXT_NAME));
	};
}

/** Characters of a snapshot's name that tell what it is of. */
const TEXT_NAME = 40;

function hashOf(words: string, length: number): string {
	return createHash("sha256").update(words).digest("hex").slice(0, length);
}

/** A source whose files have what only waiting can unpack: what PDFs hold. Ask before reading it. */
export async function unpackSource(loaded: LoadedSource): Promise<LoadedSource> {
	const files: LoadedFile[] = [];
	for (const one of loaded.files) {
		const { unpacked } = await unpackApart({ path: one.file.name, bytes: one.bytes });
		files.push(unpacked === undefined ? one : { ...one, unpacked });
	}
	return { ...loaded, files };
}

/** The stories of a source, each annotated and indexed when it is asked for, and what is told of an archive beside its reports. */
export type SourceReading = Omit<FolderReading, "stories"> & { readonly stories: Iterable<SearchableStory> };

/** @throws UserError if it cannot be read, with the reason and the way out. */
export function readSource(loaded: LoadedSource): SourceReading {
	const reading = readStories(loaded);
	return { ...reading, stories: prepareEach(reading.stories) };
}

function* prepareEach(stories: readonly Story[]): Generator<SearchableStory> {
	for (const story of stories) yield prepareStory(showWhole(story));
}

/** Everything answering needs of a story, from nothing but the story. */
export function prepareStory(story: VisibleStory): SearchableStory {
	const layers = annotate(story);
	return { story, layers, index: buildPassageIndex(story) };
}

/** What its manifest says of a source. @throws UserError if the manifest is wrong. */
export function manifestOf(source: Source): Manifest | undefined {
	return source.manifest && parseManifestOf(source, loadFile(source.manifest));
}

/** @throws UserError if it cannot be read, with the reason and the way out. */
export function readStories({ source, files, manifestBytes }: LoadedSource): FolderReading {
	const manifest = parseManifestOf(source, manifestBytes);
	const [first] = files;
	if (source.kind === "file" && first !== undefined) {
		const story = readStory({ path: first.file.name, bytes: first.bytes, unpacked: first.unpacked, manifest });
		return { stories: [story], problems: [], leftOut: [], warnings: [] };
	}
	const unreadable = files.flatMap(({ file, problem }) =>
		problem === undefined ? [] : [{ path: file.name, problem }],
	);
	const readable = files.filter(({ file, problem }) => problem === undefined && !isJson(file.name));
	const jsonFiles = files.filter(({ file, problem }) => problem === undefined && isJson(file.name));
	const manifests = new Map(jsonFiles.map((one) => [withoutEnding(one.file.name), one]));
	const used = new Set<LoadedFile>();
	const ownManifest = (name: string): Manifest | undefined => {
		const own = manifests.get(withoutEnding(name));
		if (own === undefined) return undefined;
		used.add(own);
		try {
			return parseManifest(textOf(own.bytes), own.file.name);
		} catch (error) {
			// The chapter is read all the same, as a story whose chapters are all the others.
			if (!(error instanceof UserError)) throw error;
			unreadable.push({ path: own.file.name, problem: fileProblem(error) });
			return undefined;
		}
	};
	const read = readable.map(({ file, bytes, unpacked }) => {
		return { path: file.name, bytes, unpacked, manifest: ownManifest(file.name) };
	});
	const unused = jsonFiles.filter((one) => !used.has(one)).map(({ file }) => file.name.slice(source.name.length + 1));
	const others = [...(source.others ?? []), ...unused];
	return readFolder({ path: source.name, manifest, files: read, others, unreadable });
}

/** Of a chapter and of its manifest, in whatever case each is written. */
function withoutEnding(name: string): string {
	return name.replace(/\.[^./]+$/u, "").toLowerCase();
}

function textOf(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("utf8");
}

function parseManifestOf({ manifest }: Source, bytes: Uint8Array | undefined): Manifest | undefined {
	if (manifest === undefined || bytes === undefined) return undefined;
	return parseManifest(textOf(bytes), manifest.name);
}

function tryLoading(file: SeenFile): LoadedFile {
	try {
		return { file, bytes: loadFile(file) };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { file, bytes: new Uint8Array(), problem: fileProblem(error) };
	}
}

function loadFile({ path, name, size }: SeenFile): Uint8Array {
	if (size > FILE_LIMIT_BYTES) {
		throw new UserError(
			`${name} has ${Math.ceil(size / 1024 / 1024)} MB; at most 256 MB are read. Split it into a folder of files.`,
		);
	}
	try {
		return readFileSync(path);
	} catch (error) {
		throw new UserError(`${name} cannot be read (${(error as Error).message}). Check that Footnote may read it.`, {
			cause: error,
		});
	}
}
