import { isCannotLookUp } from "./storage-mistakes.ts";

/** How many characters each reader was shown of late. What is counted fades evenly, a whole budget in a day. */
export type Spent = {
	/**
	 * Counts `cost`, unless more than the budget would be spent then: looked at and counted at once.
	 *
	 * @param cost Characters; what costs more than the budget is never counted.
	 * @returns whether it was counted.
	 */
	add(reader: string, cost: number): Promise<boolean>;
	/** Characters that have not faded yet. */
	of(reader: string): Promise<number>;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Counts in memory alone: what somebody read is not kept.
 *
 * @param budget Characters a day.
 * @param now Milliseconds, from any fixed point.
 */
export function spentInMemory(budget: number, now: () => number): Spent {
	const rows = new Map<string, { readonly amount: number; readonly at: number }>();
	const left = (reader: string): number => {
		const row = rows.get(reader);
		return row === undefined ? 0 : Math.max(0, row.amount - ((now() - row.at) / DAY_MS) * budget);
	};
	return {
		add: async (reader, cost) => {
			const amount = left(reader) + cost;
			if (amount > budget) return false;
			keepLatest(rows, reader, { amount, at: now() });
			return true;
		},
		of: async (reader) => left(reader),
	};
}

/** Keeps what is of today, the oldest first: whose budget is full again needs no row. */
export function keepLatest<Row extends { readonly at: number }>(
	rows: Map<string, Row>,
	reader: string,
	row: Row,
): void {
	rows.delete(reader);
	rows.set(reader, row);
	for (const [other, { at }] of rows) {
		if (row.at - at < DAY_MS) return;
		rows.delete(other);
	}
}

/** While what is shared cannot be asked each answer would wait for it in vain, so it is left alone for so long. */
const ASK_AGAIN_AFTER_MS = 5000;

/**
 * Counts in what processes share; while that cannot be asked, in what is this process's own, from nothing each time.
 *
 * @param openOwn Makes an empty one.
 * @param now Milliseconds, from any fixed point.
 */
export function spentInReach(shared: Spent, openOwn: () => Spent, now: () => number): Spent {
	/** There only while what is shared cannot be asked. */
	let own: Spent | undefined;
	let askAgainAt = Number.NEGATIVE_INFINITY;
	const ask = async <T>(work: (spent: Spent) => Promise<T>): Promise<T> => {
		if (own !== undefined && now() < askAgainAt) return work(own);
		const before = own;
		try {
			const answer = await work(shared);
			// One that was asked before it went away and is answered late does not say that it is back.
			if (before !== undefined && own === before) own = undefined;
			return answer;
		} catch (error) {
			if (!isCannotLookUp(error)) throw error;
			askAgainAt = now() + ASK_AGAIN_AFTER_MS;
			own ??= openOwn();
			return work(own);
		}
	};
	return {
		add: (reader, cost) => ask((spent) => spent.add(reader, cost)),
		of: (reader) => ask((spent) => spent.of(reader)),
	};
}
