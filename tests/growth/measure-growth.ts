/** Processor time of this process so far, in milliseconds: what a busy machine gives to others does not count. */
function cpuMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Work that takes less than this is as fast as it need be, and too short to be measured. */
const ENOUGH_MS = 100;

/** Attempts, of which the best counts: the collection of garbage and new machine code fall upon any of them. */
const ATTEMPTS = 3;

/** How often a test that measures is made again: on a shared machine chance may fall upon every attempt of one, hardly of three. */
export const REMEASURED = { retry: 2 };

export type Growth = {
	/** How many times as long twice the text takes. 2 is in proportion, 4 is the square. */
	readonly perDoubling: number;
	/** For the longest text that was tried, in milliseconds of processor time. */
	readonly ms: number;
	readonly length: number;
};

type GrowthOptions = {
	/** Length of the first text. */
	readonly from: number;
	/** No text is longer. */
	readonly most: number;
	/** What is allowed; measured again where it seems to be passed. */
	readonly allowed: number;
};

/** Done with one text; what is awaited counts too. */
export type Run = () => unknown;

/**
 * Doubles a text until the work on it takes long enough to be measured, and tells how it grew up to there.
 *
 * @param work What is done with a text of a length; it is made anew for each attempt, so that nothing is remembered.
 */
export async function measureGrowth(
	work: (length: number) => Run,
	{ from, most, allowed }: GrowthOptions,
): Promise<Growth> {
	for (let length = from; ; length *= 2) {
		const once = await best(work, length, 1);
		if (once < ENOUGH_MS && length * 2 <= most) continue;
		if (once < ENOUGH_MS) return { perDoubling: 0, ms: once, length };
		const measured = [
			() => growthUpTo(work, { length, now: once, attempts: 1 }),
			() => growthUpTo(work, { length, now: once, attempts: ATTEMPTS }),
			// A tenth of a second is soon doubled by a collection of garbage; what is quadratic is so with a longer text too.
			() => growthUpTo(work, { length: length * 4, now: Number.POSITIVE_INFINITY, attempts: 2 }),
		];
		let growth = await (measured[0] as () => Promise<Growth>)();
		for (const again of measured.slice(1)) if (growth.perDoubling > allowed) growth = await again();
		return growth;
	}
}

type Attempt = { readonly length: number; readonly now: number; readonly attempts: number };

/** Over two doublings, since chance falls upon one of them more easily than upon both. */
async function growthUpTo(work: (length: number) => Run, { length, now, attempts }: Attempt): Promise<Growth> {
	const quarter = await best(work, length / 4, attempts);
	const ms = attempts === 1 ? now : Math.min(now, await best(work, length, attempts));
	return { perDoubling: Math.sqrt(ms / quarter), ms, length };
}

async function best(work: (length: number) => Run, length: number, attempts: number): Promise<number> {
	let least = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const run = work(length);
		const begun = cpuMs();
		await run();
		least = Math.min(least, cpuMs() - begun);
	}
	return least;
}
