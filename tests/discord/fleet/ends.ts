/** How all that was begun is ended again. */
export type Ends = {
	/** @param end Ends what was just begun. */
	add(end: () => unknown): void;
	/**
	 * Ends all, what was begun last first, and each once.
	 *
	 * @throws what the first of them threw, when the others are ended, too.
	 */
	end(): Promise<void>;
};

export function createEnds(): Ends {
	const ends: (() => unknown)[] = [];
	return {
		add: (end) => void ends.push(end),
		end: async () => {
			const errors: unknown[] = [];
			for (const end of ends.splice(0).reverse()) {
				try {
					await end();
				} catch (error) {
					errors.push(error);
				}
			}
			if (errors.length > 0) throw errors[0];
		},
	};
}

/** What `begin` gives; where it fails, what it had begun by then is ended. */
export async function beginAll<T>(ends: Ends, begin: () => Promise<T>): Promise<T> {
	try {
		return await begin();
	} catch (error) {
		// Why it failed is what counts, not what came of it.
		await ends.end().catch(() => {});
		throw error;
	}
}
