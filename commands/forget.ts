import type { KeepingCommand } from "../src/asking/keeping/keeping-command.ts";

/** /forget – delete what is kept of the asker. */
export const forget: KeepingCommand = {
	data: { name: "forget", description: "Delete all that is kept of you: reading positions and your last story." },
	answer: async ({ asker, ports }) => {
		const rows = await ports.forgetReader(asker.reader);
		return {
			kind: "info",
			headline: { say: rows === 0 ? "nothing-kept-of-you" : "forgotten" },
			lines: [],
		};
	},
};
