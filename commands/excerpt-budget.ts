import type { Answer } from "../src/answering/answer.ts";
import { UserError } from "../src/errors.ts";

/** Counts what a reader is shown. @throws UserError when the answer would go beyond the reader's budget. */
export type ExcerptBudget = (reader: string, answer: Answer) => void;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Passages of one answer that renderers show in full. */
const SHOWN = 3;

/**
 * How much of stories that are not in the public domain one reader may be shown: a budget that fills up again over a day.
 * Held in memory alone: what somebody read is not kept.
 *
 * @param characters The budget; 0 means any number.
 * @param now Milliseconds, from any fixed point.
 */
export function createExcerptBudget(characters: number, now: () => number): ExcerptBudget {
	const spent = new Map<string, { amount: number; at: number }>();
	return (reader, answer) => {
		if (characters === 0 || answer.kind !== "found") return;
		const cost = answer.evidence
			.slice(0, SHOWN)
			.reduce((sum, { text, publicDomain }) => sum + (publicDomain === true ? 0 : text.length), 0);
		if (cost === 0) return;
		const before = spent.get(reader) ?? { amount: 0, at: now() };
		const amount = Math.max(0, before.amount - ((now() - before.at) / DAY_MS) * characters);
		if (amount + cost > characters && amount > 0) {
			const hours = Math.max(1, Math.ceil(((amount + cost - characters) / characters) * 24));
			throw new UserError(
				`You have been shown as much of these stories as one reader may see in a day. Ask again in ${hours === 1 ? "an hour" : `${hours} hours`}.`,
			);
		}
		spent.delete(reader);
		spent.set(reader, { amount: amount + cost, at: now() });
		forgetFull(spent, now());
	};
}

/** Readers whose budget is full again need no row; the oldest come first. */
function forgetFull(spent: Map<string, { at: number }>, time: number): void {
	for (const [reader, { at }] of spent) {
		if (time - at < DAY_MS) return;
		spent.delete(reader);
	}
}
