import { isCommonWord } from "../../../language/word-lists.ts";
import type { PdfLine } from "./lines.ts";

/** What is known of a document's words. */
export type Vocabulary = {
	/** Words, and compounds with their hyphens, that stand within lines of the first pages, in small letters. */
	readonly words: ReadonlySet<string>;
	/** Whether words are divided at the ends of lines. Most programs for letters and books do not: there every hyphen is meant. */
	readonly isDivided: boolean;
	/** Whether the hyphen that only divides words is another sign than that of compounds. */
	readonly hasOwnMark: boolean;
};

/** Pages whose words are known before they are read; fixed, so that later ones change nothing. */
const KNOWN = 200;

export function createVocabulary(pages: readonly (readonly PdfLine[])[]): Vocabulary {
	const first = pages.slice(0, KNOWN);
	const words = new Set<string>();
	let hasOwnMark = true;
	for (const page of first) {
		for (const { text } of page) {
			// The last word of a line may be half of one.
			for (const [word] of text.replace(/\S+$/u, "").matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu)) {
				if (word.includes("‐")) hasOwnMark = false;
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
			all++;
			if (isKnown(`${word.start}${word.rest}`, words)) divided++;
		}
	}
	return { words, isDivided: divided * 2 > all, hasOwnMark };
}

function isKnown(word: string, words: ReadonlySet<string>): boolean {
	return words.has(word) || isCommonWord(word);
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

/** Two halves of a word, in small letters, with the hyphen between. */
type DividedWord = { readonly start: string; readonly rest: string; readonly mark: string; readonly isName: boolean };

function dividedWord(last: string, line: string): DividedWord | undefined {
	const found = /(?<start>[\p{L}\p{M}’'-]+)(?<mark>[-‐\u00ad])$/u.exec(last.slice(-LONGEST_WORD))?.groups;
	const { start, mark } = found ?? {};
	const rest = /^[\p{L}\p{M}]+/u.exec(line.slice(0, LONGEST_WORD))?.[0];
	if (start === undefined || mark === undefined || rest === undefined) return undefined;
	if (/^\p{Lu}/u.test(rest) && /\p{Ll}/u.test(start)) return undefined;
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
	const isTight = /\S(?:[—–]|--)$|[\p{L}\p{M}][-‐]$/u.test(last) || /^(?:—|--)["”’')\]]*[\p{L}\p{N}]/u.test(line);
	return { before: last, between: isTight || isDividedUnseen(last, line, vocabulary) ? "" : " " };
}

/** Some programs write hyphens as a sign that is not seen: then only the halves tell, of which the first is no word. */
function isDividedUnseen(last: string, line: string, { words }: Vocabulary): boolean {
	const start = /(?<![\p{L}\p{M}’'-])[\p{Ll}\p{M}]{2,}$/u.exec(last.slice(-LONGEST_WORD))?.[0];
	const rest = /^[\p{Ll}\p{M}]{2,}/u.exec(line.slice(0, LONGEST_WORD))?.[0];
	if (start === undefined || rest === undefined) return false;
	return !isKnown(start, words) && isKnown(`${start}${rest}`, words);
}

/** Whether the hyphen between two halves is the word's own: "well-known". */
function isMeant({ start, rest, mark, isName }: DividedWord, vocabulary: Vocabulary): boolean {
	const { words, isDivided, hasOwnMark } = vocabulary;
	if (mark === "\u00ad" || (mark === "‐" && hasOwnMark)) return false;
	if (!isDivided) return true;
	// Of "newly-discov-" only what follows the last hyphen is divided.
	const half = start.slice(start.lastIndexOf("-") + 1);
	if (words.has(`${half}${rest}`)) return false;
	if (words.has(`${half}-${rest}`)) return true;
	if (isCommonWord(`${half}${rest}`)) return false;
	// "Ram-say" is a name.
	return !isName && half.length > 2 && rest.length > 2 && isCommonWord(half) && isCommonWord(rest);
}
