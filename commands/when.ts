import { answerWhen } from "../src/answering/when.ts";
import type { Command } from "../src/asking/command.ts";
import { textOption } from "./options.ts";

/** /when – when did this happen, in the story's words and resolved from its dateline? */
export const when: Command = {
	data: {
		name: "when",
		description: "When did this happen? The story's words, and the date they mean.",
		options: [textOption("event", "What happened: “did the tensions surface”.", { required: true })],
	},
	answer: ({ options, stories }) => answerWhen(stories, options["event"] ?? ""),
};
