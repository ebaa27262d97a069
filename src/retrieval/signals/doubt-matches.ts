import { NEGATION } from "../../language/word-classes.ts";
import { oppositeStemsOf, synonymsOf } from "../../language/word-relations.ts";
import { wordIdAt } from "../index/token.ts";
import { idOf } from "../index/word-list.ts";
import { AKIN, degreesWithin, heldTerms, placesWithin } from "../matching/held-terms.ts";
import {
	type MatchedPassage,
	matchPassage,
	sentenceAt,
	sentenceWithNeighbours,
	type TokenRange,
} from "../matching/matched-passage.ts";
import type { QueryTerm } from "../search/query-term.ts";
import type { Signal } from "./signal.ts";
import { type Exchange, exchangeOf } from "./word-exchange.ts";
import { tableOf, type WordTable } from "./word-products.ts";

/** One word of the question in a passage's best sentence and about it. */
type DoubtedWord = {
	readonly term: QueryTerm;
	/** How far it stands in the sentence, in it and its neighbours, in the passage, in the passages around: 0 to 1. */
	readonly degree: number;
	readonly nearDegree: number;
	readonly here: number;
	readonly around: number;
	readonly isExact: boolean;
	readonly exchange: Exchange;
	/** Where it and the word before it in the question stand in the sentence. */
	readonly places: readonly number[];
	readonly placesBefore: readonly number[];
	/** Words to the nearest other word of the question. */
	readonly gap: number;
	readonly shareHere: number;
	readonly has: (stems: ReadonlySet<string>, where: "sentence" | "near") => boolean;
	readonly hasNeighbour: (step: -1 | 1) => boolean;
	readonly isDenied: (place: number) => boolean;
};

const as = (holds: boolean) => (holds ? 1 : 0);

/** How a passage treats one word of the question, each 0 to 1: what may make it no answer, though it looks like one. */
export const DOUBT_MATCHES: readonly Signal<DoubtedWord>[] = [
	{ name: "asked", says: "is asked for", of: () => 1 },
	{ name: "sentenceLacks", says: "is lacking in the best sentence", of: ({ degree }) => 1 - degree },
	{
		name: "nearLacks",
		says: "is lacking in the best sentence and its neighbours",
		of: ({ nearDegree }) => 1 - nearDegree,
	},
	{ name: "passageLacks", says: "is lacking in the passage", of: ({ here }) => 1 - here },
	{
		name: "aroundLacks",
		says: "is lacking in the passage and those around it",
		of: ({ here, around }) => 1 - Math.max(here, around),
	},
	{ name: "storyLacks", says: "is lacking in the story", of: ({ term }) => 1 - term.certainty },
	{ name: "akin", says: "has only a word akin to it in the best sentence", of: ({ degree }) => as(degree === AKIN) },
	{
		name: "inflected",
		says: "stands in the best sentence in another form",
		of: ({ degree, isExact }) => as(degree > 0 && !isExact),
	},
	{
		name: "synonym",
		says: "is lacking in the best sentence, which has a synonym of it",
		of: ({ degree, term, has }) => as(degree === 0 && has(synonymsOf(term.stem), "sentence")),
	},
	{
		name: "synonymNear",
		says: "is lacking in the best sentence and its neighbours, which have a synonym of it",
		of: ({ nearDegree, term, has }) => as(nearDegree === 0 && has(synonymsOf(term.stem), "near")),
	},
	{
		name: "opposed",
		says: "is lacking in the best sentence, which has an opposite of it",
		of: ({ degree, term, has }) => as(degree === 0 && has(oppositeStemsOf(term.stem), "sentence")),
	},
	{
		name: "opposedNear",
		says: "is lacking in the best sentence and its neighbours, which have an opposite of it",
		of: ({ nearDegree, term, has }) => as(nearDegree === 0 && has(oppositeStemsOf(term.stem), "near")),
	},
	{
		name: "exchanged",
		says: "is lacking in the best sentence, which has another number or name",
		of: ({ exchange }) => as(exchange !== undefined),
	},
	{
		name: "exchangedThere",
		says: "is lacking in the best sentence, which has another number or name beside the same words",
		of: ({ exchange }) => as(exchange === "there"),
	},
	{
		name: "apart",
		says: "stands far from the other words of the question",
		of: ({ places, gap }) => (places.length === 0 ? 0 : 1 - Math.exp(-gap / 4)),
	},
	{
		name: "turned",
		says: "stands on the other side of the word before it in the question",
		of: ({ places, placesBefore }) =>
			as(places.length > 0 && placesBefore.length > 0 && Math.min(...placesBefore) > Math.max(...places)),
	},
	{ name: "otherBefore", says: "has another word before it", of: ({ hasNeighbour }) => as(!hasNeighbour(-1)) },
	{ name: "otherAfter", says: "has another word after it", of: ({ hasNeighbour }) => as(!hasNeighbour(1)) },
	{
		name: "denied",
		says: "is denied in the best sentence",
		of: ({ places, isDenied }) => as(places.length > 0 && places.every(isDenied)),
	},
	{ name: "here", says: "stands here more than in the other passages that have it", of: ({ shareHere }) => shareHere },
];

