import { isCommonWord } from "../../language/word-lists.ts";
import type { Span } from "../span.ts";

/** A character without a width that searching passes over: "won" + two of it + "derful" is found as "wonderful" and shown so. */
const SOFT_HYPHEN = "\u00ad";

/** "won-\n  derful": two halves of a word with the break between them; a soft hyphen is one, too. */
const BROKEN = /(?<!\p{L})(\p{L}{1,60})([-\u2010\u00ad¬])([ \t]{0,80}\n[ \t]{0,80})(\p{Ll}[\p{L}\p{M}]{0,60})/gu;

/** "pre- and postwar" */
const NO_HALF = new Set(["and", "or", "to", "und", "oder", "et", "ou", "y", "o"]);

/** Lines of a hundred that end with a hyphen where words are broken; where they are not, one of some five hundred does. */
const USUAL_SHARE = 1.5;
const LEAST_HYPHENS = 3;

/** What a text has shown so far of how it ends its lines. */
type Shown = { lines: number; hyphens: number; broken: number; whole: number; readonly words: Set<string> };

/**
 * Words broken at the ends of lines as one word each; offsets stay, soft hyphens stand for what goes. A hyphen stays where it
 * may be the word's own, as in "well-known", unless the text has shown that it breaks words.
 */
export function joinBrokenWords(text: string, paragraphs: readonly Span[]): string {
	if (!/[-\u2010\u00ad¬][ \t]*\n/u.test(text)) return text;
	const shown: Shown = { lines: 0, hyphens: 0, broken: 0, whole: 0, words: new Set() };
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of paragraphs) {
		const words = text.slice(start, end);
		shown.lines += words.split("\n").length;
		parts.push(
			text.slice(from, start),
			words.replace(BROKEN, (all, first: string, hyphen: string, gap: string, second: string) => {
				if (NO_HALF.has(second) && !isWord(first.toLowerCase() + second)) return all;
				const isJoined = hyphen !== "-" || isBroken(first.toLowerCase(), second, shown);
				return first + (isJoined ? SOFT_HYPHEN : hyphen) + SOFT_HYPHEN.repeat(gap.length) + second;
			}),
		);
		for (const word of words.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) shown.words.add(word);
		from = end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}

/** Whether a hyphen is none of the word's own. */
function isBroken(first: string, second: string, shown: Shown): boolean {
	shown.hyphens++;
	const isJoinedKnown = shown.words.has(first + second) || isWord(first + second);
	const isHyphenKnown = shown.words.has(`${first}-${second}`);
	const areWords = isWord(first) && isWord(second);
	if (isJoinedKnown && !isHyphenKnown && !areWords) {
		shown.broken++;
		return true;
	}
	if (isHyphenKnown || (areWords && !isJoinedKnown)) {
		shown.whole++;
		return isJoinedKnown && !isHyphenKnown;
	}
	const isUsual = shown.hyphens >= LEAST_HYPHENS && shown.hyphens * 100 >= shown.lines * USUAL_SHARE;
	return shown.broken > shown.whole || (isUsual && shown.broken >= shown.whole);
}

/** The list has no regular inflections, "eyed" or "makers", and no single letters. */
function isWord(word: string): boolean {
	if (word.length < 2 || isCommonWord(word)) return word.length > 1;
	return ["ed", "ing", "ly", "es", "er", "s", "d"].some((ending) => {
		const stem = word.slice(0, -ending.length);
		return word.endsWith(ending) && stem.length > 2 && (isCommonWord(stem) || isCommonWord(`${stem}e`));
	});
}
