/** Says how many milliseconds a key has to wait; 0 if it may go on, which is then counted. */
export type RateLimit = (key: string) => number;

/** Keys remembered before those that are full again are forgotten. */
const SWEEP_AT = 10_000;

/**
 * A bucket for each key: `burst` at once, one more each `refillMs`.
 *
 * @param now Milliseconds from any origin, never going back.
 */
export function createRateLimit(
	burst: number,
	refillMs: number,
	now: () => number = () => performance.now(),
): RateLimit {
	/** When the key's bucket will be full again. */
	const fullAt = new Map<string, number>();
	return (key) => {
		const time = now();
		if (fullAt.size > SWEEP_AT) for (const [other, full] of fullAt) if (full <= time) fullAt.delete(other);
		const full = Math.max(fullAt.get(key) ?? 0, time) + refillMs;
		const wait = full - time - burst * refillMs;
		if (wait > 0) return wait;
		fullAt.set(key, full);
		return 0;
	};
}
