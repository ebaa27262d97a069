import { answerVerify } from "../src/answering/verify.ts";
import { CommandType } from "../src/asking/command.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readVerify } from "../src/question/read-options.ts";

/** "Find in story" – on a message: is this quote real? */
export const findInStory = questionCommand({
	data: { type: CommandType.Message, name: "Find in story" },
	read: ({ text = "" }) => readVerify(text),
	answer: answerVerify,
});
