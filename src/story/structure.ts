import { type Block, ENDS_SENTENCE, isSpeech } from "./blocks.ts";
import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { bareWords, type Heading, isTitle, readHeading } from "./headings.ts";
import type { Span } from "./span.ts";

export type Structure = {
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	/** Furniture that was left out: what it is → how often. */
	readonly leftOut: ReadonlyMap<string, number>;
};

/** Headings seen since the last paragraph. They head a chapter when a paragraph follows. */
type Pending = { readonly heading: Heading; readonly start: number; readonly titles: string[] };

type State = {
	readonly text: string;
	readonly contents: ReadonlySet<string>;
	readonly ownHeading: (line: string) => boolean;
	readonly chapters: DraftChapter[];
	readonly paragraphs: Span[];
	readonly leftOut: Map<string, number>;
	pending: Pending[];
	part: string | undefined;
	/** What opened the current chapter. */
	kind: Heading["kind"] | undefined;
	/** The last number of a bare numeral that was taken for a heading or a section. */
	numeral: number;
	inNotes: boolean;
};

/**
 * Finds chapters and paragraphs from first to last. Each decision rests on what stands before and on the heading's own
 * neighbours, never on later text, so that a story cut at any paragraph is read the same up to there.
 *
 * @param contents Titles that the table of contents lists, as `comparableTitle` writes them.
 */
export function structureOf(
	text: string,
	blocks: readonly Block[],
	{ contents, ownHeading }: { contents: ReadonlySet<string>; ownHeading?: ((line: string) => boolean) | undefined },
): Structure {
	const state: State = {
		text,
		contents,
		ownHeading: ownHeading ?? (() => false),
		chapters: [],
		paragraphs: [],
		leftOut: new Map(),
		pending: [],
		part: undefined,
		kind: undefined,
		numeral: 0,
		inNotes: false,
	};
	for (const [index, block] of blocks.entries()) readBlock(state, block, blocks[index + 1]);
	return { chapters: state.chapters, paragraphs: state.paragraphs, leftOut: state.leftOut };
}

function readBlock(state: State, block: Block, next: Block | undefined): void {
	const words = wordsOf(state.text, block);
	const furniture = furnitureIn(words);
	if (furniture !== undefined) return leaveOut(state, furniture);
	if (appendTitle(state, block, words, next)) return;
	const heading = headingOf(state, block, words, next);
	if (heading === undefined) return addParagraph(state, block);
	if (heading.rest !== undefined) {
		push(state, heading.heading, block.start, [bareWords(wordsOf(state.text, block.lines[0] as Span))]);
		return addParagraph(state, heading.rest);
	}
	push(
		state,
		heading.heading,
		block.start,
		block.lines.map((line) => bareWords(wordsOf(state.text, line))),
	);
}

/** A block right after a heading that is the heading's title: "I" / "THE HAMILTONS". */
function appendTitle(state: State, block: Block, words: string, next: Block | undefined): boolean {
	const last = state.pending.at(-1);
	if (last === undefined || next === undefined || last.heading.titled || last.titles.length > 2) return false;
	if (block.lines.length > 4 || words.length > 240 || isSpeech(words) || readHeading(bareWords(words)) !== undefined)
		return false;
	if (!isTitle(bareWords(words).replace(/[.!?]$/u, ""))) return false;
	if (/\p{Ll}/u.test(words) && ENDS_SENTENCE.test(words) && words.length > 60) return false;
	last.titles.push(bareWords(words));
	return true;
}

type Found = {
	readonly heading: Heading /** Text that follows in the same block. */;
	readonly rest?: Span | undefined;
};

function headingOf(state: State, block: Block, words: string, next: Block | undefined): Found | undefined {
	const [first, second] = block.lines;
	if (first === undefined) return undefined;
	const line = bareWords(wordsOf(state.text, first));
	if (state.ownHeading(line)) return { heading: { kind: "chapter", titled: line.length > 20 }, rest: restOf(block) };
	const heading = readHeading(line);
	if (heading !== undefined && fits(state, heading, block, next)) {
		if (second === undefined) return { heading };
		const rest = block.lines
			.slice(1)
			.map((span) => wordsOf(state.text, span))
			.join(" ");
		if (rest.length <= 300 && isTitle(rest.replace(/[.!?]$/u, ""))) return { heading };
		return heading.kind === "part" || heading.kind === "chapter" ? { heading, rest: restOf(block) } : undefined;
	}
	if (next !== undefined && block.lines.length <= 4 && state.contents.has(comparableTitle(words)) && !isSpeech(words)) {
		return { heading: { kind: "title", titled: true } };
	}
	if (isCapitalTitle(state, block, words, next)) return { heading: { kind: "title", titled: true } };
	return undefined;
}

