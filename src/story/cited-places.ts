import type { LabelledPlace, ParsedCitation } from "./citation.ts";
import { chaptersNamed, countedChapters } from "./find-chapter.ts";
import type { Place, Story } from "./story.ts";

/** What was typed for a place: read as numbers, and as words that may name a chapter as the book does. */
export type Cited = {
	readonly place?: ParsedCitation | undefined;
	readonly heading?: LabelledPlace | undefined;
};

/** "chapter 7", "ch. 7": a label, and in answers a place. */
const BY_NUMBER = /^ch(?:apter|\.)?\s*(?<number>\d{1,6})$/u;

/** The places in the story that are meant; several where the book calls several chapters so, none where it calls none so. */
export function citedPlaces(
	{ id, chapters }: Pick<Story, "id" | "chapters">,
	{ place, heading }: Cited,
): readonly Place[] {
	const numbered = place === undefined || (place.story !== undefined && place.story !== id) ? [] : [atNumbers(place)];
	if (heading === undefined || place?.story === id) return numbered;
	const words = heading.words.startsWith(`${id} `) ? heading.words.slice(id.length + 1) : heading.words;
	const at = (chapter: number): Place => ({ chapter, paragraph: heading.paragraph ?? 1 });
	const named = chaptersNamed(chapters, words).map(at);
	const number = BY_NUMBER.exec(words)?.groups?.["number"];
	if (number !== undefined) {
		const counted = at(Number(number));
		// "ch. 7 ¶4" is how answers show a place, and may be meant as the book's own chapter 7.
		if (heading.paragraph !== undefined)
			return [counted, ...named.filter(({ chapter }) => chapter !== counted.chapter)];
		return named.length > 0 || countedChapters(chapters).size > 0 ? named : [counted];
	}
	if (named.length > 0) return named;
	return numbered.length > 0 ? numbered : beginningSo(chapters, words).map(at);
}

/** In a story of one chapter a lone number is a paragraph; in others it needs its chapter, and a lone number means chapter 1. */
function atNumbers({ chapter = 1, paragraph }: ParsedCitation): Place {
	return { chapter, paragraph };
}

/** The first chapter whose heading begins with the words: "Chapter IV" of "CHAPTER IV. The Whale". */
function beginningSo(chapters: Story["chapters"], words: string): readonly number[] {
	const found = chapters.find(({ title }) => {
		const printed = title?.toLowerCase() ?? "";
		return printed.startsWith(words) && !/[\p{L}\p{N}]/u.test(printed[words.length] ?? "");
	});
	return found === undefined ? [] : [found.number];
}
