import { answerVerify } from "../src/answering/verify.ts";
import { type Command, CommandType } from "../src/asking/command.ts";

/** "Find in story" – on a message: is this quote real? */
export const findInStory: Command = {
	data: { type: CommandType.Message, name: "Find in story" },
	answer: ({ options, stories }) => answerVerify(stories, options["text"] ?? ""),
};
