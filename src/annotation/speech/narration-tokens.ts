import { SHORT_TITLES } from "../../language/abbreviations.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";

/** A word or mark of the narration around a quotation. */
export type Token = Span & {
	/** The words in lower case, a mark as it is. */
	readonly word: string;
	readonly capital: boolean;
	readonly punctuation: boolean;
};

/** Titles whose stop ends no sentence: "Mr.", "Sen.". */
const SHORT_TITLE = `${anyOf([...SHORT_TITLES, "jr", "sr"].map(capitalised))}\\.`;

/** What is in brackets ("(D-Wis.)"), a short title, an initial ("J."), its genitive ("U.N.'s"), a word ("a-flying", "o'clock"), or a mark. */
const TOKEN = new RegExp(
	[
		"\\([^()]{1,60}\\)",
		SHORT_TITLE,
		"(?:\\p{Lu}\\.){2,9}['’]s",
		// "said I." before the next mark ends a sentence.
		"(?!I\\.\\s{0,9}$)\\p{Lu}\\.(?=[\\s\\p{Lu}])",
		// "Apple Inc. CEO Steve Jobs"
		"(?:Inc|Corp|Ltd|Co)\\.(?=\\s(?:\\p{Lu}{2}|\\p{Ll}))",
		"[\\p{L}\\p{N}_]+(?:['’.-][\\p{L}\\p{N}_]+)*",
		"--+|\\.{3}|[,;:.!?—–()…]",
	].join("|"),
	"gu",
);

/** Splits narration into words and marks. @param limit How many characters are read at most. */
export function tokenize(text: string, range: Span): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
		const words = match[0];
		// "Rep. Gwen Moore (D-Wis.) said": what stands in brackets is no part of the clause.
		if (words.length > 1 && words.startsWith("(")) continue;
		const start = range.start + match.index;
		tokens.push({
			start,
			end: start + words.length,
			word: words.toLowerCase().replaceAll("_", ""),
			capital: /^_?\p{Lu}/u.test(words),
			punctuation: !/[\p{L}\p{N}]/u.test(words),
		});
	}
	return tokens;
}

function capitalised(lower: string): string {
	return lower.charAt(0).toUpperCase() + lower.slice(1);
}
