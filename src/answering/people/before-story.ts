import { anyOf, listed } from "../../language/lists/word-set.ts";
import { indexAt } from "../../story/span.ts";
import type { Story } from "../../story/story.ts";

/** Headings of what is said about a story before it begins; a prologue is of the story: "AUTHOR'S PREFACE". */
const ABOUT_STORY = new RegExp(
	`^(?:(?:the|an?|general|author['’]?s|editor['’]?s|translator['’]?s|publisher['’]?s|transcriber['’]?s)\\s+){0,2}${anyOf(
		listed("preface introduction introductory foreword contents dedication advertisement note notes apology dramatis"),
	)}\\b`,
	"iu",
);

/** Whether a paragraph stands in what is said about a story before it begins. */
export function isBeforeStory(
	{ chapters, paragraphs }: Pick<Story, "chapters" | "paragraphs">,
	index: number,
): boolean {
	const at = indexAt(chapters, paragraphs[index]?.start ?? -1);
	const title = chapters[at]?.title;
	// What stands before the first heading is a title page, a motto or a note.
	return title === undefined ? at === 0 && chapters[1]?.title !== undefined : ABOUT_STORY.test(title);
}
