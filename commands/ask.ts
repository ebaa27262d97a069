import { answerAsk } from "../src/answering/ask.ts";
import { textOption } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readAsk } from "../src/question/read-question.ts";

/** /ask – any question, in plain words. */
export const ask = questionCommand({
	data: {
		name: "ask",
		description: "Ask anything about the story; the answer is the story's own words.",
		options: [textOption("question", "Your question, in plain words.", { required: true })],
	},
	read: ({ question = "" }) => readAsk(question),
	answer: answerAsk,
});
