import type { Place } from "./story.ts";

/** A paragraph number past the end of any chapter: "the whole of chapter 1". */
export const WHOLE_CHAPTER = 1_000_000;

/** Whether the place is the end of its chapter, however many paragraphs that has. */
export function isWholeChapter({ paragraph }: Place): boolean {
	return paragraph >= WHOLE_CHAPTER;
}

export function isEarlier(a: Place, b: Place): boolean {
	return a.chapter < b.chapter || (a.chapter === b.chapter && a.paragraph < b.paragraph);
}
