import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Saying } from "../answering/wording/saying.ts";
import { wordsOf } from "../answering/wording/words.ts";
import type { Scope, StoryStatus } from "../asking/command.ts";
import { readingCodeVersion } from "../storage/code-version.ts";
import type { Source } from "../storage/corpus.ts";
import { makePrivateFolder, tightenFolder } from "../storage/private-files.ts";
import { snapshotMaker } from "../storage/read-source.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import { createAnsweringDesk } from "./answering-desk.ts";
import { createClearing } from "./clearing.ts";
import { createCutter } from "./cutter.ts";
import { type EngineLog, tellOfReading } from "./engine-log.ts";
import { followSources } from "./follow-sources.ts";
import type { StoryRunner } from "./in-process.ts";
import { withSameFile } from "./same-file.ts";
import { createSourceReader, type SourceReader } from "./source-reader.ts";
import type { NamedSource, OwnedSource } from "./source-states.ts";
import { STORY_MEMORY_MB } from "./story-pool.ts";
import { tellOfReader } from "./tell-of-reader.ts";
import type { StoryAddress } from "./threads/answering-work.ts";
import { type ReadingReply, type ReadingRequest, readingMs } from "./threads/reading-work.ts";
import { linkWorker, type WorkerLink } from "./threads/worker-link.ts";

/** How far the stories have been read: how many. */
export type Progress = { readonly ready: number; readonly failed: number; readonly total: number };

/** The bot's stories: read, watched and searched in threads of their own. This thread holds neither texts nor indexes. */
export type Engine = StoryRunner & {
	/** Calls `listener` whenever a story has become ready, has changed or is gone. @returns a function that ends it. */
	onChange(listener: (progress: Progress) => void): () => void;
	progress(): Progress;
	/** Whether the small model reads passages; resolves when it was tried. */
	readonly readsPassages: Promise<boolean>;
	/** Resolves when every source known so far was read or could not be; with a server named, every one of that server. */
	settled(guild?: string): Promise<void>;
	/** Looks at once for what has changed in the corpus folder. @throws UserError if it cannot be read. */
	lookAgain(): Promise<void>;
	/** Begins to read a server's source again, changed or not. */
	readAgain(source: NamedSource): void;
	/** Makes ready what answers in this scope need, so that the first question after a new limit need not wait for it. */
	prepare(scope: Scope): Promise<void>;
	/** Reads a source that is none of the stories, and keeps nothing of it. @throws UserError if it cannot be read. */
	readAside(source: Source): Promise<readonly StorySummary[]>;
	/** Sets the stories that servers brought in: all of them. */
	setUploads(uploads: readonly OwnedSource[]): void;
	/** Resolves when nothing is on disk any more of stories that are gone so far. */
	cleared(): Promise<void>;
	/** A story on this server's statuses whose file has the very same bytes. */
	withSameFile(bytes: Uint8Array, guild: string): StoryStatus | undefined;
	close(): Promise<void>;
};

export type EngineOptions = {
	readonly corpusDir: string;
	readonly dataDir: string;
	readonly log: EngineLog;
	/** Whether the small model reads passages; absent: words alone. */
	readonly reader?: "on" | "off" | undefined;
	/** MB for stories: the heap of each thread, and what is kept open of them. */
	readonly memoryMb?: number | undefined;
	/** Processor time that one question may take. */
	readonly questionMs?: number | undefined;
};

/** After so long without work a reading thread ends, and its memory is free. */
const IDLE_MS = 5000;

