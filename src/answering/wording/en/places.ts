import type { AnswerLimit } from "../../answer.ts";
import { WHOLE_CHAPTER } from "../../limit.ts";

/** "the end of chapter 7", "ch. 7 ¶12" */
export function placeWords({ chapter, paragraph }: Pick<AnswerLimit, "chapter" | "paragraph">): string {
	return paragraph === undefined || paragraph >= WHOLE_CHAPTER
		? `the end of chapter ${chapter}`
		: `ch. ${chapter} ¶${paragraph}`;
}

/** "Up to the end of chapter 7": how far an answer looked; undefined where nothing limited it. */
export function limitWords(limit: readonly AnswerLimit[] = []): string | undefined {
	const [first, ...others] = limit;
	if (first === undefined) return undefined;
	const isAlike = others.every(({ chapter, paragraph }) => chapter === first.chapter && paragraph === first.paragraph);
	return `Up to ${isAlike ? placeWords(first) : "the limit of each story"}`;
}

/** First words of our own sentences; anything else may be a name or a title, which keeps its capital. */
const SENTENCE_STARTS = new Set(
	"The There This That These Nobody Nothing No None Neither Each Several Only Said Not It Its In Some Of".split(" "),
);

/** "Up to the end of chapter 7, nobody called …" */
export function afterLimit(limit: string, sentence: string): string {
	const [first = ""] = sentence.split(" ", 1);
	if (SENTENCE_STARTS.has(first)) return `${limit}, ${first.toLowerCase()}${sentence.slice(first.length)}`;
	return /^[“"'\d]/u.test(sentence) ? `${limit}, ${sentence}` : `${limit}: ${sentence}`;
}
