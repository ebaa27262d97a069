import type { Answer, Evidence, RefusalReason } from "./answer.ts";

type RefusalDetails = {
	readonly reason: RefusalReason;
	/** The reason in a sentence, for people. */
	readonly explanation: string;
	readonly searchedFor?: readonly string[];
	readonly nearest?: readonly Evidence[];
};

/** How many nearest passages a refusal shows. */
const MOST_NEAREST = 3;

/** "The story does not say", with the reason and what comes nearest. A refusal is an answer, not an error. */
export function refuse({ reason, explanation, searchedFor = [], nearest = [] }: RefusalDetails): Answer {
	return {
		kind: "not-in-story",
		headline: "The story does not say.",
		searchedFor,
		reason,
		explanation,
		nearest: nearest.slice(0, MOST_NEAREST),
	};
}

/** What was searched, in words: the story's title, or all of them. Of a large library only the stories that fit best are at hand, so they are not counted. */
export function searchedIn(stories: readonly { readonly story: { readonly title: string } }[]): string {
	return stories.length === 1 ? (stories[0]?.story.title ?? "the story") : "any of the stories";
}

/** Words in curly quotation marks, joined for people: “a”, “b” and “c”. */
export function quoteWords(words: readonly string[]): string {
	return joinWords(
		words.map((word) => `“${word}”`),
		"and",
	);
}

/** "a, b and c" */
export function joinWords(words: readonly string[], conjunction: "and" | "or"): string {
	return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
