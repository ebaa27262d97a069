import { setTimeout as pauseFor } from "node:timers/promises";

/** The time, and waiting for it. Tests bring their own. */
export type Clock = {
	/** Milliseconds since 1970, never going back. */
	now(): number;
	/** Resolves after so long, or as soon as `signal` is aborted. */
	pause(ms: number, signal?: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
	// The host's clock may be set while the bot runs; this one is only ever corrected slowly.
	now: () => performance.timeOrigin + performance.now(),
	pause: async (ms, signal) => {
		await pauseFor(ms, undefined, { signal }).catch(() => {});
	},
};
