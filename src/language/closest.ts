/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours.
 *
 * @param atMost Beyond this distance the exact value does not matter; `atMost + 1` is returned.
 */
export function spellingDistance(a: string, b: string, atMost: number): number {
	if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(last[j] as number) + 1,
				(row[j - 1] as number) + 1,
				(last[j - 1] as number) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
			}
			row.push(cost);
			best = Math.min(best, cost);
		}
		if (best > atMost) return atMost + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[b.length] as number, atMost + 1);
}

/** How many slips a word of this length may hold and still be read as another: none below 4 letters, one below 8, else two. */
export function slipsAllowed(length: number): number {
	return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The word nearest in spelling, if one is within the slips its length allows; the first of equals. */
export function closest(word: string, words: Iterable<string>): string | undefined {
	let bestDistance = slipsAllowed(word.length) + 1;
	let best: string | undefined;
	for (const other of words) {
		const distance = spellingDistance(word, other, bestDistance - 1);
		if (distance < bestDistance) {
			bestDistance = distance;
			best = other;
		}
	}
	return best;
}
