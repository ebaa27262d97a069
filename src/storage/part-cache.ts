/**
 * Remembers what was made until it costs too much, forgetting first what was not asked for lately.
 *
 * A few generations instead of an order of use: the youngest takes what is asked for, and when it has its share of what
 * is allowed, another one begins; the oldest is forgotten when all of them have too much. So asking again costs one look
 * into a map, which matters here: a loop over a story's sentences asks for its text at every turn.
 */
export type PartCache = {
	/**
	 * @param key What the value is made from; the same key always means the same value.
	 * @param make Gives the value and what it costs, in bytes as far as can be told. `undefined` is not remembered.
	 */
	recall<T>(key: string, make: () => Costed<T>): T;
	/** Forgets everything whose key begins so. */
	forget(prefix: string): void;
};

export type Costed<T> = { readonly value: T; readonly bytes: number };

type Generation = { readonly parts: Map<string, Costed<unknown>>; bytes: number };

/** With eight, what is forgotten was not asked for while seven eighths of what is allowed were. */
const GENERATIONS = 8;

/** @param limitBytes What all values together may cost, beyond the one that was made last. */
export function createPartCache(limitBytes: number): PartCache {
	let youngest: Generation = { parts: new Map(), bytes: 0 };
	/** The youngest first. */
	let generations = [youngest];
	let bytes = 0;
	const add = (generation: Generation, change: number): void => {
		generation.bytes += change;
		bytes += change;
	};
	const keep = (key: string, part: Costed<unknown>): void => {
		if (youngest.bytes + part.bytes > limitBytes / GENERATIONS) {
			youngest = { parts: new Map(), bytes: 0 };
			// What was asked for again has moved on, and may have left nothing behind.
			generations = [youngest, ...generations.filter(({ parts }) => parts.size > 0)];
		}
		youngest.parts.set(key, part);
		add(youngest, part.bytes);
		while (bytes > limitBytes && generations.length > 1) bytes -= generations.pop()?.bytes ?? 0;
	};
	const take = (key: string): Costed<unknown> | undefined => {
		for (const generation of generations) {
			const known = generation.parts.get(key);
			if (known === undefined) continue;
			generation.parts.delete(key);
			add(generation, -known.bytes);
			return known;
		}
		return undefined;
	};
	return {
		recall: <T>(key: string, make: () => Costed<T>): T => {
			const known = youngest.parts.get(key) as Costed<T> | undefined;
			if (known !== undefined) return known.value;
			const part = (take(key) as Costed<T> | undefined) ?? make();
			if (part.value !== undefined) keep(key, part);
			return part.value;
		},
		forget: (prefix) => {
			const keys = generations.flatMap(({ parts }) => [...parts.keys()]);
			for (const key of keys) if (key.startsWith(prefix)) take(key);
		},
	};
}
