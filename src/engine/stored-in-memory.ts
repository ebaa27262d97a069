import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { hashStems } from "../retrieval/search/find-stories.ts";
import { type StoredStory, summaryOf } from "../storage/story-snapshot.ts";
import { cutAt } from "../story/visible-story.ts";

/** What text, layers, index and MiniSearch of a story take together, for each character. */
const BYTES_PER_CHARACTER = 20;

/** A story that stays in memory, for where there is no snapshot of it. */
export function storeInMemory(searchable: SearchableStory): StoredStory {
	const { story, layers, index } = searchable;
	return {
		summary: summaryOf(story),
		residentBytes: story.text.length * BYTES_PER_CHARACTER,
		findable: () => ({ language: story.language, postings: index.postings, ...hashStems(index) }),
		words: () => index.words,
		paragraphsUpTo: (limit) => cutAt(story, limit).paragraphs.length,
		chapterEnds: () =>
			story.paragraphs.flatMap(({ chapter }, at) => (story.paragraphs[at + 1]?.chapter === chapter ? [] : [at + 1])),
		open: (_cache, as) =>
			as?.id === undefined || as.id === story.id
				? searchable
				: { story: { ...story, id: as.id } as typeof story, layers, index },
	};
}
