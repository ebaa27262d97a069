import { answerAsk } from "../src/answering/ask.ts";
import { nothingIsLate } from "../src/answering/late.ts";
import { type Command, CommandType } from "../src/asking/command.ts";
import { readAsk } from "../src/question/read-question.ts";

/** "Ask about this" – on a message: its words as a question, as if they were typed to the bot. */
export const askAboutThis: Command = {
	data: { type: CommandType.Message, name: "Ask about this" },
	looksAt: "text",
	asksPlainly: true,
	read: ({ text = "" }) => readAsk(text),
	answer: async ({ options, stories, reader, isLate = nothingIsLate }) =>
		answerAsk(stories, readAsk(options["text"] ?? ""), reader, isLate),
};
