import type { LeftOutTally } from "../../left-out.ts";
import { inReadingOrder } from "./columns.ts";
import type { PdfItem, PdfPage } from "./pages.ts";

/** A line of text of a page, or of one of its columns. */
export type PdfLine = {
	readonly text: string;
	/** From its first letter to its last, in points. */
	readonly left: number;
	readonly right: number;
	/** Its base line, from the page's upper edge. */
	readonly y: number;
	readonly size: number;
	/** Width of its first word. */
	readonly firstWord: number;
	/** Stands beside a letter over several lines, below the first of them. */
	readonly continues?: boolean;
};

type Piece = {
	text: string;
	readonly left: number;
	right: number;
	y: number;
	size: number;
	firstWord: number;
	continues?: boolean;
};

/** Gap within a line, in heights of its letters: what is wider parts two columns. */
const WIDEST_GAP = 1.6;

/** Gap, in heights of letters, that parts two words where no blank is written. */
const WORD_GAP = 0.17;

/**
 * The lines of a page in the order in which they are read. Raised numbers of notes are left out of them.
 *
 * @param body Height of the letters of running text.
 */
export function linesOf(page: PdfPage, body: number, leftOut: LeftOutTally): readonly PdfLine[] {
	const pieces: Piece[] = [];
	for (const item of page.items) addItem(pieces, item, leftOut);
	const written = joinedPieces(pieces.filter(({ text }) => text.trim() !== ""));
	return inReadingOrder(withDropCaps(written, body)).map((piece) => ({ ...piece, text: cleaned(piece.text) }));
}

function addItem(pieces: Piece[], item: PdfItem, leftOut: LeftOutTally): void {
	const last = pieces.at(-1);
	const isBlank = item.text.trim() === "";
	if (last !== undefined && isOnLine(last, item)) {
		if (!isBlank && isNoteNumber(last, item)) {
			leftOut.add("note-numbers", item.text);
			return;
		}
		append(last, item, isBlank);
		return;
	}
	if (isBlank) return;
	const { text, x, y, size, width } = item;
	pieces.push({ text, left: x, right: x + width, y, size, firstWord: firstWordOf(text, width) });
}

function isOnLine(piece: Piece, { x, y, size }: PdfItem): boolean {
	const height = Math.max(piece.size, size);
	const gap = x - piece.right;
	return Math.abs(y - piece.y) <= height * 0.45 && gap >= -height * 0.6 && gap <= height * WIDEST_GAP;
}

/** Widest digit of a raised number that the font itself holds, in heights of its letters: usual digits have half of one. */
const RAISED_DIGIT = 0.36;

/** A small number or sign above the base line, or drawn in the font's raised digits: the mark of a note. */
function isNoteNumber(piece: Piece, { text, y, size, width }: PdfItem): boolean {
	const mark = text.trim();
	if (size <= piece.size * 0.8) return piece.y - y > piece.size * 0.15 && /^[\d*†‡§,]{1,5}$/u.test(mark);
	return /^\d{1,3}$/u.test(mark) && width / mark.length < size * RAISED_DIGIT && /[\p{L}\p{P}]$/u.test(piece.text);
}

function append(piece: Piece, { text, x, y, size, width }: PdfItem, isBlank: boolean): void {
	const isApart = x - piece.right > piece.size * WORD_GAP && !/\s$/u.test(piece.text) && !/^\s/u.test(text);
	const isFirstWord = !/\S\s/u.test(piece.text);
	piece.text += `${isApart ? " " : ""}${text}`;
	if (isBlank) return;
	if (isFirstWord) {
		piece.firstWord = isApart ? piece.firstWord : x - piece.left + firstWordOf(text, width);
	}
	piece.right = Math.max(piece.right, x + width);
	if (size > piece.size) {
		piece.size = size;
		piece.y = y;
	}
}

function firstWordOf(text: string, width: number): number {
	const [word = ""] = text.split(/\s/u, 1);
	return text.length === 0 ? 0 : (width * word.length) / text.length;
}

/** Pieces of one line that the page does not draw one after the other. */
function joinedPieces(pieces: readonly Piece[]): readonly Piece[] {
	const joined: Piece[] = [];
	const sorted = pieces.toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.left - b.left);
	for (const piece of sorted) {
		const last = joined.at(-1);
		const asItem = { text: piece.text, x: piece.left, y: piece.y, width: piece.right - piece.left, size: piece.size };
		const isSame = last !== undefined && isOnLine(last, asItem) && Math.abs(last.y - piece.y) < 1;
		if (isSame) append(last, asItem, false);
		else joined.push(piece);
	}
	return joined;
}

/** Letters over several lines that a page has at most; more are something else. */
const MOST_DROP_CAPS = 20;

/** A letter over several lines begins the first of them. */
function withDropCaps(pieces: readonly Piece[], body: number): readonly Piece[] {
	const isDropCap = ({ text, size }: Piece) => size >= body * 1.8 && /^[“"‘'«]?\p{Lu}['’]?$/u.test(text.trim());
	const caps = pieces.filter(isDropCap);
	if (caps.length === 0 || caps.length > MOST_DROP_CAPS) return pieces;
	const others = pieces.filter((piece) => !isDropCap(piece)).map((piece) => ({ ...piece }));
	const lost = caps.filter((cap) => {
		const beside = others.filter(
			({ left, y }) =>
				left >= cap.left - 1 && left - cap.right < body * 2 && y > cap.y - cap.size * 1.1 && y <= cap.y + 2,
		);
		const first = beside.toSorted((a, b) => a.y - b.y)[0];
		if (first === undefined) return true;
		first.text = `${cap.text.trim()}${first.text}`;
		for (const line of beside) line.continues = line !== first;
		return false;
	});
	return [...others, ...lost];
}

const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: "ff",
	ﬁ: "fi",
	ﬂ: "fl",
	ﬃ: "ffi",
	ﬄ: "ffl",
	ﬅ: "ft",
	ﬆ: "st",
};

function cleaned(text: string): string {
	return text
		.replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
		.replace(/\s+/gu, " ")
		.trim();
}
