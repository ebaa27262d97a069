import { readdirSync, readFileSync } from "node:fs";

/** Processor time that a process took, in ms: its main thread, and all its other threads (workers, compiler, collector). */
export type Share = { readonly main: number; readonly others: number };

/** What the kernel counted for a process. Linux alone tells it. */
export function shareOf(pid: number): Share {
	const main = threadMs(pid, pid);
	const all = readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadMs(pid, Number(thread)), 0);
	return { main, others: all - main };
}

export function residentMbOf(pid: number): number {
	const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
	return Number(kilobytes) / 1024;
}

/** Nanoseconds on a processor come first: https://docs.kernel.org/scheduler/sched-stats.html */
function threadMs(pid: number, thread: number): number {
	try {
		return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e6;
	} catch {
		// It ended between the listing and the reading.
		return 0;
	}
}
