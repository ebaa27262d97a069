import type { Numbers } from "../index/narrow-numbers.ts";
import { lettersAt, type WordList, wordAt, wordCount, wordLength } from "../index/word-list.ts";

/**
 * Edit distance in which a swap of two neighbours counts once (optimal string alignment), given up above `limit`.
 *
 * @returns `limit + 1` if the words are further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	// A vocabulary of ten thousand words is compared with each misspelt one: rows are used again, and only the band of
	// cells that can stay within the limit is filled. What lies outside the band counts as too far.
	if (b.length >= rows[0].length) rows = makeRows(b.length * 2);
	let [beforeLast, last, row] = rows;
	const tooFar = limit + 1;
	for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, tooFar);
	for (let i = 1; i <= a.length; i++) {
		const from = Math.max(1, i - limit);
		const to = Math.min(b.length, i + limit);
		row[from - 1] = from === 1 ? Math.min(i, tooFar) : tooFar;
		let best = row[from - 1] as number;
		const code = a.charCodeAt(i - 1);
		for (let j = from; j <= to; j++) {
			const same = code === b.charCodeAt(j - 1);
			const above = j > i - 1 + limit ? tooFar : (last[j] as number);
			let cost = Math.min(above + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
			if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
				cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
			}
			row[j] = Math.min(cost, tooFar);
			if (cost < best) best = cost;
		}
		if (best > limit) return tooFar;
		[beforeLast, last, row] = [last, row, beforeLast];
	}
	return Math.min(last[b.length] as number, tooFar);
}

type Rows = [Uint16Array, Uint16Array, Uint16Array];
let rows = makeRows(64);
function makeRows(length: number): Rows {
	return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

/** Slips allowed in a word: none in short ones, where every other word is one letter away. */
export function allowedSlips(word: string): number {
	if (/\d/.test(word)) return 0;
	if (word.length < 5) return 0;
	return word.length < 8 ? 1 : 2;
}

/** The letters of a word, whatever their order and number, as bits: a bit can stand for several letters. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

/**
 * Whether words of these letters can be within `slips` of each other: a slip takes one letter away and brings one in at
 * most. It spares comparing most words of a vocabulary letter by letter.
 */
export function mayBeNear(letters: number, others: number, slips: number): boolean {
	let different = letters ^ others;
	let count = 0;
	for (; different !== 0; different &= different - 1) count++;
	return count <= 2 * slips;
}

/**
 * The vocabulary's word that was most likely meant: nearest in spelling, then sharing the first letter, then the more
 * frequent.
 *
 * @param words Normalized.
 * @param counts How often the story has each.
 * @returns Id of the word, or -1 if none is near enough.
 */
export function nearestWord(words: WordList, counts: Numbers, typed: string): number {
	const limit = allowedSlips(typed);
	if (limit === 0) return -1;
	let best = -1;
	let bestScore = Number.POSITIVE_INFINITY;
	const letters = lettersOf(typed);
	for (let id = 0; id < wordCount(words); id++) {
		const length = wordLength(words, id);
		if (Math.abs(length - typed.length) > limit || length < 4) continue;
		if (!mayBeNear(letters, lettersAt(words, id), limit)) continue;
		const word = wordAt(words, id);
		const distance = editDistance(typed, word, limit);
		if (distance > limit) continue;
		const otherStart = word.charCodeAt(0) === typed.charCodeAt(0) ? 0 : 0.9;
		const score = distance + otherStart - Math.min(0.5, Math.log10(1 + (counts[id] as number)) / 8);
		if (score < bestScore) {
			bestScore = score;
			best = id;
		}
	}
	return best;
}
