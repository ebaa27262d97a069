import { isMonth, isWeekday, isYearOrDecade } from "../../../language/lists/calendar.ts";
import { wordSet } from "../../../language/lists/word-set.ts";
import { isStopWord } from "../../../language/stop-words.ts";
import { FEELING, NUMBER, REASON, SAYING } from "../../../language/word-classes.ts";
import type { AnswerType } from "../../../question/question.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../../index/token.ts";
import { wordAt } from "../../index/word-list.ts";
import { walkTerms } from "../../matching/held-terms.ts";
import type { MatchedPassage, TokenRange } from "../../matching/matched-passage.ts";
import type { QueryTerm } from "../../search/query-term.ts";
import type { ResolvedQuestion } from "../../search/resolved-question.ts";
import type { Signal } from "../signal.ts";

/** What may be an answer: a word of a sentence that the question does not have, by its look. */
const SORTS = ["year", "date", "number", "name", "place", "reason", "feeling", "speech", "content", "plural"] as const;
type Sort = (typeof SORTS)[number];

const SAYS: Readonly<Record<Sort, string>> = {
	year: "a year",
	date: "a word of dates",
	number: "a number",
	name: "a name",
	place: "a name after a preposition of place",
	reason: "a word of reason",
	feeling: "a word of feeling",
	speech: "a word of speech",
	content: "any content word",
	plural: "a plural",
};

/** How far a word of the question reaches, in words. */
const REACHES = [3, 12] as const;

const BEFORE_PLACES = wordSet("in at near from to into of around outside across through");
/** Lengths of time as the weights know them. */
const TIME_WORDS = wordSet("century decade year years month months day days hour hours minute minutes");

function isDateWord(lower: string): boolean {
	return isMonth(lower) || isWeekday(lower) || TIME_WORDS.has(lower);
}

/** What a range of words has for an answer. */
export type Evidence = {
	/** How near the nearest word of each sort stands to the question's words, 0 to 1, by reach. */
	readonly near: (sort: Sort, reach: number) => number;
	/** The sorts asked for. */
	readonly wanted: readonly Sort[];
};

/** How near each sort of answer stands to the question's words, and, if it is what is asked for, how far from them. */
export const EVIDENCE_SIGNALS: readonly Signal<Evidence>[] = [
	...SORTS.flatMap((sort) => REACHES.flatMap((words, reach) => signalsOf(sort, words, reach))),
	...REACHES.map((words, reach) => ({
		name: `wantedNear${words}`,
		says: `what is asked for stands within ${words} words of the question's`,
		of: (evidence: Evidence) => nearestWanted(evidence, reach),
	})),
	{
		name: "wantedMissing",
		says: "what is asked for stands nowhere there",
		of: (evidence) => (evidence.wanted.length > 0 && nearestWanted(evidence, REACHES.length - 1) === 0 ? 1 : 0),
	},
];

function signalsOf(sort: Sort, words: number, reach: number): readonly Signal<Evidence>[] {
	const near: Signal<Evidence> = {
		name: `${sort}Near${words}`,
		says: `${SAYS[sort]} stands within ${words} words of the question's`,
		of: (evidence) => evidence.near(sort, reach),
	};
	// No question asks for any content word, or any plural.
	if (sort === "content" || sort === "plural") return [near];
	const wanted: Signal<Evidence> = {
		name: `${sort}Wanted${words}`,
		says: `${SAYS[sort]} is asked for and stands not within ${words} words of the question's`,
		of: (evidence) => (evidence.wanted.includes(sort) ? 1 - evidence.near(sort, reach) : 0),
	};
	return [near, wanted];
}

function nearestWanted({ near, wanted }: Evidence, reach: number): number {
	return wanted.reduce((most, sort) => Math.max(most, near(sort, reach)), 0);
}

export function evidenceWithin(passage: MatchedPassage, range: TokenRange): Evidence {
	const { expects, text } = passage.matcher.resolved.question;
	const nearest = nearestWeights(passage, range);
	return {
		near: (sort, reach) => nearest[SORTS.indexOf(sort) * REACHES.length + reach] as number,
		wanted: wantedSorts(expects, text.toLowerCase()),
	};
}

/** For each sort, and each reach, how near the nearest word of it stands to the question's words. */
function nearestWeights(passage: MatchedPassage, range: TokenRange): number[] {
	const { matcher } = passage;
	const { tokens, words, wordClasses } = matcher.story.index;
	const { language } = matcher.story.story;
	const nearest = new Array<number>(SORTS.length * REACHES.length).fill(0);
	const held: HeldTerm[] = [];
	walkTerms(passage, range, (term, place) => held.push({ place, term }));
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((passage.terms[at - passage.start] as number) >= 0 || matcher.asked[wordOf(token)] === 1) continue;
		const capital = isCapital(token) && at > range.start;
		const before = capital ? wordAt(words, wordIdAt(tokens, at - 1)) : "";
		const text = wordAt(words, wordOf(token));
		const bits = wordClasses[wordOf(token)] as number;
		const sorts = sortsOf({ text, bits, capital, before, isStopped: isStopWord(text, language) });
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

type SeenWord = {
	readonly text: string;
	/** What it can be by itself, as `classOf` has it. */
	readonly bits: number;
	readonly capital: boolean;
	/** The word before a capitalised one. */
	readonly before: string;
	readonly isStopped: boolean;
};

function sortsOf({ text, bits, capital, before, isStopped }: SeenWord): Sort[] {
	const sorts: Sort[] = [];
	if (isYearOrDecade(text)) sorts.push("year");
	else if ((bits & NUMBER) !== 0) sorts.push("number");
	if (isDateWord(text)) sorts.push("date");
	if (capital) sorts.push("name");
	if (capital && BEFORE_PLACES.has(before)) sorts.push("place");
	if ((bits & REASON) !== 0) sorts.push("reason");
	if ((bits & FEELING) !== 0) sorts.push("feeling");
	if ((bits & SAYING) !== 0) sorts.push("speech");
	if (!isStopped) sorts.push("content");
	if (!capital && !isStopped && /[^su']s$/.test(text)) sorts.push("plural");
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
