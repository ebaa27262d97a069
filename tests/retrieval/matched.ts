import { readAskedText } from "../../src/question/asked-text.ts";
import { type MatchedPassage, matchPassage } from "../../src/retrieval/matching/matched-passage.ts";
import { matchStory } from "../../src/retrieval/matching/story-matcher.ts";
import { resolveQuestion } from "../../src/retrieval/search/resolved-question.ts";
import { tinySearchable } from "./tiny-searchable.ts";

/** Every paragraph of a tiny story beside a question. */
export function matchEvery(text: string, question: string): MatchedPassage[] {
	const story = tinySearchable(text);
	const matcher = matchStory(story, resolveQuestion([story], readAskedText(question)));
	return story.story.paragraphs.map((_, paragraph) => matchPassage(matcher, paragraph) as MatchedPassage);
}
