import { LRUCache } from "lru-cache";

/** Remembers what was made until it costs too much, forgetting first what was not asked for lately. */
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

/** @param limitBytes What all values together may cost; one that alone costs more is kept until the next is made. */
export function createPartCache(limitBytes: number): PartCache {
	const parts = new LRUCache<string, Costed<unknown>>({
		maxSize: Math.floor(limitBytes),
		sizeCalculation: ({ bytes }) => Math.max(1, Math.ceil(bytes)),
	});
	// A loop over a story's sentences asks for its text at every turn: a text that is too large must not be made at every turn.
	let tooLarge: { readonly key: string; readonly part: Costed<unknown> } | undefined;
	return {
		recall: <T>(key: string, make: () => Costed<T>): T => {
			const known = parts.get(key) ?? (tooLarge?.key === key ? tooLarge.part : undefined);
			if (known !== undefined) return known.value as T;
			const part = make();
			if (part.value === undefined) return part.value;
			tooLarge = part.bytes > limitBytes ? { key, part } : undefined;
			if (tooLarge === undefined) parts.set(key, part);
			return part.value;
		},
		forget: (prefix) => {
			for (const key of parts.keys()) if (key.startsWith(prefix)) parts.delete(key);
			if (tooLarge?.key.startsWith(prefix)) tooLarge = undefined;
		},
	};
}
