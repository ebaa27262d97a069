import { type Command, OptionType } from "../src/asking/command.ts";
import { DEPARTED_DAYS, FOLLOW_UP_MINUTES, PREVIEW_MINUTES } from "../src/kept-for.ts";

/** /privacy – what is kept of readers and servers, and when it is deleted. */
export const privacy: Command = {
	data: {
		name: "privacy",
		description: "What this bot keeps of you and of the server.",
		options: [
			{ type: OptionType.Boolean, name: "export", description: "Gives you all that is kept of you, as a file." },
		],
	},
	looksAt: "nothing",
	forAll: true,
	ownOptions: ["export"],
	answer: async () => ({
		kind: "info",
		headline: { say: "what-is-kept" },
		lines: [
			{ say: "kept-of-you" },
			{ say: "kept-of-server" },
			{ say: "kept-of-joining" },
			{ say: "nothing-else-kept" },
			{ say: "last-question-held", minutes: FOLLOW_UP_MINUTES },
			{ say: "locale-held" },
			{ say: "how-to-export" },
			{ say: "how-to-delete" },
			{ say: "previews-deleted", minutes: PREVIEW_MINUTES },
			{ say: "departed-kept", days: DEPARTED_DAYS },
		],
	}),
};
