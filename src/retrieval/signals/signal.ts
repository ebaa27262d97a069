/**
 * What can be seen of a subject (a passage, a sentence of it, a word of the question …) as a number, mostly of about 0 to 1.
 * What it weighs is learned and stands under its name in a generated file; a signal that has no weight yet counts nothing.
 */
export type Signal<Seen> = {
	/** Unique among the signals that are weighed together. */
	readonly name: string;
	/** One line: what much of it says of the subject. */
	readonly says: string;
	readonly of: (seen: Seen) => number;
};

/** What a signal is called and says. */
export type SignalName = Pick<Signal<never>, "name" | "says">;

/** Values of signals, in the order of their list. */
export type SignalValues = readonly number[];

/** Weights by the names of their signals, as the generated files have them. */
export type NamedWeights = Readonly<Record<string, number>>;

/** Weights in the order of a list of signals. */
export type Weights = readonly number[];

export function valuesOf<Seen>(signals: readonly Signal<Seen>[], seen: Seen): SignalValues {
	const values = new Array<number>(signals.length);
	for (let at = 0; at < values.length; at++) values[at] = (signals[at] as Signal<Seen>).of(seen);
	return values;
}

/** Reads one signal's value. @throws Error if the list has no signal of this name. */
export function readerOf(signals: readonly SignalName[], name: string): (values: SignalValues) => number {
	const at = signals.findIndex((signal) => signal.name === name);
	if (at < 0) throw new Error(`There is no signal “${name}” among ${signals.length}.`);
	return (values) => values[at] as number;
}

export function weightsOf(signals: readonly SignalName[], weights: NamedWeights): Weights {
	return signals.map(({ name }) => weights[name] ?? 0);
}

/** Sum of the values by their weights. */
export function weigh(weights: Weights, values: SignalValues): number {
	let score = 0;
	for (let at = 0; at < values.length; at++) score += (weights[at] as number) * (values[at] as number);
	return score;
}

/** The same signals under names that tell where they are from. */
export function renamed<Seen>(
	signals: readonly Signal<Seen>[],
	name: (name: string) => string,
	says: (says: string) => string,
): readonly Signal<Seen>[] {
	return signals.map((signal) => ({ ...signal, name: name(signal.name), says: says(signal.says) }));
}

/** What one signal adds to a score: `value` × `weight`. */
export type Part = SignalName & { readonly value: number; readonly weight: number };

/** The parts that a sum is made of, in the order of the signals. */
export function partsOf(signals: readonly SignalName[], weights: Weights, values: SignalValues): readonly Part[] {
	return signals.map(({ name, says }, at) => ({
		name,
		says,
		value: values[at] as number,
		weight: weights[at] as number,
	}));
}
