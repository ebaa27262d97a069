import type { AnswerLimit, StoryLimit } from "../../answer.ts";
import { WHOLE_CHAPTER } from "../../limit.ts";
import type { Sentence } from "./sentence.ts";

/** "the end of chapter 7", "ch. 7 ¶12" */
export function placeWords({ chapter, paragraph }: Pick<StoryLimit, "chapter" | "paragraph">): string {
	return paragraph === undefined || paragraph >= WHOLE_CHAPTER
		? `the end of chapter ${chapter}`
		: `ch. ${chapter} ¶${paragraph}`;
}

/** "Up to the end of chapter 7", or of which stories that is so, where others were looked through without a limit. */
export function limitWords({ places: [first, ...others], searched }: AnswerLimit): string {
	const count = 1 + others.length;
	const isAlike = others.every(({ chapter, paragraph }) => chapter === first.chapter && paragraph === first.paragraph);
	if (count === searched) return `Up to ${isAlike ? placeWords(first) : "the limit of each story"}`;
	if (count === 1) return `${first.title} up to ${placeWords(first)}`;
	return `${count} of ${searched} stories up to ${isAlike ? placeWords(first) : "their limits"}`;
}

/** "Up to the end of chapter 7, nobody called …"; "Emma up to ch. 7 ¶12: nobody called …" */
export function afterLimit(limit: AnswerLimit | "there", sentence: Sentence): string {
	const isOfAll = limit === "there" || limit.places.length === limit.searched;
	const words = limit === "there" ? "Up to there" : limitWords(limit);
	if (typeof sentence === "string") return `${words}: ${sentence}`;
	return `${words}${isOfAll ? "," : ":"} ${sentence.ours.charAt(0).toLowerCase()}${sentence.ours.slice(1)}`;
}
