import type { Relative } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { findPassages } from "../../retrieval/search/find-passages.ts";
import { textAt } from "../../story/span.ts";
import type { Answer } from "../answer.ts";
import { evidenceAt, sentenceAround } from "../evidence.ts";
import { foundIn } from "../found.ts";
import { PASSAGES } from "../rank-question.ts";
import { refuse } from "../refusal.ts";
import { isUnread } from "../unread.ts";
import type { Saying } from "../wording/saying.ts";

const RULES: Saying = { say: "rules-are-english" };

/**
 * In a story in another language nobody is known: the passages with the name, in whatever form, the earliest first.
 *
 * @param relative Whose kin is asked for: the passages with the owner's name are as near as it gets.
 */
export async function answerNamed(
	stories: readonly SearchableStory[],
	name: string,
	relative: Relative | undefined,
): Promise<Answer | undefined> {
	const term = { form: "word", words: relative?.owner ?? name } as const;
	const hits = stories
		.filter(isUnread)
		.flatMap((searchable) => findPassages(searchable, { all: [term], none: [], near: [] }))
		.slice(0, PASSAGES)
		.map((hit) => ({ ...hit, sentence: hit.spans[0] && sentenceAround(hit.searchable.story, hit.spans[0]) }));
	const [first] = hits;
	if (first?.sentence === undefined) return undefined;
	const evidence = hits.map(({ searchable, paragraph, sentence, spans }) =>
		evidenceAt(searchable, paragraph, sentence && [sentence], { focus: spans }),
	);
	if (relative !== undefined)
		return refuse({ reason: "not-what-was-asked", explanation: RULES, searchedFor: [name], nearest: evidence });
	const words = textAt(first.searchable.story, first.sentence).replace(/\s+/gu, " ");
	return foundIn(evidence, { confidence: "low", headline: { say: "first-named", name, words }, details: [RULES] });
}
