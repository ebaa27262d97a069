/**
 * Signals by the place of their names in a list that is made once. An object with some two hundred names, made for each
 * passage that is looked at closely, would cost more than all that is seen in it.
 */
export type ListedSignals = { readonly names: readonly string[]; readonly values: readonly number[] };

/** Lists objects that all have the same names. @param prefix Tells where the signals are from. */
export function lister<Name extends string>(
	prefix: string,
): (signals: Readonly<Record<Name, number>>) => ListedSignals {
	let listed: { readonly own: readonly Name[]; readonly names: readonly string[] } | undefined;
	return (signals) => {
		listed ??= listNames(prefix, Object.keys(signals) as Name[]);
		return { names: listed.names, values: listed.own.map((name) => signals[name]) };
	};
}

function listNames<Name extends string>(prefix: string, own: readonly Name[]) {
	return { own, names: own.map((name) => prefix + name) };
}

/** The same signals in one object. */
export function signalsByName(lists: readonly ListedSignals[]): Record<string, number> {
	const signals: Record<string, number> = {};
	for (const { names, values } of lists) {
		for (const [at, name] of names.entries()) signals[name] = values[at] as number;
	}
	return signals;
}

/** Sum of the signals by their weights; a signal without a weight counts nothing. */
export function weighListed(weights: Readonly<Record<string, number>>, lists: readonly ListedSignals[]): number {
	let score = 0;
	for (const { names, values } of lists) {
		const ordered = orderWeights(weights, names);
		for (let at = 0; at < values.length; at++) score += (values[at] as number) * (ordered[at] as number);
	}
	return score;
}

/** Weights, in the order of names: looked up once for each list of names. */
const orders = new WeakMap<Readonly<Record<string, number>>, WeakMap<readonly string[], readonly number[]>>();

function orderWeights(weights: Readonly<Record<string, number>>, names: readonly string[]): readonly number[] {
	const known = orders.get(weights) ?? new WeakMap<readonly string[], readonly number[]>();
	orders.set(weights, known);
	const ordered = known.get(names) ?? names.map((name) => weights[name] ?? 0);
	known.set(names, ordered);
	return ordered;
}
