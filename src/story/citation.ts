import type { Paragraph, Place, Story, StoryId } from "./story.ts";

/**
 * Citation as it is typed and read back: `russian-envoy 5` in a story of one chapter, `moby-dick 3:12` (chapter:paragraph) otherwise.
 */
export function citationOf(story: Story, place: Place): string {
	return `${story.id} ${placeText(story, place)}`;
}

/** The place alone, as in a citation: `5` in a story of one chapter, `3:12` otherwise. */
export function placeText(story: Pick<Story, "chapters">, place: Place): string {
	return story.chapters.length <= 1 ? `${place.paragraph}` : `${place.chapter}:${place.paragraph}`;
}

/** Long form for people: "Title, ch. 3 ¶12", or "Title, ¶5" in a story of one chapter. */
export function longCitation(story: Story, place: Place): string {
	return story.chapters.length <= 1
		? `${story.title}, ¶${place.paragraph}`
		: `${story.title}, ch. ${place.chapter} ¶${place.paragraph}`;
}

export function placeOf(paragraph: Paragraph): Place {
	return { chapter: paragraph.chapter, paragraph: paragraph.number };
}

/** What a typed citation names; `chapter` is undefined where only a paragraph number was given. */
export type ParsedCitation = {
	readonly story?: StoryId | undefined;
	readonly chapter?: number | undefined;
	readonly paragraph: number;
};

/** "moby-dick ", before a place. */
const STORY_BEFORE = "(?:(?<story>[a-z0-9-]*[a-z][a-z0-9-]*)[\\s,]+)?";
/** "3:", "ch. 3 ", before a paragraph. */
const CHAPTER_BEFORE = "(?:(?:ch(?:apter|\\.)?\\s*)?(?<chapter>\\d{1,6})\\s*[:.,\\s]\\s*)?";
/** "¶12", "para. 12", "12" */
const PARAGRAPH = "(?:¶|p(?:ara(?:graph)?)?\\.?)?\\s*(?<paragraph>\\d{1,7})";
/** "5", "3:12", "ch. 3 ¶12", "moby-dick 3:12". */
const CITATION = new RegExp(`^\\s*${STORY_BEFORE}${CHAPTER_BEFORE}${PARAGRAPH}\\s*$`, "iu");

/**
 * Reads a citation as people type it: `5`, `¶5`, `3:12`, `3 12`, `ch. 3 ¶12`, each with or without a story's id before it.
 *
 * @returns undefined if the words are no citation.
 */
export function parseCitation(typed: string): ParsedCitation | undefined {
	const groups = CITATION.exec(typed)?.groups;
	if (groups === undefined) return undefined;
	const story = groups["story"]?.toLowerCase();
	return {
		story: story === "ch" || story === "chapter" ? undefined : story,
		chapter: groups["chapter"] === undefined ? undefined : Number(groups["chapter"]),
		paragraph: Number(groups["paragraph"]),
	};
}
