import { type HeldTerms, heldTerms } from "../../matching/held-terms.ts";
import type { MatchedPassage } from "../../matching/matched-passage.ts";
import type { QueryTerm } from "../../search/query-term.ts";

/** Shares of the question's words that a sentence has, 0 to 1. */
export type SentenceShares = {
	/** By rarity: in the sentence, in the very form asked, only in a word akin. */
	readonly covered: number;
	readonly exactForm: number;
	readonly akin: number;
	/** By rarity: lacking here and in the sentence before, in the one after. */
	readonly before: number;
	readonly after: number;
	/** By how much each word tells in English at large, words akin counting half; without words that only frame the question. */
	readonly telling: number;
	readonly core: number;
	/** Of the names, by rarity. */
	readonly names: number;
};

/** Shares of each sentence of a passage, in order. */
export function sentenceShares(passage: MatchedPassage): readonly SentenceShares[] {
	const held = passage.sentences.map((sentence) => heldTerms(passage, sentence));
	return held.map((here, at) => sharesOf(passage, here, held[at - 1], held[at + 1]));
}

function sharesOf(
	{ matcher: { resolved } }: MatchedPassage,
	here: HeldTerms,
	previous: HeldTerms | undefined,
	next: HeldTerms | undefined,
): SentenceShares {
	const sums = { covered: 0, exactForm: 0, akin: 0, before: 0, after: 0, telling: 0, core: 0, names: 0 };
	let nameTotal = 0;
	for (let term = 0; term < resolved.terms.length; term++) {
		const { rarity, certainty, word, telling } = resolved.terms[term] as QueryTerm;
		const weight = rarity * certainty;
		if (word.name) nameTotal += rarity;
		if (here.held[term] === 1) {
			sums.covered += weight;
			if (here.exact[term] === 1) sums.exactForm += weight;
			if (word.name) sums.names += weight;
			addTelling(sums, word.frame, telling * certainty);
			continue;
		}
		if (here.akin[term] === 1) {
			sums.akin += rarity;
			addTelling(sums, word.frame, telling / 2);
		}
		if (previous?.held[term] === 1) sums.before += weight;
		if (next?.held[term] === 1) sums.after += weight;
	}
	const total = Math.max(resolved.totalRarity, 1e-9);
	// Named one by one: spreading objects into it would take longer than to work them out.
	return {
		covered: sums.covered / total,
		exactForm: sums.exactForm / total,
		akin: sums.akin / total,
		before: sums.before / total,
		after: sums.after / total,
		telling: sums.telling / Math.max(resolved.totalTelling, 1e-9),
		core: sums.core / Math.max(resolved.totalCore, 1e-9),
		names: nameTotal === 0 ? 0 : sums.names / nameTotal,
	};
}

function addTelling(sums: { telling: number; core: number }, isFrame: boolean, telling: number): void {
	sums.telling += telling;
	if (!isFrame) sums.core += telling;
}
