import { classOf, NEGATION, NUMBER } from "../../language/word-classes.ts";
import { oppositeStemsOf, synonymsOf } from "../../language/word-relations.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../index/token.ts";
import { idOf, wordAt } from "../index/word-list.ts";
import type { QueryTerm } from "../search/resolved-question.ts";
import { type MatchedPassage, matchPassage, type TokenRange } from "./matched-passage.ts";
import { tableOf, type WordTable } from "./word-weights.ts";

/** How a passage treats one word of the question, each 0 to 1. */
export const DOUBT_MATCHES = [
	/** Every word is asked for. */
	"asked",
	/** Lacking in the best sentence, in it and its neighbours, in the passage, in the passages around, in the story. */
	"sentenceLacks",
	"nearLacks",
	"passageLacks",
	"aroundLacks",
	"storyLacks",
	/** In the best sentence only as a word akin, or in another form. */
	"akin",
	"inflected",
	/** Lacking in the best sentence, and in it and its neighbours, which have a synonym of it instead, or an opposite. */
	"synonym",
	"synonymNear",
	"opposed",
	"opposedNear",
	/** Lacking in the best sentence, which has another number, or another name instead. */
	"exchanged",
	/** The same beside a word that stands beside the lacking one in the question. */
	"exchangedThere",
	/** In the best sentence, but far from the other words of the question. */
	"apart",
	/** In the best sentence on the other side of the word before it in the question. */
	"turned",
	/** In the best sentence with another word before it, after it. */
	"otherBefore",
	"otherAfter",
	/** Denied in the best sentence alone. */
	"denied",
	/** How often the passage has it, by the passages that have it. */
	"here",
] as const;
export type DoubtMatch = (typeof DOUBT_MATCHES)[number];

type Held = { readonly degree: Float64Array; readonly exact: Uint8Array; readonly places: readonly number[][] };

/** A word akin counts so much of the word asked for. */
const AKIN = 0.7;

/** @param best Index of the best sentence in the passage. */
export function doubtMatches(passage: MatchedPassage, best: number): WordTable {
	const { matcher, sentences } = passage;
	const sentence = sentences[best] as TokenRange;
	const near = { start: (sentences[best - 1] ?? sentence).start, end: (sentences[best + 1] ?? sentence).end };
	const held = states(passage, sentence);
	const inNear = states(passage, near).degree;
	const inPassage = states(passage, passage).degree;
	const neighbours = [-1, 1].map((step) => matchPassage(matcher, passage.paragraph + step)?.counts);
	const matches = matcher.resolved.terms.map((term, at) => {
		const degree = held.degree[at] as number;
		const nearDegree = inNear[at] as number;
		const here = inPassage[at] as number;
		const around = neighbours.some((counts) => (counts?.[at] ?? 0) > 0) ? term.certainty : 0;
		const places = held.places[at] as number[];
		const { exchanged, exchangedThere } = exchange(passage, sentence, held, at);
		const { otherBefore, otherAfter } = otherNeighbours(passage, places, term);
		return {
			asked: 1,
			sentenceLacks: 1 - degree,
			nearLacks: 1 - nearDegree,
			passageLacks: 1 - here,
			aroundLacks: 1 - Math.max(here, around),
			storyLacks: 1 - term.certainty,
			akin: degree === AKIN ? 1 : 0,
			inflected: degree > 0 && held.exact[at] === 0 ? 1 : 0,
			synonym: degree === 0 && hasOneOf(passage, sentence, synonymsOf(term.stem)) ? 1 : 0,
			synonymNear: nearDegree === 0 && hasOneOf(passage, near, synonymsOf(term.stem)) ? 1 : 0,
			opposed: degree === 0 && hasOneOf(passage, sentence, oppositeStemsOf(term.stem)) ? 1 : 0,
			opposedNear: nearDegree === 0 && hasOneOf(passage, near, oppositeStemsOf(term.stem)) ? 1 : 0,
			exchanged,
			exchangedThere,
			apart: places.length === 0 ? 0 : apartness(held.places, at),
			turned: isTurned(held.places, at) ? 1 : 0,
			otherBefore,
			otherAfter,
			denied: places.length > 0 && places.every((place) => isDenied(passage, place)) ? 1 : 0,
			here: shareHere(passage, term, at),
		};
	});
	return tableOf(DOUBT_MATCHES, matches);
}

