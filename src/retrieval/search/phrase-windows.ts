import { editDistance, slipsAllowed } from "../../language/spelling.ts";
import type { Span } from "../../story/span.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { wordIdAt } from "../index/token.ts";
import { allWords, idOf, wordCount } from "../index/word-list.ts";

/** A stretch of a paragraph that holds many of the words asked for. */
export type Window = {
	readonly story: SearchableStory;
	readonly asked: readonly string[];
	readonly paragraph: number;
	/** Places in `index.tokens`. */
	readonly start: number;
	readonly end: number;
	readonly weight: number;
};

/** For every word of the story, which word of the phrase it could be: the same, or as few slips away as are forgiven. */
function matchingWords(index: PassageIndex, asked: readonly string[]): Int16Array {
	const matching = new Int16Array(wordCount(index.words)).fill(-1);
	let words: readonly string[] | undefined;
	for (const [place, word] of asked.entries()) {
		const exact = idOf(index.words, word);
		if (exact >= 0) matching[exact] = asked.indexOf(word);
		else {
			const limit = slipsAllowed(word, "phrase");
			if (limit === 0) continue;
			words ??= allWords(index.words);
			for (const [id, other] of words.entries()) {
				if (matching[id] === -1 && other.length >= 2 && editDistance(word, other, limit) <= limit) matching[id] = place;
			}
		}
	}
	return matching;
}

/** The heaviest windows of a story, at most `count`, heaviest first. */
export function bestWindows(story: SearchableStory, asked: readonly string[], count: number): Window[] {
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
