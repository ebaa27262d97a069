import type { Clock } from "./clock.ts";

/** Resolves when nothing is under way any more, what came meanwhile included. */
export async function allSettled(underWay: ReadonlySet<Promise<void>>): Promise<void> {
	while (underWay.size > 0) await Promise.allSettled(underWay);
}

/** Waits for work, but no longer than so. */
export async function within(clock: Clock, ms: number, work: Promise<unknown> | undefined): Promise<void> {
	const done = new AbortController();
	await Promise.race([work, clock.pause(ms, done.signal)]);
	done.abort();
}
