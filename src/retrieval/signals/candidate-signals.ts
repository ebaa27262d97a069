import { rarityOf, saturate } from "../index/bm25.ts";
import type { AskedStems } from "../search/asked-stems.ts";
import { type AskedTokens, askedTokens, tokensBySentence } from "./asked-tokens.ts";
import { type DensitySignals, densitySignals, type StemWeights } from "./density-signals.ts";
import type { MatchedPassage, StoryMatcher } from "./matched-passage.ts";
import { askedUnits, countUnits, eachKind, type UnitCounts, type UnitKind } from "./unit-counts.ts";

/**
 * What speaks for a passage beside the other candidates. All weights are by rarity among the candidates: they hold much of
 * the question already, and what only few of them have is what tells them apart.
 */
export type CandidateSignals = Readonly<Record<UnitKind, number>> & DensitySignals & NeighbourSignals;

/** Signals of the passages before and after count for a passage too: a scene runs on. 0 where it is no candidate. */
type NeighbourSignals = {
	readonly beforeEveryStem: number;
	readonly beforePairs: number;
	readonly beforeNearAny: number;
	readonly beforeDensity: number;
	readonly beforeLetters: number;
	readonly afterEveryStem: number;
	readonly afterPairs: number;
	readonly afterNearAny: number;
	readonly afterDensity: number;
	readonly afterLetters: number;
};

/** Sums of weights are brought to about 1. */
const SCALE = 10;

/** A passage beside the other candidates, and its sentences beside all of theirs. */
export type ComparedPassage = { readonly signals: CandidateSignals; readonly sentences: readonly DensitySignals[] };

/** Compares the candidates of one question, in their order. */
export function compareCandidates(candidates: readonly MatchedPassage[]): ComparedPassage[] {
	const [first] = candidates;
	if (first === undefined) return [];
	const { asked } = first.matcher.resolved;
	const units = askedUnits(asked);
	const tokens = candidates.map(askedTokens);
	const sentences = candidates.map((passage, at) => tokensBySentence(passage, tokens[at] as AskedTokens));
	const counts = candidates.map((passage, at) => countUnits(units, passage, tokens[at] as AskedTokens));
	const rarities = unitRarities(counts);
	const weights = stemWeights(asked, tokens);
	const sentenceWeights = stemWeights(asked, sentences.flat());
	const own = candidates.map((passage, at) => ({
		units: unitScores(passage, counts[at] as UnitCounts, rarities),
		density: densitySignals(asked, tokens[at] as AskedTokens, sentences[at] as AskedTokens[], weights),
	}));
	const places = placesByStory(candidates);
	return candidates.map(({ matcher, paragraph }, at) => {
		const neighbour = (shift: number) => own[places.get(matcher)?.get(paragraph + shift) ?? -1];
		return {
			signals: besideSignals(own[at] as OwnSignals, neighbour(-1), neighbour(1)),
			sentences: (sentences[at] as AskedTokens[]).map((one) => densitySignals(asked, one, [one], sentenceWeights)),
		};
	});
}

/** Rarity of each asked stem among these passages or sentences; 0 for what none has. */
function stemWeights({ stems, sequence }: AskedStems, texts: readonly AskedTokens[]): StemWeights {
	const holders = new Array<number>(stems.length).fill(0);
	for (const { places } of texts) {
		for (let place = 0; place < stems.length; place++) {
			if (places.includes(place)) holders[place] = (holders[place] as number) + 1;
		}
	}
	const weights = holders.map((count) => (count === 0 ? 0 : rarityOf(count, texts.length)));
	return {
		weights,
		total: weights.reduce((sum, weight) => sum + weight, 0),
		sequenceTotal: sequence.reduce((sum, place) => sum + (weights[place] as number), 0),
	};
}

type OwnSignals = { readonly units: Readonly<Record<UnitKind, number>>; readonly density: DensitySignals };

/** Name by name: to spread objects into one takes several times as long, and is done for each candidate. */
function besideSignals(
	{ units, density }: OwnSignals,
	before: OwnSignals | undefined,
	after: OwnSignals | undefined,
): CandidateSignals {
	return {
		everyStem: units.everyStem,
		contentStems: units.contentStems,
		stopWords: units.stopWords,
		pairs: units.pairs,
		loosePairs: units.loosePairs,
		triples: units.triples,
		nearPairs: units.nearPairs,
		nearAny: units.nearAny,
		letters: units.letters,
		density5: density.density5,
		density15: density.density15,
		density40: density.density40,
		density5Share: density.density5Share,
		density15Share: density.density15Share,
		density40Share: density.density40Share,
		inOrder: density.inOrder,
		inOrderShare: density.inOrderShare,
		beforeEveryStem: before?.units.everyStem ?? 0,
		beforePairs: before?.units.pairs ?? 0,
		beforeNearAny: before?.units.nearAny ?? 0,
		beforeDensity: before?.density.density15 ?? 0,
		beforeLetters: before?.units.letters ?? 0,
		afterEveryStem: after?.units.everyStem ?? 0,
		afterPairs: after?.units.pairs ?? 0,
		afterNearAny: after?.units.nearAny ?? 0,
		afterDensity: after?.density.density15 ?? 0,
		afterLetters: after?.units.letters ?? 0,
	};
}

/** Rarity of each unit among the candidates. */
function unitRarities(counts: readonly UnitCounts[]): UnitCounts {
	return eachKind((kind) => {
		const holders = (counts[0] as UnitCounts)[kind].map(() => 0);
		for (const held of counts) {
			for (let unit = 0; unit < holders.length; unit++) {
				if ((held[kind][unit] as number) > 0) holders[unit] = (holders[unit] as number) + 1;
			}
		}
		return holders.map((count) => rarityOf(count, counts.length));
	});
}

/** BM25 of a passage by each kind of unit. */
function unitScores({ matcher, start, end }: MatchedPassage, counts: UnitCounts, rarities: UnitCounts) {
	return eachKind((kind) => {
		const held = counts[kind];
		let score = 0;
		for (let unit = 0; unit < held.length; unit++) {
			const count = held[unit] as number;
			if (count === 0) continue;
			score += (rarities[kind][unit] as number) * saturate(count, end - start, matcher.meanLength);
		}
		return score / SCALE;
	});
}

/** Paragraph → place among the candidates, story by story. */
function placesByStory(candidates: readonly MatchedPassage[]): ReadonlyMap<StoryMatcher, ReadonlyMap<number, number>> {
	const places = new Map<StoryMatcher, Map<number, number>>();
	for (const [at, { matcher, paragraph }] of candidates.entries()) {
		const known = places.get(matcher) ?? new Map<number, number>();
		places.set(matcher, known.set(paragraph, at));
	}
	return places;
}
