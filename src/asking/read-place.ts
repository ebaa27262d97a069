import { WHOLE_CHAPTER } from "../answering/limit.ts";
import { UserError } from "../errors.ts";
import { parseCitation } from "../story/citation.ts";
import type { Place } from "../story/story.ts";
import type { StoryStatus } from "./command.ts";
import type { Outline } from "./ports.ts";

/** A place as readers and admins type it: a number alone is a chapter, up to its end. @throws UserError if the words are no place of the story. */
export function readPlace(typed: string, outline: Outline, story: Pick<StoryStatus, "title">): Place {
	const chapterAlone = /^\s*(?:ch(?:apter|\.)?\s*)?(?<number>\d{1,6})\s*$/i.exec(typed)?.groups?.["number"];
	const parsed = chapterAlone === undefined ? parseCitation(typed) : undefined;
	const chapter = chapterAlone === undefined ? parsed?.chapter : Number(chapterAlone);
	if (chapter === undefined)
		throw new UserError(`“${typed}” is no place. Give a chapter, such as “7”, or a citation, such as “7:12”.`);
	const found = outline.find(({ number }) => number === chapter);
	if (found === undefined)
		throw new UserError(`There is no chapter ${chapter}; ${story.title} has chapters 1 to ${outline.length}.`);
	if (parsed === undefined) return { chapter, paragraph: WHOLE_CHAPTER };
	if (parsed.paragraph < 1 || parsed.paragraph > found.paragraphs) {
		throw new UserError(
			`Chapter ${chapter} of ${story.title} has paragraphs 1 to ${found.paragraphs}, no ¶${parsed.paragraph}.`,
		);
	}
	return { chapter, paragraph: parsed.paragraph };
}
