import { endsWithAbbreviation, isStarter } from "../language/abbreviations.ts";
import { pastOf } from "../language/inflect.ts";
import { ONLY_SAYING_VERBS, SAYING_VERBS } from "../language/lists/verbs-of-saying.ts";
import { anyOf } from "../language/lists/word-set.ts";
import { isCapitalised } from "../language/words.ts";
import type { Span } from "./span.ts";

/**
 * Sentences of one paragraph, trimmed, sorted, covering everything in it but white space.
 *
 * Every run of stops is judged by what stands before and after it. `Intl.Segmenter` is not used: it is quadratic in the
 * length of its text (a paragraph of 1 MB needs gigabytes), differs between ICU versions, and most of its choices
 * would have to be overruled.
 *
 * @param span The paragraph, in `text`.
 */
export function splitSentences(text: string, span: Span): Span[] {
	const paragraph = text.slice(span.start, span.end);
	const items = listItems(paragraph);
	const cuts = [
		...items.map((item) => item.start),
		...ornamentCuts(paragraph),
		...outside(items, stopCuts(paragraph)),
	].sort((a, b) => a - b);
	const sentences: Span[] = [];
	let start = 0;
	for (const cut of [...cuts, paragraph.length]) {
		for (const piece of piecesOf(paragraph, trimmed(paragraph, start, cut))) {
			sentences.push({ start: span.start + piece.start, end: span.start + piece.end });
		}
		start = Math.max(start, cut);
	}
	return sentences;
}

/** The cuts that do not stand in one of the markers; both sorted. */
function outside(markers: readonly Span[], cuts: readonly number[]): number[] {
	let next = 0;
	return cuts.filter((cut) => {
		while (next < markers.length && (markers[next] as Span).end < cut) next++;
		const marker = markers[next];
		return marker === undefined || cut <= marker.start;
	});
}

/** The longest sentence that is kept whole, in UTF-16 code units; of 126 novels and plays the longest has 3,790. */
const LONGEST_SENTENCE = 4000;

/** A text without stops (verse, a list, a language that is written without) is cut where it pauses: what looks closely at a sentence needs a bound. */
function piecesOf(paragraph: string, { start, end }: Span): Span[] {
	const pieces: Span[] = [];
	let from = start;
	while (end - from > LONGEST_SENTENCE) {
		const cut = from + pauseIn(paragraph.slice(from, from + LONGEST_SENTENCE));
		const piece = trimmed(paragraph, from, cut);
		if (piece.end > piece.start) pieces.push(piece);
		from = cut;
	}
	const last = trimmed(paragraph, from, end);
	return last.end > last.start ? [...pieces, last] : pieces;
}

/** Where to cut: after the last pause of its second half, else before its last character, which may go on. */
function pauseIn(words: string): number {
	const half = words.length / 2;
	const pauses = ["; ", ", ", "，", "、", " "].map((pause) => words.lastIndexOf(pause) + pause.length);
	return pauses.find((at) => at > half) ?? words.replace(/.\p{M}{0,10}$/su, "").length;
}

/** ". . .", "…?!", "。", and a speech broken off: `--"`. Runs are looked at from their first sign only, or a long one would take quadratic time. */
const STOP_SIGNS = ["(?<!\\.)\\.(?:\\s?\\.){2,}", "(?<![.!?…‽])[.!?…‽]+", "[。！？]+", '(?:(?<!-)--+|[—–])(?=["”])'];

/** Marks and note numbers that close after a stop: `.”`, `.[12]`. */
const CLOSERS = "(?:[\"'”’»›)\\]}*_]|\\[\\d{1,3}\\])*";

