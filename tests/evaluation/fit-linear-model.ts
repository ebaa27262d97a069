import { minimize } from "./minimize.ts";

/** The candidates of one question: rows of signals, and which of them are right. */
export type Choice = {
	/** Row by row, `names.length` numbers each. */
	readonly rows: Float32Array;
	/** 1 for a right row. */
	readonly right: Uint8Array;
	readonly weight: number;
};

/** Penalty on the squared weight of a signal in standard deviations, per question. */
export type Penalty = (name: string) => number;

/**
 * Fits a linear model that gives the right candidates the highest softmax share, by L-BFGS from zero weights: no randomness
 * and one order of adding, so the same data gives the same digits.
 *
 * @param choices Questions without a right candidate, or with right ones only, teach nothing and are left out.
 */
export function fitLinearModel<Name extends string>(
	names: readonly Name[],
	choices: readonly Choice[],
	penalty: Penalty,
): Readonly<Record<Name, number>> {
	const useful = choices.filter(({ right }) => right.includes(1) && right.includes(0));
	const scale = deviations(useful, names.length);
	const penalties = names.map(penalty);
	const totalWeight = useful.reduce((sum, { weight }) => sum + weight, 0);
	const weights = minimize(names.length, (point) => {
		const scaled = point.map((weight, at) => weight / (scale[at] as number));
		const gradient = new Float64Array(names.length);
		let loss = 0;
		for (const choice of useful) loss += addGradient(choice, scaled, gradient);
		loss /= totalWeight;
		for (const [at, held] of penalties.entries()) {
			const weight = point[at] as number;
			gradient[at] = (gradient[at] as number) / (totalWeight * (scale[at] as number)) + held * weight;
			loss += (held * weight * weight) / 2;
		}
		return { value: loss, gradient };
	});
	return Object.fromEntries(
		names.map((name, at) => [name, round((weights[at] as number) / (scale[at] as number))]),
	) as Record<Name, number>;
}

/** Four decimals: the last digits of a sum may differ between versions of Node, these do not. */
function round(value: number): number {
	return Math.round(value * 10_000) / 10_000 + 0;
}

/** Standard deviation of each signal, so that one penalty suits all. */
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

/** Adds the gradient of −log(share of the right rows) by the weights. @returns That loss. */
function addGradient({ rows, right, weight }: Choice, weights: Float64Array, gradient: Float64Array): number {
	const size = weights.length;
	const count = right.length;
	const shares = new Float64Array(count);
	let highest = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < count; row++) {
		let score = 0;
		for (let at = 0; at < size; at++) score += (rows[row * size + at] as number) * (weights[at] as number);
		shares[row] = score;
		if (score > highest) highest = score;
	}
	let all = 0;
	let good = 0;
	for (let row = 0; row < count; row++) {
		const share = Math.exp((shares[row] as number) - highest);
		shares[row] = share;
		all += share;
		if (right[row] === 1) good += share;
	}
	good = Math.max(good, Number.MIN_VALUE);
	for (let row = 0; row < count; row++) {
		const share = shares[row] as number;
		const pull = weight * (share / all - (right[row] === 1 ? share / good : 0));
		if (Math.abs(pull) < 1e-9) continue;
		for (let at = 0; at < size; at++)
			gradient[at] = (gradient[at] as number) + pull * (rows[row * size + at] as number);
	}
	return weight * (Math.log(all) - Math.log(good));
}
