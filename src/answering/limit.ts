import { isWholeChapter } from "../story/place.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { Answer, StoryLimit } from "./answer.ts";

/** A story that was looked through, with the last place that may be seen of it; without one, all of it. */
export type LookedThrough = {
	readonly story: StoryId;
	readonly title: string;
	readonly upTo: Place | undefined;
	/** What the book itself calls the chapter of that place, where its number does not say it. */
	readonly label?: string | undefined;
};

/**
 * The answer with the limit it was made under, which is told wherever it says that something is not there or how much is:
 * what lies beyond is hidden, not absent. It is the same whether or not the story goes on.
 */
export function tellLimit(answer: Answer, searched: readonly LookedThrough[]): Answer {
	const [first, ...others] = searched.flatMap(placeOf);
	if (first === undefined) return answer;
	return { ...answer, limit: { places: [first, ...others], searched: searched.length } };
}

function placeOf({ story, title, upTo, label }: LookedThrough): readonly StoryLimit[] {
	if (upTo === undefined) return [];
	const { chapter, paragraph } = upTo;
	const place = { story, title, chapter, ...(label === undefined ? {} : { label }) };
	return [isWholeChapter(upTo) ? place : { ...place, paragraph }];
}
