import { wordIdAt } from "../index/token.ts";
import type { AskedStems } from "../search/asked-stems.ts";
import type { AskedTokens } from "./asked-tokens.ts";
import type { MatchedPassage } from "./matched-passage.ts";

/**
 * What a question and a passage may share, from single words to runs of them: the features of the sequential dependence
 * model (Metzler and Croft, SIGIR 2005) and a few beside them. Stop words count in all but `contentStems` and the near
 * pairs, because "after the" or "did not" tell passages apart too.
 */
export type UnitKind =
	| "everyStem"
	| "contentStems"
	| "stopWords"
	| "pairs"
	| "loosePairs"
	| "triples"
	| "nearPairs"
	| "nearAny"
	| "letters";

/** How often a passage holds each unit, in the order in which the question has them. */
export type UnitCounts = Readonly<Record<UnitKind, readonly number[]>>;

/** The units that a question asks for, by kind: each with its place. A unit is a number made of the places of its stems. */
export type AskedUnits = Readonly<Record<Exclude<UnitKind, "letters">, ReadonlyMap<number, number>>> & {
	readonly asked: AskedStems;
};

/** Something of each kind. */
export function eachKind<T>(make: (kind: UnitKind) => T): Record<UnitKind, T> {
	return {
		everyStem: make("everyStem"),
		contentStems: make("contentStems"),
		stopWords: make("stopWords"),
		pairs: make("pairs"),
		loosePairs: make("loosePairs"),
		triples: make("triples"),
		nearPairs: make("nearPairs"),
		nearAny: make("nearAny"),
		letters: make("letters"),
	};
}

/** Words between two words that still stand near each other. */
const NEAR = 8;

export function askedUnits(asked: AskedStems): AskedUnits {
	const { sequence, content, stems } = asked;
	const size = stems.length;
	const places = [...stems.keys()];
	const contentSequence = sequence.filter((place) => content[place] === true);
	const next = (list: readonly number[], gap: number) =>
		list.slice(gap).map((place, at) => pairOf(list[at] as number, place, size));
	return {
		asked,
		everyStem: placed(places),
		contentStems: placed(places.filter((place) => content[place] === true)),
		stopWords: placed(places.filter((place) => content[place] === false)),
		pairs: placed(next(sequence, 1)),
		loosePairs: placed(next(sequence, 2)),
		triples: placed(
			sequence
				.slice(2)
				.map((place, at) => pairOf(pairOf(sequence[at] as number, sequence[at + 1] as number, size), place, size)),
		),
		nearPairs: placed(
			contentSequence.slice(1).map((place, at) => unorderedPair(contentSequence[at] as number, place, size)),
		),
		nearAny: placed(
			contentSequence.flatMap((one, at) =>
				contentSequence.slice(at + 1).flatMap((other) => (one === other ? [] : [unorderedPair(one, other, size)])),
			),
		),
	};
}

/** Each of these numbers once, with its place. */
function placed(units: readonly number[]): ReadonlyMap<number, number> {
	return new Map([...new Set(units)].map((unit, place) => [unit, place]));
}

export function countUnits(units: AskedUnits, passage: MatchedPassage, { offsets, places }: AskedTokens): UnitCounts {
	const letterRuns = passage.matcher.gramRarity.length;
	const counts = eachKind((kind) => new Array<number>(kind === "letters" ? letterRuns : units[kind].size).fill(0));
	const size = units.asked.stems.length;
	const add = (kind: Exclude<UnitKind, "letters">, unit: number) => {
		const place = units[kind].get(unit);
		if (place !== undefined) increase(counts[kind], place);
	};
	for (let at = 0; at < places.length; at++) {
		const place = places[at] as number;
		add("everyStem", place);
		add("contentStems", place);
		add("stopWords", place);
		const offset = offsets[at] as number;
		for (let other = at + 1; other < places.length; other++) {
			const gap = (offsets[other] as number) - offset;
			if (gap > NEAR) break;
			const otherPlace = places[other] as number;
			const pair = pairOf(place, otherPlace, size);
			if (gap === 1) add("pairs", pair);
			if (gap <= 2) add("loosePairs", pair);
			const third = places[other + 1];
			if (gap === 1 && third !== undefined && offsets[other + 1] === offset + 2)
				add("triples", pairOf(pair, third, size));
			if (place === otherPlace) continue;
			add("nearPairs", unorderedPair(place, otherPlace, size));
			add("nearAny", unorderedPair(place, otherPlace, size));
		}
	}
	countLetters(passage, counts.letters);
	return counts;
}

function countLetters({ matcher, start, end }: MatchedPassage, counts: number[]): void {
	const { tokens } = matcher.story.index;
	for (let at = start; at < end; at++) {
		const grams = matcher.grams.get(wordIdAt(tokens, at));
		if (grams !== undefined) for (const gram of grams) increase(counts, gram);
	}
}

function increase(counts: number[], unit: number): void {
	counts[unit] = (counts[unit] as number) + 1;
}

function pairOf(first: number, second: number, size: number): number {
	return first * size + second;
}

function unorderedPair(one: number, other: number, size: number): number {
	return pairOf(Math.min(one, other), Math.max(one, other), size);
}
