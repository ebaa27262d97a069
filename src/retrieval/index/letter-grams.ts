import { type Numbers, narrow } from "./narrow-numbers.ts";
import { hasLetters, type WordList, wordLength } from "./word-list.ts";

const SIZE = 4;

/** Runs of four letters of a word, its beginning and end marked: what "marriage" and "married" share. */
export function gramsOf(word: string): string[] {
	const marked = `^${word}$`;
	if (marked.length <= SIZE) return [marked];
	return Array.from({ length: marked.length - SIZE + 1 }, (_, at) => marked.slice(at, at + SIZE));
}

/** Word ids by the bucket that their runs fall into; a bucket holds several runs, so what comes from it is checked. */
export type LetterRuns = {
	/** Place in `words` where each bucket begins; one more than there are buckets. */
	readonly starts: Numbers;
	/** Word ids, by bucket, then in order. */
	readonly words: Numbers;
};

/** The words of a story that hold a run of letters, in their order. */
export function wordsWith(
	{ words, letterRuns }: { readonly words: WordList; readonly letterRuns: LetterRuns },
	gram: string,
): readonly number[] {
	const bucket = bucketOf(gram, 0, gram.length);
	const found: number[] = [];
	// A word of a hundred thousand letters falls into a bucket often; it is read through once.
	let checked = -1;
	for (let at = letterRuns.starts[bucket] as number; at < (letterRuns.starts[bucket + 1] as number); at++) {
		const id = letterRuns.words[at] as number;
		if (id !== checked && holds(words, id, gram)) found.push(id);
		checked = id;
	}
	return found;
}

/** Whether the word, its beginning and end marked, holds the run. */
function holds(words: WordList, id: number, gram: string): boolean {
	const opens = gram.startsWith("^");
	const closes = gram.endsWith("$") && gram.length > 1;
	const letters = gram.slice(opens ? 1 : 0, closes ? -1 : gram.length);
	const last = wordLength(words, id) - letters.length;
	if (opens) return (!closes || last === 0) && hasLetters(words, id, letters);
	if (closes) return last >= 0 && hasLetters(words, id, letters, last);
	for (let from = 0; from <= last; from++) if (hasLetters(words, id, letters, from)) return true;
	return false;
}

const BUCKETS = 2 ** 14;
const BEGIN = "^".charCodeAt(0);
const END = "$".charCodeAt(0);

/** Lists the runs of all words, as numbers: they are kept in a story's snapshot, 0.2 MB for a novel. */
export function listLetterRuns(vocabulary: readonly string[]): LetterRuns {
	const starts = new Uint32Array(BUCKETS + 1);
	const visit = (onRun: (bucket: number, id: number) => void): void => {
		for (const [id, word] of vocabulary.entries()) {
			const last = Math.max(0, word.length + 2 - SIZE);
			for (let at = 0; at <= last; at++) onRun(bucketOf(word, at - 1, Math.min(SIZE, word.length + 2)), id);
		}
	};
	visit((bucket) => {
		starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
	});
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
	}
	const words = new Uint32Array(starts[BUCKETS] as number);
	const next = starts.slice();
	visit((bucket, id) => {
		words[next[bucket] as number] = id;
		next[bucket] = (next[bucket] as number) + 1;
	});
	return { starts: narrow(starts), words: narrow(words) };
}

/** @param at Place in `text` where the run begins; -1 is the mark before it, its length the mark after it. */
function bucketOf(text: string, at: number, length: number): number {
	let hash = 0x811c9dc5;
	for (let place = at; place < at + length; place++) {
		const code = place < 0 ? BEGIN : place === text.length ? END : text.charCodeAt(place);
		hash = Math.imul(hash ^ code, 0x01000193);
	}
	return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
