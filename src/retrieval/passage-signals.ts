import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import type { ResolvedQuestion } from "./resolved-question.ts";

/** BM25's usual parameters: tuning them gained nothing. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;

/** Words between two words of the question that still stand together. */
const NEAR = 6;

/** What speaks for a passage, each about 0 to 1. Shares are of the question's words, weighted by rarity. */
export type PassageSignals = {
	/** BM25 of the stems, by the most it could reach. */
	readonly bm25: number;
	/** Share of the words in the passage, in its best sentence, in its best two and three. */
	readonly passage: number;
	readonly sentence: number;
	readonly twoSentences: number;
	readonly threeSentences: number;
	/** Share that is there in the very form asked. */
	readonly exactForm: number;
	/** Share that is missing but for a word akin to it. */
	readonly akin: number;
	/** Share of neighbouring words of the question that are neighbours here, stop words included. */
	readonly pairs: number;
	/** Share of neighbouring content words that stand near each other in the same order. */
	readonly orderedPairs: number;
	/** Share of words missing here that the passage before, and the one after, has. */
	readonly before: number;
	readonly after: number;
	/** Share of the words written like names. */
	readonly names: number;
	readonly length: number;
	readonly position: number;
};

export type PassageContext = {
	readonly resolved: ResolvedQuestion;
	readonly before: MatchedPassage | undefined;
	readonly after: MatchedPassage | undefined;
	/** Mean number of words in a passage. */
	readonly meanLength: number;
};

export function passageSignals(passage: MatchedPassage, context: PassageContext): PassageSignals {
	const { resolved, before, after, meanLength } = context;
	const { terms, totalRarity } = resolved;
	const total = Math.max(totalRarity, 1e-9);
	const length = passage.end - passage.start;
	const lengthFactor = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(1, meanLength));
	const exact = exactForms(passage, resolved);
	const akinTerms = new Set(passage.akin);
	let bm25 = 0;
	let covered = 0;
	let exactForm = 0;
	let akin = 0;
	let beforeShare = 0;
	let afterShare = 0;
	let nameTotal = 0;
	let nameShare = 0;
	for (const [term, { rarity, certainty, word }] of terms.entries()) {
		const count = passage.counts[term] as number;
		const weight = rarity * certainty;
		if (word.name) nameTotal += rarity;
		if (count > 0) {
			bm25 += (weight * count * (SATURATION + 1)) / (count + lengthFactor);
			covered += weight;
			if (exact[term] === 1) exactForm += weight;
			if (word.name) nameShare += weight;
			continue;
		}
		if (akinTerms.has(term)) akin += rarity;
		if (before !== undefined && (before.counts[term] as number) > 0) beforeShare += weight;
		if (after !== undefined && (after.counts[term] as number) > 0) afterShare += weight;
	}
	const count = passage.matcher.story.story.paragraphs.length;
	return {
		bm25: bm25 / total,
		passage: covered / total,
		sentence: bestWindow(passage, resolved, 1) / total,
		twoSentences: bestWindow(passage, resolved, 2) / total,
		threeSentences: bestWindow(passage, resolved, 3) / total,
		exactForm: exactForm / total,
		akin: akin / total,
		...pairShares(passage, resolved),
		before: beforeShare / total,
		after: afterShare / total,
		names: nameTotal === 0 ? 0 : nameShare / nameTotal,
		length: Math.log(Math.max(1, length) / Math.max(1, meanLength)),
		position: count <= 1 ? 0 : passage.paragraph / (count - 1),
	};
}

/** Rarity of the terms that a range of tokens holds. */
export function rarityWithin(passage: MatchedPassage, resolved: ResolvedQuestion, range: TokenRange): number {
	const seen = new Set<number>();
	let sum = 0;
	for (let at = range.start - passage.start; at < range.end - passage.start; at++) {
		const term = passage.terms[at] as number;
		if (term < 0 || seen.has(term)) continue;
		seen.add(term);
		const { rarity, certainty } = resolved.terms[term] as ResolvedQuestion["terms"][number];
		sum += rarity * certainty;
	}
	return sum;
}

function bestWindow(passage: MatchedPassage, resolved: ResolvedQuestion, size: number): number {
	const { sentences } = passage;
	let best = 0;
	for (let first = 0; first === 0 || first + size <= sentences.length; first++) {
		const start = (sentences[first] as TokenRange).start;
		const end = (sentences[Math.min(first + size, sentences.length) - 1] as TokenRange).end;
		best = Math.max(best, rarityWithin(passage, resolved, { start, end }));
	}
	return best;
}

/** 1 for each term whose very form stands in the passage. */
function exactForms(passage: MatchedPassage, resolved: ResolvedQuestion): Uint8Array {
	const { index } = passage.matcher.story;
	const exact = new Uint8Array(resolved.terms.length);
	for (const [at, term] of passage.terms.entries()) {
		if (term < 0) continue;
		const word = index.words[(index.tokens[passage.start + at] as number) >>> 1];
		if (word === resolved.terms[term]?.word.text) exact[term] = 1;
	}
	return exact;
}

function pairShares(passage: MatchedPassage, resolved: ResolvedQuestion): { pairs: number; orderedPairs: number } {
	const { index } = passage.matcher.story;
	const words = resolved.question.words;
	const adjacent = new Set<string>();
	for (let at = passage.start; at + 1 < passage.end; at++) {
		adjacent.add(
			`${index.words[(index.tokens[at] as number) >>> 1]} ${index.words[(index.tokens[at + 1] as number) >>> 1]}`,
		);
	}
	let pairTotal = 0;
	let pairs = 0;
	for (let at = 0; at + 1 < words.length; at++) {
		const [first, second] = [words[at], words[at + 1]];
		if (first === undefined || second === undefined) continue;
		const weight = (first.content ? 1 : 0.3) + (second.content ? 1 : 0.3);
		pairTotal += weight;
		if (adjacent.has(`${first.text} ${second.text}`)) pairs += weight;
	}
	const count = resolved.terms.length;
	let ordered = 0;
	let orderedTotal = 0;
	for (let term = 0; term + 1 < count; term++) {
		const weight = (resolved.terms[term]?.rarity ?? 0) + (resolved.terms[term + 1]?.rarity ?? 0);
		orderedTotal += weight;
		if (standsBefore(passage.terms, term, term + 1)) ordered += weight;
	}
	return {
		pairs: pairTotal === 0 ? 0 : pairs / pairTotal,
		orderedPairs: orderedTotal === 0 ? 0 : ordered / orderedTotal,
	};
}

function standsBefore(terms: Int16Array, first: number, second: number): boolean {
	let last = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < terms.length; at++) {
		if (terms[at] === first) last = at;
		else if (terms[at] === second && at - last <= NEAR) return true;
	}
	return false;
}
