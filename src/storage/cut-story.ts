import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Story } from "../story/story.ts";
import { cutAt } from "../story/visible-story.ts";
import { prepareStory } from "./read-source.ts";

/**
 * The story as if it ended after its first `paragraphs` paragraphs: names, layers and statistics are found anew, from
 * what is left and nothing else.
 */
export function prepareCut(story: Story, paragraphs: number): SearchableStory {
	const last = story.paragraphs[paragraphs - 1];
	const limit = { chapter: last?.chapter ?? 0, paragraph: last?.number ?? 0 };
	return prepareStory(cutAt(story, limit));
}
