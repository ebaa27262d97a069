import type { Span } from "../span.ts";
import { type Block, isSentenceLike } from "./blocks.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import { furnitureIn } from "./furniture.ts";
import { bareWords, isTitle, readHeading } from "./headings/headings.ts";
import { CONTENTS } from "./headings/named-headings.ts";
import { LEADER, labelOf, leadsToText, type View } from "./opening-marks.ts";

/** Usual distance of headings, in characters, below which they are a list with summaries and no chapters. */
export const SUMMARY = 800;

/** A table of contents: its blocks, from the first to before the last, and the titles it lists. */
export type Contents = { readonly start: number; readonly end: number; readonly titles: ReadonlySet<string> };

/** The table of contents: from its heading on, lines like titles, until a heading has text below it. */
export function contentsIn(view: View): Contents {
	const { text, blocks, marks } = view;
	const start = marks.findIndex((_, index) =>
		CONTENTS.test(bareWords(wordsOf(text, (blocks[index] as Block).lines[0] as Span))),
	);
	const titles = new Set<string>();
	const labels = new Set<string>();
	let isPure = true;
	if (start < 0) return { start: Number.POSITIVE_INFINITY, end: 0, titles };
	let index = start;
	for (; index < marks.length; index++) {
		const block = blocks[index] as Block;
		const lines = index === start ? block.lines.slice(1) : block.lines;
		const words = wordsOf(text, block);
		const mark = marks[index];
		const title = comparableTitle(words);
		const isRepeated = title.length >= 3 && titles.has(title);
		const isFollowed = isFollowedSoon(view, index, mark?.rank ?? LOWEST_RANK);
		// Where nothing but entries was listed so far, the first that comes again is a chapter, however short.
		const isAgain = isPure && mark !== undefined && labels.has(mark.label);
		const mayBegin = isRepeated || isAgain || (mark !== undefined && !isFollowed);
		if (index > start && mayBegin && leadsToText(view, index, mark?.rank ?? 1)) break;
		const isList = lines.every((line) => isEntry(wordsOf(text, line)));
		if (lines.length > 0 && !isList && !isFollowed && isProse(text, block)) break;
		isPure &&= isList || furnitureIn(words) !== undefined;
		if (isList) noteEntries(text, lines, { titles, labels });
		titles.add(comparableTitle(words));
	}
	for (const title of titles) if (title.length < 3) titles.delete(title);
	return { start, end: index, titles };
}

function noteEntries(text: string, lines: readonly Span[], seen: { titles: Set<string>; labels: Set<string> }): void {
	for (const line of lines) {
		const entry = wordsOf(text, line);
		seen.titles.add(comparableTitle(entry));
		// The author's name may stand in a column of its own.
		const [first = "", second] = text.slice(line.start, Math.min(line.end, line.start + 200)).split(/\s{3,}/u);
		if (second !== undefined && /\p{L}{3}/u.test(second)) seen.titles.add(comparableTitle(first));
		const heading = readHeading(bareWords(entry).replace(LEADER, ""));
		if (heading !== undefined) seen.labels.add(labelOf(heading));
	}
}

const LOWEST_RANK = 3;

/** Whether another heading of the same or a higher rank comes so soon that what is between is a summary. */
function isFollowedSoon({ blocks, marks }: View, index: number, rank: number): boolean {
	const { start } = blocks[index] as Block;
	for (let next = index + 1; next < marks.length && (blocks[next] as Block).start - start < SUMMARY; next++) {
		const mark = marks[next];
		if (mark !== undefined && mark.isWeak !== true && mark.rank <= rank) return true;
	}
	return false;
}

export function isEntry(line: string): boolean {
	if (line.length > 200) return false;
	return /(?:\.{2,}|\s|…)\s*(?:\d{1,4}|[ivxlc]{1,7})\.?$/u.test(line) || isTitle(line.replace(/[.!?]$/u, ""));
}

function isProse(text: string, block: Block): boolean {
	return block.end - block.start > 250 && isSentenceLike(text, block);
}

/** Marks that end a list: those from 1 on stand close above each and come again, as "ACT III. A garden." in a list of scenes. */
export function endsOfLists(blocks: readonly Block[], marks: View["marks"]): ReadonlySet<number> {
	const last = new Map<string, number>();
	const inRow = new Set<number>();
	for (const [index, mark] of marks.entries()) {
		if (mark?.number === undefined) continue;
		const above = last.get(`${mark.rank} ${mark.number - 1}`);
		last.set(`${mark.rank} ${mark.number}`, index);
		if (mark.number <= 1 || (above !== undefined && inRow.has(above) && isClose(blocks, above, index)))
			inRow.add(index);
	}
	const ends = [...inRow].filter((index) => {
		const { number = 1, rank } = marks[index] ?? {};
		return number > 1 && (last.get(`${rank} 1`) ?? 0) > index;
	});
	return new Set(ends);
}

function isClose(blocks: readonly Block[], above: number, below: number): boolean {
	return (blocks[below] as Block).start - (blocks[above] as Block).start <= SUMMARY;
}
