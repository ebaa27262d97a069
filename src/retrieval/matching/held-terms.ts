import { wordIdAt } from "../index/token.ts";
import type { QueryTerm } from "../search/query-term.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/** Told of a word that stands for a term. @param place In `PassageIndex.tokens`. @param word Its id. */
type OnTerm = (term: number, place: number, word: number) => void;

/**
 * The one walk over the words of a range that stand for words of the question.
 *
 * @param onTerm Told of each word that has a term's stem.
 * @param onAkin Told of each word that is only akin to a term. A word may be akin to one term and have the stem of another:
 * it is told of after `onTerm`, with `isTerm`.
 */
export function walkTerms(
	{ matcher, terms, start }: MatchedPassage,
	range: TokenRange,
	onTerm: OnTerm,
	onAkin?: (term: number, place: number, isTerm: boolean) => void,
): void {
	const { tokens } = matcher.story.index;
	for (let at = range.start; at < range.end; at++) {
		const term = terms[at - start] as number;
		const word = wordIdAt(tokens, at);
		if (term >= 0) onTerm(term, at, word);
		if (onAkin === undefined) continue;
		const akin = matcher.akin[word] as number;
		if (akin >= 0) onAkin(akin, at, term >= 0);
	}
}

/** What a range of words holds of each term: 1 or 0. */
export type HeldTerms = {
	readonly held: Uint8Array;
	/** In the very form asked. */
	readonly exact: Uint8Array;
	/** A word akin to it, which stands for no other term. */
	readonly akin: Uint8Array;
};

export function heldTerms(passage: MatchedPassage, range: TokenRange): HeldTerms {
	const count = passage.matcher.resolved.terms.length;
	const { asked } = passage.matcher;
	const held = new Uint8Array(count);
	const exact = new Uint8Array(count);
	const akin = new Uint8Array(count);
	walkTerms(
		passage,
		range,
		(term, _, word) => {
			held[term] = 1;
			if (asked[word] === 1) exact[term] = 1;
		},
		(term, _, isTerm) => {
			if (!isTerm) akin[term] = 1;
		},
	);
	return { held, exact, akin };
}

/** 1 for each term that the range has. */
export function termsWithin(passage: MatchedPassage, range: TokenRange): Uint8Array {
	const held = new Uint8Array(passage.matcher.resolved.terms.length);
	walkTerms(passage, range, (term) => {
		held[term] = 1;
	});
	return held;
}

/** Sentences of the neighbouring passages that still belong to the scene. */
const BORDER = 3;

/** 1 for each term in the last sentences of a passage. */
export function closingTerms(passage: MatchedPassage): Uint8Array {
	return termsWithin(passage, { start: passage.sentences.at(-BORDER)?.start ?? passage.start, end: passage.end });
}

/** 1 for each term in the first sentences of a passage. */
export function openingTerms(passage: MatchedPassage): Uint8Array {
	return termsWithin(passage, { start: passage.start, end: passage.sentences[BORDER - 1]?.end ?? passage.end });
}

/** Rarity of the terms that a range has. */
export function rarityWithin(passage: MatchedPassage, range: TokenRange): number {
	const { terms } = passage.matcher.resolved;
	const seen = new Uint8Array(terms.length);
	let sum = 0;
	walkTerms(passage, range, (term) => {
		if (seen[term] === 1) return;
		seen[term] = 1;
		const { rarity, certainty } = terms[term] as QueryTerm;
		sum += rarity * certainty;
	});
	return sum;
}

/** A word akin counts so much of the word asked for. */
export const AKIN = 0.7;

/**
 * How far each term stands in a range, 0 to 1: as certain as it was read, `AKIN` if only a word akin does.
 *
 * @param evenIfTerm Whether a word that stands for one term may be akin to another.
 */
export function degreesWithin(passage: MatchedPassage, range: TokenRange, evenIfTerm: boolean): Float64Array {
	const { terms } = passage.matcher.resolved;
	const degrees = new Float64Array(terms.length);
	walkTerms(
		passage,
		range,
		(term) => {
			degrees[term] = terms[term]?.certainty ?? 0;
		},
		(term, _, isTerm) => {
			if (evenIfTerm || !isTerm) degrees[term] = Math.max(degrees[term] as number, AKIN);
		},
	);
	return degrees;
}

/** Places of each term in a range, ascending; of one that is only akin the first place of a word akin. */
export function placesWithin(passage: MatchedPassage, range: TokenRange): readonly (readonly number[])[] {
	const places: number[][] = passage.matcher.resolved.terms.map(() => []);
	walkTerms(
		passage,
		range,
		(term, place) => {
			places[term]?.push(place);
		},
		(term, place, isTerm) => {
			if (!isTerm && places[term]?.length === 0) places[term]?.push(place);
		},
	);
	return places;
}
