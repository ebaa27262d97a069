import { minimize } from "./minimize.ts";

/** The candidates of one question: rows of signals, and which of them are right. */
export type Choice = {
	/** The signals that are not 0, row by row: most products of a trait and a match are 0. */
	readonly values: Float32Array;
	/** Beside each value the place of its signal's name. */
	readonly places: Uint16Array;
	/** Where each row's values begin, and the end of the last. */
	readonly starts: Uint32Array;
	/** 1 for a right row. */
	readonly right: Uint8Array;
	readonly weight: number;
};

/** @param rows Row by row, as many numbers in each as there are signals. */
export function choiceOf(rows: readonly number[], right: readonly number[], weight: number): Choice {
	const size = rows.length / right.length;
	const held = rows.flatMap((value, at) => (value === 0 ? [] : [at]));
	const starts = new Uint32Array(right.length + 1);
	for (const at of held) {
		const row = Math.floor(at / size) + 1;
		starts[row] = (starts[row] as number) + 1;
	}
	for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] as number) + (starts[row - 1] as number);
	return {
		values: Float32Array.from(held, (at) => rows[at] as number),
		places: Uint16Array.from(held, (at) => at % size),
		starts,
		right: Uint8Array.from(right),
		weight,
	};
}

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
	for (const { values, places, right } of choices) {
		for (let at = 0; at < values.length; at++) {
			const column = places[at] as number;
			sums[column] = (sums[column] as number) + (values[at] as number);
			squares[column] = (squares[column] as number) + (values[at] as number) ** 2;
		}
		count += right.length;
	}
	return Float64Array.from(sums, (sum, column) => {
		const variance = (squares[column] as number) / count - (sum / count) ** 2;
		return variance > 1e-12 ? Math.sqrt(variance) : 1;
	});
}

/** Adds the gradient of −log(share of the right rows) by the weights. @returns That loss. */
function addGradient(choice: Choice, weights: Float64Array, gradient: Float64Array): number {
	const { values, places, starts, right, weight } = choice;
	const count = right.length;
	const shares = new Float64Array(count);
	let highest = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < count; row++) {
		let score = 0;
		for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
			score += (values[at] as number) * (weights[places[at] as number] as number);
		}
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
		for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
			const place = places[at] as number;
			gradient[place] = (gradient[place] as number) + pull * (values[at] as number);
		}
	}
	return weight * (Math.log(all) - Math.log(good));
}
