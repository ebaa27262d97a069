/**
 * Distinct words in the order of their code units, as numbers alone. As strings the ten thousand words of a novel cost
 * more to make, each time the novel is opened, and to clear away than all else that a question takes from it.
 */
export type WordList = {
	/** The code units of all words, one word after the other; in single bytes where no word needs more. */
	readonly codes: Uint8Array | Uint16Array;
	/** Place in `codes` where each word begins; one more than there are words. A word's id is its place here. */
	readonly starts: Uint32Array;
};

/** @param sorted Distinct, in the order of their code units. */
export function listWords(sorted: readonly string[]): WordList {
	const starts = new Uint32Array(sorted.length + 1);
	for (const [id, word] of sorted.entries()) starts[id + 1] = (starts[id] as number) + word.length;
	const codes = new Uint16Array(starts.at(-1) ?? 0);
	let widest = 0;
	for (const [id, word] of sorted.entries()) {
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			codes[(starts[id] as number) + at] = code;
			widest = Math.max(widest, code);
		}
	}
	return { codes: widest > 255 ? codes : Uint8Array.from(codes), starts };
}

export function wordCount({ starts }: WordList): number {
	return starts.length - 1;
}

export function wordLength({ starts }: WordList, id: number): number {
	return (starts[id + 1] as number) - (starts[id] as number);
}

export function wordAt({ codes, starts }: WordList, id: number): string {
	const end = starts[id + 1] as number;
	let word = "";
	for (let at = starts[id] as number; at < end; at++) word += String.fromCharCode(codes[at] as number);
	return word;
}

/** The letters of the word with this id, as `lettersOf` gives them. */
export function lettersAt({ codes, starts }: WordList, id: number): number {
	const end = starts[id + 1] as number;
	let letters = 0;
	for (let at = starts[id] as number; at < end; at++) letters |= 1 << ((codes[at] as number) & 31);
	return letters;
}

/** All words as strings, in order: for what looks at each of them once. */
export function allWords(list: WordList): readonly string[] {
	return Array.from({ length: wordCount(list) }, (_, id) => wordAt(list, id));
}

/** Id of `word`, or -1. */
export function idOf(list: WordList, word: string): number {
	const id = lowerBound(list, word);
	return id < wordCount(list) && compareAt(list, id, word) === 0 ? id : -1;
}

/** Id of the first word that does not stand before `word`. */
export function lowerBound(list: WordList, word: string): number {
	let low = 0;
	let high = wordCount(list);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareAt(list, middle, word) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether the word with this id has `letters` from its place `from` on. */
export function hasLetters({ codes, starts }: WordList, id: number, letters: string, from = 0): boolean {
	const start = (starts[id] as number) + from;
	if (start + letters.length > (starts[id + 1] as number)) return false;
	for (let at = 0; at < letters.length; at++) if (codes[start + at] !== letters.charCodeAt(at)) return false;
	return true;
}

/** Negative if the word with this id stands before `word`, 0 if it is the same. */
function compareAt({ codes, starts }: WordList, id: number, word: string): number {
	const start = starts[id] as number;
	const length = (starts[id + 1] as number) - start;
	const shared = Math.min(length, word.length);
	for (let at = 0; at < shared; at++) {
		const difference = (codes[start + at] as number) - word.charCodeAt(at);
		if (difference !== 0) return difference;
	}
	return length - word.length;
}
