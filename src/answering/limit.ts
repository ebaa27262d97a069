import type { Place, StoryId } from "../story/story.ts";
import type { Answer } from "./answer.ts";

/** A paragraph number past the end of any chapter: "the whole of chapter 1". */
export const WHOLE_CHAPTER = 1_000_000;

/**
 * The answer with the limit it was made under, which is told wherever it says that something is not there or how much is:
 * what lies beyond is hidden, not absent. It is the same whether or not the story goes on.
 *
 * @param limits Of the stories that were asked; those without one are left out.
 */
export function tellLimit(answer: Answer, limits: readonly (readonly [StoryId, Place])[]): Answer {
	if (limits.length === 0) return answer;
	return {
		...answer,
		limit: limits.map(([story, { chapter, paragraph }]) =>
			paragraph >= WHOLE_CHAPTER ? { story, chapter } : { story, chapter, paragraph },
		),
	};
}
