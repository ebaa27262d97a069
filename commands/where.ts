import { answerWhere } from "../src/answering/where.ts";
import type { Command } from "../src/asking/command.ts";
import { completeNames } from "./complete.ts";
import { textOption } from "./options.ts";

/** /where – where did this happen, or where is this person? */
export const where: Command = {
	data: {
		name: "where",
		description: "Where did this happen, or where is this person?",
		options: [
			textOption("thing", "An event, a thing or a person: “has Putin visited”.", {
				required: true,
				autocomplete: true,
			}),
		],
	},
	complete: ({ stories, typed }) => completeNames(stories, typed),
	answer: ({ options, stories }) => answerWhere(stories, options["thing"] ?? ""),
};
