import type { Span } from "../span.ts";
import { type Block, ENDS_SENTENCE } from "./blocks.ts";
import { joinTitle, type State } from "./chapter-state.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import { bareWords, type Heading, isFirstNumber, isTitle, readHeading } from "./headings/headings.ts";
import { APART, standsApart } from "./headings/title-apart.ts";

/** Characters between the heading of a part and its first chapter's that are an epigraph, an argument or a title page. */
const LONGEST_EPIGRAPH = 1200;

/** Whether a block stands between a part's or a story's title and the heading of its first chapter, or its title again. */
export function isTitlePage(state: State, blocks: readonly Block[], index: number): boolean {
	const last = state.pending.at(-1);
	const block = blocks[index] as Block;
	if (last === undefined || (last.heading.kind !== "part" && last.heading.kind !== "title")) return false;
	if (block.blankLines >= APART && state.gap > 0 && isTitle(wordsOf(state.text, block))) return false;
	const isProse = block.end - block.start >= 200 && ENDS_SENTENCE.test(state.text.slice(block.end - 20, block.end));
	if (last.heading.kind === "title" && isProse && !isNote(state.text, block)) return false;
	const title = last.heading.number === undefined ? comparableTitle(joinTitle(last.titles)) : undefined;
	const below = blocks[index + 1];
	const isShort = block.lines.length < 3 && !isProse && !isTitle(wordsOf(state.text, block).replace(/[.!?]$/u, ""));
	if (last.heading.kind === "part" && isShort && below !== undefined && headsBelowPart(state, below, blocks[index + 2]))
		return true;
	for (let next = index + 1; next < blocks.length; next++) {
		const { start, end, lines } = blocks[next] as Block;
		if (end - block.start > LONGEST_EPIGRAPH) return false;
		const line = bareWords(wordsOf(state.text, lines[0] as Span));
		const heading = readHeading(line);
		if (
			heading?.kind === "chapter" ||
			heading?.kind === "act" ||
			(heading?.kind === "notes" && last.heading.kind === "title") ||
			(heading?.kind === "counted" && heading.number === 1) ||
			(heading?.kind === "numeral" && isVerse(block) && isFirstOfPart(heading.number)) ||
			comparableTitle(wordsOf(state.text, { start, end })) === title
		) {
			return readHeading(bareWords(wordsOf(state.text, block))) === undefined;
		}
	}
	return false;
}

/** A title in capitals that stands apart below a part's dedication. */
function headsBelowPart({ text, gap }: State, block: Block, next: Block | undefined): boolean {
	const words = wordsOf(text, block);
	return !/\p{Ll}/u.test(words) && standsApart(words, block, next, Math.max(APART, gap));
}

/** The story's title above its first chapter. A story in a collection of the same name is listed in the contents. */
export function isOwnTitle(state: State, heading: Heading, words: string): boolean {
	const title = comparableTitle(words);
	return heading.kind === "title" && !state.contents.has(title) && state.title.includes(` ${title} `);
}

/** A footnote, or a note in brackets: "[Printed here for the first time. -- Ed.]" */
function isNote(text: string, { start, end }: Block): boolean {
	return /^\[\d+\]/u.test(text.slice(start, start + 6)) || (text[start] === "[" && text[end - 1] === "]");
}

/** Lines of verse end before this column. */
const WIDEST_VERSE = 60;

function isVerse({ lines }: Block): boolean {
	return lines.length > 1 && lines.every(({ start, end }) => end - start <= WIDEST_VERSE);
}

/** "I.", or "2. I." of the second part. */
function isFirstOfPart(number: number | undefined): boolean {
	return isFirstNumber(number) || (number !== undefined && Math.round((number % 1) * 1000) === 1);
}
