import { parseDay } from "../day.ts";
import type { Span } from "../span.ts";

/** Lines between blank lines, or in a file with one paragraph a line, one line. Trimmed at both ends. */
export type Block = Span & {
	/** Each without its indentation and without white space at its end. */
	readonly lines: readonly Span[];
	/** Blank lines before it, 0 if only a line break is. */
	readonly blankLines: number;
};

/**
 * How a file breaks its lines. It is told from the first place that shows it, so that what comes later never changes how
 * earlier text is read.
 * - blocks: blank lines between paragraphs, line breaks within them say nothing
 * - lines: each line is a paragraph
 */
type Layout = "unknown" | "blocks" | "lines";

/** Lines that are broken by hand or by a program at a width end before this column; longer ones are whole paragraphs. */
const WIDEST_WRAPPED_LINE = 120;

/** A line at least this long that does not end like a sentence was broken at a width. */
const NARROWEST_WRAPPED_LINE = 45;

/** Divides a stretch of a text with `\n` line ends into blocks. */
export function splitBlocks(text: string, within: Span): Block[] {
	const blocks: Block[] = [];
	let layout: Layout = "unknown";
	for (const run of runsOfLines(text, within)) {
		const before = blocks.at(-1);
		if (layout === "unknown" && before !== undefined && isSentenceLike(text, before)) layout = "blocks";
		if (layout === "unknown") layout = layoutOf(text, run.lines);
		let first = 0;
		for (let index = 1; index <= run.lines.length; index++) {
			if (index < run.lines.length && !isBreak(text, layout, run.lines, { first, index })) continue;
			blocks.push(blockOf(run.lines.slice(first, index), first === 0 ? run.blankLines : 0));
			first = index;
		}
	}
	return blocks;
}

/** Ends or looks like a part of running text, not like a title. */
export function isSentenceLike(text: string, block: Block): boolean {
	return block.end - block.start > WIDEST_WRAPPED_LINE || readsLikeSentence(text.slice(block.start, block.end));
}

/** Whether a line stops like a sentence, runs on, or is somebody's speech; a title does none of these. */
export function readsLikeSentence(line: string): boolean {
	return ENDS_SENTENCE.test(line) || RUNS_ON.test(line) || isSpeech(line);
}

/** Words that somebody says: "MATT: Hello", or words that begin with a quotation mark. */
export function isSpeech(line: string): boolean {
	return SPEAKER_LABEL.test(line) || CHAT_STAMP.test(line) || /^["“„«—–]\s*\p{L}/u.test(line);
}

/** A stop, with the marks that may close after it. */
export const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]}*_]*$/u;

const RUNS_ON = /[,;:—–]["'”’»)*_]*$|--$/u;

/** A message of a chat: "[12:03] Ann: hello", "12:03 <Ann> hello", "<Ann> hello", "Ann 4:01 PM", "Ann — Today at 16:01". */
const CHAT_STAMP =
	/^(?:(?:\d{4}-\d\d-\d\d )?\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)? (?:<\p{L}|\p{L}[^:]{0,30}: )|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d - \p{L}|\[[\d/.:, -]{4,24}(?:[AP]M)?\] \S|<\p{L}[^<>]{0,30}> \S|\p{L}[^:]{0,39}\s(?:\d{1,2}:\d\d [AP]M|— (?:Today|Yesterday) at \d{1,2}:\d\d)(?:\s|$))/u;

