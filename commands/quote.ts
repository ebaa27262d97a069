import { answerQuote } from "../src/answering/quote.ts";
import type { Command } from "../src/asking/command.ts";
import { UserError } from "../src/errors.ts";
import { completeNames } from "./complete.ts";
import { numberOption, textOption, wholeNumber } from "./options.ts";

/** /quote – who said these words, or what did this person say? */
export const quote: Command = {
	data: {
		name: "quote",
		description: "Who said it? By words, as you remember them, by speaker, or both.",
		options: [
			textOption("words", "The words, as far as you remember them."),
			textOption("speaker", "Only what this person says.", { autocomplete: true }),
			numberOption("page", "Which page of the quotations.", { min: 1, max: 9999 }),
		],
	},
	complete: ({ stories, typed }) => completeNames(stories, typed),
	answer: ({ options, stories }) => {
		const { words, speaker } = { words: options["words"]?.trim(), speaker: options["speaker"]?.trim() };
		if (!words && !speaker) throw new UserError("Give the words of the quotation, a speaker, or both.");
		return answerQuote(stories, { words, speaker, page: wholeNumber(options["page"]) ?? 1 });
	},
};
