import type { Wording } from "../saying.ts";

/**
 * A sentence by how it begins. One that begins with words of ours, or with marks or a number, goes on behind a limit with a
 * small letter ("Up to there, nobody …"). A plain string begins with a name, a title or the story's words, which never change,
 * or never stands behind a limit.
 */
export type Sentence = string | { readonly ours: string };

/** All that can be said, in English. */
export type EnglishWording = Wording<Sentence>;

/** Marks a sentence as beginning with words of ours. */
export function ours(words: string): Sentence {
	return { ours: words };
}

/** The sentence by itself. */
export function wholeSentence(sentence: Sentence): string {
	return typeof sentence === "string" ? sentence : sentence.ours;
}

/** A sentence that begins with a name. "The cook" and "My mother" have a capital there, and behind a limit they have none. */
export function beginningWith(name: string, rest: string): Sentence {
	return /^(?:the|my)\s/u.test(name)
		? ours(`${name.charAt(0).toUpperCase()}${name.slice(1)}${rest}`)
		: `${name}${rest}`;
}
