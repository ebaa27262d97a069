import type { Answer } from "../answering/answer.ts";
import type { OutcomeOfCall } from "../asking/bot-now.ts";
import type { CommandRunner } from "../asking/command.ts";
import { UserError } from "../errors.ts";
import type { Counts } from "./counts.ts";

type Counting = {
	readonly counts: Pick<Counts, "begin">;
	/** Names of commands; others are counted as one, so that nobody can make up figures. */
	readonly commands: ReadonlySet<string>;
	/** Milliseconds of a clock that never goes back. */
	readonly now: () => number;
};

/** The same runner, whose answers are counted. */
export function countAnswers(runner: CommandRunner, { counts, commands, now }: Counting): CommandRunner {
	return {
		...runner,
		run: async (call, scope) => {
			const end = counts.begin(commands.has(call.command) ? call.command : "unknown");
			const began = now();
			const count = (outcome: OutcomeOfCall): void => end(outcome, (now() - began) / 1000);
			try {
				const answer = await runner.run(call, scope);
				count(outcomeOf(answer));
				return answer;
			} catch (error) {
				count(error instanceof UserError ? "mistake" : "failed");
				throw error;
			}
		},
	};
}

function outcomeOf(answer: Answer): OutcomeOfCall {
	return answer.kind === "found" && answer.confidence === "low" ? "closest" : answer.kind;
}
