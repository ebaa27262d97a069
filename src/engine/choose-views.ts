import type { FindQuestion, Question } from "../question/question.ts";
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
	if (views.length <= MOST_OPENED) return views;
	const typed = question === undefined ? "" : wordsSearchedFor(question);
	// A command without words, such as a list of all people, is about all stories.
	if (typed.trim() === "") return views;
	const findable = views.map((view) => view.findable);
	const all = question?.command === "find" ? findStoriesWithAll(findable, wordsToFind(question)) : [];
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

/** What is looked for in the stories' words; empty where no words of a story are. */
function wordsSearchedFor(question: Question): string {
	switch (question.command) {
		case "ask":
		case "when":
			return question.text;
		case "who":
			return question.person.name;
		case "where":
			return question.thing;
		case "quote":
			return [question.words, question.speaker?.name].filter(Boolean).join(" ");
		case "find":
			return question.typed;
		case "Find in story":
			return question.words;
		case "passage":
		case "cast":
		case "timeline":
			return "";
	}
}

/** The words that every hit holds: not those to be left out. Each of them is needed: all hits are listed. */
function wordsToFind({ query }: FindQuestion): string {
	return query.all.map(({ words }) => words).join(" ");
}
