import { type LeftOut, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import { addParagraph, push } from "./add-block.ts";
import type { Block } from "./blocks.ts";
import { isInCatalogue } from "./catalogue.ts";
import { isPageNumber, leaveOut, type State } from "./chapter-state.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { appendTitle, headingOf } from "./heading-at.ts";
import { bareWords, type Heading, readHeading } from "./headings/headings.ts";
import { withoutRules } from "./headings/rules.ts";
import { isOwnTitle, isTitlePage } from "./title-page.ts";

export type Structure = {
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	readonly leftOut: readonly LeftOut[];
};

export type StructureOptions = {
	/** Titles that the table of contents lists, as `comparableTitle` writes them. */
	readonly contents: ReadonlySet<string>;
	/** Where the table of contents ends: before, its titles are no headings. */
	readonly contentsEnd?: number | undefined;
	/** The story's own title, which heads no chapter where it is repeated. */
	readonly title?: string | undefined;
	/** Whether a line opens a chapter because the manifest says so. */
	readonly ownHeading?: ((line: string) => boolean) | undefined;
};

/**
 * Finds chapters and paragraphs from first to last. Each decision rests on what stands before and on the heading's own
 * neighbours, never on later text, so that a story cut at any paragraph is read the same up to there.
 */
export function structureOf(
	text: string,
	blocks: readonly Block[],
	{ contents, contentsEnd = 0, title, ownHeading }: StructureOptions,
): Structure {
	const state: State = {
		text,
		contents,
		contentsEnd,
		title: ` ${comparableTitle(title ?? "")} `,
		ownHeading: ownHeading ?? (() => false),
		chapters: [],
		paragraphs: [],
		leftOut: tallyLeftOut(),
		pending: [],
		part: undefined,
		act: undefined,
		hasHolders: false,
		kind: undefined,
		numbers: { numeral: 0, counted: 0, section: 0, chapter: 0 },
		form: undefined,
		hasTitle: false,
		isEnded: false,
		isSectioned: false,
		opened: new Set(),
		listedTitles: 0,
		gap: 0,
		gaps: [],
		lead: 0,
		inNotes: false,
		closed: undefined,
		kept: 0,
		noted: 0,
		notesTitle: "",
	};
	for (const [index, block] of blocks.entries()) {
		if (isTitlePage(state, blocks, index)) leaveOut(state, "epigraphs-and-title-pages", block);
		else readBlock(state, block, blocks[index + 1]);
	}
	return { chapters: state.chapters, paragraphs: state.paragraphs, leftOut: state.leftOut.list() };
}

/** A block longer than this, in characters, is a paragraph without a further look. */
const LONGEST_HEADING_BLOCK = 1500;

function readBlock(state: State, given: Block, next: Block | undefined): void {
	if (given.end - given.start > LONGEST_HEADING_BLOCK && given.lines.length === 1) {
		state.lead = 0;
		addParagraph(state, given);
		return;
	}
	const words = wordsOf(state.text, given);
	if (isArticleOf(state, words, next)) {
		state.lead = Math.max(state.lead, given.blankLines);
		return;
	}
	const furniture = furnitureIn(words);
	const caption = furniture === "illustrations" ? headingInCaption(words) : undefined;
	if (furniture !== undefined && caption === undefined && !headsNotes(words)) {
		state.isEnded ||= furniture === "the-end" && /^\W*(?:the end|finis)/iu.test(words);
		state.lead = Math.max(state.lead, given.blankLines);
		leaveOut(state, furniture, given);
		return;
	}
	if (/^scene[.:]?$/iu.test(words)) {
		leaveOut(state, "section-numbers", given);
		return;
	}
	if (isPageNumber(state, words, next)) {
		leaveOut(state, "page-numbers", given);
		return;
	}
	const block = { ...given, blankLines: Math.max(given.blankLines, state.lead) };
	state.lead = 0;
	if (caption !== undefined) push(state, caption.heading, block, [caption.title]);
	else readLines(state, block, words, next);
}

function readLines(state: State, given: Block, words: string, next: Block | undefined): void {
	const { block, isRuled } = withoutRules(state.text, given, next);
	if (!isRuled && appendTitle(state, block, words, next)) return;
	const found = headingOf(state, { block, isRuled }, words, next);
	if (found === undefined || isInCatalogue(state, found.heading, block, next)) {
		addParagraph(state, block);
	} else if (found.rest !== undefined) {
		push(state, found.heading, block, [bareWords(wordsOf(state.text, block.lines[0] as Span))]);
		addParagraph(state, found.rest);
	} else {
		const isOwn = isOwnTitle(state, found.heading, words);
		// After a preface the story's title opens the story, unless a heading follows.
		if (isOwn && state.kind !== "named" && state.kind !== "title") return;
		push(state, isOwn ? { ...found.heading, isOwn } : found.heading, block, headingLines(state.text, block));
	}
}

/** "THE" above "PREFACE.": the first word of the heading. */
function isArticleOf({ text }: State, words: string, next: Block | undefined): boolean {
	return words === "THE" && next !== undefined && readHeading(wordsOf(text, next))?.kind === "named";
}

/** "Transcriber's Notes:" alone, with the notes below. */
function headsNotes(words: string): boolean {
	return words.length < 40 && readHeading(words)?.kind === "notes";
}

/** "[Illustration: INTRODUCTION]": some books print their headings as pictures. */
function headingInCaption(words: string): { heading: Heading; title: string } | undefined {
	const title = /^\[illustration:\s*([^\][]{3,60})\]$/iu.exec(words)?.[1];
	const heading = title === undefined ? undefined : readHeading(title);
	const isNamed = heading?.kind === "named" || heading?.kind === "chapter" || heading?.kind === "part";
	return title !== undefined && heading !== undefined && isNamed ? { heading, title: bareWords(title) } : undefined;
}

/** The line with the number, and the title if further lines hold one. */
function headingLines(text: string, block: Block): string[] {
	const [first, second] = block.lines;
	if (first === undefined) return [];
	const label = bareWords(wordsOf(text, first));
	if (second === undefined) return [label];
	const rest = bareWords(wordsOf(text, { start: second.start, end: block.end }));
	// A title that goes on in the next line is one title.
	return readHeading(label)?.titled === false ? [label, rest] : [`${label} ${rest}`];
}
