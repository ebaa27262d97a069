import type { ParagraphStyle } from "./style-names.ts";

/** A paragraph of a Word document. */
export type WordBlock = {
	readonly text: string;
	readonly style: ParagraphStyle;
	/** 1 to 6 for headings, by its style or by itself. */
	readonly level: number | undefined;
	/** Bold, centred or large as a whole. */
	readonly standsOut: boolean;
	/** Whether it is an entry of a table of contents or an index that Word made. */
	readonly isListed: boolean;
	/** The list that numbers it, and how deep. */
	readonly list: string | undefined;
	readonly listLevel: number;
};

/** A paragraph that is being read. */
export type Paragraph = {
	style: ParagraphStyle;
	level: number | undefined;
	isCentred: boolean;
	list: string | undefined;
	listLevel: number;
	words: string[];
	/** Characters that are bold or large. */
	strong: number;
	/** Line breaks since the last word: two part paragraphs. */
	breaks: number;
	/** Whether the next paragraph goes on with it. */
	goesOn: boolean;
};

export function paragraphOf(style: ParagraphStyle): Paragraph {
	return {
		style,
		level: style.level,
		isCentred: style.isCentred,
		list: style.list,
		listLevel: style.listLevel ?? 0,
		words: [],
		strong: 0,
		breaks: 0,
		goesOn: false,
	};
}

/** How much larger than those of plain text letters are that stand out. */
const LARGER = 1.25;

export function isLarge(size: number | undefined, usual: number): boolean {
	return size !== undefined && size >= usual * LARGER;
}

/** Characters of a heading: what is longer is text, whatever its style. */
const LONGEST_HEADING = 400;

/** Characters of something like a heading. */
const LONGEST_TITLE = 200;

/**
 * What has been read of a paragraph; undefined if that is nothing.
 *
 * @param usual Size of the letters of plain text.
 */
export function wordBlock(
	{ words, style, level, strong, isCentred, list, listLevel }: Paragraph,
	{ usual, isListed }: { readonly usual: number; readonly isListed: boolean },
): WordBlock | undefined {
	const text = words.join("").replace(/\s+/gu, " ").trim();
	// A heading may have no words but the number that its list gives it.
	if (text === "" && (level === undefined || list === undefined)) return undefined;
	const isStrong = style.isBold || isLarge(style.size, usual) || strong >= text.length * 0.8;
	return {
		text,
		style,
		level: text.length > LONGEST_HEADING ? undefined : level,
		standsOut: (isCentred || isStrong) && text.length <= LONGEST_TITLE,
		isListed,
		list,
		listLevel,
	};
}
