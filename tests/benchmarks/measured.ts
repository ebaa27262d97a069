import type { Spread } from "./questions.ts";

/** What one process measured and printed as JSON. Times in ms, memory in MB; absent: not measured for this one. */
export type Measured = {
	/** Until every story answers. */
	readonly readyMs: number;
	/** Until the first story answers. */
	readonly firstMs?: number;
	/** Largest resident memory of the process, all threads, until every story answered. */
	readonly loadPeakMb: number;
	/** The same until the end of the questions. */
	readonly peakMb: number;
	/** Resident memory at the end. */
	readonly afterMb: number;
	/** Longest time the main thread's event loop stood still. */
	readonly pauseMs: number;
	/** The same of a process beside it that did nothing: what the machine itself does. */
	readonly idlePauseMs?: number;
	readonly question: Spread;
	/** Questions within one story. */
	readonly oneStory?: Spread;
	/** The same as `oneStory`, up to a limit whose index is ready. */
	readonly limited?: Spread;
};

/** Megabytes of resident memory at its largest. */
export function peakMb(): number {
	return process.resourceUsage().maxRSS / 1024;
}

export function residentMb(): number {
	return process.memoryUsage.rss() / 1024 / 1024;
}

export function print(measured: Measured): void {
	process.stdout.write(`${JSON.stringify(measured)}\n`);
}
