import type { Span } from "../story/span.ts";
import type { MatchedPassage } from "./matched-passage.ts";

/**
 * The sentence of a passage that answers, and within it the words asked for.
 *
 * @param best Index of the sentence in the passage.
 */
export function highlightOf(
	passage: MatchedPassage,
	best: number,
): { readonly highlight: readonly Span[]; readonly focus: readonly Span[] } {
	const { story, index } = passage.matcher.story;
	const first = index.firstSentences[passage.paragraph] as number;
	const sentence = story.sentences[first + best] ?? story.paragraphs[passage.paragraph];
	return { highlight: sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }], focus: [] };
}
