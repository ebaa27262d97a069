import type { Answer } from "../answering/answer.ts";
import { UserError } from "../errors.ts";
import { parseCitation, readLabelled } from "../story/citation.ts";
import { WHOLE_CHAPTER } from "../story/place.ts";
import type { Place } from "../story/story.ts";

/**
 * Reads the limit of a JSON line: the last place that may be seen, as in a citation. So a number alone is a paragraph, as
 * it is cited in a story of one chapter; `/progress set`, which is asked of stories of many, takes it for a chapter.
 *
 * @returns undefined for words that may name a chapter as the book does: then its story has to tell. @throws UserError if it
 * is no place.
 */
export function readLineLimit(typed: string): Place | undefined {
	if (readLabelled(typed) !== undefined) return undefined;
	const parsed = parseCitation(typed);
	if (parsed === undefined) throw noPlace(typed);
	const { chapter = 1, paragraph } = parsed;
	if (chapter === 0 || paragraph === 0) {
		throw new UserError(`“limit” is “${typed}”, but chapters and paragraphs count from 1, as in "12" or "3:12".`);
	}
	return { chapter, paragraph: Math.min(paragraph, WHOLE_CHAPTER) };
}

export function noPlace(typed: string): UserError {
	return new UserError(`“limit” is “${typed}”, not a place such as "12" or "3:12".`);
}

/** An answer's limit as it can be given again: "7:12". A line has one limit, whichever stories it is asked of. */
export function writeLineLimit({ limit }: Answer): string | undefined {
	const first = limit?.places[0];
	return first && `${first.chapter}:${first.paragraph ?? WHOLE_CHAPTER}`;
}
