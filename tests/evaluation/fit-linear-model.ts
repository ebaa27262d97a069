import type { LinearModel } from "../../src/retrieval/linear-model.ts";
import type { QuestionKind } from "../../src/retrieval/question-cues.ts";

/** The candidates of one question: rows of signals, and which of them are right. */
export type Choice = {
	readonly kind: QuestionKind;
	/** Row by row, `names.length` numbers each. */
	readonly rows: Float64Array;
	/** 1 for a right row. */
	readonly right: Uint8Array;
	readonly weight: number;
};

export type FitOptions = {
	/** Penalty on squared weights, per question; the weights of a single kind are held back ten times as much. */
	readonly penalty: number;
	readonly kindPenalty: number;
	readonly steps: number;
};

const RATE = 0.05;

/**
 * Fits a linear model that gives the right candidates the highest softmax share, by full-batch Adam from zero weights:
 * no randomness and one order of adding, so the same data gives the same digits.
 *
 * @param choices Questions without a right candidate, or with right ones only, teach nothing and are left out.
 */
export function fitLinearModel<Name extends string>(
	names: readonly Name[],
	choices: readonly Choice[],
	{ penalty, kindPenalty, steps }: FitOptions,
): LinearModel<Name> {
	const useful = choices.filter(({ right }) => right.includes(1) && right.includes(0));
	const kinds = [...new Set(useful.map(({ kind }) => kind))].sort();
	const size = names.length;
	const scale = deviations(useful, size);
	const weights = new Float64Array(size * (kinds.length + 1));
	const gradient = new Float64Array(weights.length);
	const first = new Float64Array(weights.length);
	const second = new Float64Array(weights.length);
	const totalWeight = useful.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= steps; step++) {
		gradient.fill(0);
		for (const choice of useful) addGradient(choice, kinds.indexOf(choice.kind), weights, gradient, scale);
		const rate = RATE * (1 - (step - 1) / steps);
		for (let at = 0; at < weights.length; at++) {
			const held = at < size ? penalty : kindPenalty;
			const slope = (gradient[at] as number) / totalWeight + held * (weights[at] as number);
			first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
			second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
			const corrected = (first[at] as number) / (1 - 0.9 ** step);
			const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-8;
			weights[at] = (weights[at] as number) - (rate * corrected) / spread;
		}
	}
	const read = (block: number) =>
		Object.fromEntries(
			names.map((name, at) => [name, round((weights[block * size + at] as number) / (scale[at] as number))]),
		) as Record<Name, number>;
	return { every: read(0), byKind: Object.fromEntries(kinds.map((kind, at) => [kind, read(at + 1)])) };
}

/** Four decimals: the last digits of a sum may differ between versions of Node, these do not. */
function round(value: number): number {
	return Math.round(value * 10_000) / 10_000 + 0;
}

/** Standard deviation of each signal, so that one rate and one penalty suit all. */
function deviations(choices: readonly Choice[], size: number): Float64Array {
	const sums = new Float64Array(size);
	const squares = new Float64Array(size);
	let count = 0;
	for (const { rows } of choices) {
		for (let at = 0; at < rows.length; at++) {
			const column = at % size;
			sums[column] = (sums[column] as number) + (rows[at] as number);
			squares[column] = (squares[column] as number) + (rows[at] as number) ** 2;
		}
		count += rows.length / size;
	}
	return Float64Array.from(sums, (sum, column) => {
		const variance = (squares[column] as number) / count - (sum / count) ** 2;
		return variance > 1e-12 ? Math.sqrt(variance) : 1;
	});
}

/** Adds the gradient of −log(share of the right rows). `weights` work on scaled signals. */
function addGradient(
	{ rows, right, weight }: Choice,
	kind: number,
	weights: Float64Array,
	gradient: Float64Array,
	scale: Float64Array,
): void {
	const size = scale.length;
	const own = (kind + 1) * size;
	const count = right.length;
	const scores = new Float64Array(count);
	let highest = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < count; row++) {
		let score = 0;
		for (let at = 0; at < size; at++) {
			const signal = (rows[row * size + at] as number) / (scale[at] as number);
			score += signal * ((weights[at] as number) + (weights[own + at] as number));
		}
		scores[row] = score;
		if (score > highest) highest = score;
	}
	let all = 0;
	let good = 0;
	for (let row = 0; row < count; row++) {
		const share = Math.exp((scores[row] as number) - highest);
		scores[row] = share;
		all += share;
		if (right[row] === 1) good += share;
	}
	for (let row = 0; row < count; row++) {
		const share = scores[row] as number;
		const pull = weight * (share / all - (right[row] === 1 ? share / good : 0));
		if (Math.abs(pull) < 1e-9) continue;
		for (let at = 0; at < size; at++) {
			const signal = (pull * (rows[row * size + at] as number)) / (scale[at] as number);
			gradient[at] = (gradient[at] as number) + signal;
			gradient[own + at] = (gradient[own + at] as number) + signal;
		}
	}
}
