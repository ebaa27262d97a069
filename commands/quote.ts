import { answerQuote } from "../src/answering/quote.ts";
import { completeNames } from "../src/asking/completion.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readQuote } from "../src/question/read-options.ts";

/** /quote – who said these words, or what did this person say? */
export const quote = questionCommand({
	data: {
		name: "quote",
		description: "Who said it? By words, as you remember them, by speaker, or both.",
		options: [
			textOption("words", "The words, as far as you remember them."),
			textOption("speaker", "Only what this person says.", { autocomplete: true }),
			numberOption("page", "Which page of the quotations.", { min: 1, max: 9999 }),
		],
	},
	complete: async ({ stories, typed, isLate }) => completeNames(stories, typed, isLate),
	read: ({ words, speaker, page }) => readQuote({ words, speaker, page: wholeNumber(page) }),
	answer: answerQuote,
});
