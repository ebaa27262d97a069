import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Reader } from "./reader.ts";
import { type StoryReading, storyReading } from "./story-reading.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * What the reader says of paragraphs that may tell who somebody is, in the story's order; a paragraph that is read together
 * with one before it is not read again.
 *
 * @param paragraphs Indexes into `Story.paragraphs`.
 */
export async function readIntroductions(
	reader: Reader,
	searchable: SearchableStory,
	name: string,
	paragraphs: Iterable<number>,
): Promise<readonly StoryReading[]> {
	const texts: Surroundings[] = [];
	for (const paragraph of [...new Set(paragraphs)].sort((a, b) => a - b)) {
		if (paragraph > (texts.at(-1)?.lastParagraph ?? -1)) texts.push(surroundingsOf(searchable, paragraph));
	}
	const readings = await reader.read(`Who is ${name}?`, texts);
	return texts.flatMap((text, at) => {
		const reading = readings[at];
		return reading === undefined ? [] : [storyReading(reading, text)];
	});
}
