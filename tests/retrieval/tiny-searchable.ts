import { annotate } from "../../src/annotation/annotate.ts";
import { buildPassageIndex } from "../../src/retrieval/index/passage-index.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import type { Story } from "../../src/story/story.ts";
import { tinyStory } from "../tiny-story.ts";

/** A tiny story with its own layers and index. */
export function tinySearchable(text: string, overrides: Partial<Story> = {}): SearchableStory {
	const story = tinyStory(text, overrides);
	return { story, layers: annotate(story), index: buildPassageIndex(story) };
}

/** Four paragraphs of a tale, for ranking and refusing. */
export const TALE = `In a village by the sea there lived a poor fisherman named Anselm, who had three daughters.

One morning the eldest daughter went to the well and lost her golden ring. She wept because it had been her mother's.

A frog climbed out of the well and said, "I will fetch the ring if you let me sleep in your kitchen."

In 1742 the king married the youngest daughter in the great church, and Anselm danced until midnight.`;
