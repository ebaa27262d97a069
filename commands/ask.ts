import { answerAsk } from "../src/answering/ask.ts";
import { textOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readAsk } from "../src/question/read-question.ts";

/** /ask – any question, in plain words. */
export const ask = questionCommand({
	data: {
		name: "ask",
		description: "Ask anything about the story; the answer is the story's own words.",
		options: [textOption("question", "Your question, in plain words.", { required: true })],
	},
	// The page is no option to type: the buttons below a list that was asked for in plain words give it.
	read: ({ question = "", page }) => readAsk(question, wholeNumber(page)),
	answer: answerAsk,
});
