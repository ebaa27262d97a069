import type { QueryTerm } from "../search/resolved-question.ts";
import { type MatchedPassage, matchPassage } from "./matched-passage.ts";

/** Sentences of the neighbouring passages that still belong to the scene. */
const BORDER = 3;

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
		let state = 0;
		for (const passageNear of near) if (passageNear !== undefined && (passageNear.counts[term] as number) > 0) state++;
		if (state > 0) sums.scene += weight;
		sums.sceneMean += (weight * state) / near.length;
		if ((passage.counts[term] as number) > 0) continue;
		if (ending?.[term] === 1) sums.justBefore += weight;
		if (opening?.[term] === 1) sums.justAfter += weight;
	}
	return sums;
}

/** 1 for each term in the last sentences of a passage. */
export function closingTerms(passage: MatchedPassage): Uint8Array {
	return heldWithin(passage, passage.sentences.at(-BORDER)?.start ?? passage.start, passage.end);
}

/** 1 for each term in the first sentences of a passage. */
export function openingTerms(passage: MatchedPassage): Uint8Array {
	return heldWithin(passage, passage.start, passage.sentences[BORDER - 1]?.end ?? passage.end);
}

/** 1 for each term among the tokens `[start, end)`. */
export function heldWithin(passage: MatchedPassage, start: number, end: number): Uint8Array {
	const held = new Uint8Array(passage.matcher.resolved.terms.length);
	for (let at = start - passage.start; at < end - passage.start; at++) {
		const term = passage.terms[at] as number;
		if (term >= 0) held[term] = 1;
	}
	return held;
}
