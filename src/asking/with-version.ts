import type { Build } from "./bot-now.ts";
import type { CommandRunner } from "./command.ts";

/** The same runner, whose help ends with which version answers. */
export function withVersion(runner: CommandRunner, build: Build): CommandRunner {
	return {
		...runner,
		run: async (call, scope) => {
			const answer = await runner.run(call, scope);
			if (call.command !== "help" || call.question !== undefined) return answer;
			return { ...answer, notes: [...(answer.notes ?? []), { say: "version", ...build }] };
		},
	};
}
