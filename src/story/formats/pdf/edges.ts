import { readHeading } from "../../structure/headings/headings.ts";
import type { PdfLine } from "./lines.ts";

/** Lines at each edge of a page that may be its header or footer. */
const EDGE_LINES = 2;

/** Pages before and behind in which the same header is looked for: left and right pages have their own. */
const NEAR = 4;

/** How far a header may stand from where it stands on another page, in points. */
const SAME_PLACE = 3;

/** Letters so much higher than those of the text head a chapter, even if one begins on every page. */
const HEADING = 1.12;

type Edge = { readonly line: PdfLine; readonly words: string; readonly isTop: boolean; readonly index: number };

/**
 * Headers, footers and page numbers: lines at the edge of a page that stand in the same place on a page near by, with the same
 * words but for their numbers, and what stands alone where such lines stand.
 *
 * @param pages Lines of each page, in reading order.
 * @param body Height of the letters of running text.
 * @returns For each page the lines that are none of its text.
 */
export function edgesOf(pages: readonly (readonly PdfLine[])[], body: number): readonly ReadonlySet<PdfLine>[] {
	const edges = pages.map((lines) =>
		edgesOfPage(lines).filter(({ line, isTop }) => !isTop || line.size < body * HEADING),
	);
	const repeated = edges.map((own, page) => own.filter((edge) => isRepeated(edge, page, edges)));
	return edges.map((own, page) => {
		const found = new Set(repeated[page]?.map(({ line }) => line));
		for (const edge of own) {
			if (isOwnNumber(edge, page) || isInPlaceOfOthers(edge, page, repeated)) found.add(edge.line);
		}
		return found;
	});
}

function edgesOfPage(lines: readonly PdfLine[]): readonly Edge[] {
	const byHeight = lines.toSorted((a, b) => a.y - b.y);
	const edge = (line: PdfLine, isTop: boolean, index: number): Edge => ({
		line,
		words: line.text.replace(/\d+|(?<![\p{L}\p{N}])[ivxlc]+(?![\p{L}\p{N}])/giu, "#").toLowerCase(),
		isTop,
		index,
	});
	const top = byHeight.slice(0, EDGE_LINES).map((line, index) => edge(line, true, index));
	const bottom = byHeight
		.slice(-EDGE_LINES)
		.reverse()
		.map((line, index) => edge(line, false, index));
	return [...top.filter((one) => isApart(one, byHeight)), ...bottom.filter((one) => isApart(one, byHeight))];
}

/** Whether a gap parts it from the text, or it is a number alone. */
function isApart({ line, words, isTop }: Edge, byHeight: readonly PdfLine[]): boolean {
	if (/^\W*#\W*$/u.test(words)) return true;
	const next = isTop ? byHeight.find(({ y }) => y > line.y + 1) : byHeight.findLast(({ y }) => y < line.y - 1);
	return next === undefined || Math.abs(next.y - line.y) > 1.5 * Math.max(line.size, next.size);
}

function isRepeated(edge: Edge, page: number, edges: readonly (readonly Edge[])[]): boolean {
	for (let distance = 1; distance <= NEAR; distance++) {
		for (const other of [...(edges[page - distance] ?? []), ...(edges[page + distance] ?? [])]) {
			const isSame = other.isTop === edge.isTop && other.words === edge.words && isSamePlace(other, edge);
			// "Chapter 4" above "Chapter 5" heads a chapter; above itself it is a header.
			if (isSame && (other.line.text === edge.line.text || !isChapter(edge.line.text))) return true;
		}
	}
	return false;
}

function isChapter(text: string): boolean {
	const kind = readHeading(text)?.kind;
	return kind === "chapter" || kind === "part";
}

function isSamePlace(a: Edge, b: Edge): boolean {
	return Math.abs(a.line.y - b.line.y) <= SAME_PLACE && Math.abs(a.line.size - b.line.size) < 0.5;
}

/** The page's own number below its text, which a page without neighbours has, too. */
function isOwnNumber({ line, isTop }: Edge, page: number): boolean {
	return !isTop && /^\D{0,3}(\d{1,4})\D{0,3}$/u.exec(line.text)?.[1] === String(page + 1);
}

/** The title of a short chapter heads one page alone, but stands where the headers of others stand, in their letters. */
function isInPlaceOfOthers(edge: Edge, page: number, repeated: readonly (readonly Edge[])[]): boolean {
	let seen = 0;
	for (let other = page - 2 * NEAR; other <= page + 2 * NEAR; other++) {
		if (repeated[other]?.some((one) => one.isTop === edge.isTop && isSamePlace(one, edge)) === true) seen++;
	}
	return seen >= (/^\W*#\W*$/u.test(edge.words) ? 1 : 3);
}
