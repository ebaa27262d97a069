/**
 * Edit distance in which a swap of two neighbours counts once (optimal string alignment), given up above `limit`.
 *
 * @returns `limit + 1` if the words are further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
			let cost = Math.min(
				(last[j] as number) + 1,
				(row[j - 1] as number) + 1,
				(last[j - 1] as number) + (same ? 0 : 1),
			);
			const swapped =
				i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
			if (swapped) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
			row.push(cost);
			if (cost < best) best = cost;
		}
		if (best > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] as number;
}

/** Slips allowed in a word: none in short ones, where every other word is one letter away. */
export function allowedSlips(word: string): number {
	if (/\d/.test(word)) return 0;
	if (word.length < 5) return 0;
	return word.length < 8 ? 1 : 2;
}

/**
 * The vocabulary's word that was most likely meant: nearest in spelling, then sharing the first letter, then the more
 * frequent.
 *
 * @param words Normalized, sorted.
 * @param counts How often the story has each.
 * @returns Id of the word, or -1 if none is near enough.
 */
export function nearestWord(words: readonly string[], counts: Uint32Array, typed: string): number {
	const limit = allowedSlips(typed);
	if (limit === 0) return -1;
	let best = -1;
	let bestScore = Number.POSITIVE_INFINITY;
	for (const [id, word] of words.entries()) {
		if (Math.abs(word.length - typed.length) > limit || word.length < 4) continue;
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
