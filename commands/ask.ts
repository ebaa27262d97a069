import { answerAsk } from "../src/answering/ask.ts";
import type { Command } from "../src/asking/command.ts";
import { textOption } from "./options.ts";

/** /ask – any question, in plain words. */
export const ask: Command = {
	data: {
		name: "ask",
		description: "Ask anything about the story; the answer is the story's own words.",
		options: [textOption("question", "Your question, in plain words.", { required: true })],
	},
	answer: ({ options, stories }) => answerAsk(stories, options["question"] ?? ""),
};
