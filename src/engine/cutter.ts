import { dirname } from "node:path";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import type { CutAddress } from "./threads/answering-work.ts";
import { cutPath, type ReadingReply, type ReadingRequest } from "./threads/reading-work.ts";
import { WorkEnded, WorkerStopped, WorkerUnable } from "./threads/worker-link.ts";

/** Makes stories that end at a reader's limit, each once however many wait for it. */
export type Cutter = {
	/** @returns what to call when they were used: until then none of them is deleted to make room. @throws UserError if too many are being made. */
	make(cuts: readonly CutAddress[]): Promise<() => void>;
};

/** A story that cannot be cut is not tried again and again: each attempt keeps those behind it waiting. */
const MOST_FAILURES = 2;

/** Cuts that may wait at once. One takes about a second for each MB that is left of the story. */
const MOST_WAITING = 500;

/** @param onSetAside A story could not be cut twice, since it takes too long or too much memory. */
export function createCutter(
	work: (request: ReadingRequest) => Promise<ReadingReply>,
	onSetAside: (cut: CutAddress, reason: Saying) => void,
): Cutter {
	const running = new Map<string, Promise<unknown>>();
	/** Paths of cuts that somebody waits for, by the question they are made for. */
	const waiting = new Set<readonly string[]>();
	const failures = new Map<string, number>();
	const fail = (cut: CutAddress, error: unknown): never => {
		if (!(error instanceof WorkerStopped))
			throw describeStorageError(error, { of: "folder", path: dirname(cut.snapshot) });
		// Nothing was cut yet: it is not the story's fault.
		if (error instanceof WorkEnded || error instanceof WorkerUnable)
			throw mistake({ say: "not-made-ready" }, { cause: error });
		const key = `${cut.snapshot}-${cut.at}`;
		failures.set(key, (failures.get(key) ?? 0) + 1);
		if (failures.get(key) === MOST_FAILURES) {
			failures.delete(key);
			onSetAside(cut, { say: "set-aside-uncut" });
		}
		throw mistake({ say: "made-ready-too-long" }, { cause: error });
	};
	const makeOne = (cut: CutAddress): Promise<unknown> => {
		const path = cutPath(cut.snapshot, cut.at, cut.paragraphs);
		const known = running.get(path);
		if (known !== undefined) return known;
		if (running.size >= MOST_WAITING) throw mistake({ say: "too-many-positions-at-once" });
		const made = work({ kind: "cut", ...cut, kept: [...waiting].flat() })
			.catch((error: unknown) => fail(cut, error))
			.finally(() => running.delete(path));
		running.set(path, made);
		return made;
	};
	return {
		make: async (cuts) => {
			const paths = cuts.map(({ snapshot, at, paragraphs }) => cutPath(snapshot, at, paragraphs));
			const release = (): void => {
				waiting.delete(paths);
			};
			waiting.add(paths);
			try {
				await Promise.all(cuts.map(makeOne));
				return release;
			} catch (error) {
				release();
				throw error;
			}
		},
	};
}