/** @param best Place of the best sentence in the passage. */
export function doubtMatches(passage: MatchedPassage, best: number): WordTable {
	const { matcher } = passage;
	const ranges = { sentence: sentenceAt(passage, best), near: sentenceWithNeighbours(passage, best) };
	const degrees = degreesWithin(passage, ranges.sentence, false);
	const nearDegrees = degreesWithin(passage, ranges.near, false);
	const hereDegrees = degreesWithin(passage, passage, false);
	const { exact } = heldTerms(passage, ranges.sentence);
	const places = placesWithin(passage, ranges.sentence);
	const neighbours = [-1, 1].map((step) => matchPassage(matcher, passage.paragraph + step)?.counts);
	const words = matcher.resolved.terms.map((term, at): DoubtedWord => {
		const own = places[at] ?? [];
		const beside = [...(places[at - 1] ?? []), ...(places[at + 1] ?? [])];
		return {
			term,
			degree: degrees[at] as number,
			nearDegree: nearDegrees[at] as number,
			here: hereDegrees[at] as number,
			around: neighbours.some((counts) => (counts?.[at] ?? 0) > 0) ? term.certainty : 0,
			isExact: exact[at] === 1,
			exchange: (degrees[at] as number) > 0 ? undefined : exchangeOf(passage, ranges.sentence, term, beside),
			places: own,
			placesBefore: places[at - 1] ?? [],
			gap: gapToOthers(places, at),
			shareHere: shareHere(passage, term, at),
			has: (stems, where) => hasOneOf(passage, ranges[where], stems),
			hasNeighbour: (step) => hasSameNeighbour(passage, own, term, step),
			isDenied: (place) => isDenied(passage, place),
		};
	});
	return tableOf(DOUBT_MATCHES, words);
}

/** How often the passage has a term, by the passages that have it. */
function shareHere({ matcher, counts }: MatchedPassage, { stem, certainty }: QueryTerm, term: number): number {
	const { index } = matcher.story;
	const id = certainty === 0 ? -1 : idOf(index.stems, stem);
	return id < 0 ? 0 : Math.min(1, (counts[term] as number) / Math.max(1, index.stemPassages[id] as number));
}

function hasOneOf({ matcher }: MatchedPassage, range: TokenRange, stems: ReadonlySet<string>): boolean {
	const { stemIds, tokens, stems: known } = matcher.story.index;
	const wanted = [...stems].map((stem) => idOf(known, stem)).filter((id) => id >= 0);
	if (wanted.length === 0) return false;
	for (let at = range.start; at < range.end; at++) {
		if (wanted.includes(stemIds[wordIdAt(tokens, at)] as number)) return true;
	}
	return false;
}

/** Words from a term to the nearest other one. */
function gapToOthers(places: readonly (readonly number[])[], term: number): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (const [other, list] of places.entries()) {
		if (other === term) continue;
		for (const one of list) for (const two of places[term] ?? []) nearest = Math.min(nearest, Math.abs(one - two));
	}
	return nearest;
}

/** Whether a word has the same neighbour as in the question, or the question has none there, or it stands nowhere. */
function hasSameNeighbour({ matcher }: MatchedPassage, places: readonly number[], { word }: QueryTerm, step: -1 | 1) {
	const { tokens, words } = matcher.story.index;
	const asked = matcher.resolved.question.words;
	const neighbour = asked[asked.findIndex(({ start }) => start === word.start) + step];
	if (places.length === 0 || neighbour === undefined) return true;
	const id = idOf(words, neighbour.text);
	return places.some((place) => place + step >= 0 && wordIdAt(tokens, place + step) === id);
}

/** Words before a word in which its denial stands. */
const DENIAL_REACH = 3;

function isDenied({ matcher, start }: MatchedPassage, place: number): boolean {
	const { tokens, wordClasses } = matcher.story.index;
	for (let at = Math.max(start, place - DENIAL_REACH); at < place; at++) {
		if (((wordClasses[wordIdAt(tokens, at)] as number) & NEGATION) !== 0) return true;
	}
	return false;
}
