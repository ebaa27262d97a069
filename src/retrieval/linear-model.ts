/** A linear model: the weight of each signal. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** Sum of the signals by their weights. */
export function weigh<Name extends string>(weights: Weights<Name>, signals: Readonly<Record<Name, number>>): number {
	let score = 0;
	for (const name in weights) score += weights[name] * signals[name];
	return score;
}
