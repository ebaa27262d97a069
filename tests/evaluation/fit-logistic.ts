import type { LogisticModel } from "../../src/answering/confidence.ts";

/** One judged case: signals in the order of the names, 1 for yes. */
export type LogisticCase = { readonly signals: readonly number[]; readonly yes: 0 | 1; readonly weight: number };

const STEPS = 12;

/**
 * Logistic regression by Newton's method, no randomness.
 *
 * @param penalty On squared weights of standardised signals.
 */
export function fitLogistic(names: readonly string[], cases: readonly LogisticCase[], penalty: number): LogisticModel {
	const size = names.length;
	const total = cases.reduce((sum, { weight }) => sum + weight, 0);
	const means = names.map(
		(_, at) => cases.reduce((sum, one) => sum + one.weight * (one.signals[at] as number), 0) / total,
	);
	const spreads = names.map((_, at) => {
		const mean = means[at] as number;
		const variance =
			cases.reduce((sum, one) => sum + one.weight * ((one.signals[at] as number) - mean) ** 2, 0) / total;
		return variance > 1e-9 ? Math.sqrt(variance) : 1;
	});
	const rows = cases.map(({ signals }) => [
		...signals.map((signal, at) => (signal - (means[at] as number)) / (spreads[at] as number)),
		1,
	]);
	let weights: number[] = new Array(size + 1).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = weights.map((weight, at) => (at < size ? penalty * weight : 0));
		const hessian = weights.map((_, at) =>
			weights.map((__, other) => (at === other ? (at < size ? penalty : 1e-6) : 0)),
		);
		for (const [place, row] of rows.entries()) {
			const { yes, weight } = cases[place] as LogisticCase;
			const score = row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
			const share = 1 / (1 + Math.exp(-score));
			const curve = weight * share * (1 - share);
			for (let at = 0; at <= size; at++) {
				gradient[at] = (gradient[at] as number) + weight * (share - yes) * (row[at] as number);
				const line = hessian[at] as number[];
				const scaled = curve * (row[at] as number);
				for (let other = 0; other <= size; other++)
					line[other] = (line[other] as number) + scaled * (row[other] as number);
			}
		}
		const change = solve(hessian, gradient);
		weights = weights.map((weight, at) => weight - (change[at] as number));
	}
	const scaled = names.map((_, at) => (weights[at] as number) / (spreads[at] as number));
	const bias = (weights[size] as number) - scaled.reduce((sum, weight, at) => sum + weight * (means[at] as number), 0);
	return {
		bias: round(bias),
		weights: Object.fromEntries(names.map((name, at) => [name, round(scaled[at] as number)])),
	};
}

function round(value: number): number {
	return Math.round(value * 10_000) / 10_000 + 0;
}

/** Gaussian elimination with row exchange. */
function solve(matrix: number[][], right: readonly number[]): number[] {
	const size = right.length;
	const rows = matrix.map((row, at) => [...row, right[at] as number]);
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++) {
			if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
		}
		[rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
		const top = rows[column] as number[];
		for (let row = column + 1; row < size; row++) {
			const line = rows[row] as number[];
			const factor = (line[column] as number) / (top[column] as number);
			for (let at = column; at <= size; at++) line[at] = (line[at] as number) - factor * (top[at] as number);
		}
	}
	const solution: number[] = new Array(size).fill(0);
	for (let row = size - 1; row >= 0; row--) {
		const line = rows[row] as number[];
		let sum = line[size] as number;
		for (let at = row + 1; at < size; at++) sum -= (line[at] as number) * (solution[at] as number);
		solution[row] = sum / (line[row] as number);
	}
	return solution;
}
