import { stemOf } from "../language/stems.ts";
import { splitWords } from "../language/words.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { RankedQuestion } from "../retrieval/rank.ts";
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
	const distance = distancesTo(matched);
	const distances = new Map(spans.map((span) => [span, distance(span)]));
	return spans.toSorted((a, b) => (distances.get(a) as number) - (distances.get(b) as number));
}

/** The sum of the distances from a span to all of the words, without going through them: a paragraph may have thousands of either. */
function distancesTo(words: readonly Span[]): (span: Span) => number {
	const startsUpTo = sumsOf(words.map(({ start }) => start));
	const endsUpTo = sumsOf(words.map(({ end }) => end));
	return (span) => {
		const before = countWhere(words, ({ end }) => end <= span.start);
		const upTo = countWhere(words, ({ start }) => start < span.end);
		const after = words.length - upTo;
		const behind = before * span.start - (endsUpTo[before] as number);
		const ahead = (startsUpTo[words.length] as number) - (startsUpTo[upTo] as number) - after * span.end;
		return behind + ahead;
	};
}

/** The sums of the first none, one, two … numbers. */
function sumsOf(numbers: readonly number[]): Float64Array {
	const sums = new Float64Array(numbers.length + 1);
	for (const [at, number] of numbers.entries()) sums[at + 1] = (sums[at] as number) + number;
	return sums;
}

/** How many of the first words fit, where those that do stand before those that do not. */
function countWhere(words: readonly Span[], fits: (word: Span) => boolean): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(words[middle] as Span)) low = middle + 1;
		else high = middle;
	}
	return low;
}
