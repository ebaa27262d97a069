import { answerWhen } from "../src/answering/when.ts";
import { textOption } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readWhen } from "../src/question/read-options.ts";

/** /when – when did this happen, in the story's words and resolved from its dateline? */
export const when = questionCommand({
	data: {
		name: "when",
		description: "When did this happen? The story's words, and the date they mean.",
		options: [textOption("event", "What happened: “did the tensions surface”.", { required: true })],
	},
	read: ({ event = "" }) => readWhen(event),
	answer: answerWhen,
});
