import { type LeftOutTally, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import type { DraftChapter } from "./draft.ts";
import { noUnmarkedHeadings, type UnmarkedHeadings } from "./unmarked-headings.ts";

export type ComposeOptions = {
	/** The story's title, where it is known otherwise. */
	readonly title?: string | undefined;
	/** Who wrote it, where that is known otherwise. */
	readonly author?: string | undefined;
	/** Whether headings open chapters; not in a report, whose headings are between paragraphs of one text. */
	readonly hasChapters: boolean;
	/** Whether only blocks with `opens` do: a book's navigation knows better than its headings. */
	readonly onlyOpens?: boolean | undefined;
};

/** A heading that opens a chapter, or a part, when text follows. */
export type Opening = {
	readonly start: number;
	title: string;
	readonly depth: number;
	/** Named by the book's own navigation. */
	readonly isSure?: boolean | undefined;
	/** A heading by its words alone. */
	readonly isUnmarked?: boolean | undefined;
};

/** A text as far as it is composed. */
export type State = {
	readonly options: ComposeOptions;
	readonly parts: string[];
	readonly chapters: DraftChapter[];
	readonly paragraphs: Span[];
	readonly leftOut: LeftOutTally;
	offset: number;
	title: string | undefined;
	/** Level of the headings that open chapters, 0 as long as there was none. */
	chapterLevel: number;
	/** Headings since the last paragraph, outermost first. */
	pending: Opening[];
	/** The part that the current chapter belongs to. */
	part: Opening | undefined;
	/** Whether a heading over a table of contents stood right before. */
	isContents: boolean;
	readonly unmarked: UnmarkedHeadings;
	/** Unmarked headings right after each other, which may be a table of contents. */
	listed: string[];
};

export function stateOf(options: ComposeOptions): State {
	return {
		options,
		parts: [],
		chapters: [],
		paragraphs: [],
		leftOut: tallyLeftOut(),
		offset: 0,
		title: options.title,
		chapterLevel: 0,
		pending: [],
		part: undefined,
		isContents: false,
		unmarked: noUnmarkedHeadings(),
		listed: [],
	};
}

export function openHeading(state: State, opening: Opening): void {
	state.pending = [...state.pending.filter(({ depth }) => depth < opening.depth), opening];
}

/** So many headings right after each other with rising numbers are entries of a list. */
const LISTED = 3;

/** Text follows: if several headings stood right after each other with rising numbers, they were a list of chapters. */
export function closeList(state: State): void {
	if (state.listed.length >= LISTED) {
		state.leftOut.add("contents", state.listed.join(" "));
		state.pending = state.pending.filter(({ isUnmarked }) => isUnmarked !== true);
		state.unmarked.hasChapters = false;
		state.unmarked.numeral = 0;
	}
	state.listed = [];
}

/** A title without marks and case. */
export function comparable(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
