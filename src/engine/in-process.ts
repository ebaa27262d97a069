import { existsSync } from "node:fs";
import { join } from "node:path";
import { mistake } from "../answering/wording/mistake.ts";
import type { CommandCall, CommandRunner, Scope, StoryStatus } from "../asking/command.ts";
import type { Ports, StoryPlaces } from "../asking/ports.ts";
import { storyMeant } from "../asking/scope.ts";
import type { Reader } from "../reading/reader.ts";
import { readingCodeVersion } from "../storage/code-version.ts";
import { type Source, scanCorpus } from "../storage/corpus.ts";
import { prepareCut } from "../storage/cut-story.ts";
import { createPartCache } from "../storage/part-cache.ts";
import {
	digestOf,
	type LoadedSource,
	loadSource,
	manifestOf,
	readSource,
	snapshotName,
	unpackSource,
} from "../storage/read-source.ts";
import { openStorySnapshot, type StoredStory, writeStorySnapshot } from "../storage/story-snapshot.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf, titleFromPath } from "../story/story-id.ts";
import { answerCall, completeOption, type Outcome, type Sources, sourcesOf } from "./answer-call.ts";
import { problemOf } from "./problems.ts";
import { storeInMemory } from "./stored-in-memory.ts";
import { createStoryPool } from "./story-pool.ts";

/** What answers, and tells the chapters of its stories and where places in them are. */
export type StoryRunner = CommandRunner & StoryPlaces & Pick<Ports, "outline">;

/** The same, and what a call is answered from, for an explanation of the answer. */
export type ExplainingRunner = StoryRunner & { sourcesOf(call: CommandCall, scope: Scope): Promise<Sources> };

export type InProcessOptions = {
	readonly corpusDir: string;
	/** Where snapshots are kept; absent: nowhere, and every story that was read stays in memory. */
	readonly dataDir?: string | undefined;
	/** Reads passages beside questions; absent: words alone. */
	readonly reader?: Reader | undefined;
	/** Told before each story that is read: how many sources were, and its title. */
	readonly onReading?: ((soFar: ReadSoFar, title: string) => void) | undefined;
};

type ReadSoFar = { readonly ready: number; readonly failed: number; readonly total: number };

/** Up to this much is read at once when the corpus is opened; of more, each story is read when it is first asked for. */
const READ_AT_ONCE_BYTES = 8 * 1024 * 1024;

/** From this size on a snapshot saves more time than it takes. */
const SNAPSHOT_FROM_BYTES = 64 * 1024;

/** A source of the corpus and what came of it so far. */
type Entry = { readonly source: Source; statuses: readonly StoryStatus[]; reading?: Promise<void> };

/**
 * The corpus in this thread, without workers and without watching: for one question, a batch of them, and tests.
 *
 * @throws UserError if the corpus folder cannot be read.
 */
