/**
 * Remembers what was made until it costs too much, forgetting first what was not asked for lately.
 *
 * Two generations instead of an order of use: the young one takes what is asked for, and when it has half of what is
 * allowed, it becomes the old one and the old one is forgotten. So asking again costs one look into a map, which
 * matters here: a loop over a story's sentences asks for its text at every turn.
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

/** @param limitBytes What all values together may cost, beyond the one that was made last. */
export function createPartCache(limitBytes: number): PartCache {
	let young = new Map<string, Costed<unknown>>();
	let old = new Map<string, Costed<unknown>>();
	let youngBytes = 0;
	const keep = (key: string, part: Costed<unknown>): void => {
		if (youngBytes + part.bytes > limitBytes / 2) {
			old = young;
			young = new Map();
			youngBytes = 0;
		}
		young.set(key, part);
		youngBytes += part.bytes;
	};
	return {
		recall: <T>(key: string, make: () => Costed<T>): T => {
			const known = young.get(key) as Costed<T> | undefined;
			if (known !== undefined) return known.value;
			const part = (old.get(key) as Costed<T> | undefined) ?? make();
			if (part.value !== undefined) keep(key, part);
			return part.value;
		},
		forget: (prefix) => {
			for (const generation of [young, old]) {
				for (const key of generation.keys()) if (key.startsWith(prefix)) generation.delete(key);
			}
		},
	};
}
