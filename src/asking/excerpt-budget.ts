import type { Answer } from "../answering/answer.ts";
import { charactersShown } from "../answering/shown.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Choice } from "./command.ts";
import { keepLatest, type Spent } from "./keeping/spent.ts";
import { createTurns } from "./turns.ts";

/** Counts what a reader is shown, wherever it is shown. */
export type ExcerptBudget = {
	/**
	 * An answer larger than the whole budget is given to who has spent nothing, and spends all of it.
	 *
	 * @param shown By which command, and how long the server asked in lets a passage be.
	 * @throws UserError when the answer would go beyond the reader's budget.
	 */
	spend(
		reader: string,
		answer: Answer,
		shown: { readonly command: string; readonly excerptLength?: number | undefined },
	): Promise<void>;
	/** The choices as they may be offered: without the story's words where these would go beyond it. Words offered again a moment later are counted once. */
	spendOnChoices(reader: string, choices: readonly Choice[]): Promise<readonly Choice[]>;
};

/** Choices of one reader that are remembered as counted: those of a few keystrokes. */
const MOST_REMEMBERED = 200;

type Offered = { readonly values: ReadonlySet<string>; readonly at: number };

/**
 * How much of stories that are not in the public domain one reader may be shown: a budget that fills up again over a day.
 * Which words were offered is held in memory alone.
 *
 * @param characters The budget; 0 means any number.
 * @param spent Where it is counted, for the same budget.
 * @param now Milliseconds, from any fixed point.
 */
export function createExcerptBudget(characters: number, spent: Spent, now: () => number): ExcerptBudget {
	const offered = new Map<string, Offered>();
	const inTurn = createTurns();
	const offer = async (reader: string, choices: readonly Choice[]): Promise<readonly Choice[]> => {
		const before = offered.get(reader)?.values ?? new Set();
		const fresh = choices.filter(({ value, excerpt }) => excerpt !== undefined && !before.has(value));
		const cost = fresh.reduce((sum, { excerpt = 0 }) => sum + excerpt, 0);
		if (cost === 0) return choices;
		if (!(await spent.add(reader, cost))) {
			return choices.map((choice) => (choice.excerpt === undefined ? choice : { ...choice, name: choice.value }));
		}
		const values = new Set([...before, ...fresh.map(({ value }) => value)].slice(-MOST_REMEMBERED));
		keepLatest(offered, reader, { values, at: now() });
		return choices;
	};
	return {
		spend: async (reader, answer, { command, excerptLength }) => {
			const cost = Math.min(characters, charactersShown(answer, command, excerptLength));
			if (cost === 0 || (await spent.add(reader, cost))) return;
			const over = (await spent.of(reader)) + cost - characters;
			throw mistake({ say: "shown-enough", hours: Math.max(1, Math.ceil((over / characters) * 24)) });
		},
		spendOnChoices: async (reader, choices) => {
			if (characters === 0 || choices.every(({ excerpt }) => excerpt === undefined)) return choices;
			// Keystrokes come faster than a database answers, and what two of them offer is counted once.
			return inTurn(reader, () => offer(reader, choices));
		},
	};
}
