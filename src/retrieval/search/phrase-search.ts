import { isUnspaced, splitWords, type Word } from "../../language/words.ts";
import { type Span, textAt } from "../../story/span.ts";
import type { Numbers } from "../index/narrow-numbers.ts";
import { type ParagraphWords, paragraphWordsOf } from "../index/paragraph-words.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { wordIdAt, wordOf } from "../index/token.ts";
import { idOf, wordAt } from "../index/word-list.ts";
import { findSigns } from "./find-signs.ts";
import { bestAlignment } from "./phrase-alignment.ts";
import { bestWindows, type Window } from "./phrase-windows.ts";

/** One word asked for that the story has otherwise or not at all, or one that it has besides: each as it was written. */
export type PhraseDifference = { readonly asked?: string | undefined; readonly story?: string | undefined };

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
	if (isUnspaced(story.language)) return findSigns(story, words);
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
	const askedOf = new Map(stories.map((story) => [story, splitWords(words, story.story.language)]));
	const windows = [...askedOf].flatMap(([story, asked]) =>
		asked.length === 0
			? []
			: bestWindows(
					story,
					asked.map(({ text }) => text),
					candidates,
				),
	);
	windows.sort((a, b) => b.weight - a.weight);
	const wordsIn = new Map(stories.map((story) => [story, paragraphWordsOf(story, candidates)]));
	const found = windows.slice(0, candidates).flatMap((window) => {
		const typed = (askedOf.get(window.story) as readonly Word[]).map(({ start, end }) => words.slice(start, end));
		return align(window, wordsIn.get(window.story) as ParagraphWords, typed) ?? [];
	});
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

/**
 * Aligns the words asked for with those of a window (Needleman–Wunsch), and trims the window to what was matched.
 *
 * @param typed The words asked for, as they were typed.
 */
function align(window: Window, wordsOf: ParagraphWords, typed: readonly string[]): NearPhrase | undefined {
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
	const written = (at: number | undefined) => {
		const there = at === undefined ? [] : wordsAt(index, wordsOf, paragraph, { start: from + at, end: from + at + 1 });
		return there.length === 0 ? undefined : textAt(story.story, spanOf(story.story, paragraph, there));
	};
	return {
		story,
		paragraph,
		span,
		similarity,
		kind: exact ? "exact" : "close",
		difference: difference.map((one) => ({
			asked: one.asked === undefined ? undefined : typed[one.asked],
			story: written(one.story),
		})),
	};
}
