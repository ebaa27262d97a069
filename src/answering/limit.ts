import type { Place, StoryId } from "../story/story.ts";
import type { Answer } from "./answer.ts";

/** A paragraph number past the end of any chapter: "the whole of chapter 1". */
export const WHOLE_CHAPTER = 1_000_000;

/** The last place of one story that an answer may come from; `paragraph` is absent where that is the end of the chapter. */
export type AnswerLimit = {
	readonly story: StoryId;
	readonly chapter: number;
	readonly paragraph?: number | undefined;
};

/** "the end of chapter 7", "ch. 7 ¶12" */
export function placeWords({ chapter, paragraph }: Pick<AnswerLimit, "chapter" | "paragraph">): string {
	return paragraph === undefined || paragraph >= WHOLE_CHAPTER
		? `the end of chapter ${chapter}`
		: `ch. ${chapter} ¶${paragraph}`;
}

/** "Up to the end of chapter 7": how far the answer looked; undefined where nothing limited it. */
export function limitWords({ limit }: Answer): string | undefined {
	const [first, ...others] = limit ?? [];
	if (first === undefined) return undefined;
	const isAlike = others.every(({ chapter, paragraph }) => chapter === first.chapter && paragraph === first.paragraph);
	return `Up to ${isAlike ? placeWords(first) : "the limit of each story"}`;
}

/**
 * The answer with the limit it was made under, told wherever it says that something is not there or how much is: what lies
 * beyond is hidden, not absent. It is the same whether or not the story goes on.
 *
 * @param limits Of the stories that were asked; those without one are left out.
 */
export function tellLimit(answer: Answer, limits: readonly (readonly [StoryId, Place])[]): Answer {
	if (limits.length === 0) return answer;
	const limited: Answer = {
		...answer,
		limit: limits.map(([story, { chapter, paragraph }]) =>
			paragraph >= WHOLE_CHAPTER ? { story, chapter } : { story, chapter, paragraph },
		),
	};
	const words = limitWords(limited) ?? "";
	switch (limited.kind) {
		case "found":
			return {
				...limited,
				// A page of a list says how many there are.
				headline: limited.page === undefined ? limited.headline : after(words, limited.headline),
				details: limited.details.map((line) => (limited.absent?.includes(line) ? after(words, line) : line)),
			};
		case "not-in-story":
			return {
				...limited,
				headline: after(words, limited.headline),
				explanation: after("Up to there", limited.explanation),
			};
		case "ambiguous":
		case "info":
			return { ...limited, headline: after(words, limited.headline) };
	}
}

/** First words of our own sentences; anything else may be a name or a title, which keeps its capital. */
const SENTENCE_STARTS = new Set(
	"The There This That These Nobody Nothing No None Neither Each Several Only Said Not It Its In Some Of".split(" "),
);

function after(words: string, sentence: string): string {
	const [first = ""] = sentence.split(" ", 1);
	if (SENTENCE_STARTS.has(first)) return `${words}, ${first.toLowerCase()}${sentence.slice(first.length)}`;
	return /^[“"'\d]/u.test(sentence) ? `${words}, ${sentence}` : `${words}: ${sentence}`;
}
