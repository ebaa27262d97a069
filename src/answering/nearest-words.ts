import type { RankedQuestion } from "../retrieval/rank.ts";
import type { SearchableStory } from "../retrieval/searchable-story.ts";
import { stemOf } from "../retrieval/stems.ts";
import { splitWords } from "../retrieval/words.ts";
import type { Span } from "../story/span.ts";

/**
 * Orders spans by how near they stand to the question's words in the same stretch of text: the sum, over the words
 * found, of the characters between. A date beside the verb asked about is the verb's date.
 */
export function nearestFirst<T extends Span>(
	{ story }: SearchableStory,
	within: Span,
	spans: readonly T[],
	{ resolved }: RankedQuestion,
): readonly T[] {
	if (spans.length < 2) return spans;
	const asked = new Set(resolved.terms.map(({ stem }) => stem));
	const matched = splitWords(story.text.slice(within.start, within.end), story.language)
		.filter(({ text }) => asked.has(stemOf(text, story.language)))
		.map(({ start, end }) => ({ start: within.start + start, end: within.start + end }));
	const distance = (span: Span) =>
		matched.reduce((sum, word) => sum + Math.max(0, word.start - span.end, span.start - word.end), 0);
	return spans.toSorted((a, b) => distance(a) - distance(b));
}
