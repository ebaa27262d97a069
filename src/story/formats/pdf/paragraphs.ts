import { createVocabulary, joinLines, type Vocabulary } from "./join-lines.ts";
import type { PdfLine } from "./lines.ts";

/** Lines that belong together, as one text. */
export type PdfBlock = {
	readonly text: string;
	/** Index of the page where it begins. */
	readonly page: number;
	readonly y: number;
	readonly size: number;
	readonly lines: number;
	/** Whether its lines stand in the middle of their column. */
	readonly isCentred: boolean;
	/** Whether more room is above it than between the lines of a paragraph. */
	readonly isApart: boolean;
};

/** Where the lines of one page, or column, begin and end. */
type Margins = { readonly left: number; readonly right: number };

/** A line with where it stands. */
type Placed = PdfLine & { readonly page: number; readonly margins: Margins };

/** How a document sets its text, told from its first pages. */
export type Setting = {
	/** Height of the letters of running text, in points. */
	readonly body: number;
	/** From base line to base line within a paragraph. */
	readonly leading: number;
	/** Whether the first lines of paragraphs begin farther in. */
	readonly indents: boolean;
};

/** Pages from which the setting is told; fixed, so that later ones change nothing. */
const WINDOW = 40;

export function settingOf(pages: readonly (readonly PdfLine[])[], body: number): Setting {
	const lines = pages.slice(0, WINDOW).map((page) => page.filter(({ size }) => Math.abs(size - body) < body * 0.05));
	const steps = lines.flatMap((page) => page.slice(1).map(({ y }, at) => y - (page[at] as PdfLine).y));
	const leading = mostOf(steps.filter((step) => step > body * 0.8 && step < body * 3)) ?? body * 1.2;
	const placed = lines.flatMap((page) => {
		const margins = marginsOf(page);
		return page.map((line) => (line.left - margins.left) / body);
	});
	const indented = placed.filter((indent) => indent > 0.6 && indent < 5).length;
	return { body, leading, indents: indented > placed.length * 0.04 };
}

/** The most frequent of some lengths, to half a point. */
export function mostOf(lengths: readonly number[], weightOf: (at: number) => number = () => 1): number | undefined {
	const counts = new Map<number, number>();
	for (const [at, length] of lengths.entries()) {
		const rounded = Math.round(length * 2) / 2;
		counts.set(rounded, (counts.get(rounded) ?? 0) + weightOf(at));
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** So few lines do not tell which of them begin where most do. */
const FEW_LINES = 16;

/** Where most lines begin, at the leftmost of these places, and where the longest end. */
function marginsOf(lines: readonly PdfLine[]): Margins {
	const starts = new Map<number, number>();
	for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
	// The last page of a chapter may have more first lines than others.
	const least = lines.length < FEW_LINES ? 1 : lines.length * 0.08;
	const usual = [...starts]
		.filter(([left, count]) => count + (starts.get(left + 1) ?? 0) >= least)
		.map(([left]) => left);
	const left = Math.min(...(usual.length > 0 ? usual : starts.keys()));
	return { left, right: Math.max(left, ...lines.map((line) => line.right)) };
}

/** Divides the lines of all pages into paragraphs, over the ends of columns and pages. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[], setting: Setting): readonly PdfBlock[] {
	const words = createVocabulary(pages);
	const blocks: PdfBlock[] = [];
	let lines: Placed[] = [];
	let isApart = true;
	for (const line of placedLines(pages, setting)) {
		const last = lines.at(-1);
		const isNew = last === undefined || beginsParagraph(last, line, lines, setting);
		if (isNew) {
			if (lines.length > 0) blocks.push(blockOf(lines, isApart, words));
			isApart = last === undefined || last.page !== line.page || line.y - last.y > setting.leading * 1.35;
			lines = [];
		}
		lines.push(line);
	}
	if (lines.length > 0) blocks.push(blockOf(lines, isApart, words));
	return blocks;
}

function* placedLines(pages: readonly (readonly PdfLine[])[], { body }: Setting): Generator<Placed> {
	for (const [page, lines] of pages.entries()) {
		for (const column of columnsOf(lines)) {
			const text = column.filter(({ size }) => Math.abs(size - body) < body * 0.12);
			const margins = marginsOf(text.length > 2 ? text : column);
			for (const line of column) yield { ...line, page, margins };
		}
	}
}

/** Lines until one stands higher than the one before it: there the next column begins. */
export function columnsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
	const columns: PdfLine[][] = [];
	for (const line of lines) {
		const column = columns.at(-1);
		const last = column?.at(-1);
		if (column === undefined || last === undefined || line.y < last.y - last.size) columns.push([line]);
		else column.push(line);
	}
	return columns;
}

/** Begins with what somebody says, or a note between brackets: where no line is set in, it is mostly a paragraph of its own. */
const SPEAKS = /^["“‘«„[]\S/u;

const ENDS_SENTENCE = /[.!?…:;。！？]["'”’»)\]]*$|[—–-]["”’»]$/u;

function beginsParagraph(last: Placed, line: Placed, above: readonly Placed[], setting: Setting): boolean {
	const { body, leading, indents } = setting;
	if (line.continues === true) return false;
	if (Math.abs(line.size - last.size) > body * 0.12) return true;
	const isHeading = line.size > body * 1.12;
	const isOtherwise = isCentred(line, body) !== isCentred(last, body) && (isShort(line) || isShort(last));
	if (!isHeading && isOtherwise) return true;
	const isOver = line.page !== last.page || line.y < last.y;
	if (!isOver && line.y - last.y > leading * 1.35 * Math.max(1, line.size / body)) return true;
	if (isHeading && !isOver) return false;
	const indent = line.left - line.margins.left;
	if (indent > body * 0.6 && indent < body * 6) {
		const lastIndent = last.left - last.margins.left;
		// Lines that are all set in belong together: verse, a letter.
		const isSetIn = above.length > 1 && Math.abs(lastIndent - indent) < 2 && !ENDS_SENTENCE.test(last.text);
		return !isSetIn;
	}
	if (indents && !isOver) return false;
	if (!ENDS_SENTENCE.test(last.text) || /^\p{Ll}/u.test(line.text)) return false;
	return endsEarly(last, line) || (isOver && !indents && (SPEAKS.test(line.text) || !/\p{Ll}/u.test(line.text)));
}

/** Whether the first word of the next line had found room: then the line ends because its paragraph does. */
function endsEarly(line: Placed, next: Placed): boolean {
	return line.right + line.size * 0.5 + next.firstWord * 1.2 < line.margins.right;
}

function isShort({ left, right, margins }: Placed): boolean {
	return right - left < (margins.right - margins.left) * 0.85;
}

function isCentred({ left, right, margins }: Placed, body: number): boolean {
	const before = left - margins.left;
	const behind = margins.right - right;
	return before > body * 1.5 && behind > body * 1.5 && Math.abs(before - behind) < body * 1.5;
}

function blockOf(lines: readonly Placed[], isApart: boolean, words: Vocabulary): PdfBlock {
	const first = lines[0] as Placed;
	return {
		text: joinLines(lines, words),
		page: first.page,
		y: first.y,
		size: first.size,
		lines: lines.length,
		isCentred: lines.every((line) => isCentred(line, line.size)),
		isApart,
	};
}
