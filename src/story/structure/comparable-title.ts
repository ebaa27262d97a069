import type { Span } from "../span.ts";
import { withoutNote } from "./headings/title-apart.ts";

/** Longer words are no title, in characters. */
const LONGEST_TITLE = 400;

/** A title without numbers, marks and case, to find it again where the table of contents and the text write it differently. */
export function comparableTitle(words: string): string {
	if (words.length > LONGEST_TITLE) return "";
	return withoutNote(words)
		.replace(/,\s+by\s+\p{Lu}[\p{L}.’' -]{2,40}$/iu, "")
		.toLowerCase()
		.replace(/[\s.…_·-]*\b(?:\d{1,4}|[ivxlc]+)\s*$/u, "")
		.replace(/^\s*(?:(?:chapter|part|book)\s+)?(?:[ivxlcdm]+|\d{1,3})(?=[.:)\s—–-])[.:)\s—–-]*/u, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** A span's words with each run of white space as one space. */
export function wordsOf(text: string, span: Span): string {
	// A single blank is left where it is: to put one for each would cost a megabyte of text many of garbage.
	return text.slice(span.start, span.end).replace(/\s{2,}|[^\S ]/gu, " ");
}
