import { contentWordsOf } from "../question/content-words.ts";
import { meantBy, type Question } from "../question/question.ts";
import { type FindableStory, findStories, findStoriesWithAll, wordsHeld } from "../retrieval/search/find-stories.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is needed of a story to choose it. */
type Viewed = { readonly findable: FindableStory };

/**
 * How many stories one question is answered from. Of 75 questions of CRD3 asked of 60 MB of stories, 48 named the right
 * passage first with two stories, 49 with four, 51 with six, and 50 with all 136; opening one costs about 0.4 ms.
 */
const MOST_OPENED = 4;

/** Words a misspelt one may mean, of those that are equally near. */
const MOST_NEAR_WORDS = 5;

/** Of many stories the few whose passages fit a question best, in an order that does not depend on chance; of few all. */
export function chooseViews<View extends Viewed>(
	views: readonly View[],
	question: Question | undefined,
	vocabulary: Vocabulary,
): readonly View[] {
	const words = question && contentWordsOf(question);
	if (views.length <= MOST_OPENED || question === undefined || words === undefined) return views;
	const findable = views.map((view) => view.findable);
	// All hits of a search are listed, and each holds every word.
	const all = meantBy(question).command === "find" ? findStoriesWithAll(findable, words) : [];
	const best = all.length > 0 ? all : findStories(findable, withNearWords(findable, words, vocabulary), MOST_OPENED);
	// Where no story has any of the words, any few can say so.
	return best.length === 0 ? views.slice(0, MOST_OPENED) : best.map((place) => views[place] as View);
}

/** The words, with the nearest that the stories have for each that none of them has. */
function withNearWords(
	findable: readonly FindableStory[],
	words: readonly string[],
	vocabulary: Vocabulary,
): readonly string[] {
	const held = new Set(wordsHeld(findable, words));
	const near = words
		.filter((word) => !held.has(word))
		.flatMap((word) => {
			const candidates = vocabulary.near(word);
			// Only what these stories hold counts: how near another word is, beyond a limit or on another server, must not show.
			const known = new Set(
				wordsHeld(
					findable,
					candidates.map((candidate) => candidate.word),
				),
			);
			const nearest = candidates.filter((candidate) => known.has(candidate.word));
			return nearest.filter(({ slips }) => slips === nearest[0]?.slips).slice(0, MOST_NEAR_WORDS);
		});
	return [...words, ...near.map(({ word }) => word)];
}
