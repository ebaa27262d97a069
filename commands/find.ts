import { answerFind } from "../src/answering/lists/find.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readFind } from "../src/question/read-options.ts";

/** /find – every passage with these words. */
export const find = questionCommand({
	data: {
		name: "find",
		description: "Every passage with these words: “exact words”, word -other, one near other.",
		options: [
			textOption("words", "Words; “…” for exact words, -word to leave out, near between two words.", {
				required: true,
			}),
			numberOption("page", "Which page of the hits.", { min: 1, max: 9999 }),
		],
	},
	read: ({ words = "", page }) => readFind(words, wholeNumber(page)),
	answer: (stories, question, _reader, isLate) => answerFind(stories, question, isLate),
});
