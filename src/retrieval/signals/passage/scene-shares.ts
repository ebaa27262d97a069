import { closingTerms, openingTerms } from "../../matching/held-terms.ts";
import { type MatchedPassage, matchPassage } from "../../matching/matched-passage.ts";
import type { QueryTerm } from "../../search/query-term.ts";

/** What a passage lacks and its neighbours have: a scene runs on over paragraphs. */
export function sceneShares(passage: MatchedPassage) {
	const { matcher, paragraph } = passage;
	const { terms } = matcher.resolved;
	const total = Math.max(matcher.resolved.totalRarity, 1e-9);
	const before = matchPassage(matcher, paragraph - 1);
	const after = matchPassage(matcher, paragraph + 1);
	const near = [matchPassage(matcher, paragraph - 2), before, passage, after, matchPassage(matcher, paragraph + 2)];
	const ending = before && closingTerms(before);
	const opening = after && openingTerms(after);
	const sums = { justBefore: 0, justAfter: 0, scene: 0, sceneMean: 0 };
	for (let term = 0; term < terms.length; term++) {
		const { rarity, certainty } = terms[term] as QueryTerm;
		const weight = (rarity * certainty) / total;
		let holding = 0;
		for (const passageNear of near)
			if (passageNear !== undefined && (passageNear.counts[term] as number) > 0) holding++;
		if (holding > 0) sums.scene += weight;
		sums.sceneMean += (weight * holding) / near.length;
		if ((passage.counts[term] as number) > 0) continue;
		if (ending?.[term] === 1) sums.justBefore += weight;
		if (opening?.[term] === 1) sums.justAfter += weight;
	}
	return sums;
}
