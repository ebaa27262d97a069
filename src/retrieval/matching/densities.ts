import type { AskedStems } from "../search/asked-stems.ts";
import type { AskedTokens } from "./asked-tokens.ts";

/** How closely the question's words, stop words too, stand together. `…Share` is of all their weight, the others are raw. */
export type Densities = {
	/**
	 * Most weight about one word of the passage, each word of the question counting less the farther its nearest
	 * occurrence is: a Gaussian of this width in words (positional language model, Lv and Zhai, SIGIR 2009).
	 */
	readonly density5: number;
	readonly density15: number;
	readonly density40: number;
	readonly density5Share: number;
	readonly density15Share: number;
	readonly density40Share: number;
	/** Weight of the longest run of the question's words that one sentence has in the same order, others between or not. */
	readonly inOrder: number;
	readonly inOrderShare: number;
};

export const WIDTHS = [5, 15, 40] as const;
/** A Gaussian is as good as nothing beyond. */
const REACH = 3;
const kernels = WIDTHS.map((width) =>
	Float64Array.from({ length: REACH * width }, (_, distance) => Math.exp((-distance * distance) / (2 * width * width))),
);

/** Sums of weights are brought to about 1. */
const SCALE = 10;

/** What each asked stem weighs among the texts compared, by its place; 0 for what none of them has. */
export type StemWeights = {
	readonly weights: readonly number[];
	/** Their sum, and their sum over the words of the question. */
	readonly total: number;
	readonly sequenceTotal: number;
};

/** @param text The asked words of a passage or of a sentence, and the same sentence by sentence. */
export function densitiesOf(
	asked: AskedStems,
	text: AskedTokens,
	sentences: readonly AskedTokens[],
	{ weights, total, sequenceTotal }: StemWeights,
): Densities {
	if (text.places.length === 0) return NOTHING;
	const [narrow, middle, wide] = mostDense(text, weights) as [number, number, number];
	let inOrder = 0;
	for (const sentence of sentences) inOrder = Math.max(inOrder, runInOrder(asked, sentence, weights));
	return {
		density5: narrow / SCALE,
		density15: middle / SCALE,
		density40: wide / SCALE,
		density5Share: narrow / Math.max(1e-9, total),
		density15Share: middle / Math.max(1e-9, total),
		density40Share: wide / Math.max(1e-9, total),
		inOrder: inOrder / SCALE,
		inOrderShare: inOrder / Math.max(1e-9, sequenceTotal),
	};
}

/** Most sentences hold no word of the question. */
const NOTHING: Densities = {
	density5: 0,
	density15: 0,
	density40: 0,
	density5Share: 0,
	density15Share: 0,
	density40Share: 0,
	inOrder: 0,
	inOrderShare: 0,
};

/** For each width the greatest density about any asked word of the passage. */
function mostDense({ offsets, places }: AskedTokens, weights: readonly number[]): number[] {
	const sums = kernels.map(() => new Array<number>(offsets.length).fill(0));
	for (const place of new Set(places)) {
		const distances = distancesTo(place, offsets, places);
		for (let width = 0; width < kernels.length; width++) {
			addDensity(sums[width] as number[], distances, kernels[width] as Float64Array, weights[place] as number);
		}
	}
	// In a loop of its own: a paragraph may hold more words than a call may have arguments.
	return sums.map((sum) => sum.reduce((most, value) => Math.max(most, value), 0));
}

function addDensity(sum: number[], distances: readonly number[], kernel: Float64Array, weight: number): void {
	for (let at = 0; at < sum.length; at++) {
		const distance = distances[at] as number;
		if (distance < kernel.length) sum[at] = (sum[at] as number) + weight * (kernel[distance] as number);
	}
}

/** Words from each asked word to the nearest one of this stem. */
function distancesTo(place: number, offsets: readonly number[], places: readonly number[]): readonly number[] {
	const distances: number[] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < offsets.length; at++) {
		if (places[at] === place) last = offsets[at] as number;
		distances.push((offsets[at] as number) - last);
	}
	let next = Number.POSITIVE_INFINITY;
	for (let at = offsets.length - 1; at >= 0; at--) {
		if (places[at] === place) next = offsets[at] as number;
		distances[at] = Math.min(distances[at] as number, next - (offsets[at] as number));
	}
	return distances;
}

/** Weight of the heaviest common subsequence of the question and a sentence. */
function runInOrder({ sequence }: AskedStems, { places }: AskedTokens, weights: readonly number[]): number {
	const best = new Array<number>(sequence.length + 1).fill(0);
	for (const token of places) {
		let diagonal = 0;
		for (let place = 0; place < sequence.length; place++) {
			const stem = sequence[place] as number;
			const above = best[place + 1] as number;
			const taken = stem === token ? diagonal + (weights[stem] as number) : 0;
			best[place + 1] = Math.max(above, best[place] as number, taken);
			diagonal = above;
		}
	}
	return best[sequence.length] as number;
}
