import type { LeftOutKind } from "../../left-out.ts";
import type { Looks } from "./page-elements.ts";

/** A stretch of text of a book's page, as its elements divide it. */
export type PageBlock = {
	readonly text: string;
	/** 1 to 6 for headings. */
	readonly level?: number | undefined;
	/** Goes on with the heading before it. */
	readonly continues: boolean;
	/** Bold, centred or large as a whole, as a heading is. */
	readonly standsOut: boolean;
	/** What it is, if no text of the story. */
	readonly aside?: LeftOutKind | undefined;
	/** Whether the book itself says so. */
	readonly isMarked?: boolean | undefined;
	/** Ids of the elements that begin in it or right before it. */
	readonly anchors: readonly string[];
	/** Characters of it that stand in links. */
	readonly linked: number;
	/** Number of the block quotation around it, 0 outside of one. */
	readonly quotation: number;
};

export type BookPage = {
	readonly blocks: readonly PageBlock[];
	/** Ids after the last block: of a page with a picture alone, all. */
	readonly trailing: readonly string[];
	/** What was left out of lines, in order: numbers of notes, pictures. */
	readonly inline: readonly { readonly what: LeftOutKind; readonly words: string }[];
};

export type PageOptions = {
	/** Where the page lies, for its links. */
	readonly path: string;
	/** Named in the message. */
	readonly fileName: string;
	/** Places of notes, as "path#fragment", of which numbers were seen; those of this page are added. */
	readonly notes: Set<string>;
};

export type Open = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly isUnseen: boolean;
	/** Text of a drawing, which is read where a page has no other. */
	readonly isDrawing: boolean;
	readonly aside: LeftOutKind | undefined;
	/** Whether the book itself says what it is, and no number leads to it. */
	readonly isMarked: boolean;
	/** Whether what is left out is a block of its own and no piece of a line. */
	readonly isAsideBlock: boolean;
	readonly looks: Looks;
	readonly level: number | undefined;
	readonly isLink: boolean;
	readonly isRaised: boolean;
	/** Holds lines of verse, each an element of its own. */
	readonly isStanza: boolean;
	readonly isPre: boolean;
	readonly quotation: number;
	/** Number of the `header` or `hgroup` around. */
	readonly group: number;
	readonly isTitle: boolean;
	/** How many pieces of text there were before it. */
	readonly from: number;
};

/** A page as far as it is read. */
export type State = {
	readonly options: PageOptions;
	readonly open: Open[];
	beyond: number;
	readonly blocks: PageBlock[];
	readonly inline: { what: LeftOutKind; words: string }[];
	words: string[];
	/** Numbers of notes taken out of the block being read. */
	taken: string[];
	/** Text of drawings. */
	readonly drawing: string[];
	/** Letters that are pictures: alone they are no text. */
	drawn: string;
	/** What the last raised stretch within a link said. */
	raised: string;
	linked: number;
	bold: number;
	anchors: string[];
	breaks: number;
	quotations: number;
	groups: number;
	/** The group of the last block, if that is a heading. */
	headed: number;
	/** Whether the block being read is where a note's number leads. */
	isNote: boolean;
};
