import { splitWords, type Word } from "../../language/words.ts";
import type { SearchableStory } from "./searchable-story.ts";

/** The words of a paragraph, by its index; their offsets are within the paragraph. */
export type ParagraphWords = (paragraph: number) => readonly Word[];

/**
 * Splits each paragraph once: one of 300 KB can hold ten thousand places of a phrase, and each asks for its words.
 *
 * @param kept Paragraphs whose words are kept; one is enough for places that come in order.
 */
export function paragraphWordsOf({ story }: Pick<SearchableStory, "story">, kept = 1): ParagraphWords {
	const split = new Map<number, readonly Word[]>();
	return (paragraph) => {
		const known = split.get(paragraph);
		if (known !== undefined) return known;
		const place = story.paragraphs[paragraph];
		const words = place === undefined ? [] : splitWords(story.text.slice(place.start, place.end), story.language);
		if (split.size >= kept) split.clear();
		split.set(paragraph, words);
		return words;
	};
}
