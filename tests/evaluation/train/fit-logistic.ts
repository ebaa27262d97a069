/** Logistic regression over named signals. */
export type LogisticModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** One judged case: signals in the order of the names, 1 for yes. */
export type LogisticCase = {
	readonly signals: ArrayLike<number>;
	readonly yes: 0 | 1;
	readonly weight: number;
	/** Where it is from. Each source has a bias of its own, so that only what differs within a source is learned; 0 is the one reported. */
	readonly source?: number;
};

/** With a bound in place of the true curve each step is small, but all share one factorisation. */
const STEPS = 60;

/**
 * Logistic regression by steps of Böhning and Lindsay (the curve is never above a quarter), no randomness.
 *
 * @param penalty On squared weights of standardised signals.
 * @see Böhning and Lindsay 1988, "Monotonicity of quadratic-approximation algorithms"
 */
export function fitLogistic(names: readonly string[], cases: readonly LogisticCase[], penalty: number): LogisticModel {
	const size = names.length;
	const sources = 1 + cases.reduce((most, { source = 0 }) => Math.max(most, source), 0);
	const width = size + sources;
	const spreads = spreadsOf(size, cases);
	const rows = cases.map((one) => sparseRow(one, spreads));
	const held = Float64Array.from({ length: width }, (_, at) => (at < size ? penalty : 1e-3));
	const factor = factorise(curveBound(rows, cases, held));
	const weights = new Float64Array(width);
	for (let step = 0; step < STEPS; step++) {
		const change = solve(factor, gradientOf(rows, cases, weights, held));
		for (let at = 0; at < width; at++) weights[at] = (weights[at] as number) - (change[at] as number);
	}
	const scaled = names.map((_, at) => (weights[at] as number) / (spreads[at] as number));
	return {
		bias: weights[size] as number,
		weights: Object.fromEntries(names.map((name, at) => [name, scaled[at] as number])),
	};
}

/** What is not 0: of hundreds of signals a question has a few dozen. */
type SparseRow = { readonly places: Uint16Array; readonly values: Float64Array };

/** Signals by their spread, and a 1 for the source. Not by their distance from the mean: the biases see to that. */
function sparseRow({ signals, source = 0 }: LogisticCase, spreads: Float64Array): SparseRow {
	const places: number[] = [];
	for (let at = 0; at < signals.length; at++) if (signals[at] !== 0) places.push(at);
	const values = Float64Array.from(places, (at) => (signals[at] as number) / (spreads[at] as number));
	return { places: Uint16Array.from([...places, signals.length + source]), values: Float64Array.from([...values, 1]) };
}

/** Standard deviation of each signal over the cases of source 0. */
function spreadsOf(size: number, cases: readonly LogisticCase[]): Float64Array {
	const own = cases.filter(({ source = 0 }) => source === 0);
	const total = own.reduce((sum, { weight }) => sum + weight, 0);
	const means = new Float64Array(size);
	const squares = new Float64Array(size);
	for (const { signals, weight } of own) {
		for (let at = 0; at < size; at++) means[at] = (means[at] as number) + (weight * (signals[at] as number)) / total;
	}
	for (const { signals, weight } of own) {
		for (let at = 0; at < size; at++) {
			const off = (signals[at] as number) - (means[at] as number);
			squares[at] = (squares[at] as number) + (weight * off * off) / total;
		}
	}
	// A signal that never varies says nothing: divided by this it weighs nothing.
	return squares.map((square) => (square > 1e-8 ? Math.sqrt(square) : 1e6));
}

/** The lower triangle of the curve's bound. */
function curveBound(rows: readonly SparseRow[], cases: readonly LogisticCase[], held: Float64Array): Float64Array[] {
	const bound = Array.from(held, (penalty, at) => {
		const line = new Float64Array(held.length);
		line[at] = penalty;
		return line;
	});
	for (const [row, { places, values }] of rows.entries()) {
		const quarter = (cases[row] as LogisticCase).weight / 4;
		for (let at = 0; at < places.length; at++) {
			const line = bound[places[at] as number] as Float64Array;
			const scaled = quarter * (values[at] as number);
			for (let other = 0; other <= at; other++) {
				const place = places[other] as number;
				line[place] = (line[place] as number) + scaled * (values[other] as number);
			}
		}
	}
	return bound;
}

function gradientOf(
	rows: readonly SparseRow[],
	cases: readonly LogisticCase[],
	weights: Float64Array,
	held: Float64Array,
): Float64Array {
	const gradient = weights.map((weight, at) => weight * (held[at] as number));
	for (const [row, { places, values }] of rows.entries()) {
		const { yes, weight } = cases[row] as LogisticCase;
		let score = 0;
		for (let at = 0; at < places.length; at++) {
			score += (values[at] as number) * (weights[places[at] as number] as number);
		}
		const pull = weight * (1 / (1 + Math.exp(-score)) - yes);
		for (let at = 0; at < places.length; at++) {
			const place = places[at] as number;
			gradient[place] = (gradient[place] as number) + pull * (values[at] as number);
		}
	}
	return gradient;
}

/** Cholesky: the lower triangle whose square is the matrix. */
function factorise(matrix: readonly Float64Array[]): readonly Float64Array[] {
	const factor = matrix.map((line) => line.slice());
	for (const [at, line] of factor.entries()) {
		for (let column = 0; column <= at; column++) {
			const other = factor[column] as Float64Array;
			let sum = line[column] as number;
			for (let place = 0; place < column; place++) sum -= (line[place] as number) * (other[place] as number);
			line[column] = column === at ? Math.sqrt(sum) : sum / (other[column] as number);
		}
	}
	return factor;
}

function solve(factor: readonly Float64Array[], right: Float64Array): Float64Array {
	const solution = right.slice();
	for (const [at, line] of factor.entries()) {
		let sum = solution[at] as number;
		for (let place = 0; place < at; place++) sum -= (line[place] as number) * (solution[place] as number);
		solution[at] = sum / (line[at] as number);
	}
	for (let at = factor.length - 1; at >= 0; at--) {
		const value = (solution[at] as number) / ((factor[at] as Float64Array)[at] as number);
		solution[at] = value;
		for (let place = 0; place < at; place++) {
			solution[place] = (solution[place] as number) - value * ((factor[at] as Float64Array)[place] as number);
		}
	}
	return solution;
}