function states(passage: MatchedPassage, range: TokenRange): Held {
	const { matcher } = passage;
	const { tokens } = matcher.story.index;
	const { terms } = matcher.resolved;
	const degree = new Float64Array(terms.length);
	const exact = new Uint8Array(terms.length);
	const places: number[][] = terms.map(() => []);
	for (let at = range.start; at < range.end; at++) {
		const word = wordIdAt(tokens, at);
		const term = passage.terms[at - passage.start] as number;
		if (term >= 0) {
			degree[term] = terms[term]?.certainty ?? 0;
			if (matcher.asked[word] === 1) exact[term] = 1;
			places[term]?.push(at);
			continue;
		}
		const akin = matcher.akin[word] as number;
		if (akin >= 0) {
			degree[akin] = Math.max(degree[akin] as number, AKIN);
			if (places[akin]?.length === 0) places[akin]?.push(at);
		}
	}
	return { degree, exact, places };
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

/** What can stand in a word's stead: another number, another year, another name. */
function sortOf(text: string, name: boolean): number {
	if (/^(?:1\d|20)\d\d(?:s|'s)?$/.test(text)) return 1;
	if ((classOf(text) & NUMBER) !== 0) return 2;
	if (name) return 3;
	if (/(?:[^e]est|iest)$/.test(text)) return 4;
	return 0;
}

/** Words between an exchanged word and its neighbour of the question. */
const BESIDE = 3;

function exchange(passage: MatchedPassage, range: TokenRange, held: Held, term: number) {
	const { matcher } = passage;
	const { tokens, words } = matcher.story.index;
	const { word } = matcher.resolved.terms[term] as QueryTerm;
	const sort = sortOf(word.text, word.name);
	if (sort === 0 || (held.degree[term] as number) > 0) return { exchanged: 0, exchangedThere: 0 };
	const beside = [...(held.places[term - 1] ?? []), ...(held.places[term + 1] ?? [])];
	let exchanged = 0;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((passage.terms[at - passage.start] as number) >= 0 || matcher.asked[wordOf(token)] === 1) continue;
		const capital = isCapital(token) && at > range.start;
		if (sortOf(wordAt(words, wordOf(token)), capital) !== sort) continue;
		exchanged = 1;
		if (beside.some((place) => Math.abs(place - at) <= BESIDE)) return { exchanged, exchangedThere: 1 };
	}
	return { exchanged, exchangedThere: 0 };
}

function apartness(places: readonly number[][], term: number): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (const [other, list] of places.entries()) {
		if (other === term) continue;
		for (const one of list)
			for (const two of places[term] as number[]) nearest = Math.min(nearest, Math.abs(one - two));
	}
	return 1 - Math.exp(-nearest / 4);
}

function isTurned(places: readonly number[][], term: number): boolean {
	const here = places[term] as number[];
	const before = places[term - 1];
	if (before === undefined || before.length === 0 || here.length === 0) return false;
	return Math.min(...before) > Math.max(...here);
}

function otherNeighbours({ matcher }: MatchedPassage, places: readonly number[], { word }: QueryTerm) {
	const { tokens, words } = matcher.story.index;
	const asked = matcher.resolved.question.words;
	const at = asked.findIndex(({ start }) => start === word.start);
	const differs = (step: number) => {
		const neighbour = asked[at + step];
		if (places.length === 0 || neighbour === undefined) return 0;
		const id = idOf(words, neighbour.text);
		return places.some((place) => place + step >= 0 && wordIdAt(tokens, place + step) === id) ? 0 : 1;
	};
	return { otherBefore: differs(-1), otherAfter: differs(1) };
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
