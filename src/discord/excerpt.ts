import type { Span } from "../story/span.ts";
import { escapeText } from "./escape.ts";

type Passage = { readonly text: string; readonly highlights: readonly Span[] };

/**
 * A passage as Discord shows it: escaped, its highlights bold, and cut at sentence ends with "…" where it is longer than
 * `limit` characters. The first highlight stays visible, if need be cut itself.
 */
export function showPassage(passage: Passage, limit: number): string {
	const whole = markedText(passage, { start: 0, end: passage.text.length });
	if (whole.length <= limit) return whole;
	return windowAround(passage, limit);
}

function windowAround(passage: Passage, limit: number): string {
	const sentences = sentencesOf(passage.text);
	const focus = passage.highlights[0] ?? { start: 0, end: 0 };
	let first = Math.max(
		sentences.findIndex(({ end }) => end > focus.start),
		0,
	);
	let last = Math.max(
		first,
		sentences.findLastIndex(({ start }) => start < focus.end),
	);
	const shown = (from: number, to: number): string =>
		cutText(passage, { start: (sentences[from] as Span).start, end: (sentences[to] as Span).end });
	let best = shown(first, last);
	if (best.length > limit) {
		const within = { start: (sentences[first] as Span).start, end: (sentences[last] as Span).end };
		return cutInSentence(passage, focus, within, limit);
	}
	// What follows explains more often than what goes before, so it grows first; a sentence that does not fit ends that side.
	for (let after = true, before = true; after || before; ) {
		after &&= last + 1 < sentences.length && shown(first, last + 1).length <= limit;
		if (after) best = shown(first, ++last);
		before &&= first > 0 && shown(first - 1, last).length <= limit;
		if (before) best = shown(--first, last);
	}
	return best;
}

/** A sentence longer than the limit: as much as fits around the beginning of the highlight, cut between words. */
function cutInSentence(passage: Passage, focus: Span, within: Span, limit: number): string {
	for (let length = limit; length > 0; length = Math.floor(length * 0.85)) {
		const lead = Math.max(0, Math.floor((length - (focus.end - focus.start)) / 2));
		// Near the sentence's end there is more room before the highlight.
		const from = Math.min(focus.start - lead, within.end - length);
		const start = wordStart(passage.text, Math.max(within.start, from), focus.start, within.start);
		const end = wordEnd(passage.text, start + length, Math.min(focus.end, start + length), within.end);
		const shown = cutText(passage, { start, end });
		if (shown.length <= limit) return shown;
	}
	return "…";
}

function wordStart(text: string, from: number, atMost: number, first: number): number {
	if (from <= first) return first;
	const space = text.slice(from - 1, atMost).search(/\s/u);
	return space < 0 ? onCharacter(text, from) : from + space;
}

function wordEnd(text: string, to: number, atLeast: number, last: number): number {
	if (to >= last) return last;
	const space = Math.max(text.lastIndexOf(" ", to), text.lastIndexOf("\n", to));
	return space >= atLeast ? space : onCharacter(text, to);
}

/** Never between the two halves of a character. */
function onCharacter(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function cutText(passage: Passage, span: Span): string {
	const before = span.start > 0 ? "… " : "";
	const after = span.end < passage.text.trimEnd().length ? " …" : "";
	return `${before}${markedText(passage, span)}${after}`;
}

function markedText({ text, highlights }: Passage, span: Span): string {
	const piece = (start: number, end: number): string => text.slice(start, end).replace(MARKS, "");
	let marked = "";
	let at = span.start;
	for (const highlight of highlights) {
		const start = Math.max(highlight.start, at);
		const end = Math.min(highlight.end, span.end);
		if (start >= end || text.slice(start, end).trim() === "") continue;
		marked += piece(at, start) + BOLD_START + piece(start, end) + BOLD_END;
		at = end;
	}
	// Escaped in one piece: what begins a line, a link or a mention is seen only whole.
	return escapeText((marked + piece(at, span.end)).trim())
		.replaceAll(BOLD_START, "**")
		.replaceAll(BOLD_END, "**");
}

// Private-use characters stand for the bold marks while the text is escaped; the story's own are left out.
const BOLD_START = "\ue000";
const BOLD_END = "\ue001";
const MARKS = /[\ue000\ue001]/g;

/** Sentences by their stops alone: good enough to cut at, and it needs nothing but the passage. */
function sentencesOf(text: string): readonly Span[] {
	const sentences: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].length;
		sentences.push({ start, end: end - (match[1]?.length ?? 0) });
		start = end;
	}
	if (start < text.length) sentences.push({ start, end: text.length });
	return sentences;
}

const SENTENCE_END =
	/(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Capt|Lt|Rev|Sen|Gov|Jr|Sr|No|vs))[.!?…]+["”’»)\]]*(\s+)(?=["“‘«([]*[\p{Lu}\p{N}])/gu;
