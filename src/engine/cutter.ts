import { UserError } from "../errors.ts";
import type { CutAddress } from "./answering-work.ts";
import { cutPath, type ReadingReply, type ReadingRequest } from "./reading-work.ts";

/** Makes stories that end at a reader's limit, each once however many wait for it. */
export type Cutter = {
	/** @throws UserError if too many are being made. */
	make(cuts: readonly CutAddress[]): Promise<void>;
};

/** Cuts that may wait at once. One takes about a second for each MB that is left of the story. */
const MOST_WAITING = 500;

export function createCutter(work: (request: ReadingRequest) => Promise<ReadingReply>): Cutter {
	const running = new Map<string, Promise<unknown>>();
	const makeOne = (cut: CutAddress): Promise<unknown> => {
		const path = cutPath(cut.snapshot, cut.at, cut.paragraphs);
		const known = running.get(path);
		if (known !== undefined) return known;
		if (running.size >= MOST_WAITING)
			throw new UserError("Too many readers set a new position at once; ask again in a moment.");
		const made = work({ kind: "cut", ...cut }).finally(() => running.delete(path));
		running.set(path, made);
		return made;
	};
	return {
		make: async (cuts) => {
			await Promise.all(cuts.map(makeOne));
		},
	};
}
