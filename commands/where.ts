import { answerWhere } from "../src/answering/where.ts";
import { completeNames } from "../src/asking/completion.ts";
import { textOption } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readWhere } from "../src/question/read-options.ts";

/** /where – where did this happen, or where is this person? */
export const where = questionCommand({
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
	complete: async ({ stories, typed, isLate }) => completeNames(stories, typed, isLate),
	read: ({ thing = "" }) => readWhere(thing),
	answer: answerWhere,
});
