import { answerTimeline } from "../src/answering/lists/timeline.ts";
import { numberOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";

/** /timeline – what the story dates, in order. */
export const timeline = questionCommand({
	data: {
		name: "timeline",
		description: "The story's dated events in order, with their citations.",
		options: [numberOption("page", "Which page of the list.", { min: 1, max: 9999 })],
	},
	read: ({ page }) => ({ command: "timeline", page: wholeNumber(page) ?? 1 }),
	ofOneStory: true,
	answer: (stories, question, _reader, isLate) => answerTimeline(stories, question, isLate),
});
