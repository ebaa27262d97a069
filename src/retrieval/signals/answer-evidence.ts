import { isStopWord } from "../../language/stop-words.ts";
import { FEELING, NUMBER, REASON, SAYING } from "../../language/word-classes.ts";
import type { AnswerType } from "../../question/question.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../index/token.ts";
import { wordAt } from "../index/word-list.ts";
import type { QueryTerm, ResolvedQuestion } from "../search/resolved-question.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/** What may be an answer: a word of a sentence that the question does not have, by its look. */
const SORTS = ["year", "date", "number", "name", "place", "reason", "feeling", "speech", "content", "plural"] as const;
type Sort = (typeof SORTS)[number];

/** How far a word of the question reaches, in words. */
const REACHES = [3, 12] as const;

const PLACE_BEFORE = /^(?:in|at|near|from|to|into|of|around|outside|across|through)$/;
const MONTH =
	/^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|decade|year|years|month|months|days?|hours?|minutes?)$/;

/** How near each sort of answer stands to the question's words, and, if it is what is asked for, how far from them. */
export const EVIDENCE_SIGNALS = [
	...SORTS.flatMap((sort) => REACHES.flatMap((_, reach) => [`${sort}Near${reach}`, `${sort}Wanted${reach}`])),
	...REACHES.map((_, reach) => `wantedNear${reach}`),
	"wantedMissing",
];

/** In the order of `EVIDENCE_SIGNALS`. */
export function answerEvidence(passage: MatchedPassage, range: TokenRange): number[] {
	const { expects, text } = passage.matcher.resolved.question;
	const nearest = nearestWeights(passage, range);
	const wanted = wantedSorts(expects, text.toLowerCase());
	const signals: number[] = [];
	const wantedNear = REACHES.map(() => 0);
	for (const [sort, name] of SORTS.entries()) {
		const isWanted = wanted.includes(name);
		for (let reach = 0; reach < REACHES.length; reach++) {
			const near = nearest[sort * REACHES.length + reach] as number;
			signals.push(near, isWanted ? 1 - near : 0);
			if (isWanted) wantedNear[reach] = Math.max(wantedNear[reach] as number, near);
		}
	}
	signals.push(...wantedNear, wanted.length > 0 && wantedNear[1] === 0 ? 1 : 0);
	return signals;
}

/** For each sort, and each reach, how near the nearest word of it stands to the question's words. */
function nearestWeights(passage: MatchedPassage, range: TokenRange): number[] {
	const { matcher } = passage;
	const { tokens, words, wordClasses } = matcher.story.index;
	const nearest = new Array<number>(SORTS.length * REACHES.length).fill(0);
	const held = heldTerms(passage, range);
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((passage.terms[at - passage.start] as number) >= 0 || matcher.asked[wordOf(token)] === 1) continue;
		const capital = isCapital(token) && at > range.start;
		const before = capital ? wordAt(words, wordIdAt(tokens, at - 1)) : "";
		const sorts = sortsOf(wordAt(words, wordOf(token)), wordClasses[wordOf(token)] as number, capital, before);
		if (sorts.length === 0) continue;
		const distances = distancesToTerms(held, at, matcher.resolved.terms.length);
		for (const [place, reach] of REACHES.entries()) {
			const weight = nearness(matcher.resolved, distances, reach);
			for (const sort of sorts) {
				const slot = SORTS.indexOf(sort) * REACHES.length + place;
				nearest[slot] = Math.max(nearest[slot] as number, weight);
			}
		}
	}
	return nearest;
}

type HeldTerm = { readonly place: number; readonly term: number };

function heldTerms(passage: MatchedPassage, range: TokenRange): HeldTerm[] {
	const held: HeldTerm[] = [];
	for (let place = range.start; place < range.end; place++) {
		const term = passage.terms[place - passage.start] as number;
		if (term >= 0) held.push({ place, term });
	}
	return held;
}

/** Words from a place to the nearest occurrence of each term. */
function distancesToTerms(held: readonly HeldTerm[], at: number, termCount: number): number[] {
	const distances = new Array<number>(termCount).fill(Number.POSITIVE_INFINITY);
	for (const { place, term } of held) distances[term] = Math.min(distances[term] as number, Math.abs(place - at));
	return distances;
}

/** Share of the question's words by how much they tell, each counting less the farther it is. */
function nearness({ terms, totalTelling }: ResolvedQuestion, distances: readonly number[], reach: number): number {
	let sum = 0;
	for (let term = 0; term < terms.length; term++) {
		sum += (terms[term] as QueryTerm).telling * Math.exp(-(distances[term] as number) / reach);
	}
	return sum / Math.max(totalTelling, 1e-9);
}

/** @param bits What the word can be by itself, as `classOf` has it. @param before The word before a capitalised one. */
function sortsOf(text: string, bits: number, capital: boolean, before: string): Sort[] {
	const sorts: Sort[] = [];
	if (/^(?:1\d|20)\d\d(?:s|'s)?$/.test(text)) sorts.push("year");
	else if ((bits & NUMBER) !== 0) sorts.push("number");
	if (MONTH.test(text)) sorts.push("date");
	if (capital) sorts.push("name");
	if (capital && PLACE_BEFORE.test(before)) sorts.push("place");
	if ((bits & REASON) !== 0) sorts.push("reason");
	if ((bits & FEELING) !== 0) sorts.push("feeling");
	if ((bits & SAYING) !== 0) sorts.push("speech");
	if (!isStopWord(text)) sorts.push("content");
	if (!capital && !isStopWord(text) && /[^su']s$/.test(text)) sorts.push("plural");
	return sorts;
}

function wantedSorts(expects: AnswerType, text: string): readonly Sort[] {
	switch (expects) {
		case "time":
			return /\byear\b/.test(text) ? ["year"] : ["year", "date"];
		case "number":
			return ["number"];
		case "person":
			return ["name"];
		case "place":
			return ["place", "name"];
		case "reason":
			return ["reason"];
		case "feeling":
			return ["feeling"];
		case "speech":
			return ["speech"];
		case "any":
			return [];
	}
}
