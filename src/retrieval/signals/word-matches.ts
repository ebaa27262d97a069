import { saturate } from "../index/bm25.ts";
import { wordIdAt } from "../index/token.ts";
import { type MatchedPassage, matchPassage, type TokenRange } from "./matched-passage.ts";
import { closingTerms, heldWithin, openingTerms } from "./scene-signals.ts";
import { tableOf, type WordTable } from "./word-weights.ts";

/** How a passage has, or lacks, one word of the question. */
export const WORD_MATCHES = [
	"here",
	/** Saturating with the count, less in a long passage, as BM25 has it. */
	"often",
	"bestSentence",
	"firstSentence",
	/** In the very form asked. */
	"exact",
	/** Only in a word akin to it. */
	"akin",
	/** The passage before has it too; the one after does. */
	"alsoBefore",
	"alsoAfter",
	/** Only the passage before has it; only the one after; only the last sentences before; only the first after. */
	"onlyBefore",
	"onlyAfter",
	"justBefore",
	"justAfter",
	/** Near another word of the question. */
	"close",
	/** The first passage that has it: stories introduce what they tell of. */
	"firstHere",
	/** Share of all its occurrences in the story. */
	"concentrated",
] as const;
export type WordMatch = (typeof WORD_MATCHES)[number];

/** Words at which nearness has fallen to 1/e. */
const CLOSENESS = 5;

/** Matches of each term of the question, each 0 to about 1; a word read into a misspelt one counts less. */
export function wordMatches(passage: MatchedPassage, best: TokenRange): WordTable {
	const { matcher, paragraph } = passage;
	const { terms } = matcher.resolved;
	const before = matchPassage(matcher, paragraph - 1);
	const after = matchPassage(matcher, paragraph + 1);
	const closing = before && closingTerms(before);
	const opening = after && openingTerms(after);
	const inBest = heldWithin(passage, best.start, best.end);
	const [{ start, end }] = passage.sentences as readonly [TokenRange];
	const inFirst = heldWithin(passage, start, end);
	const exact = exactTerms(passage);
	const gaps = gapsToOthers(passage);
	const length = passage.end - passage.start;
	const matches = terms.map(({ certainty }, term) => {
		const count = passage.counts[term] as number;
		const here = count > 0 ? certainty : 0;
		const missing = count > 0 ? 0 : certainty;
		const isBefore = (before?.counts[term] ?? 0) > 0;
		const isAfter = (after?.counts[term] ?? 0) > 0;
		return {
			here,
			often: here * saturate(count, length, matcher.meanLength),
			bestSentence: here * (inBest[term] as number),
			firstSentence: here * (inFirst[term] as number),
			exact: here * (exact[term] as number),
			akin: count === 0 && (passage.akinCounts[term] as number) > 0 ? 1 : 0,
			alsoBefore: isBefore ? here : 0,
			alsoAfter: isAfter ? here : 0,
			onlyBefore: isBefore ? missing : 0,
			onlyAfter: isAfter ? missing : 0,
			justBefore: missing * (closing?.[term] ?? 0),
			justAfter: missing * (opening?.[term] ?? 0),
			close: here * Math.exp(-(gaps[term] as number) / CLOSENESS),
			firstHere: matcher.firstPassages[term] === paragraph ? here : 0,
			concentrated: (here * count) / Math.max(1, matcher.termCounts[term] as number),
		};
	});
	return tableOf(WORD_MATCHES, matches);
}

/** 1 for each term that stands in the form in which it was asked. */
function exactTerms({ matcher, terms, start, counts }: MatchedPassage): Uint8Array {
	const { tokens } = matcher.story.index;
	const exact = new Uint8Array(counts.length);
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] as number;
		if (term >= 0 && matcher.asked[wordIdAt(tokens, start + at)] === 1) exact[term] = 1;
	}
	return exact;
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
