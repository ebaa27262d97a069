import type { LeftOutKind, LeftOutTally } from "../left-out.ts";
import type { Span } from "../span.ts";
import type { Block } from "./blocks.ts";
import { comparableTitle } from "./comparable-title.ts";
import type { DraftChapter } from "./draft.ts";
import type { Heading } from "./headings.ts";

/** Headings seen since the last paragraph. They head a chapter when a paragraph follows. */
export type Pending = {
	readonly heading: Heading;
	readonly start: number;
	readonly titles: string[];
	readonly blankLines: number;
};

/** What has been read so far of a text's chapters and paragraphs. */
export type State = {
	readonly text: string;
	readonly contents: ReadonlySet<string>;
	readonly contentsEnd: number;
	/** Between spaces, as `comparableTitle` writes it. */
	readonly title: string;
	readonly ownHeading: (line: string) => boolean;
	readonly chapters: DraftChapter[];
	readonly paragraphs: Span[];
	readonly leftOut: LeftOutTally;
	pending: Pending[];
	part: string | undefined;
	/** The current act of a play, whose scenes are chapters. */
	act: string | undefined;
	/** What opened the current chapter. */
	kind: Heading["kind"] | undefined;
	/** The last numbers that were taken for headings or sections. */
	readonly numbers: { numeral: number; counted: number; section: number; chapter: number };
	/** Titles of chapters so far, as `comparableTitle` writes them. */
	readonly opened: Set<string>;
	/** Titles found so far that the contents list. */
	listedTitles: number;
	/** Whether the current chapter's number has a title beside it: bare numbers below it are sections. */
	hasTitle: boolean;
	/** Whether "THE END" stood in the text. */
	isEnded: boolean;
	/** Whether numbers divide the current chapter. */
	isSectioned: boolean;
	/** Blank lines before the furniture since the last paragraph or heading. */
	lead: number;
	/** Blank lines before the headings of this story, 0 as long as there was none. */
	gap: number;
	/** The least two of them, without the first heading's. */
	gaps: readonly number[];
	inNotes: boolean;
	/** What opened the last chapter before notes that end the story. */
	closed: Heading["kind"] | undefined;
	/** Characters of paragraphs, and of notes that were left out. */
	kept: number;
	notesTitle: string;
	noted: number;
};

/** A heading holds those of higher rank below it. */
export const RANK: Readonly<Record<Heading["kind"], number>> = {
	part: 0,
	title: 1,
	named: 1,
	notes: 1,
	act: 2,
	chapter: 2,
	counted: 2,
	scene: 3,
	numeral: 3,
};

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
	// "I." below "I. A SCANDAL IN BOHEMIA"
	if (above === "numeral" && !heading.titled) {
		return held === undefined ? state.hasTitle && block.blankLines < state.gap : held.heading.titled;
	}
	// A chapter whose word was left out: "XLI" after "Chapter XL".
	const isNext = !state.isSectioned && heading.number === state.numbers.chapter + 1 && state.numbers.chapter > 2;
	if (held === undefined && above === "chapter" && isNext && block.blankLines >= Math.max(2, state.gap)) return false;
	if (above === undefined || above === "numeral" || above === "part" || above === "notes") return false;
	if (above !== "named") return true;
	return state.pending.length > 0 || (state.isSectioned && heading.number !== 1);
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

export const PAGE_NUMBER = /^\f?\s*(?:[[({]?(?:(?:pg|page|p\.)\s*)?\d{1,4}[\])}]?|-\s*\d{1,4}\s*-)\s*\f?$/iu;

/** Longest heading of a part that is repeated before the titles of its chapters. */
const LONGEST_PART_LABEL = 60;

