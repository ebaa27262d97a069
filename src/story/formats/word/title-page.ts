import type { MarkupBlock } from "../../structure/compose.ts";
import { isTitle, readHeading } from "../../structure/headings/headings.ts";
import type { Numbering } from "./numbering.ts";
import type { WordBlock } from "./word-block.ts";

export type WordStory = {
	readonly blocks: readonly MarkupBlock[];
	readonly title?: string | undefined;
	readonly author?: string | undefined;
};

/** Level of the story's title, above all headings. */
const TITLE_LEVEL = 0;

/** "by Jane Roe" under a title. */
const BYLINE = /^(?:(?:[Ww]ritten\s+)?[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)[:\s]\s*(?<author>\p{Lu}.{1,78})$/u;

type State = { blocks: MarkupBlock[]; title: string | undefined; author: string | undefined; isFront: boolean };

/** Tells title and author before the text from the text, and gives headings the numbers that the document writes before them. */
export function storyOf(paragraphs: readonly WordBlock[], numbering?: Numbering): WordStory {
	const state: State = { blocks: [], title: undefined, author: undefined, isFront: true };
	for (const [index, paragraph] of paragraphs.entries()) {
		const { text, style } = paragraph;
		if (paragraph.isListed || style.role === "contents") state.blocks.push({ text, aside: "contents", isMarked: true });
		else if (style.role === "caption") state.blocks.push({ text, aside: "bylines-and-captions" });
		else if (!state.isFront || !isFront(state, paragraph, paragraphs[index + 1])) addText(state, paragraph, numbering);
	}
	return state;
}

/** Reads a paragraph of the title page. @returns false if it is none. */
function isFront(state: State, paragraph: WordBlock, next: WordBlock | undefined): boolean {
	const { text, style } = paragraph;
	const byline = state.title === undefined ? undefined : BYLINE.exec(text)?.groups?.["author"];
	if (byline !== undefined) {
		state.author ??= byline;
		state.blocks.push({ text, aside: "title-pages" });
	} else if (state.title === undefined && (style.role === "title" || isTitleByLook(paragraph, next))) {
		state.title = text;
		state.blocks.push({ text, level: TITLE_LEVEL });
	} else if (style.role === "title" || style.role === "subtitle") state.blocks.push({ text, aside: "title-pages" });
	else return false;
	return true;
}

function addText(state: State, paragraph: WordBlock, numbering: Numbering | undefined): void {
	const { text, style, standsOut } = paragraph;
	// Some write the titles of their chapters in the style of a book's title.
	const level = paragraph.level ?? (style.role === "title" ? 1 : undefined);
	const label = level === undefined ? "" : numberOf(paragraph, numbering);
	const words = `${label} ${text}`.trim();
	if (words === "") return;
	state.isFront = false;
	state.blocks.push({ text: words, level, standsOut });
}

function numberOf({ list, listLevel }: WordBlock, numbering: Numbering | undefined): string {
	return list === undefined || list === "0" ? "" : (numbering?.next(list, listLevel) ?? "");
}

/** A first line that looks like a title and has a byline below it. */
function isTitleByLook({ text, standsOut, level }: WordBlock, next: WordBlock | undefined): boolean {
	if (!standsOut || level !== undefined || next === undefined || readHeading(text) !== undefined) return false;
	return isTitle(text) && BYLINE.test(next.text);
}
