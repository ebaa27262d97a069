import { saturate } from "../index/bm25.ts";
import { closingTerms, heldTerms, openingTerms, termsWithin } from "../matching/held-terms.ts";
import { type MatchedPassage, matchPassage, type TokenRange } from "../matching/matched-passage.ts";
import type { Signal } from "./signal.ts";
import { tableOf, type WordTable } from "./word-products.ts";

/** One word of the question in a passage. */
type SeenWord = {
	/** How certain the word is, 0 to 1, if the passage has it, and if it does not; else 0. */
	readonly here: number;
	readonly missing: number;
	/** How often the passage has it, and saturating as BM25 has it. */
	readonly count: number;
	readonly saturated: number;
	/** 1 or 0. */
	readonly inBest: number;
	readonly inFirst: number;
	readonly exact: number;
	readonly akin: number;
	readonly isBefore: boolean;
	readonly isAfter: boolean;
	readonly justBefore: number;
	readonly justAfter: number;
	/** Words to the nearest other word of the question. */
	readonly gap: number;
	readonly isFirstHere: boolean;
	/** How often the story has it. */
	readonly storyCount: number;
};

/** Words at which nearness has fallen to 1/e. */
const CLOSENESS = 5;

/** How a passage has, or lacks, one word of the question, each 0 to about 1; a word read into a misspelt one counts less. */
export const WORD_MATCHES: readonly Signal<SeenWord>[] = [
	{ name: "here", says: "stands here", of: ({ here }) => here },
	{ name: "often", says: "stands here often for the passage's length", of: ({ here, saturated }) => here * saturated },
	{ name: "bestSentence", says: "stands in the best sentence", of: ({ here, inBest }) => here * inBest },
	{ name: "firstSentence", says: "stands in the first sentence", of: ({ here, inFirst }) => here * inFirst },
	{ name: "exact", says: "stands here in the very form asked", of: ({ here, exact }) => here * exact },
	{ name: "akin", says: "has only a word akin to it here", of: ({ akin }) => akin },
	{
		name: "alsoBefore",
		says: "stands here, and in the passage before too",
		of: ({ here, isBefore }) => (isBefore ? here : 0),
	},
	{
		name: "alsoAfter",
		says: "stands here, and in the passage after too",
		of: ({ here, isAfter }) => (isAfter ? here : 0),
	},
	{
		name: "onlyBefore",
		says: "stands not here but in the passage before",
		of: ({ missing, isBefore }) => (isBefore ? missing : 0),
	},
	{
		name: "onlyAfter",
		says: "stands not here but in the passage after",
		of: ({ missing, isAfter }) => (isAfter ? missing : 0),
	},
	{
		name: "justBefore",
		says: "stands not here but in the last sentences before",
		of: ({ missing, justBefore }) => missing * justBefore,
	},
	{
		name: "justAfter",
		says: "stands not here but in the first sentences after",
		of: ({ missing, justAfter }) => missing * justAfter,
	},
	{
		name: "close",
		says: "stands near another word of the question",
		of: ({ here, gap }) => here * Math.exp(-gap / CLOSENESS),
	},
	{
		name: "firstHere",
		says: "stands here for the first time: stories introduce what they tell of",
		of: ({ here, isFirstHere }) => (isFirstHere ? here : 0),
	},
	{
		name: "concentrated",
		says: "has much of all its occurrences here",
		of: ({ here, count, storyCount }) => (here * count) / Math.max(1, storyCount),
	},
];

/** Matches of each term of the question. @param best The passage's best sentence. */
export function wordMatches(passage: MatchedPassage, best: TokenRange): WordTable {
	const { matcher, paragraph } = passage;
	const before = matchPassage(matcher, paragraph - 1);
	const after = matchPassage(matcher, paragraph + 1);
	const closing = before && closingTerms(before);
	const opening = after && openingTerms(after);
	const inBest = termsWithin(passage, best);
	const inFirst = termsWithin(passage, passage.sentences[0]);
	const { exact } = heldTerms(passage, passage);
	const gaps = gapsToOthers(passage);
	const length = passage.end - passage.start;
	const words = matcher.resolved.terms.map(({ certainty }, term): SeenWord => {
		const count = passage.counts[term] as number;
		return {
			here: count > 0 ? certainty : 0,
			missing: count > 0 ? 0 : certainty,
			count,
			saturated: saturate(count, length, matcher.meanLength),
			inBest: inBest[term] as number,
			inFirst: inFirst[term] as number,
			exact: exact[term] as number,
			akin: count === 0 && (passage.akinCounts[term] as number) > 0 ? 1 : 0,
			isBefore: (before?.counts[term] ?? 0) > 0,
			isAfter: (after?.counts[term] ?? 0) > 0,
			justBefore: closing?.[term] ?? 0,
			justAfter: opening?.[term] ?? 0,
			gap: gaps[term] as number,
			isFirstHere: matcher.firstPassages[term] === paragraph,
			storyCount: matcher.termCounts[term] as number,
		};
	});
	return tableOf(WORD_MATCHES, words);
}

/** Words from each term to the nearest other one: it is always the next or the last matched word. */
function gapsToOthers({ terms, counts }: MatchedPassage): Float64Array {
	const gaps = new Float64Array(counts.length).fill(Number.POSITIVE_INFINITY);
	let last = -1;
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] as number;
		if (term < 0) continue;
		const lastTerm = last < 0 ? term : (terms[last] as number);
		if (lastTerm !== term) {
			gaps[term] = Math.min(gaps[term] as number, at - last);
			gaps[lastTerm] = Math.min(gaps[lastTerm] as number, at - last);
		}
		last = at;
	}
	return gaps;
}
