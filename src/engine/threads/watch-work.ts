import { busyWith, RESTING, tellsCpu, threadCpuMs, type WorkBoard } from "./work-board.ts";

/** Milliseconds of work that a thread has done, from any origin; undefined: it cannot be told now. */
export type WorkClock = (board: WorkBoard) => number | undefined;

type Watched = {
	/** What a request may take, in milliseconds of work; undefined if it was answered meanwhile. */
	readonly allowedMs: (number: number) => number | undefined;
	/** Called once, with the number of what took too long; nothing is watched after it. */
	readonly onExpired: (number: number) => void;
	readonly clock?: WorkClock | undefined;
};

const LOOK_EVERY_MS = 200;

/** A practice question is about a sentence of the story; a thousandth of this is usual. */
const PRACTICE_MS = 2000;

/**
 * A thread that gets no processor time may wait for a disk or a network mount that never answers. Sixty times as long is
 * beyond what the busiest machine makes of work: at a load of 30 on two cores it is fifteen times.
 */
const LONGEST_TIMES = 60;

/** By the processor time of the thread; where the system does not tell it, by the time that passes. */
const processorTime: WorkClock = (board) => (tellsCpu(board) ? threadCpuMs(board) : performance.now());

/**
 * Ends the waiting for work that takes longer than it may. What waits behind it, and the start of the thread, do not count.
 *
 * @returns a function that ends the watch.
 */
export function watchWork(board: WorkBoard, { allowedMs, onExpired, clock = processorTime }: Watched): () => void {
	/** What was last seen at work, and how the clocks stood when it was first seen. */
	let seen: { readonly number: number; readonly atMs: number; workMs?: number | undefined } = {
		number: RESTING,
		atMs: 0,
	};
	let ended = false;
	const allowedFor = (number: number): number | undefined => (number < RESTING ? PRACTICE_MS : allowedMs(number));
	const isTooLong = (): boolean => {
		const number = busyWith(board);
		const [allowed, now] = [allowedFor(number), performance.now()];
		if (number !== seen.number) seen = { number, atMs: now };
		if (number === RESTING || allowed === undefined) return false;
		const workMs = clock(board);
		seen.workMs ??= workMs;
		const worked = workMs === undefined || seen.workMs === undefined ? 0 : workMs - seen.workMs;
		return worked > allowed || now - seen.atMs > allowed * LONGEST_TIMES;
	};
	const timer = setInterval(() => {
		if (!isTooLong()) return;
		// A reply may have come while this thread was busy itself; it is read before the next turn.
		setImmediate(() => {
			if (ended || !isTooLong()) return;
			end();
			onExpired(seen.number);
		});
	}, LOOK_EVERY_MS).unref();
	const end = (): void => {
		ended = true;
		clearInterval(timer);
	};
	return end;
}
