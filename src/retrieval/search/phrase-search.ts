import { editDistance, slipsAllowed } from "../../language/spelling.ts";
import { splitWords, type Word } from "../../language/words.ts";
import type { Span } from "../../story/span.ts";
import type { Numbers } from "../index/narrow-numbers.ts";
import { type ParagraphWords, paragraphWordsOf } from "../index/paragraph-words.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { wordIdAt, wordOf } from "../index/token.ts";
import { allWords, idOf, wordAt, wordCount } from "../index/word-list.ts";
import { bestAlignment, type PhraseDifference } from "./phrase-alignment.ts";

export type { PhraseDifference } from "./phrase-alignment.ts";

/** A place whose words are those asked for, or nearly. */
export type NearPhrase = {
	readonly story: SearchableStory;
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	readonly span: Span;
	/** 1 for the same words in the same order, 0 for none of them. */
	readonly similarity: number;
	/** exact: the same words in the same order, whatever the case, accents, quotation marks, dashes and punctuation. */
	readonly kind: "exact" | "close";
	/** How the words asked for differ, in their order. Empty if exact. */
	readonly difference: readonly PhraseDifference[];
};

/** Every place where the story has exactly these words, in order, within one paragraph. Stop words count. */
export function findPhrase({ story, index }: SearchableStory, words: string): Span[] {
	const asked = splitWords(words, story.language);
	const ids = asked.map((word) => idOf(index.words, word.text));
	if (ids.length === 0 || ids.includes(-1)) return [];
	// The rarest word is looked for first; its neighbours are compared only there.
	const pivot = ids.reduce((best, id, at) => (countOf(index, id) < countOf(index, ids[best] as number) ? at : best), 0);
	const spans: Span[] = [];
	const wordsOf = paragraphWordsOf({ story });
	let paragraph = 0;
	for (let at = pivot; at < index.tokens.length; at++) {
		if (wordIdAt(index.tokens, at) !== ids[pivot]) continue;
		const start = at - pivot;
		if (!sameAt(index.tokens, start, ids)) continue;
		while ((index.paragraphStarts[paragraph + 1] as number) <= start) paragraph++;
		if (start + ids.length > (index.paragraphStarts[paragraph + 1] as number)) continue;
		const found = wordsAt(index, wordsOf, paragraph, { start, end: start + ids.length });
		if (isSamePhrase(found, asked)) spans.push(spanOf(story, paragraph, found));
	}
	return spans;
}

function countOf(index: PassageIndex, id: number): number {
	return index.wordCounts[id] as number;
}

function sameAt(tokens: Numbers, start: number, ids: readonly number[]): boolean {
	for (let place = 0; place < ids.length; place++) {
		if (wordIdAt(tokens, start + place) !== ids[place]) return false;
	}
	return true;
}

/** "Exact" is said only after the story's own text was read again: the index alone is never trusted. */
function isSamePhrase(found: readonly Word[], asked: readonly { readonly text: string }[]): boolean {
	return found.length === asked.length && found.every((word, place) => word.text === asked[place]?.text);
}

/** The words `[start, end)` of `index.tokens`, all within one paragraph, read from the text; none where it has no such words. */
function wordsAt(
	index: PassageIndex,
	wordsOf: ParagraphWords,
	paragraph: number,
	{ start, end }: Span,
): readonly Word[] {
	const from = index.paragraphStarts[paragraph] as number;
	const words = wordsOf(paragraph).slice(start - from, end - from);
	return words.length === end - start ? words : [];
}

/** Characters that the words, one at least, cover. */
function spanOf({ paragraphs }: SearchableStory["story"], paragraph: number, words: readonly Word[]): Span {
	const { start } = paragraphs[paragraph] as Span;
	return { start: start + (words[0] as Word).start, end: start + (words.at(-1) as Word).end };
}