/**
 * Opens the stories. It answers from each story as soon as that is ready.
 *
 * @throws UserError if the corpus folder or the data folder cannot be used.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
	const { corpusDir, dataDir, log, memoryMb = STORY_MEMORY_MB, questionMs } = options;
	const snapshotDir = makeFolder(join(dataDir, "snapshots"));
	const clearing = createClearing(snapshotDir, () => reader.snapshotsInUse(), log);
	const linkReading = (): WorkerLink<ReadingRequest, ReadingReply> =>
		linkWorker("reading-worker", { memoryMb, workerData: { snapshotDir }, idleMs: IDLE_MS, allowedMs: readingMs });
	// Two threads for one kind of work: who set a position, or asks in a server first, does not wait for a corpus to be read.
	const [reading, cutting] = [linkReading(), linkReading()];
	const setAside = (story: Pick<StoryAddress, "snapshot" | "at">, reason: Saying): void => {
		log.error({ snapshot: story.snapshot, at: story.at, reason: wordsOf(reason) }, "story set aside");
		reader.setAside(story, reason);
	};
	const listeners = new Set<(progress: Progress) => void>();
	const desk = createAnsweringDesk({
		memoryMb,
		reader: options.reader,
		questionMs,
		cutter: createCutter(async (request) => clearing.afterCut(request, () => cutting.ask(request)), setAside),
		onDamage: (snapshot) => {
			log.warn({ snapshot }, "snapshot damaged, reading again");
			reader.mend(snapshot);
		},
		onSetAside: setAside,
		onCrash: (err) => log.error({ err }, "answering thread ended, starting again"),
		onError: (err) => log.error({ err }, "story not opened"),
	});
	const read = (request: ReadingRequest): Promise<ReadingReply> =>
		request.kind === "read" ? reading.ask(request) : cutting.ask(request);
	const reader: SourceReader = createSourceReader(read, {
		onStories: (came, went) => {
			for (const story of went) clearing.waitFor(desk.take(story));
			for (const story of came) clearing.waitFor(desk.put(story));
		},
		onDropped: clearing.drop,
		onChange: () => {
			const now = progressOf(reader);
			for (const listener of listeners) listener(now);
		},
		onRead: tellOfReading(log),
	});
	const sources = followSources(corpusDir, reader, log);
	try {
		await sources.look();
	} catch (error) {
		sources.stop();
		throw error;
	}
	const readsPassages = options.reader === "on" ? tellOfReader(desk, log) : Promise.resolve(false);
	let isClosed = false;
	const sweep = (own?: string): void => {
		void reader.allNamed().then((isAll) => isClosed || clearing.sweep(isAll ? own : undefined));
	};
	sweep();
	/** Until servers' stories are known, a snapshot that no source has may be of one of them. */
	let uploadsKnown = false;
	return {
		...runnerOf(desk, reader),
		progress: () => progressOf(reader),
		readsPassages,
		onChange: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		settled: reader.settled,
		lookAgain: sources.look,
		readAgain: reader.readAgain,
		prepare: async (scope) => {
			const statuses = statusesOf(reader, scope);
			await desk.ask({ kind: "prepare", scope, statuses }, "done");
		},
		readAside: async (source) => (await reading.ask({ kind: "try", source })).summaries ?? [],
		setUploads: (uploads) => {
			sources.setUploads(uploads);
			if (!uploadsKnown) sweep(snapshotMaker(readingCodeVersion()));
			uploadsKnown = true;
		},
		cleared: clearing.done,
		withSameFile: (bytes, guild) => withSameFile(reader, bytes, guild),
		close: async () => {
			isClosed = true;
			sources.stop();
			// Otherwise it would ask a new thread for what is left to be read.
			reader.stop();
			await Promise.all([reading.stop(), cutting.stop(), desk.stop()]);
			await clearing.done();
		},
	};
}

function runnerOf(desk: ReturnType<typeof createAnsweringDesk>, reader: SourceReader): StoryRunner {
	const statuses = (scope: Scope) => statusesOf(reader, scope);
	return {
		statuses: async (scope) => {
			if (scope.guild !== undefined) await reader.open(scope.guild);
			return statuses(scope);
		},
		run: async (call, scope) =>
			(await desk.ask({ kind: "run", call, scope, statuses: statuses(scope) }, "answer")).answer,
		complete: async (call, focused, typed, scope) =>
			(await desk.ask({ kind: "complete", call, focused, typed, scope, statuses: statuses(scope) }, "choices")).choices,
		outline: async ({ story: id, guild }) => (await desk.ask({ kind: "outline", id, guild }, "outline")).outline,
		rememberPlace: async ({ story: id, guild }, place) =>
			(await desk.ask({ kind: "remember", id, guild, place }, "place")).place,
		findPlace: async ({ story: id, guild }, kept) => (await desk.ask({ kind: "find", id, guild, kept }, "place")).place,
	};
}

/** The corpus's stories, and those of the server asked in. */
function statusesOf(reader: SourceReader, { guild }: Scope): readonly StoryStatus[] {
	return reader
		.statuses()
		.filter((story) => story.guild === undefined || story.guild === guild)
		.map(({ status }) => status);
}

function progressOf(reader: SourceReader): Progress {
	const states = reader.statuses().map(({ status }) => status.state);
	const count = (state: StoryStatus["state"]) => states.filter((one) => one === state).length;
	return { ready: count("ready"), failed: count("failed"), total: states.length };
}

function makeFolder(path: string): string {
	try {
		makePrivateFolder(path);
		tightenFolder(path);
		// Told now, in one sentence, rather than of each story that cannot be kept.
		accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
		return path;
	} catch (error) {
		throw describeStorageError(error, { of: "folder", path });
	}
}
