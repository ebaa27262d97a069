import { baseLanguage } from "./base-language.ts";
import { normalizeWord } from "./normalize.ts";

/** A word of a text: its place and the form in which it is compared. */
export type Word = {
	/** Half-open range of UTF-16 code units in the text given. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Begins with a capital letter. */
	readonly capital: boolean;
};

// Numbers keep their separators ("1,000", "3.5"); letters keep inner apostrophes ("don't"); initials keep their dots ("U.S.").
const WORD =
	/\p{N}+(?:[.,:]\p{N}+)+|(?:\p{L}\.){2,}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’ʼ](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;

/** Languages that write without spaces between words: only there is the slow segmenter needed. */
const UNSPACED: ReadonlySet<string> = new Set(["ja", "zh", "yue", "th", "lo", "km", "my"]);

/** Whether only a dictionary tells where a word of the language ends. */
export function isUnspaced(language: string): boolean {
	return UNSPACED.has(baseLanguage(language));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text in their order. Give it a paragraph, not a novel. */
export function splitWords(text: string, language: string): Word[] {
	const base = language === "en" ? language : baseLanguage(language);
	if (UNSPACED.has(base)) return segmentWords(text, base);
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const raw = match[0];
		const start = match.index;
		words.push({ start, end: start + raw.length, text: normalizeWord(raw), capital: isCapitalised(raw) });
	}
	return words;
}

/** Whether words begin as a name is written: "May" and "MAY", never "may". */
export function isCapitalised(words: string): boolean {
	const first = words.charCodeAt(0);
	// Asked of every word of a story: most begin with a letter of ASCII.
	return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(words);
}

function segmentWords(text: string, language: string): Word[] {
	let segmenter = segmenters.get(language);
	if (segmenter === undefined) {
		segmenter = new Intl.Segmenter(language, { granularity: "word" });
		segmenters.set(language, segmenter);
	}
	const words: Word[] = [];
	for (let start = 0; start < text.length; ) {
		const end = endOfPart(text, start);
		for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
			if (isWordLike !== true) continue;
			words.push({
				start: start + index,
				end: start + index + segment.length,
				text: normalizeWord(segment),
				capital: isCapitalised(segment),
			});
		}
		start = end;
	}
	return words;
}

/**
 * Characters given to the segmenter at once, and at most where no stop follows them. Its time is quadratic: 40,000
 * characters of Chinese take 0.1 s, 160,000 take 4 s.
 */
const PART = 500;
const LONGEST_PART = 2000;
/** Between these no word can stand across. */
const BREAK = /[。！？，、；\s](?=\p{L})/u;

function endOfPart(text: string, start: number): number {
	if (start + PART >= text.length) return text.length;
	const stop = BREAK.exec(text.slice(start + PART, start + LONGEST_PART));
	const end = stop === null ? start + LONGEST_PART : start + PART + stop.index + 1;
	if (end >= text.length) return text.length;
	const code = text.charCodeAt(end);
	return code >= 0xdc00 && code <= 0xdfff ? end + 1 : end;
}