/** Below this share of the words' weight a place is not a misremembered quotation but another sentence. */
const LEAST_SIMILARITY = 0.5;

/** Windows compared word by word, at least and for each answer wanted: short phrases of common words have many rivals. */
const CANDIDATES = 80;
const CANDIDATES_EACH = 12;

/**
 * The places that come nearest to the words: exact ones first, then those with a word dropped, added, misspelt or moved.
 *
 * One pass over the word numbers finds the windows that hold most of the words (about 3 ms per MB); the best of them
 * are aligned word by word.
 */
export function findNearPhrase(stories: readonly SearchableStory[], words: string, count: number): NearPhrase[] {
	const candidates = Math.max(CANDIDATES, count * CANDIDATES_EACH);
	const windows = stories.flatMap((story) => {
		const asked = splitWords(words, story.story.language).map((word) => word.text);
		return asked.length === 0 ? [] : bestWindows(story, asked, candidates);
	});
	windows.sort((a, b) => b.weight - a.weight);
	const wordsIn = new Map(stories.map((story) => [story, paragraphWordsOf(story, candidates)]));
	const found = windows
		.slice(0, candidates)
		.flatMap((window) => align(window, wordsIn.get(window.story) as ParagraphWords) ?? []);
	found.sort((a, b) => b.similarity - a.similarity);
	return found
		.filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
		.filter(
			(phrase, at, all) =>
				all.findIndex(
					(other) =>
						other.story === phrase.story && other.span.start < phrase.span.end && phrase.span.start < other.span.end,
				) === at,
		)
		.slice(0, count);
}

type Window = {
	readonly story: SearchableStory;
	readonly asked: readonly string[];
	readonly paragraph: number;
	/** Places in `index.tokens`. */
	readonly start: number;
	readonly end: number;
	readonly weight: number;
};

/** For every word of the story, which word of the phrase it could be: the same, or one slip away. */
function matchingWords(index: PassageIndex, asked: readonly string[]): Int16Array {
	const matching = new Int16Array(wordCount(index.words)).fill(-1);
	let words: readonly string[] | undefined;
	for (const [place, word] of asked.entries()) {
		const exact = idOf(index.words, word);
		if (exact >= 0) matching[exact] = asked.indexOf(word);
		else if (word.length >= 2) {
			const limit = Math.max(1, slipsAllowed(word));
			words ??= allWords(index.words);
			for (const [id, other] of words.entries()) {
				if (matching[id] === -1 && other.length >= 2 && editDistance(word, other, limit) <= limit) matching[id] = place;
			}
		}
	}
	return matching;
}

function bestWindows(story: SearchableStory, asked: readonly string[], count: number): Window[] {
	const { index } = story;
	const phrase = weighPhrase(index, asked);
	const best: Window[] = [];
	let worst = 0;
	for (let paragraph = 0; paragraph + 1 < index.paragraphStarts.length; paragraph++) {
		const windows = windowsIn(story, paragraph, phrase, worst);
		for (const window of windows) keep(best, window, count);
		worst = best.length < count ? 0 : (best.at(-1)?.weight ?? 0);
	}
	return best;
}

/** The words asked for, as they are looked for in a story. */
type WeighedPhrase = {
	readonly asked: readonly string[];
	/** Word id → place of the asked word that it could be, -1 for none. */
	readonly matching: Int16Array;
	/** By the place of each asked word: what it weighs, and how often it is wanted. */
	readonly weights: readonly number[];
	readonly wanted: Uint16Array;
	/** Words of the story in a window: a quarter more than are asked for. */
	readonly length: number;
};

function weighPhrase(index: PassageIndex, asked: readonly string[]): WeighedPhrase {
	const total = index.tokens.length;
	const weights = asked.map((word) => {
		const id = idOf(index.words, word);
		return 1 + Math.log((total + 1) / ((id < 0 ? 0 : (index.wordCounts[id] as number)) + 1)) / 10;
	});
	const wanted = new Uint16Array(asked.length);
	for (const word of asked) wanted[asked.indexOf(word)] = (wanted[asked.indexOf(word)] as number) + 1;
	const length = asked.length + Math.max(1, Math.ceil(asked.length / 4));
	return { asked, matching: matchingWords(index, asked), weights, wanted, length };
}

