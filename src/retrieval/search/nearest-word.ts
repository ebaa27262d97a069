import { editDistance, lettersOf, mayBeNear, slipsAllowed } from "../../language/spelling.ts";
import type { Numbers } from "../index/narrow-numbers.ts";
import { lettersAt, type WordList, wordAt, wordCount, wordLength } from "../index/word-list.ts";

/**
 * The vocabulary's word that was most likely meant: nearest in spelling, then sharing the first letter, then the more
 * frequent.
 *
 * @param words Normalized.
 * @param counts How often the story has each.
 * @returns Id of the word, or -1 if none is near enough.
 */
export function nearestWord(words: WordList, counts: Numbers, typed: string): number {
	const limit = slipsAllowed(typed);
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