const SPEAKER_LABEL = /^\p{Lu}[\p{L}\p{N}'’.& -]{0,30}:\s+\S/u;

type Run = { readonly lines: Span[]; readonly blankLines: number };

function* runsOfLines(text: string, within: Span): Generator<Run> {
	let lines: Span[] = [];
	let blankLines = 0;
	let blankBefore = 0;
	for (let start = within.start; start <= within.end; ) {
		const lineBreak = text.indexOf("\n", start);
		const end = lineBreak < 0 || lineBreak > within.end ? within.end : lineBreak;
		const line = trimSpan(text, { start, end });
		if (line.start < line.end) {
			if (lines.length === 0) blankBefore = blankLines;
			lines.push(line);
			blankLines = 0;
		} else {
			blankLines++;
			if (lines.length > 0) yield { lines, blankLines: blankBefore };
			lines = [];
		}
		start = end + 1;
	}
	if (lines.length > 0) yield { lines, blankLines: blankBefore };
}

function layoutOf(text: string, lines: readonly Span[]): Layout {
	for (let index = 0; index < lines.length - 1; index++) {
		const line = lines[index] as Span;
		const length = line.end - line.start;
		if (length > WIDEST_WRAPPED_LINE) return "lines";
		const words = text.slice(line.start, line.end);
		const isWrapped = length >= NARROWEST_WRAPPED_LINE && !ENDS_SENTENCE.test(words);
		if (isWrapped && !isHeadline(text, lines, index)) return "blocks";
	}
	if (isFilled(text, lines)) return "blocks";
	const last = lines.at(-1) as Span;
	return lines.length > 1 && last.end - last.start > WIDEST_WRAPPED_LINE ? "lines" : "unknown";
}

/** Lines from which on a width can be told from their lengths alone, and the narrowest width. */
const LEAST_LINES = 4;
const NARROWEST_WIDTH = 28;

/** Whether lines are as long as a narrow width lets them be: the next line's first word had no room in any. */
function isFilled(text: string, lines: readonly Span[]): boolean {
	if (lines.length < LEAST_LINES) return false;
	const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
	if (width < NARROWEST_WIDTH) return false;
	const full = lines.slice(0, -1).every(({ start, end }, index) => {
		const next = lines[index + 1] as Span;
		const words = text.slice(next.start, next.end);
		return end - start + 1 + (/^\S+/u.exec(words)?.[0].length ?? 0) > width;
	});
	return full && lines.slice(1).some(({ start, end }) => /^\p{Ll}/u.test(text.slice(start, end)));
}

/** A first line that a date, a byline or a whole paragraph in one line follows is a headline and shows no width. */
function isHeadline(text: string, lines: readonly Span[], index: number): boolean {
	const next = lines[index + 1] as Span;
	if (index > 1) return false;
	return next.end - next.start > WIDEST_WRAPPED_LINE || isByline(text.slice(next.start, next.end));
}

/** "March 01, 2008", "By Jane Roe". */
export function isByline(line: string): boolean {
	return line.length <= 60 && (parseDay(line) !== undefined || BY_SOMEBODY.test(line));
}

/** "By Jane Roe", and not "By morning the boat was gone." */
export const BY_SOMEBODY = /^[Bb][Yy]\s+\p{Lu}/u;

type Place = { readonly first: number; readonly index: number };

/** @param place.first Index of the line that the current block begins with. */
function isBreak(text: string, layout: Layout, lines: readonly Span[], place: Place): boolean {
	const { index } = place;
	if (isMessage(text, lines[index - 1]) && isMessage(text, lines[index])) return true;
	if (layout === "blocks") return isIndentedParagraph(text, lines, place);
	if (layout === "lines") return true;
	// Short lines alone: each that ends like a sentence is a paragraph, others belong to the next one.
	const line = lines[index - 1] as Span;
	const words = text.slice(line.start, line.end);
	const next = lines[index] as Span;
	return ENDS_SENTENCE.test(words) || isByline(words) || isByline(text.slice(next.start, next.end));
}

/** A message of a chat, or words after a speaker's name, which lines below each other have only if each is one's own. */
function isMessage(text: string, line: Span | undefined): boolean {
	if (line === undefined) return false;
	const words = text.slice(line.start, Math.min(line.end, line.start + 80));
	return CHAT_STAMP.test(words) || SPEAKER_IN_CAPITALS.test(words);
}

/** "MARTA: Who is there?", and no "NOTE: see below" in running text, since its next line has none. */
const SPEAKER_IN_CAPITALS = /^\p{Lu}[\p{Lu}'’. -]{0,24}[\p{Lu}.]:\s+(?=.{0,40}\p{Ll}{2})\S/u;

/** Books that put no blank lines between paragraphs indent the first line of each. */
function isIndentedParagraph(text: string, lines: readonly Span[], { first, index }: Place): boolean {
	const before = lines[index - 1] as Span;
	if (indentOf(text, lines[index] as Span) < 2 || !ENDS_SENTENCE.test(text.slice(before.start, before.end)))
		return false;
	// After a paragraph of one line, too; but not after the first line of all, which may begin verse.
	return indentOf(text, before) === 0 || (first === index - 1 && first > 0);
}

/** White space before a line's first character; a tab counts as four. */
function indentOf(text: string, line: Span): number {
	let indent = 0;
	for (let at = line.start - 1; at >= 0 && at > line.start - 40; at--) {
		const character = text[at];
		if (character === "\t") indent += 4;
		else if (character === " " || character === "\u3000") indent++;
		else break;
	}
	return indent;
}

function blockOf(lines: readonly Span[], blankLines: number): Block {
	return { start: (lines[0] as Span).start, end: (lines.at(-1) as Span).end, lines, blankLines };
}

export function trimSpan(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function isSpace(code: number): boolean {
	return (
		code <= 32 ||
		code === 0xa0 ||
		code === 0x3000 ||
		code === 0xfeff ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x85 ||
		code === 0x1680
	);
}
