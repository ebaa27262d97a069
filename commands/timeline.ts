import { answerTimeline } from "../src/answering/timeline.ts";
import type { Command } from "../src/asking/command.ts";
import { numberOption, wholeNumber } from "./options.ts";

/** /timeline – what the story dates, in order. */
export const timeline: Command = {
	data: {
		name: "timeline",
		description: "The story's dated events in order, with their citations.",
		options: [numberOption("page", "Which page of the list.", { min: 1, max: 9999 })],
	},
	answer: ({ options, stories }) => answerTimeline(stories, wholeNumber(options["page"]) ?? 1),
};
