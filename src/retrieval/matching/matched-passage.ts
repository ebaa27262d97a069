import type { Span } from "../../story/span.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import { wordIdAt } from "../index/token.ts";
import type { StoryMatcher } from "./story-matcher.ts";

/** Places `[start, end)` in `PassageIndex.tokens`. */
export type TokenRange = { readonly start: number; readonly end: number };

/** One passage beside the question. */
export type MatchedPassage = TokenRange & {
	readonly matcher: StoryMatcher;
	readonly paragraph: number;
	/** Term of each token, -1 for none. */
	readonly terms: Int16Array;
	/** How often each term stands in the passage, and how often words akin to it do. */
	readonly counts: Uint16Array;
	readonly akinCounts: Uint16Array;
	/** At least one: the whole paragraph where it has no sentence. */
	readonly sentences: readonly [TokenRange, ...TokenRange[]];
};

/** Passages already matched, by paragraph: neighbours and candidates ask for the same ones. */
const matched = new WeakMap<StoryMatcher, Map<number, MatchedPassage>>();

/** @returns undefined past the story's ends. */
export function matchPassage(matcher: StoryMatcher, paragraph: number): MatchedPassage | undefined {
	const { index } = matcher.story;
	if (paragraph < 0 || paragraph + 1 >= index.paragraphStarts.length) return undefined;
	const known = matched.get(matcher) ?? new Map<number, MatchedPassage>();
	matched.set(matcher, known);
	const passage = known.get(paragraph) ?? matchAnew(matcher, paragraph);
	known.set(paragraph, passage);
	return passage;
}

function matchAnew(matcher: StoryMatcher, paragraph: number): MatchedPassage {
	const { index } = matcher.story;
	const start = index.paragraphStarts[paragraph] as number;
	const end = index.paragraphStarts[paragraph + 1] as number;
	const terms = new Int16Array(end - start);
	const counts = new Uint16Array(matcher.resolved.terms.length);
	const akinCounts = new Uint16Array(matcher.resolved.terms.length);
	for (let at = start; at < end; at++) {
		const word = wordIdAt(index.tokens, at);
		const term = matcher.terms[word] as number;
		terms[at - start] = term;
		const akin = matcher.akin[word] as number;
		if (term >= 0) counts[term] = (counts[term] as number) + 1;
		else if (akin >= 0) akinCounts[akin] = (akinCounts[akin] as number) + 1;
	}
	return { matcher, paragraph, start, end, terms, counts, akinCounts, sentences: sentencesOf(index, paragraph) };
}

/** Token ranges of a paragraph's sentences; the whole paragraph if it has none. */
function sentencesOf(index: PassageIndex, paragraph: number): readonly [TokenRange, ...TokenRange[]] {
	const first = index.firstSentences[paragraph] as number;
	const last = index.firstSentences[paragraph + 1] as number;
	const whole = {
		start: index.paragraphStarts[paragraph] as number,
		end: index.paragraphStarts[paragraph + 1] as number,
	};
	const [opening, ...others] = Array.from({ length: last - first }, (_, place) => ({
		start: index.sentenceStarts[first + place] as number,
		end: first + place + 1 < last ? (index.sentenceStarts[first + place + 1] as number) : whole.end,
	}));
	return opening === undefined ? [whole] : [opening, ...others];
}

/** The sentence at a place in the passage; the first where there is none. */
export function sentenceAt({ sentences }: MatchedPassage, place: number): TokenRange {
	return sentences[place] ?? sentences[0];
}

/** The sentence at a place, with the one before it and the one after. */
export function sentenceWithNeighbours(passage: MatchedPassage, place: number): TokenRange {
	const sentence = sentenceAt(passage, place);
	const { sentences } = passage;
	return { start: (sentences[place - 1] ?? sentence).start, end: (sentences[place + 1] ?? sentence).end };
}

/**
 * Where a sentence of a passage stands in `Story.text`. From the index: the story's own sentences need not be opened for a
 * few of them.
 */
export function sentenceSpan({ matcher, paragraph }: MatchedPassage, place: number): Span | undefined {
	const { firstSentences, sentenceSpans } = matcher.story.index;
	const at = ((firstSentences[paragraph] as number) + place) * 2;
	const [start, end] = [sentenceSpans[at], sentenceSpans[at + 1]];
	return start === undefined || end === undefined ? undefined : { start, end };
}
