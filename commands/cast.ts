import { answerCast } from "../src/answering/lists/cast.ts";
import { numberOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";

/** /cast – the people of the story, those most spoken of first. */
export const cast = questionCommand({
	data: {
		name: "cast",
		description: "The people of the story, a line each.",
		options: [numberOption("page", "Which page of the list.", { min: 1, max: 9999 })],
	},
	read: ({ page }) => ({ command: "cast", page: wholeNumber(page) ?? 1 }),
	ofOneStory: true,
	answer: (stories, question, _reader, isLate) => answerCast(stories, question, isLate),
});
