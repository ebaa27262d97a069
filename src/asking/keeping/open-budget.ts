import type { Saying } from "../../answering/wording/saying.ts";
import type { CommandRunner } from "../command.ts";
import { createExcerptBudget, type ExcerptBudget } from "../excerpt-budget.ts";
import type { Positions } from "../ports.ts";
import { type Spent, spentInMemory, spentInReach } from "./spent.ts";

/** A budget, and how readers get to know what is kept for it. */
type OpenBudget = {
	readonly budget: ExcerptBudget;
	/** The same port, which hands a reader what is kept of them for the budget, too. */
	withSpent<Kept extends Pick<Positions, "keptOf">>(kept: Kept): Kept;
	/** The same runner, whose /privacy tells of it. */
	telling(runner: CommandRunner): CommandRunner;
};

/**
 * @param characters The budget; 0 means any number.
 * @param shared Where processes count together; without it nothing is kept, and nothing is told.
 * @param now Milliseconds, from any fixed point.
 */
export function openBudget(characters: number, shared: Spent | undefined, now: () => number): OpenBudget {
	const openOwn = () => spentInMemory(characters, now);
	if (shared === undefined || characters === 0) {
		return {
			budget: createExcerptBudget(characters, openOwn(), now),
			withSpent: (kept) => kept,
			telling: (runner) => runner,
		};
	}
	const spent = spentInReach(shared, openOwn, now);
	return {
		budget: createExcerptBudget(characters, spent, now),
		withSpent: (kept) => ({
			...kept,
			keptOf: async (reader) => {
				const charactersShown = Math.ceil(await spent.of(reader));
				return { ...(await kept.keptOf(reader)), ...(charactersShown === 0 ? {} : { charactersShown }) };
			},
		}),
		telling: (runner) => ({
			...runner,
			run: async (call, scope) => {
				const answer = await runner.run(call, scope);
				if (call.command !== "privacy" || answer.kind !== "info") return answer;
				return { ...answer, lines: answer.lines.flatMap(withLineBefore) };
			},
		}),
	};
}

/** What is kept is told before that nothing else is. */
function withLineBefore(line: Saying): readonly Saying[] {
	return line.say === "nothing-else-kept" ? [{ say: "kept-of-shown" }, line] : [line];
}
