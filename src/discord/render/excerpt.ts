import { endsWithAbbreviation } from "../../language/abbreviations.ts";
import { countStartingBefore, type Span, spansWithin } from "../../story/span.ts";
import { escapeText } from "./escape.ts";

type Passage = {
	readonly text: string;
	readonly highlights: readonly Span[];
	/** Within the highlights, sorted. */
	readonly focus?: readonly Span[] | undefined;
};

/**
 * A passage as Discord shows it: escaped, its highlights bold, the focus within them underlined, and cut at sentence ends with "…" where it is longer than
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

function markedText({ text, highlights, focus = [] }: Passage, span: Span): string {
	const plain = (start: number, end: number): string => text.slice(start, end).replace(MARKS, "");
	const marked = (
		spans: readonly Span[],
		mark: Mark,
		within: Span,
		inner: typeof plain,
		outer: typeof plain,
	): string => {
		let written = "";
		let at = within.start;
		for (const { start: from, end: to } of spans) {
			const [start, end] = [Math.max(from, at), Math.min(to, within.end)];
			if (start >= end || text.slice(start, end).trim() === "") continue;
			written += outer(at, start) + mark.start + inner(start, end) + mark.end;
			at = end;
		}
		return written + outer(at, within.end);
	};
	// Where it is all that is bold, a line under it would say nothing more.
	const isPart = ({ start, end }: Span): boolean => {
		const bold = highlights[countStartingBefore(highlights, start)];
		return bold === undefined || bold.end > end;
	};
	// Only those of the window: it is drawn anew for each sentence it grows by.
	const parts = spansWithin(focus, span).filter(isPart);
	const underlined = (start: number, end: number): string =>
		marked(spansWithin(parts, { start, end }), UNDERLINE, { start, end }, plain, plain);
	const shown = marked(spansWithin(highlights, span), BOLD, span, underlined, plain);
	// Escaped in one piece: what begins a line, a link or a mention is seen only whole.
	return escapeText(withoutGaps(shown.trim())).replace(MARKS, (mark) => (mark < UNDERLINE.start ? "**" : "__"));
}

/** Printed lines that were indented leave gaps where they were joined; at the start of a line, as in verse, they are meant. */
function withoutGaps(text: string): string {
	return text.replace(/(?<=\S)[^\S\n]{2,}(?=\S)/gu, " ");
}

type Mark = { readonly start: string; readonly end: string };

// Private-use characters stand for the marks while the text is escaped; the story's own are left out.
const BOLD: Mark = { start: "\ue000", end: "\ue001" };
const UNDERLINE: Mark = { start: "\ue002", end: "\ue003" };
const MARKS = /[\ue000-\ue003]/g;

/** Sentences by their stops alone: good enough to cut at, and it needs nothing but the passage. */
function sentencesOf(text: string): readonly Span[] {
	const sentences: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].length;
		if (isShortened(text, start, match)) continue;
		sentences.push({ start, end: end - (match[1]?.length ?? 0) });
		start = end;
	}
	if (start < text.length) sentences.push({ start, end: text.length });
	return sentences;
}

/** The end of a sentence with the white space before the next: ".” " of "“Never.” She left". */
const SENTENCE_END = /[.!?…]{1,30}["”’»)\]]{0,30}(\s+)(?=(["“‘«([]*)([\p{Lu}\p{N}][\p{L}\p{N}'’]{0,30}))/gu;

/** Characters before a stop that tell whether it shortens a word. */
const WORD_REACH = 60;

/** A stop that ends no sentence: "Mr. Knight". */
function isShortened(text: string, start: number, match: RegExpExecArray): boolean {
	const [marks, space = "", openers = "", next = ""] = match;
	if (marks !== `.${space}`) return false;
	return endsWithAbbreviation(text.slice(Math.max(start, match.index - WORD_REACH), match.index), openers, next);
}
