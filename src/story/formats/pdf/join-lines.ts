import { isCommonWord } from "../../../language/word-lists.ts";
import type { PdfLine } from "./lines.ts";

/** What is known of a document's words. */
export type Vocabulary = {
	/** Words, and compounds with their hyphens, that stand within lines of the first pages, in small letters. */
	readonly words: ReadonlySet<string>;
	/** Whether words are divided at the ends of lines. Most programs for letters and books do not: there every hyphen is meant. */
	readonly isDivided: boolean;
};

/** Pages whose words are known before they are read; fixed, so that later ones change nothing. */
const KNOWN = 200;

export function createVocabulary(pages: readonly (readonly PdfLine[])[]): Vocabulary {
	const first = pages.slice(0, KNOWN);
	const words = new Set<string>();
	for (const page of first) {
		for (const { text } of page) {
			// The last word of a line may be half of one.
			for (const [word] of text.replace(/\S+$/u, "").matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu)) {
				words.add(word.replaceAll("‐", "-").toLowerCase());
			}
		}
	}
	let divided = 0;
	let all = 0;
	for (const page of first) {
		for (const [at, { text }] of page.entries()) {
			const word = dividedWord(text, page[at + 1]?.text ?? "");
			if (word === undefined || words.has(`${word.start}-${word.rest}`)) continue;
			const { start, rest } = word;
			const isWhole = words.has(`${start}${rest}`) || isCommonWord(`${start}${rest}`);
			all++;
			if (isWhole) divided++;
		}
	}
	return { words, isDivided: divided * 2 > all };
}

/** Joins lines; a word that was divided at a line's end is whole again. */
export function joinLines(lines: readonly PdfLine[], vocabulary: Vocabulary): string {
	let text = "";
	let last = "";
	for (const { text: line } of lines) {
		const { before, between } = last === "" ? { before: last, between: "" } : joint(last, line, vocabulary);
		text += before + between;
		last = line;
	}
	return text + last;
}

/** Letters of a divided word that are looked at. */
const LONGEST_WORD = 60;

type DividedWord = { readonly start: string; readonly rest: string; readonly mark: string; readonly isName: boolean };

/** The two halves, in small letters, of a word with a hyphen between two lines. */
function dividedWord(last: string, line: string): DividedWord | undefined {
	const { start, mark } =
		/(?<start>[\p{L}\p{M}’'-]+)(?<mark>[-‐\u00ad])$/u.exec(last.slice(-LONGEST_WORD))?.groups ?? {};
	const rest = /^[\p{L}\p{M}]+/u.exec(line.slice(0, LONGEST_WORD))?.[0];
	if (start === undefined || mark === undefined || rest === undefined || /^\p{Lu}/u.test(rest)) return undefined;
	return { start: start.toLowerCase(), rest: rest.toLowerCase(), mark, isName: /^\p{Lu}/u.test(start) };
}

/** The end of a line as it stands before the next one, and what stands between the two. */
function joint(
	last: string,
	line: string,
	vocabulary: Vocabulary,
): { readonly before: string; readonly between: string } {
	const word = dividedWord(last, line);
	if (word !== undefined) return { before: isMeant(word, vocabulary) ? last : last.slice(0, -1), between: "" };
	return { before: last, between: /(?:[—–]|[\p{L}\p{M}][-‐])$/u.test(last) && /^\p{L}/u.test(line) ? "" : " " };
}

/** Whether the hyphen between two halves is the word's own: "well-known". */
function isMeant({ start, rest, mark, isName }: DividedWord, { words, isDivided }: Vocabulary): boolean {
	if (mark === "\u00ad") return false;
	if (!isDivided || start.includes("-")) return true;
	const joined = `${start}${rest}`;
	if (words.has(joined)) return false;
	if (words.has(`${start}-${rest}`)) return true;
	if (isCommonWord(joined)) return false;
	// "Ram-say" is a name.
	return !isName && start.length > 2 && rest.length > 2 && isCommonWord(start) && isCommonWord(rest);
}
