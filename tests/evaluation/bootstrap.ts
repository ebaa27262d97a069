/** Samples drawn for an interval: enough for one decimal of a per cent. */
const SAMPLES = 1000;

/** Repeatable numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** 95 % interval of a mean by the percentile bootstrap (Efron 1979), seeded. */
export function meanInterval(values: readonly number[], scale = 100): readonly [number, number] {
	if (values.length === 0) return [0, 0];
	const random = seededRandom(1);
	const means = Array.from({ length: SAMPLES }, () => {
		let sum = 0;
		for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] as number;
		return (scale * sum) / values.length;
	}).sort((a, b) => a - b);
	return [means[Math.floor(SAMPLES * 0.025)] as number, means[Math.ceil(SAMPLES * 0.975) - 1] as number];
}

export function meanOf(values: readonly number[], scale = 100): number {
	return values.length === 0 ? 0 : (scale * values.reduce((sum, value) => sum + value, 0)) / values.length;
}
