import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

export type LockTimes = {
	/** So old a lock was left behind by one that was killed. Longer than any work takes. */
	readonly staleAfterMs: number;
	/** For so long it is waited for; longer than a lock gets stale. */
	readonly waitMs: number;
};

const LOOK_EVERY_MS = 100;

/**
 * Does work that no other process does meanwhile: who has made the file `lock` may.
 *
 * @throws if another has it for too long, or it cannot be made; then the work is not done.
 */
export function withLock<T>(lock: string, { staleAfterMs, waitMs }: LockTimes, work: () => T): T {
	const own = randomUUID();
	const until = Date.now() + waitMs;
	while (!take(lock, own, staleAfterMs)) {
		if (Date.now() >= until) {
			throw new Error(`${lock} was held by another for ${waitMs / 1000} s. If no test runs any more, delete it.`);
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
	}
	try {
		return work();
	} finally {
		// One that took too long may have lost it to another, whose it is now.
		if (holderOf(lock) === own) rmSync(lock, { force: true });
	}
}

function take(lock: string, own: string, staleAfterMs: number): boolean {
	try {
		writeFileSync(lock, own, { flag: "wx" });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
		if (since !== undefined && Date.now() - since >= staleAfterMs) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}

function holderOf(lock: string): string | undefined {
	try {
		return readFileSync(lock, "utf8");
	} catch {
		return undefined;
	}
}
