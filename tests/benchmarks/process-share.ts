import { readFileSync } from "node:fs";

/** Processor time that a process took, in ms: its main thread, and all its other threads (workers, compiler, collector). */
export type Share = { readonly main: number; readonly others: number };

/** What the kernel counted for a process, threads that ended included. Linux alone tells it. */
export function shareOf(pid: number): Share {
	const main = ticksMs(`/proc/${pid}/task/${pid}/stat`);
	return { main, others: ticksMs(`/proc/${pid}/stat`) - main };
}

export function residentMbOf(pid: number): number {
	const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
	return Number(kilobytes) / 1024;
}

/** A hundred ticks a second. Fields after the name, which may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function ticksMs(path: string): number {
	const stat = readFileSync(path, "utf8");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) * 10;
}
