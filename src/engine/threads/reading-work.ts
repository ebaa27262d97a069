import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../storage/corpus.ts";
import { prepareCut } from "../../storage/cut-story.ts";
import { createPartCache } from "../../storage/part-cache.ts";
import {
	digestOf,
	loadSource,
	olderSnapshots,
	readSource,
	snapshotName,
	unpackSource,
} from "../../storage/read-source.ts";
import { SnapshotDamaged } from "../../storage/snapshot-file.ts";
import { openStorySnapshot, type StorySummary, summaryOf, writeStorySnapshot } from "../../storage/story-snapshot.ts";
import { type CutAccount, createCutAccount } from "../../storage/sweep-cuts.ts";
import type { FileProblem } from "../../story/formats/file-mistake.ts";
import { inShort, type WarningsInShort } from "../../story/reading-warning.ts";

/** What the reading thread is asked. */
export type ReadingRequest =
	/** What would the source's snapshot be called? Nothing is looked into. */
	| { readonly kind: "name"; readonly source: Source }
	/** Is there a snapshot of the source as it is now? Quick: no text is read but to take its digest. */
	| { readonly kind: "look"; readonly source: Source }
	/** Read it, whatever snapshot there is, and write one. */
	| { readonly kind: "read"; readonly source: Source }
	/** Read it to see whether it can be read, and write nothing. */
	| { readonly kind: "try"; readonly source: Source }
	/** Write a snapshot of a story as far as its first `paragraphs` paragraphs. */
	| {
			readonly kind: "cut";
			readonly snapshot: string;
			readonly at: number;
			readonly paragraphs: number;
			/** Paths of the cuts that somebody waits for. */
			readonly kept: readonly string[];
	  };

/** A source as it was found: what its bytes are, and the stories, if there is a snapshot of them. */
export type ReadingReply = {
	readonly digest: string;
	readonly snapshot: string;
	readonly summaries?: readonly StorySummary[] | undefined;
	/** Why reports of an archive could not be read. */
	readonly problems: readonly FileProblem[];
	/** The newest snapshot of the same bytes that other code made, where this code made none. */
	readonly older?: (Contents & { readonly snapshot: string }) | undefined;
	/** What is wrong with an archive beside its reports, when it was just read. */
	readonly warnings?: WarningsInShort | undefined;
};

/** The snapshot of a story up to a limit lies beside that of the whole. */
export function cutPath(snapshot: string, at: number, paragraphs: number): string {
	return `${snapshot}-${at}-${paragraphs}.cut`;
}

/**
 * Of 144 novels, sessions and EPUBs (63 MB) none took more than a twenty-eighth of this, the first one included; all of
 * them took 0.9 s a MB. A slow machine takes five times as long, and a packed file unpacks to five times its size.
 */
const BASE_MS = 20_000;
const MS_PER_MB = 30_000;

/** A snapshot has three to seven times the size of its text. */
const SNAPSHOT_SHARE = 1 / 4;

/** Processor time that a request may take, by the size of what is read. */
export function readingMs(request: ReadingRequest): number {
	const bytes =
		request.kind === "cut"
			? (statSync(request.snapshot, { throwIfNoEntry: false })?.size ?? 0) * SNAPSHOT_SHARE
			: request.source.files.reduce((sum, { size }) => sum + size, 0);
	return BASE_MS + (bytes / 2 ** 20) * MS_PER_MB;
}

export function createReader(
	snapshotDir: string,
	codeVersion: string,
	account: CutAccount = createCutAccount(snapshotDir),
): (request: ReadingRequest) => Promise<ReadingReply> {
	const olderOf = olderSnapshots(snapshotDir, codeVersion);
	const pathOf = (digest: string, name: string): string => join(snapshotDir, snapshotName(digest, name, codeVersion));
	return async (request) => {
		if (request.kind === "cut") {
			const path = cutPath(request.snapshot, request.at, request.paragraphs);
			const known = lookInto(path);
			const contents = known ?? writeCut(request, path);
			if (known === undefined) account.add(path, new Set(request.kept));
			return { digest: "", snapshot: path, ...contents };
		}
		const loaded = loadSource(request.source);
		const digest = digestOf(loaded);
		const snapshot = pathOf(digest, request.source.name);
		if (request.kind === "name") return { digest, snapshot, problems: [] };
		if (request.kind === "look") {
			const contents = lookInto(snapshot);
			if (contents !== undefined) return { digest, snapshot, ...contents };
			const path = olderOf(snapshot);
			const before = path === undefined ? undefined : lookInto(path);
			return { digest, snapshot, problems: [], older: before && path ? { snapshot: path, ...before } : undefined };
		}
		const { stories, problems, warnings } = readSource(await unpackSource(loaded));
		if (request.kind === "try")
			return { digest, snapshot, summaries: Array.from(stories, ({ story }) => summaryOf(story)), problems };
		const summaries = writeStorySnapshot(snapshot, stories, problems);
		return { digest, snapshot, summaries, problems, warnings: inShort(warnings) };
	};
}

/** What a snapshot holds. */
type Contents = { readonly summaries: readonly StorySummary[]; readonly problems: readonly FileProblem[] };

/** A file's time tells when it was last used: what was not used for long is deleted. */
export function markUsed(path: string): void {
	const now = new Date();
	try {
		utimesSync(path, now, now);
	} catch {
		// Gone, or another user's: then it counts as used when it was written.
	}
}

/** What a snapshot tells of its stories, if every byte of it is as it was written. */
function lookInto(path: string): Contents | undefined {
	if (!existsSync(path)) return undefined;
	try {
		const snapshot = openStorySnapshot(path);
		if (snapshot === undefined) return undefined;
		snapshot.verify();
		markUsed(path);
		return { summaries: snapshot.stories.map(({ summary }) => summary), problems: snapshot.problems };
	} catch (error) {
		if (error instanceof SnapshotDamaged) return undefined;
		throw error;
	}
}

function writeCut(request: Extract<ReadingRequest, { kind: "cut" }>, path: string): Contents {
	const whole = openStorySnapshot(request.snapshot)?.stories[request.at];
	if (whole === undefined) throw new SnapshotDamaged(request.snapshot, "it is gone");
	// Nothing is opened twice here: the parts need not be remembered.
	const { story } = whole.open(createPartCache(Number.MAX_SAFE_INTEGER));
	return { summaries: writeStorySnapshot(path, [prepareCut(story, request.paragraphs)]), problems: [] };
}
