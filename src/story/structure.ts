import { type Block, ENDS_SENTENCE, isSpeech } from "./blocks.ts";
import type { DraftChapter } from "./draft.ts";
import { furnitureIn } from "./furniture.ts";
import { APART, bareWords, type Heading, isTitle, readHeading, standsApart, withoutNote } from "./headings.ts";
import type { Span } from "./span.ts";

export type Structure = {
	readonly chapters: readonly DraftChapter[];
	readonly paragraphs: readonly Span[];
	/** Furniture that was left out: what it is → how often. */
	readonly leftOut: ReadonlyMap<string, number>;
};

/** Headings seen since the last paragraph. They head a chapter when a paragraph follows. */
type Pending = {
	readonly heading: Heading;
	readonly start: number;
	readonly titles: string[];
	readonly blankLines: number;
};

type State = {
	readonly text: string;
	readonly contents: ReadonlySet<string>;
	readonly contentsEnd: number;
	/** Between spaces, as `comparableTitle` writes it. */
	readonly title: string;
	readonly ownHeading: (line: string) => boolean;
	readonly chapters: DraftChapter[];
	readonly paragraphs: Span[];
	readonly leftOut: Map<string, number>;
	pending: Pending[];
	part: string | undefined;
	/** What opened the current chapter. */
	kind: Heading["kind"] | undefined;
	/** The last numbers that were taken for headings or sections. */
	readonly numbers: { numeral: number; counted: number };
	/** Titles of chapters so far, as `comparableTitle` writes them. */
	readonly opened: Set<string>;
	/** Titles found so far that the contents list. */
	listedTitles: number;
	/** Whether numbers divide the current chapter. */
	isSectioned: boolean;
	/** Blank lines before the furniture since the last paragraph or heading. */
	lead: number;
	/** Blank lines before the headings of this story, 0 as long as there was none. */
	gap: number;
	inNotes: boolean;
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
		leftOut: new Map(),
		pending: [],
		part: undefined,
		kind: undefined,
		numbers: { numeral: 0, counted: 0 },
		isSectioned: false,
		opened: new Set(),
		listedTitles: 0,
		gap: 0,
		lead: 0,
		inNotes: false,
	};
	for (const [index, block] of blocks.entries()) {
		if (isTitlePage(state, blocks, index)) leaveOut(state, "epigraphs and title pages");
		else readBlock(state, block, blocks[index + 1]);
	}
	return { chapters: state.chapters, paragraphs: state.paragraphs, leftOut: state.leftOut };
}

/** Characters between the heading of a part and its first chapter's that are an epigraph, an argument or a title page. */
const LONGEST_EPIGRAPH = 1200;

