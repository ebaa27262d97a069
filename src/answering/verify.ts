import type { VerifyQuestion } from "../question/question.ts";
import { LONGEST_COMPARED } from "../question/read-options.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { textAt } from "../story/span.ts";
import type { Answer } from "./answer.ts";
import { foundIn } from "./found.ts";
import { byParagraph, evidenceOfHits, findWords } from "./quote-hits.ts";
import { refuse } from "./refusal.ts";

/** From this share of the words on, a message is a quotation with slips; below, it is something else. */
const CLOSE = 0.6;

/** Differences told one by one. */
const MOST_DIFFERENCES = 8;

/** Is this message in the story? Verbatim, close (with the difference), or not at all. */
export async function answerVerify(
	stories: readonly SearchableStory[],
	{ words, isCut }: VerifyQuestion,
): Promise<Answer> {
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return refuse({ reason: "unknown-words", explanation: { say: "message-without-words" } });
	}
	const [hits, ...others] = byParagraph(findWords(stories, words));
	const [best] = hits ?? [];
	if (hits === undefined || best === undefined || best.similarity < CLOSE) {
		return refuse({
			reason: "unknown-words",
			explanation: { say: "no-passage-near" },
			searchedFor: [words.slice(0, 100)],
			nearest: hits === undefined ? [] : [evidenceOfHits(hits)],
		});
	}
	const verbatim = best.similarity === 1;
	const story = best.searchable.story;
	return foundIn([evidenceOfHits(hits), ...(verbatim ? others.slice(0, 2) : []).map(evidenceOfHits)], {
		confidence: verbatim ? "high" : "low",
		headline: verbatim ? { say: "verbatim" } : { say: "close", words: textAt(story, best.span).replace(/\s+/g, " ") },
		details: [
			...best.difference
				.slice(0, MOST_DIFFERENCES)
				.map((difference) => ({ say: "message-differs", difference }) as const),
			...(isCut ? [{ say: "only-first-compared", characters: LONGEST_COMPARED } as const] : []),
		],
	});
}
