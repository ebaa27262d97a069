import { answerWho } from "../src/answering/people/who.ts";
import { completeNames } from "../src/asking/completion.ts";
import { textOption } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readWho } from "../src/question/read-options.ts";

/** /who – who is this person, according to the story? */
export const who = questionCommand({
	data: {
		name: "who",
		description: "Who is this? A name, or a role such as “second in command”.",
		options: [textOption("name", "A name as the story writes it, or a role.", { required: true, autocomplete: true })],
	},
	complete: async ({ stories, typed, isLate }) => completeNames(stories, typed, isLate),
	read: ({ name = "" }) => readWho(name),
	answer: answerWho,
});
