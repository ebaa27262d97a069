import { answerFind } from "../src/answering/find.ts";
import type { Command } from "../src/asking/command.ts";
import { numberOption, textOption, wholeNumber } from "./options.ts";

/** /find – every passage with these words. */
export const find: Command = {
	data: {
		name: "find",
		description: "Every passage with these words: “exact words”, word -other, one near other.",
		options: [
			textOption("words", "Words; “…” for exact words, -word to leave out, near between two words.", {
				required: true,
			}),
			numberOption("page", "Which page of the hits.", { min: 1, max: 9999 }),
		],
	},
	answer: ({ options, stories }) => answerFind(stories, options["words"] ?? "", wholeNumber(options["page"]) ?? 1),
};
