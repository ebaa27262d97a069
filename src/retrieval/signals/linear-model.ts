/** A linear model: the weight of each signal. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** Sum of the signals by their weights. */
export function weigh<Name extends string>(weights: Weights<Name>, signals: Readonly<Record<Name, number>>): number {
	const listed = lists.get(weights) ?? listWeights(weights);
	const names = listed.names as readonly Name[];
	let score = 0;
	for (let at = 0; at < names.length; at++) score += (listed.values[at] as number) * signals[names[at] as Name];
	return score;
}

type Listed = { readonly names: readonly string[]; readonly values: readonly number[] };

/** A question weighs some five hundred sentences: going through the keys of an object each time would cost the most of it. */
const lists = new WeakMap<Weights<string>, Listed>();

function listWeights(weights: Weights<string>): Listed {
	const listed = { names: Object.keys(weights), values: Object.values(weights) };
	lists.set(weights, listed);
	return listed;
}

/** Logistic regression over named signals. */
export type LogisticModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** Logarithm of the odds for yes; a signal without a weight counts nothing. */
export function logOdds({ bias, weights }: LogisticModel, signals: Readonly<Record<string, number>>): number {
	let odds = bias;
	for (const name in signals) odds += (signals[name] as number) * (weights[name] ?? 0);
	return odds;
}
