import { baseLanguage } from "../story/base-language.ts";
import { normalizeWord } from "../story/normalize.ts";
import type { Span } from "../story/span.ts";

/** A word of a text: its place and the form in which it is compared. */
export type Word = Span & {
	readonly text: string;
	/** Begins with a capital letter. */
	readonly capital: boolean;
};

// Numbers keep their separators ("1,000", "3.5"); letters keep inner apostrophes ("don't"); initials keep their dots ("U.S.").
const WORD =
	/\p{N}+(?:[.,:]\p{N}+)+|(?:\p{L}\.){2,}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’ʼ](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;

/** Languages that write without spaces between words: only there is the slow segmenter needed. */
const UNSPACED: ReadonlySet<string> = new Set(["ja", "zh", "yue", "th", "lo", "km", "my"]);

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text in their order. Give it a paragraph, not a novel. */
export function splitWords(text: string, language: string): Word[] {
	const base = language === "en" ? language : baseLanguage(language);
	if (UNSPACED.has(base)) return segmentWords(text, base);
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const raw = match[0];
		const first = raw.charCodeAt(0);
		const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(raw);
		words.push({ start: match.index, end: match.index + raw.length, text: normalizeWord(raw), capital });
	}
	return words;
}

function segmentWords(text: string, language: string): Word[] {
	let segmenter = segmenters.get(language);
	if (segmenter === undefined) {
		segmenter = new Intl.Segmenter(language, { granularity: "word" });
		segmenters.set(language, segmenter);
	}
	const words: Word[] = [];
	for (const { segment, index, isWordLike } of segmenter.segment(text)) {
		if (isWordLike !== true) continue;
		words.push({
			start: index,
			end: index + segment.length,
			text: normalizeWord(segment),
			capital: /^\p{Lu}/u.test(segment),
		});
	}
	return words;
}
