import type { Span } from "../span.ts";
import { type Block, ENDS_SENTENCE } from "./blocks.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import type { OwnHeading } from "./front.ts";
import { furnitureIn } from "./furniture.ts";
import {
	bareWords,
	type Heading,
	isFirstNumber,
	isSentenceTitle,
	isTitle,
	readHeading,
	readNumberedSentence,
} from "./headings/headings.ts";
import { withoutRules } from "./headings/rules.ts";
import { standsApart } from "./headings/title-apart.ts";
import { isRunningText } from "./running-text.ts";

/** What a block near a text's beginning may head, from its shape alone. */
export type Mark = {
	/** What it counts, or its words. */
	readonly label: string;
	readonly number?: number | undefined;
	readonly rank: number;
	/** A number without a title. */
	readonly isBare?: boolean | undefined;
	/** Known for a heading by nothing but the space around it. */
	readonly isWeak?: boolean | undefined;
};

/** The blocks of a text, and marks of those near its beginning. */
export type View = {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly marks: readonly (Mark | undefined)[];
	/** Places of marks that end a list of headings which come again below. */
	readonly listEnds: ReadonlySet<number>;
};

/** A line longer than this, in characters, heads nothing. */
const LONGEST_LINE = 500;

/** What a block may head, from its shape alone. */
export function markOf(text: string, block: Block, next: Block | undefined, ownHeading: OwnHeading): Mark | undefined {
	const first = block.lines[0];
	if (first === undefined) return undefined;
	if (first.end - first.start > LONGEST_LINE) return undefined;
	const bare = withoutRules(text, block, next);
	const line = bareWords(wordsOf(text, bare.block.lines[0] as Span));
	if (ownHeading?.(line) === true) return { label: line.toLowerCase(), rank: 2 };
	const heading = readHeading(captionOf(line));
	if (heading === undefined) return markOfTitle(text, { ...bare, block, line }, next);
	if (heading.kind === "notes") return { label: "notes", rank: 1 };
	const { kind, number } = heading;
	if ((kind === "numeral" || kind === "counted") && heading.isLog !== true && !isFirstNumber(number)) return undefined;
	if (kind === "named") return { label: line.toLowerCase(), rank: 1 };
	const rank = kind === "part" ? 0 : kind === "numeral" || kind === "scene" ? 3 : 2;
	return { label: labelOf(heading), number, rank, isBare: kind === "numeral" && !heading.titled };
}

function markOfTitle(
	text: string,
	{ block, isRuled, line }: { block: Block; isRuled: boolean; line: string },
	next: Block | undefined,
): Mark | undefined {
	if (isRuled && isSentenceTitle(line)) return { label: comparableTitle(line), rank: 1 };
	const isAlone =
		block.lines.length === 1 && next !== undefined && next.blankLines > 0 && next.end - next.start >= SHORTEST_TEXT;
	const numbered = isAlone ? readNumberedSentence(line) : undefined;
	if (isFirstNumber(numbered?.number)) return { label: "numeral 1", number: 1, rank: 3, isWeak: true };
	const words = wordsOf(text, block);
	return standsApart(words, block, next) ? { label: comparableTitle(words), rank: 1, isWeak: true } : undefined;
}

/** "Introduction" of "[Illustration: Introduction]". */
function captionOf(line: string): string {
	return /^\[illustration:\s*([^\][]{3,60})\]$/iu.exec(line)?.[1] ?? line;
}

export function labelOf({ kind, number, key }: Heading): string {
	return key ?? `${kind} ${number}`;
}

/** Dots and a page's number after an entry: "........ 3", ". . . 12". */
export const LEADER = /(?:\s*[.…·_]){2,60}\s*(?:\d{1,4}|[ivxlc]{1,7})\.?$|\s{2,}(?:\d{1,4}|[ivxlc]{1,7})\.?$/u;

/** Whether running text follows, after nothing but titles, furniture and headings of lower rank. */
export function leadsToText({ text, blocks, marks }: View, index: number, rank: number, isWeak = false): boolean {
	const own = blocks[index] as Block;
	if (own.lines.length > 1) {
		const rest = wordsOf(text, { start: (own.lines[1] as Span).start, end: own.end });
		if (rest.length > 300 && ENDS_SENTENCE.test(rest) && !isTitle(rest)) return true;
		if (own.lines.slice(1).some((line) => readHeading(bareWords(wordsOf(text, line))) !== undefined)) return false;
	}
	let seen = 0;
	for (let next = index + 1; next < index + 6; next++) {
		// A story cut after its first paragraph, however short that is, begins where the whole one does.
		if (next >= blocks.length) return seen === 1 && next > index + 1 && marks[next - 1] === undefined;
		const block = blocks[next] as Block;
		const words = wordsOf(text, block);
		const mark = marks[next];
		if (furnitureIn(words) !== undefined || LEADER.test(text.slice(block.start, block.end).slice(-300))) continue;
		if (isRunningText(words) && (!isWeak || words.length >= SHORTEST_TEXT)) return true;
		// Right below a number a title that stands apart is its own.
		const isOwn = mark?.isWeak === true && !isWeak && next <= index + 2;
		// "I." below "I. A SCANDAL IN BOHEMIA" is its section.
		const isSection = mark?.isBare === true && marks[index]?.isBare === false && rank === 3 && next === index + 1;
		if (mark !== undefined && mark.rank <= rank && !isOwn && !isSection) return false;
		seen++;
	}
	return false;
}

/** Characters of the first paragraph under a title that no word or number tells for one. */
const SHORTEST_TEXT = 100;
