import type { Numbers } from "./narrow-numbers.ts";

/** A word where it stands: its id in `PassageIndex.words`, times two, plus one if it is capitalised there. */
export type Token = number;

export function tokenOf(word: number, capital: boolean): Token {
	return word * 2 + (capital ? 1 : 0);
}

/** Id of the word. */
export function wordOf(token: Token): number {
	return token >>> 1;
}

export function isCapital(token: Token): boolean {
	return (token & 1) === 1;
}

/** The token at a place that lies within `PassageIndex.tokens`. */
export function tokenAt(tokens: Numbers, place: number): Token {
	return tokens[place] as Token;
}

/** Id of the word at a place that lies within `PassageIndex.tokens`. */
export function wordIdAt(tokens: Numbers, place: number): number {
	return wordOf(tokenAt(tokens, place));
}
