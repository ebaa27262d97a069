/** Work that is done over when something has changed. */
export type Paced = {
	/** Does it. */
	now(): void;
	/** Does it now, or where that would take more than its share of the time, a moment later for all that has changed by then. */
	soon(): void;
	isWaiting(): boolean;
	/** What waits is not done. */
	end(): void;
};

/** What takes less is not worth waiting for. */
const SHORT_MS = 2;

/**
 * @param work Takes as long as there is much to look through.
 * @param share Of the time at most one part in so many goes into it by `soon`.
 * @param clock Milliseconds, from any fixed point.
 */
export function createPaced(work: () => void, share: number, clock: () => number = () => performance.now()): Paced {
	let waiting: NodeJS.Timeout | undefined;
	let mayBeginAt = Number.NEGATIVE_INFINITY;
	const end = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
	};
	const now = (): void => {
		end();
		const began = clock();
		work();
		const ended = clock();
		mayBeginAt = ended - began < SHORT_MS ? ended : ended + (share - 1) * (ended - began);
	};
	return {
		now,
		soon: () => {
			const waitMs = mayBeginAt - clock();
			if (waitMs <= 0) now();
			else waiting ??= setTimeout(now, waitMs);
		},
		isWaiting: () => waiting !== undefined,
		end,
	};
}
