import { labelBeside } from "./find-chapter.ts";
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

/**
 * Long form for people: "Title, ch. 3 ¶12", with what the book itself calls the chapter where that is something else ("Title,
 * ch. 13 (CHAPTER XI) ¶4"), or "Title, ¶5" in a story of one chapter.
 */
export function longCitation(story: Story, place: Place): string {
	return story.chapters.length <= 1
		? `${story.title}, ¶${place.paragraph}`
		: `${story.title}, ch. ${place.chapter}${inBrackets(labelAt(story, place))} ¶${place.paragraph}`;
}

/** What the book itself calls the place's chapter, where its number does not say it. */
export function labelAt(
	{ chapters }: Pick<Story, "chapters">,
	{ chapter }: Pick<Place, "chapter">,
): string | undefined {
	// Chapters stand in the order of their numbers, which begin with 1.
	const found = chapters[chapter - 1];
	return found === undefined || chapters.length <= 1 ? undefined : labelBeside(found);
}

/** " (CHAPTER XI)", behind a chapter's number; nothing where there is no label. */
export function inBrackets(label: string | undefined): string {
	return label === undefined ? "" : ` (${label})`;
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
/** "3:", "ch. 3 ", "ch. 13 (CHAPTER XI) ", before a paragraph; "Kap. 3", "chap. 3" and "cap. 3", as answers in other languages have it. */
const CHAPTER_BEFORE =
	"(?:(?:(?:ch(?:ap)?|[ck]ap)\\.?\\s*|chapter\\s*)?(?<chapter>\\d{1,6})\\s*(?:\\([^()]{1,80}\\)\\s*|[:.,\\s]\\s*))?";
/** "¶12", "para. 12", "12" */
const PARAGRAPH = "(?:¶|p(?:ara(?:graph)?)?\\.?)?\\s*(?<paragraph>\\d{1,7})";
/** "5", "3:12", "ch. 3 ¶12", "ch. 13 (CHAPTER XI) ¶4", "moby-dick 3:12". */
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

/** A place as the book itself calls its chapter; `paragraph` is undefined where the chapter alone is named. */
export type LabelledPlace = { readonly words: string; readonly paragraph?: number | undefined };

/** Longest words that may name a chapter. */
const LONGEST_LABELLED = 300;
/** "7", "3:12", "¶5": places in the story, whatever the book calls its chapters. */
const NUMBERS_ALONE = /^[\d\s:.,¶]+$/u;
/** The same as answers show it: "ch. 13 (CHAPTER XI) ¶4". */
const ADDRESSED = /\d\s*\([^()]{1,80}\)\s*¶\s*\d/u;
/** " ¶3", ", para. 3", ":12" */
const PARAGRAPH_AFTER = /[\s,]*(?:¶|\bpara(?:graph|\.)?|:)\s*(?<paragraph>\d{1,7})\s*$/iu;

/**
 * Reads words that may name a chapter as the book itself does, in lower case: "Session 7", "Chapter IV ¶3", "Book Two, 3".
 * Whether there is such a chapter, its story tells.
 *
 * @returns undefined for numbers alone: they are always the place in the story.
 */
export function readLabelled(typed: string): LabelledPlace | undefined {
	const words = typed.trim().toLowerCase();
	if (words.length > LONGEST_LABELLED || NUMBERS_ALONE.test(words) || ADDRESSED.test(words)) return undefined;
	const paragraph = PARAGRAPH_AFTER.exec(words);
	if (words === "") return undefined;
	if (paragraph === null) return { words };
	return { words: words.slice(0, paragraph.index).trim(), paragraph: Number(paragraph.groups?.["paragraph"]) };
}
