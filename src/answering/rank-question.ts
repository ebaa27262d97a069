import { isEnglish } from "../language/base-language.ts";
import type { AskedText } from "../question/question.ts";
import { type ReadQuestion, rankWithReader } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { rankPassages } from "../retrieval/rank.ts";

/** Passages given for a question; the first is the answer, the others are what else may help. */
export const PASSAGES = 5;

/** The best passages for a question: read, if there is a reader and it knows the stories' language; else by their words alone. */
export async function rankQuestion(
	stories: readonly SearchableStory[],
	question: AskedText,
	reader: ReaderNow,
): Promise<ReadQuestion> {
	const options = { count: PASSAGES };
	const isReadable = stories.every(({ story }) => isEnglish(story.language));
	if (reader === undefined || reader === "busy" || !isReadable) return rankPassages(stories, question, options);
	return rankWithReader(reader, stories, question, options);
}