/** The heaviest windows of a paragraph that are heavier than `worst` and lie apart from each other. */
function windowsIn(story: SearchableStory, paragraph: number, phrase: WeighedPhrase, worst: number): Window[] {
	const { paragraphStarts } = story.index;
	const from = paragraphStarts[paragraph] as number;
	const to = paragraphStarts[paragraph + 1] as number;
	const { asked, length } = phrase;
	const windows: Window[] = [];
	let top: Window | undefined;
	slide(story.index, phrase, { start: from, end: to }, (at, weight) => {
		if (weight <= worst + 1e-9) return;
		if (top !== undefined && at - length >= top.start + length) {
			windows.push(top);
			top = undefined;
		}
		if (weight <= (top?.weight ?? 0) + 1e-9) return;
		top = { story, asked, paragraph, start: Math.max(from, at + 1 - length), end: Math.min(to, at + 1), weight };
	});
	return top === undefined ? windows : [...windows, top];
}

/** Slides a window over a range of words. @param onWindow Told of the place of its last word, and of its weight there. */
function slide(
	{ tokens }: PassageIndex,
	{ matching, weights, wanted, length }: WeighedPhrase,
	{ start, end }: Span,
	onWindow: (at: number, weight: number) => void,
): void {
	const counts = new Uint16Array(weights.length);
	const placeAt = (at: number) => matching[wordIdAt(tokens, at)] as number;
	let weight = 0;
	for (let at = start; at < end + length; at++) {
		const entering = at < end ? placeAt(at) : -1;
		if (entering >= 0) {
			counts[entering] = (counts[entering] as number) + 1;
			if ((counts[entering] as number) <= (wanted[entering] as number)) weight += weights[entering] as number;
		}
		const leaving = at - length >= start ? placeAt(at - length) : -1;
		if (leaving >= 0) {
			if ((counts[leaving] as number) <= (wanted[leaving] as number)) weight -= weights[leaving] as number;
			counts[leaving] = (counts[leaving] as number) - 1;
		}
		onWindow(at, weight);
	}
}

function keep(best: Window[], window: Window, count: number): void {
	if (best.length >= count && window.weight <= (best.at(-1)?.weight ?? 0)) return;
	let at = best.length;
	while (at > 0 && (best[at - 1] as Window).weight < window.weight) at--;
	best.splice(at, 0, window);
	if (best.length > count) best.pop();
}

/** Aligns the words asked for with those of a window (Needleman–Wunsch), and trims the window to what was matched. */
function align(window: Window, wordsOf: ParagraphWords): NearPhrase | undefined {
	const { story, asked, paragraph } = window;
	const { index } = story;
	const from = Math.max(index.paragraphStarts[paragraph] as number, window.start - asked.length);
	const to = Math.min(index.paragraphStarts[paragraph + 1] as number, window.end + asked.length);
	const words = Array.from(index.tokens.subarray(from, to), (token) => wordAt(index.words, wordOf(token)));
	const { score, first, last, difference } = bestAlignment(asked, words);
	if (score <= 0 || first > last) return undefined;
	const found = wordsAt(index, wordsOf, paragraph, { start: from + first, end: from + last + 1 });
	if (found.length === 0) return undefined;
	const span = spanOf(story.story, paragraph, found);
	const exact =
		difference.length === 0 &&
		isSamePhrase(
			found,
			asked.map((text) => ({ text })),
		);
	const similarity = exact ? 1 : Math.min(0.99, score / asked.length);
	return { story, paragraph, span, similarity, kind: exact ? "exact" : "close", difference };
}
