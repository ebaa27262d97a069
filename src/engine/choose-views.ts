import type { CommandCall } from "../asking/command.ts";
import { parseFindQuery } from "../retrieval/search/find-query.ts";
import {
	contentWords,
	type FindableStory,
	findStories,
	findStoriesWithAll,
	wordsHeld,
} from "../retrieval/search/find-stories.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is needed of a story to choose it. */
type Viewed = { readonly findable: FindableStory };

/**
 * How many stories one question is answered from. Of 75 questions of CRD3 asked of a 60 MB library, 48 named the right
 * passage first with two stories, 49 with four, 51 with six, and 50 with all 136; opening one costs about 0.4 ms.
 */
const MOST_OPENED = 4;

/** Words a misspelt one may mean, of those that are equally near. */
const MOST_NEAR_WORDS = 5;

/** Commands that list every hit: they need every story that can have one. */
const LISTS_ALL_HITS = new Set(["find"]);

/** Options that say nothing about what is searched for. */
const NO_WORDS = new Set(["story", "private", "spoilers", "page", "title", "citation"]);

/** Of many stories the few whose passages fit a call best, in an order that does not depend on chance; of few all. */
export function chooseViews<View extends Viewed>(
	views: readonly View[],
	call: CommandCall,
	vocabulary: Vocabulary,
): readonly View[] {
	if (views.length <= MOST_OPENED) return views;
	const typed = Object.entries(call.options)
		.filter(([name]) => !NO_WORDS.has(name))
		.map(([, value]) => value)
		.join(" ");
	// A command without words, such as a list of all people, is about all stories.
	if (typed.trim() === "") return views;
	const findable = views.map((view) => view.findable);
	const all = LISTS_ALL_HITS.has(call.command) ? findStoriesWithAll(findable, wordsToFind(typed)) : [];
	const best = all.length > 0 ? all : findStories(findable, withNearWords(findable, typed, vocabulary), MOST_OPENED);
	// Where no story has any of the words, any few can say so.
	return best.length === 0 ? views.slice(0, MOST_OPENED) : best.map((place) => views[place] as View);
}

/** The query with the nearest words the stories have for each word that none of them has. */
function withNearWords(findable: readonly FindableStory[], typed: string, vocabulary: Vocabulary): string {
	const words = contentWords(typed, findable[0]?.language ?? "en");
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
	return [typed, ...near.map(({ word }) => word)].join(" ");
}

/** The words that every hit holds: not those to be left out. */
function wordsToFind(typed: string): string {
	return parseFindQuery(typed)
		.all.flatMap(({ words }) => words)
		.join(" ");
}
