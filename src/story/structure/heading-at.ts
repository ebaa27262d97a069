import type { Span } from "../span.ts";
import { type Block, ENDS_SENTENCE, isSpeech } from "./blocks.ts";
import { joinTitle, MOST_GAP, RANK, type State } from "./chapter-state.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import { APART, bareWords, type Heading, isTitle, readHeading, standsApart, withoutNote } from "./headings.ts";

/** A block right after a heading that is the heading's title: "I" / "THE HAMILTONS". */
export function appendTitle(state: State, block: Block, words: string, next: Block | undefined): boolean {
	const last = state.pending.at(-1);
	if (last === undefined || next === undefined || last.heading.titled || last.titles.length > 2) return false;
	if (last.heading.kind === "notes" || block.lines.length > 4 || words.length > 240) return false;
	if (isSpeech(words) && /\p{Ll}/u.test(words)) return false;
	if (RANK[last.heading.kind] >= RANK.chapter && state.contents.has(comparableTitle(words))) {
		last.titles.push(bareWords(words));
		return true;
	}
	if (/[,;]$/u.test(words)) return false;
	const own = readHeading(bareWords(words));
	if (own !== undefined && (own.kind !== "named" || RANK[last.heading.kind] < RANK.chapter)) return false;
	if (!isTitle(bareWords(words).replace(/[.!?]$/u, ""))) return false;
	if (/\p{Ll}/u.test(words) && ENDS_SENTENCE.test(words) && words.length > 60) return false;
	last.titles.push(bareWords(words));
	return true;
}

type Found = {
	readonly heading: Heading;
	/** Text that follows in the same block. */
	readonly rest?: Span | undefined;
};

const TITLE: Heading = { kind: "title", titled: true };

/** The heading that a block is at this place, if it is one. */
export function headingOf(state: State, block: Block, words: string, next: Block | undefined): Found | undefined {
	const [first] = block.lines;
	if (first === undefined) return undefined;
	const line = bareWords(wordsOf(state.text, first));
	if (state.ownHeading(line)) return { heading: { kind: "chapter", titled: line.length > 20 }, rest: restOf(block) };
	const heading = readHeading(line);
	if (heading !== undefined && fits(state, heading, block, next)) return withRest(state, heading, block);
	if (next === undefined || (heading !== undefined && heading.kind !== "counted")) return undefined;
	return titleOf(state, block, words, next);
}

/** A heading with what stands below it in the same block: its title, or text; undefined where it is neither. */
function withRest(state: State, heading: Heading, block: Block): Found | undefined {
	const second = block.lines[1];
	if (second === undefined) return { heading };
	const rest = wordsOf(state.text, { start: second.start, end: block.end });
	if (rest.length <= 300 && isTitle(rest.replace(/[.!?]$/u, ""))) return { heading };
	const holdsText = heading.kind === "part" || heading.kind === "chapter";
	return holdsText && ENDS_SENTENCE.test(rest) ? { heading, rest: restOf(block) } : undefined;
}

/** A title that the contents list, or that stands apart. */
function titleOf(state: State, block: Block, words: string, next: Block): Found | undefined {
	const title = comparableTitle(words);
	const isListed = block.start >= state.contentsEnd && state.contents.has(title) && !state.opened.has(title);
	if (isListed && block.lines.length <= 4 && (block.blankLines > 1 || !ENDS_SPEECH.test(words))) {
		state.listedTitles++;
		return { heading: TITLE };
	}
	// Where the contents list the titles, one that they do not list must stand out.
	const isUnlisted = state.listedTitles >= 2 && (/\p{Ll}/u.test(withoutNote(words)) || block.blankLines < MOST_GAP);
	const isGreater = !/\p{Ll}/u.test(words) && /(?:^|: )\p{Lu}\p{Ll}/u.test(state.chapters.at(-1)?.title ?? "");
	const isSubheading =
		(state.kind === "chapter" || state.kind === "counted") && block.blankLines <= state.gap && !isGreater;
	return !isUnlisted && !isSubheading && standsApart(words, block, next, state.gap) ? { heading: TITLE } : undefined;
}

const ENDS_SPEECH = /[,.!?]["”]$/u;

function restOf(block: Block): Span | undefined {
	const second = block.lines[1];
	return second === undefined ? undefined : { start: second.start, end: block.end };
}

/** Whether a line of a heading's shape is one here: numbers that no word like "chapter" explains must count on from the last. */
function fits(state: State, heading: Heading, block: Block, next: Block | undefined): boolean {
	if (next === undefined && block.lines.length === 1) return false;
	if (heading.kind === "notes") return block.blankLines >= Math.min(2, state.gap);
	if (heading.kind !== "numeral" && heading.kind !== "counted") return true;
	if (block.lines.length > 3) return false;
	const last = state.numbers[heading.kind];
	return heading.number === last + 1 || heading.number === 1 || (heading.number === last + 2 && block.blankLines >= 3);
}

/** Characters between the heading of a part and its first chapter's that are an epigraph, an argument or a title page. */
const LONGEST_EPIGRAPH = 1200;

/** Whether a block stands between a part's or a story's title and the heading of its first chapter, or its title again. */
export function isTitlePage(state: State, blocks: readonly Block[], index: number): boolean {
	const last = state.pending.at(-1);
	const block = blocks[index] as Block;
	if (last === undefined || (last.heading.kind !== "part" && last.heading.kind !== "title")) return false;
	if (block.blankLines >= APART && state.gap > 0 && isTitle(wordsOf(state.text, block))) return false;
	const isProse = block.end - block.start >= 200 && ENDS_SENTENCE.test(state.text.slice(block.end - 20, block.end));
	const isFootnote = /^\[\d+\]/u.test(state.text.slice(block.start, block.start + 6));
	if (last.heading.kind === "title" && isProse && !isFootnote) return false;
	const title = comparableTitle(joinTitle(last.titles));
	for (let next = index + 1; next < blocks.length; next++) {
		const { start, end, lines } = blocks[next] as Block;
		if (end - block.start > LONGEST_EPIGRAPH) return false;
		const line = bareWords(wordsOf(state.text, lines[0] as Span));
		const heading = readHeading(line);
		if (
			heading?.kind === "chapter" ||
			(heading?.kind === "counted" && heading.number === 1) ||
			comparableTitle(wordsOf(state.text, { start, end })) === title
		) {
			return readHeading(bareWords(wordsOf(state.text, block))) === undefined;
		}
	}
	return false;
}

/** The story's title above its first chapter. A story in a collection of the same name is listed in the contents. */
export function isOwnTitle(state: State, heading: Heading, words: string): boolean {
	const title = comparableTitle(words);
	return heading.kind === "title" && !state.contents.has(title) && state.title.includes(` ${title} `);
}
