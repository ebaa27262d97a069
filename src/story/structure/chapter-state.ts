import type { LeftOutKind, LeftOutTally } from "../left-out.ts";
import type { Span } from "../span.ts";
import type { Block } from "./blocks.ts";
import type { DraftChapter } from "./draft.ts";
import type { Heading } from "./headings/headings.ts";

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
	/** Whether titles in capitals hold chapters in this book, as parts do. */
	hasHolders: boolean;
	/** What opened the current chapter. */
	kind: Heading["kind"] | undefined;
	/** The last numbers that were taken for headings or sections. */
	readonly numbers: { numeral: number; counted: number; section: number; chapter: number };
	/** Titles of chapters so far, as `comparableTitle` writes them. */
	readonly opened: Set<string>;
	/** Titles found so far that the contents list. */
	listedTitles: number;
	/** How the current chapter's bare number is written. */
	form: Heading["form"];
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

/** "CHAPTER I." + "Loomings" → "CHAPTER I. Loomings"; "I" + "THE HAMILTONS" → "I. THE HAMILTONS". */
export function joinTitle(titles: readonly string[]): string {
	return titles.reduce((whole, title) => (/[.,:!?—–-]$/u.test(whole) ? `${whole} ${title}` : `${whole}. ${title}`));
}

export function leaveOut(state: State, what: LeftOutKind, { start, end }: Span): void {
	state.leftOut.add(what, state.text.slice(start, end));
}

export const PAGE_NUMBER = /^\f?\s*(?:[[({]?(?:(?:pg|page|p\.)\s*)?\d{1,4}[\])}]?|-\s*\d{1,4}\s*-)\s*\f?$/iu;

/** A number alone where the sentence before it goes on after it. */
export function isPageNumber({ text, paragraphs }: State, words: string, next: Block | undefined): boolean {
	const last = paragraphs.at(-1);
	if (last === undefined || next === undefined || words.length > 20 || !PAGE_NUMBER.test(words)) return false;
	return (
		/[\p{L},-]$/u.test(text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}

/** Characters of a story before which an index or a bibliography is one to its introduction. */
export const LEAST_OF_STORY = 20_000;

/** Characters of a story before which a heading like "Notes" is no end of it. */
export const LEAST_BEFORE_NOTES = 4000;

/** More blank lines than this before a heading say no more. */
export const MOST_GAP = 4;
