import { answerCast } from "../src/answering/people/cast.ts";
import type { Command } from "../src/asking/command.ts";
import { numberOption, wholeNumber } from "./options.ts";

/** /cast – the people of the story, those most spoken of first. */
export const cast: Command = {
	data: {
		name: "cast",
		description: "The people of the story, a line each.",
		options: [numberOption("page", "Which page of the list.", { min: 1, max: 9999 })],
	},
	answer: ({ options, stories }) => answerCast(stories, wholeNumber(options["page"]) ?? 1),
};
