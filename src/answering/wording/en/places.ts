import { inBrackets } from "../../../story/citation.ts";
import { WHOLE_CHAPTER } from "../../../story/place.ts";
import type { AnswerLimit, StoryLimit } from "../../answer.ts";
import type { Sentence } from "./sentence.ts";

/** "the end of chapter 7", "ch. 7 ¶12", "ch. 9 (CHAPTER VII) ¶12", "the beginning" */
export function placeWords({ chapter, paragraph, label }: Pick<StoryLimit, "chapter" | "paragraph" | "label">): string {
	if (paragraph === 0)
		return chapter === 1 ? "the beginning" : `the beginning of chapter ${chapter}${inBrackets(label)}`;
	return paragraph === undefined || paragraph >= WHOLE_CHAPTER
		? `the end of chapter ${chapter}${inBrackets(label)}`
		: `ch. ${chapter}${inBrackets(label)} ¶${paragraph}`;
}

/** "Up to the end of chapter 7", or of which stories that is so, where others were looked through without a limit. */
export function limitWords({ places: [first, ...others], searched }: AnswerLimit): string {
	const count = 1 + others.length;
	const isAlike = others.every(({ chapter, paragraph }) => chapter === first.chapter && paragraph === first.paragraph);
	// Each story calls its chapters as it does.
	const place = count === 1 ? first : { ...first, label: undefined };
	if (count === searched) return `Up to ${isAlike ? placeWords(place) : "the limit of each story"}`;
	if (count === 1) return `${first.title} up to ${placeWords(first)}`;
	return `${count} of ${searched} stories up to ${isAlike ? placeWords(place) : "their limits"}`;
}

/** "Up to the end of chapter 7, nobody called …"; "Emma up to ch. 7 ¶12: nobody called …" */
export function afterLimit(limit: AnswerLimit | "there", sentence: Sentence): string {
	const isOfAll = limit === "there" || limit.places.length === limit.searched;
	const words = limit === "there" ? "Up to there" : limitWords(limit);
	if (typeof sentence === "string") return `${words}: ${sentence}`;
	return `${words}${isOfAll ? "," : ":"} ${sentence.ours.charAt(0).toLowerCase()}${sentence.ours.slice(1)}`;
}
