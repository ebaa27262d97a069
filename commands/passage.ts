import { answerPassage, MOST_AROUND } from "../src/answering/passage.ts";
import { completeCitations } from "../src/asking/completion.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import { questionCommand } from "../src/asking/question-command.ts";
import { readPassage } from "../src/question/read-options.ts";

/** /passage – the paragraph a citation names. */
export const passage = questionCommand({
	data: {
		name: "passage",
		description: "The paragraph a citation names, and what stands around it.",
		options: [
			textOption("citation", "As shown under an answer: “russian-envoy 5”, “3:12”, “¶5”.", {
				required: true,
				autocomplete: true,
			}),
			numberOption("around", "How many paragraphs before and after to show too.", { min: 0, max: MOST_AROUND }),
		],
	},
	complete: async ({ stories, typed, isLate }) => completeCitations(stories, typed, isLate),
	read: ({ citation = "", around, move }) =>
		readPassage(citation, {
			around: Math.min(Math.max(wholeNumber(around) ?? 0, 0), MOST_AROUND),
			// Not offered while typing: the buttons under an answer use it.
			move: wholeNumber(move) ?? 0,
		}),
	answer: answerPassage,
});