function restOf(block: Block): Span | undefined {
	const second = block.lines[1];
	return second === undefined ? undefined : { start: second.start, end: block.end };
}

/** Whether a line of a heading's shape is one here: bare numbers must count on from the last. */
function fits(state: State, heading: Heading, block: Block, next: Block | undefined): boolean {
	if (next === undefined && block.lines.length === 1) return false;
	if (heading.kind !== "numeral") return true;
	const number = heading.number ?? 0;
	const expected = number === state.numeral + 1 || (number === 1 && state.numeral !== 1);
	return expected && block.lines.length <= 3;
}

/** Titles of stories and chapters that stand apart in capitals, in a text that has shown no other headings. */
function isCapitalTitle(state: State, block: Block, words: string, next: Block | undefined): boolean {
	if (state.kind !== undefined && state.kind !== "title" && state.kind !== "named") return false;
	if (block.blankLines < 2 || next === undefined || next.blankLines < 1 || block.lines.length > 3) return false;
	return (
		words.length >= 3 && words.length <= 100 && !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words) && !isSpeech(words)
	);
}

const RANK: Readonly<Record<Heading["kind"], number>> = {
	part: 0,
	title: 1,
	named: 1,
	notes: 1,
	chapter: 1,
	numeral: 2,
};

function push(state: State, heading: Heading, start: number, titles: string[]): void {
	if (heading.kind === "numeral") state.numeral = heading.number ?? 0;
	else state.numeral = 0;
	const isSection = heading.kind === "numeral" && (state.pending.at(-1)?.heading.kind ?? state.kind) !== undefined;
	const above = state.pending.at(-1)?.heading.kind ?? state.kind;
	if (isSection && (above === "chapter" || above === "title")) return leaveOut(state, "numbers of sections");
	// A table of contents lists headings without text between: of each rank the last counts.
	state.pending = state.pending.filter((pending) => RANK[pending.heading.kind] < RANK[heading.kind]);
	state.pending.push({ heading, start, titles });
}

function addParagraph(state: State, span: Span): void {
	if (state.pending.length > 0) openChapter(state);
	if (state.inNotes) return leaveOut(state, "notes and index");
	state.paragraphs.push({ start: span.start, end: span.end });
}

/** Longest heading of a part that is repeated before the titles of its chapters. */
const LONGEST_PART_LABEL = 60;

function openChapter(state: State): void {
	const pending = state.pending;
	state.pending = [];
	const part = pending.find(({ heading }) => heading.kind === "part");
	const last = pending.at(-1) as Pending;
	if (part !== undefined) {
		const whole = joinTitle(part.titles);
		state.part = part === last ? undefined : whole.length <= LONGEST_PART_LABEL ? whole : part.titles[0];
	} else if (last.heading.kind === "named") state.part = undefined;
	state.kind = last.heading.kind;
	state.inNotes = last.heading.kind === "notes";
	if (state.inNotes) return;
	const title = pending.filter((entry) => entry !== part).flatMap(({ titles }) => titles);
	const own = part === last ? joinTitle(part.titles) : joinTitle(title);
	state.chapters.push({
		start: (pending[0] as Pending).start,
		title: state.part === undefined ? own : `${state.part}: ${own}`,
	});
}

/** "CHAPTER I." + "Loomings" → "CHAPTER I. Loomings"; "I" + "THE HAMILTONS" → "I. THE HAMILTONS". */
function joinTitle(titles: readonly string[]): string {
	return titles.reduce((whole, title) => (/[.:!?—–-]$/u.test(whole) ? `${whole} ${title}` : `${whole}. ${title}`));
}

function leaveOut(state: State, what: string): void {
	state.leftOut.set(what, (state.leftOut.get(what) ?? 0) + 1);
}

/** A title without numbers, marks and case, to find it again where the table of contents and the text write it differently. */
export function comparableTitle(words: string): string {
	return words
		.toLowerCase()
		.replace(/[\s.…_·-]*\b(?:\d{1,4}|[ivxlc]+)\s*$/u, "")
		.replace(/^\s*(?:(?:chapter|part|book)\s+)?(?:[ivxlcdm]+|\d{1,3})(?=[.:)\s—–-])[.:)\s—–-]*/u, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function wordsOf(text: string, span: Span): string {
	return text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
