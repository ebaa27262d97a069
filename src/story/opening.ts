import { type Block, isSentenceLike } from "./blocks.ts";
import { furnitureIn } from "./furniture.ts";
import { bareWords, isTitle, readHeading } from "./headings.ts";
import { comparableTitle } from "./structure.ts";

/** Where the text of a story with chapter headings begins. */
export type Opening = {
	/** Number of blocks that hold title, author and the like. */
	readonly titlePage: number;
	/** Index of the first block of the story proper. */
	readonly from: number;
	/** Titles that the table of contents lists, as `comparableTitle` writes them. */
	readonly contents: ReadonlySet<string>;
};

/**
 * The first heading is looked for in this many characters; a story whose first heading comes later begins with its first
 * paragraph. Fixed, so that the end of a story never changes how its beginning is read.
 */
const HEAD = 65_536;

/** Running text before the first heading that is at least this long, in characters, is a chapter of its own. */
const SUBSTANTIAL = 1500;

const CONTENTS =
	/^(?:the\s+|table\s+of\s+)?contents(?:\s+of\s+.{1,40})?\s*[.:]?$|^(?:list\s+of\s+)?illustrations\s*[.:]?$/iu;

/** @returns undefined if the beginning of the text has no heading with text under it. */
export function opening(
	text: string,
	blocks: readonly Block[],
	ownHeading: ((line: string) => boolean) | undefined,
): Opening | undefined {
	const limit = (blocks[0]?.start ?? 0) + HEAD;
	const headings = blocks.map((block) => (block.start < limit ? headingLabel(text, block, ownHeading) : undefined));
	const listed = contentsIn(text, blocks, headings);
	for (let index = listed.end; index < blocks.length && (blocks[index] as Block).start < limit; index++) {
		if (headings[index] === undefined && !listed.titles.has(comparableTitle(wordsOf(text, blocks[index] as Block))))
			continue;
		if (!leadsToText(text, blocks, headings, index)) continue;
		const prose = proseBefore(text, blocks, listed.end, index);
		return { titlePage: Math.min(listed.start, index), from: prose ?? index, contents: listed.titles };
	}
	return undefined;
}

function headingLabel(
	text: string,
	block: Block,
	ownHeading: ((line: string) => boolean) | undefined,
): string | undefined {
	const first = block.lines[0];
	if (first === undefined) return undefined;
	const line = bareWords(text.slice(first.start, first.end));
	if (ownHeading?.(line) === true) return line.toLowerCase();
	const heading = readHeading(line);
	if (heading === undefined || heading.kind === "notes") return undefined;
	if (heading.kind === "numeral" && heading.number !== 1) return undefined;
	return heading.kind === "named" ? line.toLowerCase() : `${heading.kind} ${heading.number}`;
}

type Contents = { readonly start: number; readonly end: number; readonly titles: ReadonlySet<string> };

/** The table of contents: from its heading on, lines like titles, until one of them comes again with text below it. */
function contentsIn(text: string, blocks: readonly Block[], headings: readonly (string | undefined)[]): Contents {
	const none = { start: Number.POSITIVE_INFINITY, end: 0, titles: new Set<string>() };
	const start = blocks.findIndex(
		(block, index) => index < 400 && CONTENTS.test(bareWords(wordsOf(text, block.lines[0] as Block))),
	);
	if (start < 0) return none;
	const titles = new Set<string>();
	let index = start;
	for (; index < blocks.length; index++) {
		const block = blocks[index] as Block;
		const lines = index === start ? block.lines.slice(1) : block.lines;
		const words = wordsOf(text, block);
		const isKnown =
			titles.has(comparableTitle(words)) || titles.has(comparableTitle(wordsOf(text, block.lines[0] as Block)));
		if (index > start && (isKnown || headings[index] !== undefined) && leadsToText(text, blocks, headings, index))
			break;
		if (lines.length > 0 && !lines.every((line) => isEntry(wordsOf(text, line))) && isSentenceLike(text, block)) break;
		for (const line of lines) {
			const title = comparableTitle(wordsOf(text, line));
			if (title.length >= 3) titles.add(title);
		}
		titles.add(comparableTitle(words));
	}
	titles.delete("");
	return { start, end: index, titles };
}

function isEntry(line: string): boolean {
	return /(?:\.{2,}|\s{2,}|\s|…)\s*(?:\d{1,4}|[ivxlc]{1,7})\.?$/u.test(line) || isTitle(line.replace(/[.!?]$/u, ""));
}

/** Whether running text follows, after nothing but titles, furniture and further headings that have not been met before. */
function leadsToText(
	text: string,
	blocks: readonly Block[],
	headings: readonly (string | undefined)[],
	index: number,
): boolean {
	if (
		((blocks[index] as Block).lines.length ?? 0) > 1 &&
		isSentenceLike(text, blocks[index] as Block) &&
		wordsOf(text, blocks[index] as Block).length > 300
	)
		return true;
	for (let next = index + 1; next < Math.min(blocks.length, index + 6); next++) {
		const block = blocks[next] as Block;
		const words = wordsOf(text, block);
		if (headings[next] !== undefined) {
			if (headings[next] === headings[index]) return false;
			continue;
		}
		if (furnitureIn(words) !== undefined) continue;
		if (isSentenceLike(text, block) && !isTitle(words.replace(/[.!?]$/u, ""))) return true;
	}
	return false;
}

/** Index of the first of the running text between the contents and the first heading, if there is a substantial one. */
function proseBefore(text: string, blocks: readonly Block[], from: number, to: number): number | undefined {
	let first: number | undefined;
	let length = 0;
	for (let index = from; index < to; index++) {
		const block = blocks[index] as Block;
		if (!isSentenceLike(text, block) || block.end - block.start < 200) continue;
		first ??= index;
		length += block.end - block.start;
	}
	return length >= SUBSTANTIAL ? first : undefined;
}

function wordsOf(text: string, span: { start: number; end: number }): string {
	return text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
