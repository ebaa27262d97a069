import { otherLanguageOf } from "../language/asked-language.ts";
import { baseLanguage, isEnglish } from "../language/base-language.ts";
import type { AskedText } from "../question/question.ts";
import { type ReadQuestion, rankWithReader } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { rankPassages } from "../retrieval/rank.ts";

/** Passages given for a question; the first is the answer, the others are what else may help. */
export const PASSAGES = 5;

/**
 * The best passages for a question. Where stories are of several languages, those that are asked in their own; of names and other
 * words that tell no language, the stories that know most of them.
 */
export async function rankQuestion(
	stories: readonly SearchableStory[],
	question: AskedText,
	reader: ReaderNow,
): Promise<ReadQuestion> {
	const [first = stories, ...others] = byLanguage(stories);
	if (others.length === 0) return rankInLanguage(first, question, reader);
	const groups = [first, ...others];
	const asked = groups.filter((group) => otherLanguageOf(question.text, languagesOf(group)) === undefined);
	const ranked = await Promise.all(
		(asked.length > 0 ? asked : groups).map((group) => rankInLanguage(group, question, reader)),
	);
	return ranked.reduce((best, next) => (knownOf(next) > knownOf(best) ? next : best));
}

function byLanguage(stories: readonly SearchableStory[]): readonly (readonly SearchableStory[])[] {
	const groups = new Map<string, SearchableStory[]>();
	for (const one of stories) {
		const language = baseLanguage(one.story.language);
		const group = groups.get(language);
		if (group === undefined) groups.set(language, [one]);
		else group.push(one);
	}
	return [...groups.values()];
}

function languagesOf(stories: readonly SearchableStory[]): readonly string[] {
	return stories.map(({ story }) => story.language);
}

/** Share of the question's words that the stories have. */
function knownOf({ resolved: { terms } }: ReadQuestion): number {
	return terms.filter(({ certainty }) => certainty === 1).length / Math.max(1, terms.length);
}

/** Read, if there is a reader and it knows the stories' language; else by their words alone. */
async function rankInLanguage(
	stories: readonly SearchableStory[],
	question: AskedText,
	reader: ReaderNow,
): Promise<ReadQuestion> {
	const options = { count: PASSAGES };
	const isReadable = stories.every(({ story }) => isEnglish(story.language));
	if (reader === undefined || reader === "busy" || !isReadable) return rankPassages(stories, question, options);
	return rankWithReader(reader, stories, question, options);
}
