import { readFileSync, readlinkSync } from "node:fs";

/**
 * What a worker is doing, in memory that both threads see: so the main thread knows it of a worker that never speaks again.
 * A message for each would cost more, and one that is still under way when a thread ends is lost.
 */
export type WorkBoard = Int32Array<SharedArrayBuffer>;

const Field = { Busy: 0, Story: 1, Thread: 2, Native: 3, Ending: 4 } as const;

/** Nothing is being worked on. Requests have numbers from 1, practice from −1 downwards. */
export const RESTING = 0;

export function createBoard(): WorkBoard {
	return new Int32Array(new SharedArrayBuffer(Object.keys(Field).length * Int32Array.BYTES_PER_ELEMENT));
}

/** Called in the worker before any work. */
export function enterThread(board: WorkBoard): void {
	Atomics.store(board, Field.Thread, ownThreadId());
}

export function noteBusy(board: WorkBoard, number: number): void {
	// The story that something before it looked into has no part in this.
	if (number !== RESTING) noteStory(board, 0);
	Atomics.store(board, Field.Busy, number);
}

export function busyWith(board: WorkBoard): number {
	return Atomics.load(board, Field.Busy);
}

/** @param mark The number that a story was given; 0: none. */
export function noteStory(board: WorkBoard, mark: number): void {
	Atomics.store(board, Field.Story, mark);
}

/** The story that was last looked into since something was taken up; 0: none. */
export function lastStory(board: WorkBoard): number {
	return Atomics.load(board, Field.Story);
}

/** Whether the system tells the processor time of the worker's thread: Linux does. */
export function tellsCpu(board: WorkBoard): boolean {
	return Atomics.load(board, Field.Thread) !== 0;
}

/**
 * Milliseconds of processor time the worker's thread has had; undefined where it cannot be told, be it only now: this
 * process may have no file to open left. What a busy machine does not give a thread is not counted as its work.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html fields 14 and 15, in hundredths of a second
 */
export function threadCpuMs(board: WorkBoard): number | undefined {
	const thread = Atomics.load(board, Field.Thread);
	if (thread === 0) return undefined;
	try {
		const stat = readFileSync(`/proc/self/task/${thread}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return undefined;
	}
}

/**
 * Runs native code, unless the thread is about to be ended: to end a thread within it would end the process (measured with
 * onnxruntime-node 1.30: "terminate called after throwing an instance of 'Napi::Error'").
 *
 * @throws if the thread is about to be ended.
 */
export async function runNative<T>(board: WorkBoard, run: () => Promise<T>): Promise<T> {
	// First this, then the look at the other: `whenOutOfNative` does it the other way round, so one of the two sees the other.
	Atomics.store(board, Field.Native, 1);
	try {
		if (Atomics.load(board, Field.Ending) !== 0) throw new Error("the thread is about to be ended");
		return await run();
	} finally {
		Atomics.store(board, Field.Native, 0);
	}
}

const LOOK_AGAIN_MS = 2;

/** Resolves when the worker runs no native code, and will run none. */
export async function whenOutOfNative(board: WorkBoard): Promise<void> {
	Atomics.store(board, Field.Ending, 1);
	while (Atomics.load(board, Field.Native) !== 0) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}

/** The system's number of the calling thread; 0 where it has none to tell. */
function ownThreadId(): number {
	try {
		return Number(/\/task\/(\d+)$/.exec(readlinkSync("/proc/thread-self"))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
