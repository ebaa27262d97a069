import { saturate } from "../../index/bm25.ts";
import { type MatchedPassage, matchPassage } from "../../matching/matched-passage.ts";
import type { QueryTerm } from "../../search/query-term.ts";

/** Shares of the question's words that a passage has, 0 to about 1; by rarity where nothing else is said. */
export type WordShares = {
	/** BM25 of the stems, by the most it could reach. */
	readonly bm25: number;
	readonly covered: number;
	/** There in a word akin only. */
	readonly akin: number;
	/** Lacking here, and in the passage before, after. */
	readonly before: number;
	readonly after: number;
	/** Here and in the passages around: half for each. */
	readonly around: number;
	/** Of the names. */
	readonly names: number;
	/** Of those whose first passage this is. */
	readonly firstHere: number;
	/** By how much each word tells in English at large, words akin counting half; without words that only frame the question. */
	readonly telling: number;
	readonly core: number;
	/** Certainty of the rarest word, if it is here. */
	readonly rarest: number;
	/** Of the first and of the last third of the words. */
	readonly firstWords: number;
	readonly lastWords: number;
	/** 1 if every word is here. */
	readonly all: number;
};

type Sums = { -readonly [Name in keyof WordShares]: number };

export function wordShares(passage: MatchedPassage): WordShares {
	const { matcher } = passage;
	const { terms, totalRarity, totalTelling, totalCore } = matcher.resolved;
	const sums: Sums = {
		bm25: 0,
		covered: 0,
		akin: 0,
		before: 0,
		after: 0,
		around: 0,
		names: 0,
		firstHere: 0,
		telling: 0,
		core: 0,
		rarest: 0,
		firstWords: 0,
		lastWords: 0,
		all: 1,
	};
	const totals = {
		rarity: Math.max(totalRarity, 1e-9),
		telling: Math.max(totalTelling, 1e-9),
		core: Math.max(totalCore, 1e-9),
		rarest: Math.max(...terms.map((term) => term.rarity)),
	};
	const before = matchPassage(matcher, passage.paragraph - 1);
	const after = matchPassage(matcher, passage.paragraph + 1);
	let nameTotal = 0;
	for (let term = 0; term < terms.length; term++) {
		const one = terms[term] as QueryTerm;
		const isBefore = (before?.counts[term] ?? 0) > 0;
		const isAfter = (after?.counts[term] ?? 0) > 0;
		if (one.word.name) nameTotal += one.rarity;
		if ((passage.counts[term] as number) > 0) addHeld(sums, passage, term, totals, Number(isBefore) + Number(isAfter));
		else addLacking(sums, one, totals, { isAkin: (passage.akinCounts[term] as number) > 0, isBefore, isAfter });
	}
	sums.names = nameTotal === 0 ? 0 : sums.names / nameTotal;
	return sums;
}

/** Of all words of the question; `rarest` is the rarity of the rarest. */
type Totals = {
	readonly rarity: number;
	readonly telling: number;
	readonly core: number;
	readonly rarest: number;
};

/** @param neighbours How many of the passages before and after have it too. */
function addHeld(sums: Sums, passage: MatchedPassage, term: number, totals: Totals, neighbours: number): void {
	const { matcher } = passage;
	const { terms } = matcher.resolved;
	const { rarity, certainty, word, telling } = terms[term] as QueryTerm;
	const weight = rarity * certainty;
	const third = Math.max(1, Math.floor(terms.length / 3));
	const count = passage.counts[term] as number;
	sums.bm25 += (weight * saturate(count, passage.end - passage.start, matcher.meanLength)) / totals.rarity;
	sums.covered += weight / totals.rarity;
	sums.telling += (telling * certainty) / totals.telling;
	if (!word.frame) sums.core += (telling * certainty) / totals.core;
	if (rarity === totals.rarest) sums.rarest = certainty;
	if (term < third) sums.firstWords += certainty / third;
	if (term >= terms.length - third) sums.lastWords += certainty / third;
	sums.around += (weight * (neighbours / 2)) / totals.rarity;
	if (word.name) sums.names += weight;
	if (matcher.firstPassages[term] === passage.paragraph) sums.firstHere += weight / totals.rarity;
}

function addLacking(
	sums: Sums,
	{ rarity, certainty, word, telling }: QueryTerm,
	totals: Totals,
	{ isAkin, isBefore, isAfter }: { readonly isAkin: boolean; readonly isBefore: boolean; readonly isAfter: boolean },
): void {
	sums.all = 0;
	if (isAkin) {
		sums.akin += rarity / totals.rarity;
		sums.telling += telling / 2 / totals.telling;
		if (!word.frame) sums.core += telling / 2 / totals.core;
	}
	if (isBefore) sums.before += (rarity * certainty) / totals.rarity;
	if (isAfter) sums.after += (rarity * certainty) / totals.rarity;
}
