import { mistake } from "../answering/wording/mistake.ts";
import { dropSnapshots, sweepSnapshots } from "../storage/sweep-snapshots.ts";
import type { EngineLog } from "./engine-log.ts";
import type { ReadingReply, ReadingRequest } from "./threads/reading-work.ts";

/** Sees to it that nothing stays on disk of stories that are gone. */
export type Clearing = {
	/** The next snapshots that are dropped may be answered from until this is done. */
	waitFor(told: Promise<void>): void;
	/** Deletes snapshots, when nobody answers from them any more. */
	drop(snapshots: readonly string[]): void;
	/** Makes a cut; of a story that has left meanwhile it is deleted again. @throws UserError then. */
	afterCut(request: ReadingRequest, make: () => Promise<ReadingReply>): Promise<ReadingReply>;
	/** Deletes what is nobody's, as `sweepSnapshots` does. */
	sweep(own?: string): void;
	/** Resolves when all deletions so far are done. */
	done(): Promise<void>;
};

export function createClearing(folder: string, inUse: () => ReadonlySet<string>, log: EngineLog): Clearing {
	let told: Promise<unknown> = Promise.resolve();
	let deleted: Promise<unknown> = Promise.resolve();
	const orLog = (deleting: Promise<void>): Promise<void> =>
		// What stays is found at the next start.
		deleting.catch((err: unknown) => log.warn({ err }, "old snapshots not deleted"));
	const drop = (snapshots: readonly string[]): void => {
		const before = told;
		deleted = Promise.all([deleted, before.then(() => orLog(dropSnapshots(folder, snapshots, inUse)))]);
	};
	return {
		waitFor: (next) => {
			told = Promise.all([told, next]);
		},
		drop,
		afterCut: async (request, make) => {
			const isGone = (): boolean => request.kind === "cut" && !inUse().has(request.snapshot);
			try {
				const reply = await make();
				if (isGone() && request.kind === "cut") drop([request.snapshot]);
				return reply;
			} catch (error) {
				if (!isGone()) throw error;
				throw mistake({ say: "story-changed" }, { cause: error });
			}
		},
		sweep: (own) => {
			deleted = Promise.all([deleted, orLog(sweepSnapshots(folder, { inUse: inUse(), own, nowMs: Date.now() }))]);
		},
		done: async () => {
			await deleted;
		},
	};
}
