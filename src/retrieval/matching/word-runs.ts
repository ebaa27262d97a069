import { wordIdAt } from "../index/token.ts";
import type { QueryTerm } from "../search/query-term.ts";
import { rarityWithin } from "./held-terms.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import { pairKey } from "./story-matcher.ts";

/** Share of the words, weighted by rarity, that `size` sentences in a row hold at best. */
export function bestWindow(passage: MatchedPassage, size: number): number {
	const { sentences, matcher } = passage;
	let best = 0;
	for (let first = 0; first === 0 || first + size <= sentences.length; first++) {
		const start = (sentences[first] as TokenRange).start;
		const end = (sentences[Math.min(first + size, sentences.length) - 1] as TokenRange).end;
		best = Math.max(best, rarityWithin(passage, { start, end }));
	}
	return best / Math.max(matcher.resolved.totalRarity, 1e-9);
}

/** Words between two words of the question that still stand together. */
const NEAR = 6;

/** Share of neighbouring terms, weighted by rarity, that stand near each other in the same order. */
export function orderedPairs(passage: MatchedPassage): number {
	const { terms } = passage.matcher.resolved;
	const last = new Int32Array(terms.length).fill(-1000);
	const together = new Uint8Array(terms.length);
	for (let at = 0; at < passage.terms.length; at++) {
		const term = passage.terms[at] as number;
		if (term < 0) continue;
		last[term] = at;
		if (term > 0 && at - (last[term - 1] as number) <= NEAR) together[term] = 1;
	}
	let sum = 0;
	let total = 0;
	for (let term = 1; term < terms.length; term++) {
		const weight = (terms[term] as QueryTerm).rarity + (terms[term - 1] as QueryTerm).rarity;
		total += weight;
		if (together[term] === 1) sum += weight;
	}
	return total === 0 ? 0 : sum / total;
}

/** Rarity of the heaviest run of terms that stand in the question's order, others between them or not. */
export function orderShare(passage: MatchedPassage, range: TokenRange): number {
	const { terms } = passage.matcher.resolved;
	const best = new Float64Array(terms.length);
	for (let at = range.start - passage.start; at < range.end - passage.start; at++) {
		const term = passage.terms[at] as number;
		if (term < 0) continue;
		let before = 0;
		for (let earlier = 0; earlier < term; earlier++) before = Math.max(before, best[earlier] as number);
		best[term] = Math.max(best[term] as number, before + (terms[term]?.rarity ?? 0) * (terms[term]?.certainty ?? 0));
	}
	return mostOf(best);
}

function mostOf(values: Float64Array): number {
	let most = 0;
	for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
	return most;
}

/** Shares of neighbouring words of the question that are neighbours here: of all of them, and of the longest run. */
export function pairShares(passage: MatchedPassage, range: TokenRange): { pairs: number; run: number } {
	const { matcher } = passage;
	const { tokens } = matcher.story.index;
	const weights = matcher.pairWeights;
	const seen = new Uint8Array(weights.length);
	let pairs = 0;
	let run = 0;
	let longest = 0;
	let lastPlace = -2;
	for (let at = range.start; at + 1 < range.end; at++) {
		const first = wordIdAt(tokens, at);
		if (matcher.asked[first] === 0) continue;
		const place = matcher.pairs.get(pairKey(first, wordIdAt(tokens, at + 1)));
		if (place === undefined) continue;
		const weight = weights[place] as number;
		if (seen[place] === 0) pairs += weight;
		seen[place] = 1;
		run = place === lastPlace + 1 ? run + weight : weight;
		lastPlace = place;
		longest = Math.max(longest, run);
	}
	const total = Math.max(1e-9, matcher.pairTotal);
	return { pairs: pairs / total, run: longest / total };
}
