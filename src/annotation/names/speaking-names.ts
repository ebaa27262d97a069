import { PRONOUNS } from "../../language/lists/pronouns.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isCommonWord } from "../../language/word-lists.ts";
import type { Word } from "./capital-words.ts";

/** Times that capitalised words must be said to speak, beside quotation marks, to be somebody's name whatever lists say. */
const LEAST_SPEECHES = 3;
/** Times they must have their capitals where no sentence begins. */
const LEAST_MIDDLE = 3;
/** Of their mentions with capitals, the share beside speech: "Time said" once in a hundred times is a figure of speech. */
const LEAST_SHARE = 0.03;

/** Speech ends before the word: `…," said`, `…!’ said`. */
const CLOSED = /["”»]|[,.!?…—-]['’]/u;
/** Speech begins after the word: `said: "…`, `said, ‘…`. */
const OPENS = /^[,:—–-]*\s*(?:["“«„‘]|')/u;
const SPACE = /^\s+$/u;
const ADJECTIVES = wordSet("old little poor young good dear great big");

/** How often capitalised words stand, and speak, by their lower-case form. */
export type SpeakingCounts = Map<string, { speeches: number; middle: number; mentions: number }>;

/**
 * Counts whether the capitalised words from `from` to `to` speak here: `…," said the Mouse`, `…," Pooh said`, `the Voice said, "…`.
 *
 * @param words All words of the paragraph.
 */
export function countSpeaking(counts: SpeakingCounts, words: readonly Word[], from: number, to: number): void {
	const first = words[from] as Word;
	// "Then Pooh said", "Then the Voice said": the first word may have its capital from the sentence that begins.
	const second = first.initial ? nextCapital(words, from, to) : undefined;
	const starts = second === undefined ? [from] : [from, second];
	// "said Olaf Berg of Nordbank"
	const end = beforeLink(words, from, to);
	const ends = end === to ? [to] : [to, end];
	for (const [start, end] of starts.flatMap((start) => ends.map((end) => [start, end] as const))) {
		if (start > end) continue;
		const key = keyOf(words, start, end);
		if (PRONOUNS.has(key)) continue;
		const entry = counts.get(key) ?? { speeches: 0, middle: 0, mentions: 0 };
		counts.set(key, entry);
		entry.mentions++;
		if (!(words[start] as Word).initial) entry.middle++;
		if (speaks(words, start, end)) entry.speeches++;
	}
}

/** The words, in lower case, that name somebody since they speak again and again. */
export function speakingNames(counts: SpeakingCounts): Set<string> {
	const names = new Set<string>();
	for (const [key, { speeches, middle, mentions }] of counts) {
		// Of several words, not all of them common, one speech tells as much: "said Olaf Berg".
		const isTelling = key.includes(" ") && key.split(" ").some((word) => !isCommonWord(word));
		const enough = isTelling ? speeches >= 1 : speeches >= LEAST_SPEECHES && middle >= LEAST_MIDDLE;
		if (enough && middle > 0 && speeches >= LEAST_SHARE * mentions) names.add(key);
	}
	return names;
}

function beforeLink(words: readonly Word[], from: number, to: number): number {
	let end = from;
	while (end < to && (words[end + 1] as Word).capital) end++;
	return end;
}

function nextCapital(words: readonly Word[], from: number, to: number): number | undefined {
	for (let at = from + 1; at <= to; at++) if ((words[at] as Word).capital) return at;
	return undefined;
}

function keyOf(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to + 1)
		.map(({ lower }) => lower)
		.join(" ");
}

function speaks(words: readonly Word[], from: number, to: number): boolean {
	if ((words[to] as Word).possessive) return false;
	let start = from;
	while (
		start > from - 3 &&
		start > 0 &&
		isModifier(words[start - 1] as Word) &&
		SPACE.test((words[start] as Word).gap)
	)
		start--;
	const verb = words[start - 1];
	const second = words[start - 2];
	const gap = (words[start] as Word).gap;
	if (verb !== undefined && SPACE.test(gap)) {
		if (isSaying(verb.lower) && !verb.capital && CLOSED.test(verb.gap)) return true;
		// "cried out Pooh"
		if (second !== undefined && isSaying(second.lower, verb.lower) && !verb.capital && CLOSED.test(second.gap))
			return true;
	}
	const next = words[to + 1];
	const after = words[to + 2];
	if (next === undefined || !SPACE.test(next.gap) || next.capital || !isSaying(next.lower, after?.lower)) return false;
	return CLOSED.test(gap) || (after !== undefined && OPENS.test(after.gap));
}

function isModifier({ lower, capital }: Word): boolean {
	return lower === "the" || (!capital && ADJECTIVES.has(lower));
}