export async function openInProcess({
	corpusDir,
	dataDir,
	reader,
	onReading,
}: InProcessOptions): Promise<ExplainingRunner> {
	const sources = await scanCorpus(corpusDir);
	const snapshots = dataDir === undefined ? undefined : createSnapshots(join(dataDir, "snapshots"));
	const cache = createPartCache(SNAPSHOT_FROM_BYTES * 64);
	const pool = createStoryPool(({ stored }, paragraphs) =>
		storeInMemory(prepareCut(stored.open(cache).story, paragraphs)),
	);
	const taken = new Map<StoryId, string>();
	const soFar = { ready: 0, failed: 0 };
	const readNow = async (entry: Entry): Promise<void> => {
		onReading?.({ ...soFar, total: sources.length }, entry.statuses[0]?.title ?? entry.source.name);
		entry.statuses = await tryReading(entry.source, async () => {
			const stored = await readStored(entry.source, snapshots);
			return stored.map((one) => {
				claimId(taken, one.summary.id, entry.source.name);
				pool.put({ id: one.summary.id, stored: one, twin: false });
				const { id, title, chapters, reading, warnings } = one.summary;
				return { id, title, state: "ready", chapters, reading, warnings };
			});
		});
		soFar[entry.statuses[0]?.state === "failed" ? "failed" : "ready"] += 1;
	};
	const read = (entry: Entry): Promise<void> => {
		entry.reading ??= readNow(entry);
		return entry.reading;
	};
	const entries: Entry[] = [];
	for (const source of sources) entries.push({ source, statuses: [await expectedStatus(source)] });
	const statuses = (): readonly StoryStatus[] => entries.flatMap(({ statuses }) => statuses);
	const totalBytes = sources.flatMap(({ files }) => files).reduce((sum, { size }) => sum + size, 0);
	for (const entry of entries) {
		if (totalBytes <= READ_AT_ONCE_BYTES || entry.source.kind === "folder") await read(entry);
	}
	const readWhatIsMeant = async (call: Parameters<CommandRunner["run"]>[0], scope: Scope): Promise<void> => {
		const meant = storyMeant(call, scope, statuses());
		for (const entry of entries) {
			if (meant === undefined || entry.statuses.some(({ id }) => id === meant)) await read(entry);
		}
	};
	const readStory = async (story: StoryId): Promise<void> => {
		for (const entry of entries) if (entry.statuses.some(({ id }) => id === story)) await read(entry);
	};
	return {
		statuses: async () => statuses(),
		outline: async ({ story, guild }) => {
			await readStory(story);
			return pool.outline(story, guild);
		},
		rememberPlace: async ({ story, guild }, place) => {
			await readStory(story);
			return pool.rememberPlace(story, guild, place);
		},
		findPlace: async ({ story, guild }, kept) => {
			await readStory(story);
			return pool.findPlace(story, guild, kept);
		},
		run: async (call, scope) => {
			await readWhatIsMeant(call, scope);
			return finished(await answerCall(pool, call, scope, statuses(), reader));
		},
		sourcesOf: async (call, scope) => {
			await readWhatIsMeant(call, scope);
			return finished(sourcesOf(pool, call, scope, statuses()));
		},
		complete: async (call, focused, typed, scope) => {
			await readWhatIsMeant(call, scope);
			return finished(await completeOption(pool, { call, focused, typed }, scope, statuses()));
		},
	};
}

type Snapshots = { pathOf(loaded: LoadedSource): string };

function createSnapshots(folder: string): Snapshots {
	const codeVersion = readingCodeVersion();
	return { pathOf: (loaded) => join(folder, snapshotName(digestOf(loaded), loaded.source.name, codeVersion)) };
}

async function readStored(source: Source, snapshots: Snapshots | undefined): Promise<readonly StoredStory[]> {
	const loaded = loadSource(source);
	const size = loaded.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	if (snapshots === undefined || size < SNAPSHOT_FROM_BYTES) {
		return [...readSource(await unpackSource(loaded)).stories].map(storeInMemory);
	}
	const path = snapshots.pathOf(loaded);
	const known = openWhole(path);
	if (known !== undefined) return known;
	const { stories, problems } = readSource(await unpackSource(loaded));
	writeStorySnapshot(path, stories, problems);
	return openStorySnapshot(path)?.stories ?? [];
}

/** A snapshot that is there and sound. A damaged one is written again. */
function openWhole(path: string): readonly StoredStory[] | undefined {
	if (!existsSync(path)) return undefined;
	try {
		const snapshot = openStorySnapshot(path);
		snapshot?.verify();
		return snapshot?.stories;
	} catch {
		return undefined;
	}
}

/** How a story stands before it was read: what its name and manifest tell. */
async function expectedStatus(source: Source): Promise<StoryStatus> {
	const [status] = await tryReading(source, async () => {
		const manifest = manifestOf(source);
		const id = manifest?.id ?? storyIdOf(source.name);
		return [{ id, title: manifest?.title ?? titleFromPath(source.name), state: "ready" }];
	});
	return status as StoryStatus;
}

/** One story that cannot be read never stops the others: it is listed with the reason. */
async function tryReading(
	source: Source,
	read: () => Promise<readonly StoryStatus[]>,
): Promise<readonly StoryStatus[]> {
	try {
		return await read();
	} catch (error) {
		const problem = problemOf(source.name, error);
		return [{ id: storyIdOf(source.name), title: titleFromPath(source.name), state: "failed", problem }];
	}
}

/** @throws UserError if another source has the id. */
function claimId(taken: Map<StoryId, string>, id: StoryId, name: string): void {
	const owner = taken.get(id);
	if (owner !== undefined && owner !== name) throw mistake({ say: "same-id", name, id, owner });
	taken.set(id, name);
}

function finished<T>(outcome: Outcome<T>): T {
	if (outcome.kind === "missing") throw new Error("A cut story is missing where cuts are made at once.");
	return outcome.value;
}
