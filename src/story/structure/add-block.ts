import type { Span } from "../span.ts";
import type { Block } from "./blocks.ts";
import { LEAST_BEFORE_NOTES, leaveOut, PAGE_NUMBER, RANK, type State } from "./chapter-state.ts";
import type { Heading } from "./headings/headings.ts";
import { openChapter } from "./open-chapter.ts";

/** Notes a heading; it opens a chapter when text follows. */
export function push(state: State, heading: Heading, block: Block, titles: string[]): void {
	if (state.pending.at(-1)?.heading.isOwn === true) state.pending.pop();
	if (heading.kind === "numeral" && isSection(state, heading, block)) {
		addSection(state, heading, block);
		return;
	}
	if (heading.kind === "numeral" || heading.kind === "counted" || heading.kind === "chapter") {
		state.numbers[heading.kind] = heading.number ?? state.numbers[heading.kind];
	}
	state.numbers.section = 0;
	const above = state.pending.at(-1);
	const isHeld = above?.heading.kind === "title" && heading.kind === "title" && above.blankLines > block.blankLines;
	// A table of contents lists headings without text between: of each rank the last counts.
	state.pending = state.pending.filter(
		(pending) => RANK[pending.heading.kind] < RANK[heading.kind] || (isHeld && pending === above),
	);
	state.isSectioned = false;
	state.pending.push({ heading, start: block.start, titles, blankLines: block.blankLines });
}

/** Whether a number divides a chapter that has another heading, and opens none of its own. */
function isSection(state: State, heading: Heading, block: Block): boolean {
	const held = state.pending.at(-1);
	const above = held?.heading.kind ?? state.kind;
	if (above === "numeral" && isOfOtherForm(state, heading)) return true;
	// "I." below "I. A SCANDAL IN BOHEMIA"
	if (above === "numeral" && !heading.titled) {
		return held === undefined ? state.hasTitle && block.blankLines < state.gap : held.heading.titled;
	}
	// A chapter whose word was left out: "XLI" after "Chapter XL".
	const isNext = !state.isSectioned && heading.number === state.numbers.chapter + 1 && state.numbers.chapter > 2;
	if (held === undefined && above === "chapter" && isNext && block.blankLines >= Math.max(3, state.gap)) return false;
	if (above === undefined || above === "numeral" || above === "part" || above === "notes") return false;
	if (above !== "named") return true;
	return state.pending.length > 0 || (state.isSectioned && heading.number !== 1);
}

/** "1." below "IV. THE FALSE JOAN": the chapters' numbers are written otherwise, and it is not the next of theirs. */
function isOfOtherForm(state: State, { form, number }: Heading): boolean {
	const chapters = state.pending.at(-1)?.heading.form ?? state.form;
	if (form === undefined || chapters === undefined || form === chapters) return false;
	return number !== state.numbers.numeral + 1 || (state.isSectioned && number === state.numbers.section + 1);
}

/** A bare number of a section is furniture, one with words is text. */
function addSection(state: State, heading: Heading, block: Block): void {
	state.isSectioned = true;
	state.numbers.section = heading.number ?? 0;
	if (state.kind === undefined && state.pending.length === 0) state.numbers.numeral = heading.number ?? 0;
	if (heading.titled && state.pending.length === 0) addParagraph(state, block);
	else leaveOut(state, "section-numbers", block);
}

export function addParagraph(state: State, span: Span): void {
	const opens = state.pending.length > 0;
	if (opens) openChapter(state);
	if (state.inNotes && !isTooMuch(state, span)) {
		leaveOut(state, "notes-and-index", span);
		return;
	}
	state.kept += span.end - span.start;
	const last = state.paragraphs.at(-1);
	if (!opens && last !== undefined && isTorn(state, last, span)) {
		state.paragraphs.splice(-1, 1, { start: last.start, end: span.end });
		return;
	}
	// Some transcribers mark a dropped capital with a bar: "|MRS. Rachel Lynde".
	const isMarked = /^\|\p{L}/u.test(state.text.slice(span.start, span.start + 3));
	state.paragraphs.push({ start: isMarked ? span.start + 1 : span.start, end: span.end });
}

/** Notes that are a greater part of the text than this, and longer, are text. */
const MOST_NOTES = { share: 1 / 2, length: 20_000 };

/** Whether so much would be left out as notes that it is the story; then from here on it is a chapter. */
function isTooMuch(state: State, span: Span): boolean {
	state.noted += span.end - span.start;
	const most = state.kept < LEAST_BEFORE_NOTES ? LEAST_BEFORE_NOTES : MOST_NOTES.length;
	if (state.noted <= Math.max(most, state.kept * MOST_NOTES.share)) return false;
	state.chapters.push({ start: span.start, title: state.notesTitle });
	state.inNotes = false;
	return true;
}

/** Whether a page's end, with its number, stands in the middle of a sentence: the two halves are one paragraph. */
function isTorn({ text }: State, last: Span, next: Span): boolean {
	const between = text.slice(last.end, next.start);
	if (between.length > 200 || !(between.includes("\f") || PAGE_NUMBER.test(between.trim()))) return false;
	return (
		/[\p{L},-]$/u.test(text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}