/** Where a sentence may end after these: white space, the paragraph's end, a capital before which a space was forgotten ("world.Today", but not "Jane.Doe@"). */
const AFTER_STOP = [
	"(?=\\s|$)",
	"(?<=[\\p{Ll}\\d]{2}[.?!]”?)(?=\\p{Lu}\\p{Ll}+(?![\\p{L}@/]|\\.\\p{L})(?<!\\.(?:Com|Net|Org)))",
	'(?<=[。！？]["”’»›)\\]}]{0,9})',
];

/** Where a sentence may end: "." of "He came. She left", "!”" of "“Come!” she cried". */
const STOPS = new RegExp(`(${STOP_SIGNS.join("|")})(${CLOSERS})(?:${AFTER_STOP.join("|")})`, "gu");

type Stop = {
	readonly stops: string;
	/** Marks that close right after the stops. */
	readonly closers: string;
	/** Up to 40 characters before the stops. */
	readonly before: string;
	/** Marks that open before the next word. */
	readonly openers: string;
	/** The next word. */
	readonly next: string;
	/** What comes after the next word, up to about 100 characters. */
	readonly rest: string;
};

const NEXT_WORD = /^\s*((?:["'“‘”’«‹([{*_¿¡—–-]|\s)*)([\p{L}\p{N}$€£&#@][\p{L}\p{N}'’-]*|\S)/u;

function stopCuts(paragraph: string): number[] {
	const cuts: number[] = [];
	const isOpen = quoteCounter(paragraph);
	for (const match of paragraph.matchAll(STOPS)) {
		const end = match.index + match[0].length;
		const after = NEXT_WORD.exec(paragraph.slice(end, end + 80));
		if (after === null) continue;
		const stop: Stop = {
			stops: match[1] as string,
			closers: match[2] as string,
			before: paragraph.slice(Math.max(0, match.index - 40), match.index),
			openers: after[1] as string,
			next: after[2] as string,
			rest: paragraph.slice(end + after[0].length, end + 120),
		};
		if (!endsSentence(stop)) continue;
		const loose = /^\s+(["'])(?=\s)/.exec(paragraph.slice(end, end + 4));
		cuts.push(loose !== null && isOpen(loose[1] as string, end) ? end + loose[0].length : end);
	}
	return cuts;
}

/** Tells whether a quotation is open at an offset, for marks set loose between spaces (`the end. " Then he`). Ask with rising offsets. */
function quoteCounter(paragraph: string): (mark: string, offset: number) => boolean {
	const open = new Map<string, boolean>();
	const marks = paragraph.matchAll(/"|(?<=\s)'(?=\s)/g);
	let current = marks.next();
	return (mark, offset) => {
		for (; !current.done && current.value.index < offset; current = marks.next()) {
			open.set(current.value[0], open.get(current.value[0]) !== true);
		}
		return open.get(mark) === true;
	};
}

function endsSentence(stop: Stop): boolean {
	const { stops, closers, before, openers, next } = stop;
	if (/^[。！？]/u.test(stops)) return true;
	if (/^\p{Ll}/u.test(next) && !isLowerCaseStart(stop)) return false;
	if (closers !== "" && isSpeechTag(stop)) return false;
	if (/^[-–—]/u.test(stops)) return /^["“‘]?$/u.test(openers) && /^\p{Lu}\p{Ll}/u.test(next);
	if (/\.\s?\.|…/u.test(stops)) return endsAtEllipsis(stop);
	if (stops !== "." || closers !== "") return !/^[,;:.!?…)\]]/u.test(next);
	if (/^[,;:.)\]!?]/u.test(next)) return false;
	return !endsWithAbbreviation(before, openers, next);
}

/** "We left. (see below)", "that was easy. they all came", "iPhone": careless writing begins sentences in lower case too. */
function isLowerCaseStart({ stops, closers, before, openers, next }: Stop): boolean {
	if (/^\p{Ll}\p{Lu}/u.test(next)) return true;
	if (closers !== "" || !/^[.?!]+$/u.test(stops) || /\.\./.test(stops)) return false;
	if (!/(?<!\S)\p{Ll}{4,}$/u.test(before) || endsWithAbbreviation(before, openers, next)) return false;
	return /[[(]/.test(openers) || (stops === "." && openers === "" && isStarter(next));
}

/** "What is it?" Emma asked her. The words after the quotation belong to it; after a full stop they do not ("Yes." Emma said no more). */
function isSpeechTag({ stops, closers, next, openers, rest }: Stop): boolean {
	if (!/["”’']/u.test(closers) || openers !== "" || !isCapitalised(next) || stops === ".") return false;
	return SPEECH_TAG.test(rest);
}

const ONLY_SAID = [...ONLY_SAYING_VERBS].map(pastOf);
const ALSO_SAID = [...SAYING_VERBS].filter((verb) => !ONLY_SAYING_VERBS.has(verb)).map(pastOf);

/** " said", " Emma asked", " Mr. Knightley returned, ": what else the verb may mean, a mark after it tells that it is saying. */
const SPEECH_TAG = new RegExp(
	`^\\.?(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}\\s+(?:${anyOf([...ONLY_SAID, "says"])}\\b|${anyOf([...ALSO_SAID, "went on", "chimed in"])}(?:\\s+\\p{L}+ly)?[.,;:])`,
	"u",
);

function endsAtEllipsis({ stops, closers, before, next, openers }: Stop): boolean {
	if (!/^[\p{Lu}\p{N}]/u.test(next) || closers.startsWith("]")) return false;
	// "I ... I don't know": a stammer goes on, and so does a pause before "I".
	const last = /[\p{L}'’]+(?=\s*$)/u.exec(before)?.[0] ?? "";
	if (last.toLowerCase() === next.toLowerCase()) return false;
	return !(next === "I" && closers === "" && openers === "" && /^\.\s\.\s\.$/.test(stops));
}

/** Markers of a list written in a row ("1. The first 2. The second"), if the paragraph begins with one. */
function listItems(paragraph: string): Span[] {
	const first = LIST_MARKER.exec(paragraph);
	if (first === null) return [];
	const markers: Span[] = [{ start: 0, end: first[0].length }];
	let label = first[1] ?? (first[3] as string);
	const mark = (first[2] ?? first[4] ?? "").replace(/[.)]/g, "\\$&");
	for (let from = first[0].length; ; ) {
		label = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
		const next = new RegExp(`(?<=\\s)(?:[•⁃‣*-]\\s*)?${label}${mark}\\s+(?=\\p{Lu})`, "gu");
		next.lastIndex = from;
		const match = /\w/.test(label) ? next.exec(paragraph) : null;
		if (match === null) return markers;
		from = match.index + match[0].length;
		markers.push({ start: match.index, end: from });
	}
}

const LIST_MARKER = /^\s*(?:[•⁃‣*-]\s*)?(?:(\d{1,3})(\.\)?|\))|([a-z])([.)]))\s+/u;

/** A line of stars and an agency's dateline ("TEHRAN (AFP) -") stand alone; a smiley ends a sentence. */
function* ornamentCuts(paragraph: string): Generator<number> {
	for (const match of paragraph.matchAll(ALONE)) {
		yield match.index;
		yield match.index + match[0].length;
	}
	for (const match of paragraph.matchAll(SMILEY)) yield match.index + match[0].length;
}

const ALONE = /(?<!\S)(?:\*(?:\s?\*){2,}|\p{Lu}{3}[\p{Lu} .,/]{0,40}\([A-Z][\w ]{1,30}\)\s+[-–—]+)(?!\S)/gu;
const SMILEY = /(?<=\s)[:;]-?[)(DP](?=\s+\p{Lu})/gu;

function trimmed(text: string, start: number, end: number): Span {
	let first = start;
	let last = end;
	while (first < last && /\s/u.test(text[first] as string)) first++;
	while (last > first && /\s/u.test(text[last - 1] as string)) last--;
	return { start: first, end: last };
}
