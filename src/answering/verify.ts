import type { VerifyQuestion } from "../question/question.ts";
import { LONGEST_COMPARED } from "../question/read-options.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { textAt } from "../story/span.ts";
import type { Answer, Evidence } from "./answer.ts";
import { evidenceAt, paragraphAt } from "./evidence.ts";
import { findWords } from "./quote.ts";
import { refuse } from "./refusal.ts";

/** From this share of the words on, a message is a quotation with slips; below, it is something else. */
const CLOSE = 0.6;

/** Is this message in the story? Verbatim, close (with the difference), or not at all. */
export async function answerVerify(
	stories: readonly SearchableStory[],
	{ words, isCut }: VerifyQuestion,
): Promise<Answer> {
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return refuse({ reason: "unknown-words", explanation: "The message holds no words to look for." });
	}
	const [best, ...others] = findWords(stories, words);
	const cut = isCut ? [`Only the first ${LONGEST_COMPARED} characters of the message were compared.`] : [];
	if (best === undefined || best.similarity < CLOSE) {
		return refuse({
			reason: "unknown-words",
			explanation: "No passage has these words, or nearly these words.",
			searchedFor: [words.slice(0, 100)],
			nearest: best === undefined ? [] : [evidenceOf(best)],
		});
	}
	const verbatim = best.similarity === 1;
	const differences = best.difference.map(({ asked, story }) =>
		story === undefined
			? `The message has “${asked}”; the story does not.`
			: asked === undefined
				? `The story has “${story}”; the message does not.`
				: `The message has “${asked}”; the story has “${story}”.`,
	);
	return {
		kind: "found",
		confidence: verbatim ? "high" : "low",
		headline: verbatim
			? "Verbatim: these words are in the story."
			: `Close: the story has “${textAt(best.searchable.story, best.span).replace(/\s+/g, " ")}”`,
		evidence: [best, ...(verbatim ? others.slice(0, 2) : [])].map(evidenceOf) as [Evidence, ...Evidence[]],
		details: [...differences.slice(0, 8), ...cut],
	};
}

function evidenceOf({ searchable, span, quotation }: ReturnType<typeof findWords>[number]): Evidence {
	return evidenceAt(searchable, paragraphAt(searchable.story, span.start), [span], { quotation });
}
