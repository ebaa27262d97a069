import { NAME_ABBREVIATIONS } from "../../language/abbreviations.ts";
import { PLACE_ENDINGS } from "../../language/lists/name-cues.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isCommonWord } from "../../language/word-lists.ts";
import type { Span } from "../../story/span.ts";

/** A word of a paragraph with what its capital may mean. The span leaves out "'s" and keeps the stop of "Mr." and of initials. */
export type Word = {
	start: number;
	end: number;
	text: string;
	lower: string;
	capital: boolean;
	initial: boolean;
	possessive: boolean;
	/** Characters between the word before and this one. */
	gap: string;
};

const WORD =
	/(?:\p{L}\.){2,}|(?:Ph|Litt|Ed)\.\s?D\.|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'](?=\p{L})|[-‐‑](?=[\p{L}\p{N}]))*/gu;
const CAPITAL = /^(?:[dlo][’'])?\p{Lu}/u;
/** "I've", "They'll", "Isn't", "D'you": capitalised, but never a name. */
const CONTRACTION = /^\p{L}+[’'](?:ve|ll|m|re|d|t|em|en|er)$|^[dt][’'](?:you|ye|is|was|were|will|would)$/iu;
/** The words of a paragraph in order. */
export function readWords(text: string, range: Span): Word[] {
	const slice = text.slice(range.start, range.end);
	const words: Word[] = [];
	let last = 0;
	for (const match of slice.matchAll(WORD)) {
		let raw = match[0];
		let end = match.index + raw.length;
		const possessive = /[’'][sS]$/u.test(raw);
		if (possessive) {
			raw = raw.slice(0, -2);
			end -= 2;
		}
		// One name may be written with straight and with curly apostrophes.
		const lower = raw.includes("’") ? raw.toLowerCase().replaceAll("’", "'") : raw.toLowerCase();
		if (slice[end] === "." && (NAME_ABBREVIATIONS.has(lower) || isInitial(raw)) && raw !== raw.toLowerCase()) end++;
		const gap = slice.slice(last, match.index);
		words.push({
			start: range.start + match.index,
			end: range.start + end,
			text: raw,
			lower: lower.endsWith(".") ? lower.replace(/\.$/u, "") : lower,
			capital: CAPITAL.test(raw) && raw !== "I" && !CONTRACTION.test(raw) && !isCompound(raw),
			initial: words.length === 0 || opensSentence(gap),
			possessive,
			gap,
		});
		last = possessive ? end + 2 : end;
	}
	markHeadlines(words);
	markHeadings(words);
	markNicknames(words);
	return words;
}

/** William "Bill" Smith: a word between quotation marks, before and after which stands a name. */
export function isNickname(word: Word, next: Word | undefined): boolean {
	if (word.gap.length !== 2 || next?.capital !== true) return false;
	return /^ ["“‘']$/u.test(word.gap) && /^["”’'] $/u.test(next.gap);
}

/** A nickname begins no speech, and ends none. */
function markNicknames(words: readonly Word[]): void {
	for (let index = 1; index < words.length - 1; index++) {
		const word = words[index] as Word;
		const next = words[index + 1] as Word;
		if (!word.capital || !words[index - 1]?.capital || !isNickname(word, next)) continue;
		word.initial = false;
		next.initial = false;
	}
}

/** "English-fitting", "L-train": a name within a plain word. */
function isCompound(word: string): boolean {
	const tail = word.includes("-") ? (word.split("-").at(-1) ?? "") : "";
	return /^\p{Ll}/u.test(tail) && isCommonWord(tail) && !PLACE_ENDINGS.has(tail);
}

function isInitial(word: string): boolean {
	return word.length === 1 && word >= "A" && word <= "Z" && word !== "I";
}

/** A comma or a dash and the closing mark of a speech: the sentence goes on. */
const CLOSED_SPEECH = /^(?:,|—|--)["”’']\s+$/u;

function opensSentence(gap: string): boolean {
	if (gap === " " || CLOSED_SPEECH.test(gap)) return false;
	return /[.!?:“„«"*|]|(?:^|\s)['‘_]|[—–]|--|\n\s*\n/u.test(gap);
}

/** In a line that is mostly capitals ("CHAPTER I In Chancery", a headline) a capital tells nothing. */
function markHeadlines(words: Word[]): void {
	let from = 0;
	while (from < words.length) {
		let to = from + 1;
		while (to < words.length && !/[.!?]/u.test((words[to] as Word).gap)) to++;
		let capitals = 0;
		let long = 0;
		let plain = false;
		for (let index = from; index < to; index++) {
			const word = words[index] as Word;
			if (!word.capital && word.text.length <= 3 && !HEADLINE_WORDS.has(word.lower)) plain = true;
			if (word.text.length <= 3) continue;
			long++;
			if (word.capital) capitals++;
		}
		if (long >= 4 && capitals / long > 0.75 && !plain)
			for (let index = from; index < to; index++) (words[index] as Word).initial = true;
		from = to;
	}
}

/** Where a heading in capitals was joined to a text ("THE STRANGE MAN'S ARRIVAL The stranger came"), a new sentence begins. */
function markHeadings(words: readonly Word[]): void {
	for (let index = 2; index < words.length; index++) {
		const word = words[index] as Word;
		if (word.capital && !isShouted(word) && isShouted(words[index - 1]) && isShouted(words[index - 2]))
			word.initial = true;
	}
	for (let index = 1; index < words.length - 1; index++) {
		const word = words[index] as Word;
		if (isShouted(word) && isShouted(words[index + 1]) && words[index - 1]?.capital && !isShouted(words[index - 1]))
			word.initial = true;
	}
}

function isShouted(word: Word | undefined): boolean {
	return (
		word !== undefined && word.text.length > 2 && word.text === word.text.toUpperCase() && /\p{L}/u.test(word.text)
	);
}

/** Short words that headlines write small. "Call me Ishmael" is none. */
const HEADLINE_WORDS = wordSet("a an the of in on at to by for and or but nor as vs de la el is up if");
