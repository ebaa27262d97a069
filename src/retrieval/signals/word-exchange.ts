import { isYearOrDecade } from "../../language/lists/calendar.ts";
import { classOf, NUMBER } from "../../language/word-classes.ts";
import { isCapital, tokenAt, wordOf } from "../index/token.ts";
import { wordAt } from "../index/word-list.ts";
import type { MatchedPassage, TokenRange } from "../matching/matched-passage.ts";
import type { QueryTerm } from "../search/query-term.ts";

/** What can stand in a word's stead: another year, another number, another name, another superlative. */
type Sort = "year" | "number" | "name" | "superlative";

function sortOf(text: string, name: boolean): Sort | undefined {
	if (isYearOrDecade(text)) return "year";
	if ((classOf(text) & NUMBER) !== 0) return "number";
	if (name) return "name";
	return /(?:[^e]est|iest)$/.test(text) ? "superlative" : undefined;
}

/** Words between an exchanged word and its neighbour of the question. */
const BESIDE = 3;

/** Whether a sentence has another word of the sort of one that it lacks. "there": beside one of the lacking word's neighbours. */
export type Exchange = "there" | "elsewhere" | undefined;

/** @param neighbours Places of the words beside the lacking one in the question. */
export function exchangeOf(
	{ matcher, terms, start }: MatchedPassage,
	range: TokenRange,
	{ word }: QueryTerm,
	neighbours: readonly number[],
): Exchange {
	const { tokens, words } = matcher.story.index;
	const sort = sortOf(word.text, word.name);
	if (sort === undefined) return undefined;
	let found: Exchange;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((terms[at - start] as number) >= 0 || matcher.asked[wordOf(token)] === 1) continue;
		if (sortOf(wordAt(words, wordOf(token)), isCapital(token) && at > range.start) !== sort) continue;
		if (neighbours.some((place) => Math.abs(place - at) <= BESIDE)) return "there";
		found = "elsewhere";
	}
	return found;
}
