/** What a misspelt word is looked for among. */
type Among = "words" | "names" | "phrase";

/** Letters from which on one slip is forgiven. */
const LEAST_LETTERS: Readonly<Record<Among, number>> = { words: 5, names: 4, phrase: 2 };

/**
 * The one rule of how many slips a word may hold and still be read as another: none in short ones and in numbers, one from
 * five letters on, two from eight.
 *
 * Among the few names of a story one slip is forgiven from four letters on: of such names with one slip 91 % are read right,
 * of first names that the story lacks 5 % are read as another. Among all its words every other word is one letter away: 40 %
 * of the common words of four letters that a story lacks would be read as another (36 stories). Of the words of a phrase
 * even the shortest may hold a slip, as its neighbours tell which it is ("to bee or not to be").
 */
export function slipsAllowed(word: string, among: Among = "words"): number {
	if (word.length < LEAST_LETTERS[among] || /^\d/u.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
}

/**
 * Slips between a name as typed and one of the few names of a story: of spelling, as many as are allowed; in a name of three
 * letters one after the first; and one for a name that sounds the same ("Ficks" for "Fix").
 *
 * @param typed In lower case, as `name` is.
 * @returns Infinity if it cannot be meant.
 */
export function slipsInName(typed: string, name: string): number {
	const allowed = typed.length === 3 && typed.charAt(0) === name.charAt(0) ? 1 : slipsAllowed(typed, "names");
	const distance = editDistance(typed, name, allowed);
	if (distance <= allowed) return distance;
	return typed.length >= 3 && soundOf(typed) === soundOf(name) ? 1 : Number.POSITIVE_INFINITY;
}

/** Letters that sound alike, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/ph/gu, "f"],
	[/c(?=[eiy])/gu, "s"],
	[/ck|q|c(?!h)|ch(?=[lr])/gu, "k"],
	[/x/gu, "ks"],
	[/z/gu, "s"],
	[/ee|ea|ie|y/gu, "i"],
	[/oo|ou/gu, "u"],
	[/(?<=\p{L})(?:h|e$)/gu, ""],
	[/(\p{L})\1+/gu, "$1"],
];

/** How a name in lower case sounds in English, roughly: the same for "ficks" and "fix". */
export function soundOf(name: string): string {
	return SOUNDS.reduce((sound, [letters, alike]) => sound.replace(letters, alike), name);
}

/** The name or title nearest in spelling, if one is within the slips allowed; the first of equals. */
export function closest(word: string, words: Iterable<string>): string | undefined {
	let bestDistance = slipsAllowed(word, "names") + 1;
	let best: string | undefined;
	for (const other of words) {
		const distance = editDistance(word, other, bestDistance - 1);
		if (distance < bestDistance) {
			bestDistance = distance;
			best = other;
		}
	}
	return best;
}

/**
 * Edit distance in which a swap of two neighbours counts once (optimal string alignment: insertions, deletions,
 * substitutions and swaps), given up above `limit`.
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

type Rows = [Uint16Array, Uint16Array, Uint16Array];
let rows = makeRows(64);
function makeRows(length: number): Rows {
	return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}