function openChapter(state: State): void {
	const pending = state.pending;
	state.pending = [];
	const last = pending.at(-1) as Pending;
	const part = pending.find(({ heading }) => heading.kind === "part") ?? holder(pending);
	state.part = partOf(state, part, last);
	if (last.heading.kind === "notes") {
		state.closed =
			state.kind === "notes"
				? state.closed
				: last.heading.isEnd === true && state.kept >= LEAST_OF_STORY
					? state.kind
					: undefined;
		state.inNotes = state.kept >= LEAST_BEFORE_NOTES || !/^notes?\b/iu.test(joinTitle(last.titles));
		state.notesTitle = joinTitle(last.titles);
		state.noted = 0;
	} else state.inNotes = false;
	state.kind = last.heading.kind;
	state.hasTitle = last.heading.titled;
	if (state.inNotes) return;
	noteGap(state, pending[0] as Pending);
	const own = joinTitle(
		part === last ? part.titles : pending.filter((entry) => entry !== part).flatMap(({ titles }) => titles),
	);
	if (last.heading.kind === "title") state.opened.add(comparableTitle(own));
	const title = titleInAct(state, pending, own);
	state.chapters.push({
		start: (pending[0] as Pending).start,
		title: state.part === undefined || last.heading.isWhole === true ? title : `${state.part}: ${title}`,
	});
}

/** Characters of a story before which an index or a bibliography is one to its introduction. */
export const LEAST_OF_STORY = 20_000;

/** Characters of a story before which a heading like "Notes" is no end of it. */
const LEAST_BEFORE_NOTES = 4000;

/** The label of the part that the chapter opened by `last` belongs to. */
function partOf(state: State, part: Pending | undefined, last: Pending): string | undefined {
	if (part === undefined) return RANK[last.heading.kind] < RANK.chapter ? undefined : state.part;
	const whole = joinTitle(part.titles);
	return part === last ? undefined : whole.length <= LONGEST_PART_LABEL ? whole : part.titles[0];
}

/** "ACT I: SCENE II" for the chapter of a scene. */
function titleInAct(state: State, pending: readonly Pending[], own: string): string {
	const { kind } = (pending.at(-1) as Pending).heading;
	const act = pending.find((entry) => entry.heading.kind === "act");
	if (act !== undefined) state.act = joinTitle(act.titles);
	else if (kind !== "scene" && kind !== "named") state.act = undefined;
	if (kind !== "scene" || state.act === undefined) return own;
	return `${state.act}: ${joinTitle((pending.at(-1) as Pending).titles)}`;
}

/** Two headings show what chapters have before them: one may be an exception, and the first has the title page before it. */
function noteGap(state: State, { heading, blankLines }: Pending): void {
	if (heading.kind === "named" && state.gap > 0) return;
	const lines = Math.min(MOST_GAP, blankLines);
	const isFirst = state.gap === 0;
	if (isFirst) state.gap = lines;
	else {
		state.gaps = [...state.gaps, lines].toSorted((a, b) => a - b).slice(0, 2);
		state.gap = state.gaps.at(-1) as number;
	}
}

/** More blank lines than this before a heading say no more. */
export const MOST_GAP = 4;

/** A story's title right above its first chapter holds chapters like a part: "THE SILVER KEY" / "CHAPTER I". */
function holder(pending: readonly Pending[]): Pending | undefined {
	const [first, second] = pending;
	const isBelow = second?.heading.kind === "chapter" || second?.heading.kind === "title";
	return first?.heading.kind === "title" && isBelow ? first : undefined;
}

/** "CHAPTER I." + "Loomings" → "CHAPTER I. Loomings"; "I" + "THE HAMILTONS" → "I. THE HAMILTONS". */
export function joinTitle(titles: readonly string[]): string {
	return titles.reduce((whole, title) => (/[.:!?—–-]$/u.test(whole) ? `${whole} ${title}` : `${whole}. ${title}`));
}

export function leaveOut(state: State, what: LeftOutKind, { start, end }: Span): void {
	state.leftOut.add(what, state.text.slice(start, end));
}

/** A number alone where the sentence before it goes on after it. */
export function isPageNumber({ text, paragraphs }: State, words: string, next: Block | undefined): boolean {
	const last = paragraphs.at(-1);
	if (last === undefined || next === undefined || words.length > 20 || !PAGE_NUMBER.test(words)) return false;
	return (
		/[\p{L},-]$/u.test(text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}