/** Whether a block stands between a part's or a story's title and the heading of its first chapter, or its title again. */
function isTitlePage(state: State, blocks: readonly Block[], index: number): boolean {
	const last = state.pending.at(-1);
	const block = blocks[index] as Block;
	if (last === undefined || (last.heading.kind !== "part" && last.heading.kind !== "title")) return false;
	if (block.blankLines >= APART && state.gap > 0) return false;
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

/** A block longer than this, in characters, is a paragraph without a further look. */
const LONGEST_HEADING_BLOCK = 1500;

function readBlock(state: State, given: Block, next: Block | undefined): void {
	if (given.end - given.start > LONGEST_HEADING_BLOCK && given.lines.length === 1) {
		state.lead = 0;
		addParagraph(state, given);
		return;
	}
	const words = wordsOf(state.text, given);
	const furniture = furnitureIn(words);
	if (furniture !== undefined) {
		state.lead = Math.max(state.lead, given.blankLines);
		leaveOut(state, furniture);
		return;
	}
	if (isPageNumber(state, words, next)) {
		leaveOut(state, "page numbers");
		return;
	}
	const block = { ...given, blankLines: Math.max(given.blankLines, state.lead) };
	state.lead = 0;
	if (appendTitle(state, block, words, next)) return;
	const heading = headingOf(state, block, words, next);
	if (heading === undefined) {
		addParagraph(state, block);
	} else if (heading.rest !== undefined) {
		push(state, heading.heading, block, [bareWords(wordsOf(state.text, block.lines[0] as Span))]);
		addParagraph(state, heading.rest);
	} else if (!isOwnTitle(state, heading.heading, words)) {
		push(
			state,
			heading.heading,
			block,
			block.lines.map((line) => bareWords(wordsOf(state.text, line))),
		);
	}
}

/** A number alone where the sentence before it goes on after it. */
function isPageNumber({ text, paragraphs }: State, words: string, next: Block | undefined): boolean {
	const last = paragraphs.at(-1);
	if (last === undefined || next === undefined || words.length > 20 || !PAGE_NUMBER.test(words)) return false;
	return (
		/[\p{L},-]$/u.test(text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}

/** The story's title above its first chapter. A story in a collection of the same name is listed in the contents. */
function isOwnTitle(state: State, heading: Heading, words: string): boolean {
	const title = comparableTitle(words);
	return heading.kind === "title" && !state.contents.has(title) && state.title.includes(` ${title} `);
}

/** A block right after a heading that is the heading's title: "I" / "THE HAMILTONS". */
function appendTitle(state: State, block: Block, words: string, next: Block | undefined): boolean {
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
	readonly heading: Heading /** Text that follows in the same block. */;
	readonly rest?: Span | undefined;
};

const TITLE: Heading = { kind: "title", titled: true };

function headingOf(state: State, block: Block, words: string, next: Block | undefined): Found | undefined {
	const [first, second] = block.lines;
	if (first === undefined) return undefined;
	const line = bareWords(wordsOf(state.text, first));
	if (state.ownHeading(line)) return { heading: { kind: "chapter", titled: line.length > 20 }, rest: restOf(block) };
	const heading = readHeading(line);
	if (heading !== undefined && fits(state, heading, block, next)) {
		if (second === undefined) return { heading };
		const rest = wordsOf(state.text, { start: second.start, end: block.end });
		if (rest.length <= 300 && isTitle(rest.replace(/[.!?]$/u, ""))) return { heading };
		const holdsText = heading.kind === "part" || heading.kind === "chapter";
		return holdsText && ENDS_SENTENCE.test(rest) ? { heading, rest: restOf(block) } : undefined;
	}
	if (next === undefined || (heading !== undefined && heading.kind !== "counted")) return undefined;
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

const RANK: Readonly<Record<Heading["kind"], number>> = {
	part: 0,
	title: 1,
	named: 1,
	notes: 1,
	chapter: 2,
	counted: 2,
	numeral: 3,
};

function push(state: State, heading: Heading, block: Block, titles: string[]): void {
	if (heading.kind === "numeral" || heading.kind === "counted") state.numbers[heading.kind] = heading.number ?? 0;
	if (heading.kind === "numeral" && isSection(state, heading)) {
		addSection(state, heading, block);
		return;
	}
	const above = state.pending.at(-1);
	const isHeld = above?.heading.kind === "title" && heading.kind === "title" && above.blankLines > block.blankLines;
	// A table of contents lists headings without text between: of each rank the last counts.
	state.pending = state.pending.filter(
		(pending) => RANK[pending.heading.kind] < RANK[heading.kind] || (isHeld && pending === above),
	);
	state.isSectioned = false;
	state.pending.push({ heading, start: block.start, titles, blankLines: block.blankLines });
}

/** Whether a number divides a chapter that has another heading, and opens none of its own. */
function isSection(state: State, heading: Heading): boolean {
	const above = state.pending.at(-1)?.heading.kind ?? state.kind;
	if (above === undefined || above === "numeral" || above === "part" || above === "notes") return false;
	if (above !== "named") return true;
	return state.pending.length > 0 || (state.isSectioned && heading.number !== 1);
}

/** A bare number of a section is furniture, one with words is text. */
function addSection(state: State, heading: Heading, block: Block): void {
	state.isSectioned = true;
	if (heading.titled && state.pending.length === 0) addParagraph(state, block);
	else leaveOut(state, "numbers of sections");
}

function addParagraph(state: State, span: Span): void {
	if (state.pending.length > 0) openChapter(state);
	if (state.inNotes) {
		leaveOut(state, "notes and index");
		return;
	}
	const last = state.paragraphs.at(-1);
	if (last !== undefined && isTorn(state, last, span)) {
		state.paragraphs.splice(-1, 1, { start: last.start, end: span.end });
		return;
	}
	// Some transcribers mark a dropped capital with a bar: "|MRS. Rachel Lynde".
	const isMarked = /^\|\p{L}/u.test(state.text.slice(span.start, span.start + 3));
	state.paragraphs.push({ start: isMarked ? span.start + 1 : span.start, end: span.end });
}

/** Whether a page's end, with its number, stands in the middle of a sentence: the two halves are one paragraph. */
function isTorn({ text }: State, last: Span, next: Span): boolean {
	const between = text.slice(last.end, next.start);
	if (between.length > 200 || !(between.includes("\f") || PAGE_NUMBER.test(between.trim()))) return false;
	return (
		/[\p{L},-]$/u.test(text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}

const PAGE_NUMBER = /^\f?\s*(?:[[({]?(?:(?:pg|page|p\.)\s*)?\d{1,4}[\])}]?|-\s*\d{1,4}\s*-)\s*\f?$/iu;

/** Longest heading of a part that is repeated before the titles of its chapters. */
const LONGEST_PART_LABEL = 60;

function openChapter(state: State): void {
	const pending = state.pending;
	state.pending = [];
	const last = pending.at(-1) as Pending;
	const part = pending.find(({ heading }) => heading.kind === "part") ?? holder(pending);
	if (part !== undefined) {
		const whole = joinTitle(part.titles);
		state.part = part === last ? undefined : whole.length <= LONGEST_PART_LABEL ? whole : part.titles[0];
	} else if (RANK[last.heading.kind] < RANK.chapter) state.part = undefined;
	state.kind = last.heading.kind;
	state.inNotes = last.heading.kind === "notes";
	if (state.inNotes) return;
	const opened = pending[0] as Pending;
	if (opened.heading.kind !== "named" || state.gap === 0) {
		state.gap = Math.min(state.gap === 0 ? MOST_GAP : state.gap, opened.blankLines);
	}
	const title = pending.filter((entry) => entry !== part).flatMap(({ titles }) => titles);
	const own = joinTitle(part === last ? part.titles : title);
	if (last.heading.kind === "title") state.opened.add(comparableTitle(own));
	state.chapters.push({ start: opened.start, title: state.part === undefined ? own : `${state.part}: ${own}` });
}

/** More blank lines than this before a heading say no more. */
const MOST_GAP = 4;

/** A story's title right above its first chapter holds chapters like a part: "THE SILVER KEY" / "CHAPTER I". */
function holder(pending: readonly Pending[]): Pending | undefined {
	const [first, second] = pending;
	const isBelow = second?.heading.kind === "chapter" || second?.heading.kind === "title";
	return first?.heading.kind === "title" && isBelow ? first : undefined;
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
	return withoutNote(words)
		.toLowerCase()
		.replace(/[\s.…_·-]*\b(?:\d{1,4}|[ivxlc]+)\s*$/u, "")
		.replace(/^\s*(?:(?:chapter|part|book)\s+)?(?:[ivxlcdm]+|\d{1,3})(?=[.:)\s—–-])[.:)\s—–-]*/u, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function wordsOf(text: string, span: Span): string {
	return text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
