import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * Run by `measure-engine.ts` beside what it measures: a process that does nothing, and how long its event loop stood
 * still all the same. On a busy machine that is the machine's own share of every pause.
 */
const pauses = monitorEventLoopDelay({ resolution: 1 });
pauses.enable();
setTimeout(() => pauses.reset(), 50);
process.on("message", () => {
	process.send?.(pauses.max / 1e6);
	process.disconnect();
});
