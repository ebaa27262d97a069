import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { readHeading } from "./headings.ts";
import type { Span } from "./span.ts";

/** A block of a format that says itself what is a heading: HTML, EPUB, Word, Markdown. */
export type MarkupBlock = {
	/** Readable text, white space collapsed. */
	readonly text: string;
	/** 1 to 6 for headings, undefined for text. */
	readonly level?: number | undefined;
	/** A heading that opens a chapter whatever its level, with this title (a book's own navigation says so). */
	readonly opens?: { readonly title: string; readonly depth: number } | undefined;
	/** What is in the text but not to be cited: a byline, a date. */
	readonly isFurniture?: boolean | undefined;
};

export type Composed = {
	readonly text: string;
	readonly title?: string | undefined;
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	readonly leftOut: ReadonlyMap<string, number>;
};

export type ComposeOptions = {
	/** The story's title, where it is known otherwise. */
	readonly title?: string | undefined;
	/** Whether headings open chapters; not in a report, whose headings are between paragraphs of one text. */
	readonly hasChapters: boolean;
	/** Whether only blocks with `opens` do: a book's navigation knows better than its headings. */
	readonly onlyOpens?: boolean | undefined;
};

type Opening = { readonly start: number; readonly title: string; readonly depth: number };

/**
 * Joins blocks to a text, with a blank line between, and finds its chapters, from first to last.
 *
 * The level of the first heading below the title is the level of chapters. A deeper heading right below one (PART ONE / Chapter 1)
 * makes its own level theirs.
 */
export function compose(blocks: readonly MarkupBlock[], options: ComposeOptions): Composed {
	const parts: string[] = [];
	const chapters: DraftChapter[] = [];
	const paragraphs: Span[] = [];
	const leftOut = new Map<string, number>();
	let offset = 0;
	let title = options.title;
	let chapterLevel = 0;
	let pending: Opening[] = [];
	let part: Opening | undefined;
	for (const block of blocks) {
		const start = offset;
		parts.push(block.text);
		offset += block.text.length + 2;
		if (block.opens !== undefined)
			pending = [...pending.filter(({ depth }) => depth < (block.opens?.depth ?? 0)), { start, ...block.opens }];
		if (block.level !== undefined) {
			const isTitle = paragraphs.length === 0 && pending.length === 0 && isOwnTitle(block, title);
			if (isTitle) title ??= block.text;
			if (isTitle || !options.hasChapters || options.onlyOpens === true) continue;
			if (chapterLevel === 0 || block.level < chapterLevel || (pending.length > 0 && isChapterLike(block.text))) {
				chapterLevel = Math.max(chapterLevel, block.level);
			}
			if (block.level > chapterLevel) continue;
			pending = [
				...pending.filter(({ depth }) => depth < (block.level ?? 0)),
				{ start, title: block.text, depth: block.level },
			];
			continue;
		}
		const furniture = block.isFurniture === true ? "bylines and captions" : furnitureIn(block.text);
		if (furniture !== undefined || block.text === "") {
			if (furniture !== undefined) leftOut.set(furniture, (leftOut.get(furniture) ?? 0) + 1);
			continue;
		}
		const opened = pending.at(-1);
		if (opened !== undefined) {
			const above = pending.length > 1 ? pending[pending.length - 2] : undefined;
			part = above ?? (part !== undefined && part.depth < opened.depth ? part : undefined);
			const whole = part === undefined || part.title === opened.title ? opened.title : `${part.title}: ${opened.title}`;
			chapters.push({ start: (pending[0] as Opening).start, title: whole });
			pending = [];
		}
		paragraphs.push({ start, end: start + block.text.length });
	}
	return { text: parts.join("\n\n"), title, chapters, paragraphs, leftOut };
}

/** The first heading is the title, unless it is a chapter's by its words or the title is known to be another. */
function isOwnTitle(block: MarkupBlock, title: string | undefined): boolean {
	if (block.opens !== undefined) return false;
	const isSame = title !== undefined && comparable(title).includes(comparable(block.text));
	if (title !== undefined) return isSame;
	return block.level === 1 && !isChapterLike(block.text);
}

function isChapterLike(words: string): boolean {
	return readHeading(words) !== undefined;
}

function comparable(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
