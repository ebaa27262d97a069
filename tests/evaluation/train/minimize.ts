/** A function at a point: its value and its gradient there. */
export type Evaluated = { readonly value: number; readonly gradient: Float64Array };

const MEMORY = 10;
const MOST_STEPS = 300;
/** Improvement of the value below which there is nothing left to gain. */
const LEAST_GAIN = 1e-7;
/** Share of the gain that the slope promises which a step has to bring (Armijo). */
const PROMISE = 1e-4;
const MOST_HALVINGS = 20;

/**
 * The point where a smooth convex function is least, by L-BFGS from zero (Nocedal and Wright, Numerical Optimization,
 * algorithm 7.5) with a halving line search.
 */
export function minimize(size: number, evaluate: (point: Float64Array) => Evaluated): Float64Array {
	let point = new Float64Array(size);
	let here = evaluate(point);
	const moves: { step: Float64Array; change: Float64Array; product: number }[] = [];
	for (let count = 0; count < MOST_STEPS; count++) {
		const direction = directionOf(here.gradient, moves);
		const slope = dot(direction, here.gradient);
		let length = count === 0 ? 1 / Math.max(1, Math.sqrt(dot(here.gradient, here.gradient))) : 1;
		let next = point;
		let there = here;
		for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
			next = point.map((value, at) => value + length * (direction[at] as number));
			there = evaluate(next);
			if (there.value <= here.value + PROMISE * length * slope) break;
		}
		const gain = here.value - there.value;
		if (gain < LEAST_GAIN) return gain > 0 ? next : point;
		const step = next.map((value, at) => value - (point[at] as number));
		const change = there.gradient.map((value, at) => value - (here.gradient[at] as number));
		const product = dot(step, change);
		if (product > 1e-12) moves.push({ step, change, product });
		if (moves.length > MEMORY) moves.shift();
		point = next;
		here = there;
	}
	return point;
}

/** Downhill, with what the last moves told of the curvature. */
function directionOf(
	gradient: Float64Array,
	moves: readonly { step: Float64Array; change: Float64Array; product: number }[],
): Float64Array {
	const direction = gradient.map((value) => -value);
	const shares = new Array<number>(moves.length);
	for (let at = moves.length - 1; at >= 0; at--) {
		const { step, change, product } = moves[at] as (typeof moves)[number];
		shares[at] = dot(step, direction) / product;
		addTimes(direction, change, -(shares[at] as number));
	}
	const last = moves.at(-1);
	if (last !== undefined) {
		const scale = last.product / dot(last.change, last.change);
		for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale;
	}
	for (const [at, { step, change, product }] of moves.entries()) {
		addTimes(direction, step, (shares[at] as number) - dot(change, direction) / product);
	}
	return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
	return sum;
}

function addTimes(target: Float64Array, added: Float64Array, times: number): void {
	for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) + times * (added[at] as number);
}
