import type { Answer } from "../answering/answer.ts";
import { charactersShown } from "../answering/shown.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Choice } from "./command.ts";

/** Counts what a reader is shown, wherever it is shown. */
export type ExcerptBudget = {
	/**
	 * @param shown By which command, and how long the server asked in lets a passage be.
	 * @throws UserError when the answer would go beyond the reader's budget.
	 */
	spend(
		reader: string,
		answer: Answer,
		shown: { readonly command: string; readonly excerptLength?: number | undefined },
	): void;
	/** The choices as they may be offered: without the story's words where these would go beyond it. Words offered again a moment later are counted once. */
	spendOnChoices(reader: string, choices: readonly Choice[]): readonly Choice[];
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Choices of one reader that are remembered as counted: those of a few keystrokes. */
const MOST_REMEMBERED = 200;

type Spent = { readonly amount: number; readonly at: number; readonly offered: ReadonlySet<string> };

/**
 * How much of stories that are not in the public domain one reader may be shown: a budget that fills up again over a day.
 * Held in memory alone: what somebody read is not kept.
 *
 * @param characters The budget; 0 means any number.
 * @param now Milliseconds, from any fixed point.
 */
export function createExcerptBudget(characters: number, now: () => number): ExcerptBudget {
	const spent = new Map<string, Spent>();
	const amountOf = (reader: string): Spent => {
		const before = spent.get(reader) ?? { amount: 0, at: now(), offered: new Set() };
		return { ...before, amount: Math.max(0, before.amount - ((now() - before.at) / DAY_MS) * characters) };
	};
	const keep = (reader: string, amount: number, offered: ReadonlySet<string>): void => {
		spent.delete(reader);
		spent.set(reader, { amount, at: now(), offered });
		forgetFull(spent, now());
	};
	return {
		spend: (reader, answer, { command, excerptLength }) => {
			const cost = characters === 0 ? 0 : charactersShown(answer, command, excerptLength);
			if (cost === 0) return;
			const { amount, offered } = amountOf(reader);
			if (amount + cost > characters && amount > 0) {
				const hours = Math.max(1, Math.ceil(((amount + cost - characters) / characters) * 24));
				throw mistake({ say: "shown-enough", hours });
			}
			keep(reader, amount + cost, offered);
		},
		spendOnChoices: (reader, choices) => {
			const { amount, offered } = amountOf(reader);
			const fresh = choices.filter(({ value, excerpt }) => excerpt !== undefined && !offered.has(value));
			const cost = fresh.reduce((sum, { excerpt = 0 }) => sum + excerpt, 0);
			if (characters === 0 || cost === 0) return choices;
			if (amount + cost > characters) {
				return choices.map((choice) => (choice.excerpt === undefined ? choice : { ...choice, name: choice.value }));
			}
			keep(reader, amount + cost, new Set([...offered, ...fresh.map(({ value }) => value)].slice(-MOST_REMEMBERED)));
			return choices;
		},
	};
}

/** Readers whose budget is full again need no row; the oldest come first. */
function forgetFull(spent: Map<string, Spent>, time: number): void {
	for (const [reader, { at }] of spent) {
		if (time - at < DAY_MS) return;
		spent.delete(reader);
	}
}
