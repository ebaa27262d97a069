import { editDistance, lettersOf, mayBeNear, slipsAllowed } from "../language/spelling.ts";
import { allWords, type WordList } from "../retrieval/index/word-list.ts";

/** The words of all stories, to tell what a misspelt one may mean before any story is opened. */
export type Vocabulary = {
	/** @param words Gives a story's words, or undefined if they are gone; called when they are first needed, or when many wait. */
	add(words: () => WordList | undefined): void;
	/** Words within the slips allowed for `typed`, nearest first, with how far each is. */
	near(typed: string): readonly NearWord[];
};

export type NearWord = { readonly word: string; readonly slips: number };

/**
 * Stories whose words may wait for the first slip. Those of five thousand took 7 s, more than a question may: so the others are
 * taken up with their stories.
 */
const MOST_WAITING = 50;

/** A shorter word is one slip away from too many others. */
const SHORTEST = 4;

export function createVocabulary(): Vocabulary {
	/** Length → the words of it, each with its letters. */
	const byLength = new Map<number, Map<string, number>>();
	let pending: (() => WordList | undefined)[] = [];
	const readPending = (): void => {
		for (const read of pending) {
			const words = read();
			for (const word of words === undefined ? [] : allWords(words)) {
				const known = byLength.get(word.length);
				if (known === undefined) byLength.set(word.length, new Map([[word, lettersOf(word)]]));
				else if (!known.has(word)) known.set(word, lettersOf(word));
			}
		}
		pending = [];
	};
	return {
		add: (words) => {
			pending.push(words);
			if (pending.length > MOST_WAITING) readPending();
		},
		near: (typed) => {
			readPending();
			const limit = slipsAllowed(typed);
			const asked = lettersOf(typed);
			const found: NearWord[] = [];
			for (
				let length = Math.max(SHORTEST, typed.length - limit);
				limit > 0 && length <= typed.length + limit;
				length++
			) {
				for (const [word, letters] of byLength.get(length) ?? []) {
					if (!mayBeNear(asked, letters, limit)) continue;
					const slips = editDistance(typed, word, limit);
					if (slips <= limit) found.push({ word, slips });
				}
			}
			return found.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
		},
	};
}
