import { rarityOf, saturate } from "../index/bm25.ts";
import type { AskedStems } from "../search/asked-stems.ts";
import { type AskedTokens, askedTokens, tokensBySentence } from "./asked-tokens.ts";
import { type Densities, densitiesOf, type StemWeights } from "./densities.ts";
import type { MatchedPassage } from "./matched-passage.ts";
import type { StoryMatcher } from "./story-matcher.ts";
import { askedUnits, countUnits, eachKind, type UnitCounts, type UnitKind } from "./unit-counts.ts";

/**
 * What a passage shares with the question. All weights are by rarity among the candidates: they hold much of the question
 * already, and what only few of them have is what tells them apart.
 */
export type SharedUnits = { readonly units: Readonly<Record<UnitKind, number>>; readonly densities: Densities };

/** A passage beside the other candidates, and its sentences beside all of theirs. */
export type ComparedPassage = {
	readonly own: SharedUnits;
	/** Of the passages before and after in the story, if these are candidates too. */
	readonly before: SharedUnits | undefined;
	readonly after: SharedUnits | undefined;
	readonly sentences: readonly Densities[];
};

/** Sums of weights are brought to about 1. */
const SCALE = 10;

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
		densities: densitiesOf(asked, tokens[at] as AskedTokens, sentences[at] as AskedTokens[], weights),
	}));
	const places = placesByStory(candidates);
	return candidates.map(({ matcher, paragraph }, at) => {
		const neighbour = (shift: number) => own[places.get(matcher)?.get(paragraph + shift) ?? -1];
		return {
			own: own[at] as SharedUnits,
			before: neighbour(-1),
			after: neighbour(1),
			sentences: (sentences[at] as AskedTokens[]).map((one) => densitiesOf(asked, one, [one], sentenceWeights)),
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
