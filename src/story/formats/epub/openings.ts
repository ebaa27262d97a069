import { wordSet } from "../../../language/lists/word-set.ts";
import type { LeftOutKind } from "../../left-out.ts";
import type { MarkupBlock } from "../../structure/compose.ts";
import { comparable } from "../../structure/compose-state.ts";
import type { NavigationPoint } from "./navigation.ts";
import type { PageBlock } from "./page-state.ts";
import { type Unlisted, unlistedHeadings } from "./unlisted-headings.ts";

/** Where a chapter opens, and what the navigation calls it. */
export type Opening = { readonly title: string; readonly depth: number };

/** What programs write into a navigation that names nothing: "Section0001", "part0003.xhtml", "Page 12". */
const NUMBERED =
	/^(?:(?:page|pg\.?|p\.)\s*\d+|(?:index_?)?(?:section|part|chapter|text|file|split|page|body)?[\s_-]*(?:split_)?0\d{1,4}|.{1,60}\.x?html?)$/iu;

/** The same without a number, as `comparable` writes it: "Begin Reading". */
const NAMELESS = wordSet(
	"unknown unnamed untitled notitle start startreading begin beginreading beginning beginningofbook beginningofthebook startofbook startofcontent startofthebook maintext maincontent commencerlalecture text cuerpo inicio untitleddocument",
);

/** What a navigation calls parts that are not the story's. */
const FRONT = wordSet(
	"cover frontcover titlepage halftitle copyright copyrightpage contents tableofcontents toc colophon imprint uncopyright frontispiece couverture pagedetitre titelseite titelblatt cubierta portada copertina 表紙 目次 奥付 titre sommaire inhalt inhaltsverzeichnis indice índice backcover map maps illustrations landmarks",
);

/** Pages to which only points lead that name no chapter, with what they are called. */
export function frontPages(points: readonly NavigationPoint[]): ReadonlyMap<string, string> {
	const fronts = new Map<string, string>();
	for (const { path, title } of points) if (FRONT.has(comparable(title))) fronts.set(path, title);
	for (const { path, title } of points) if (!FRONT.has(comparable(title))) fronts.delete(path);
	return fronts;
}

/** Points that name chapters; none if they are too few to know the book better than its headings do. */
export function usefulPoints(points: readonly NavigationPoint[]): readonly NavigationPoint[] {
	const named = points.filter((point) => !NUMBERED.test(point.title) && !NAMELESS.has(comparable(point.title)));
	const chapters = named.filter((point) => !FRONT.has(comparable(point.title)));
	const places = new Set(chapters.map(({ path, fragment }) => `${path}#${fragment ?? ""}`));
	if (places.size < 2) return [];
	const deepest = deepestChapter(chapters);
	return named.filter((point) => point.depth <= deepest);
}

/** Below two levels the navigation lists sections, unless the levels above hold hardly anything (one part of an anthology). */
function deepestChapter(points: readonly NavigationPoint[]): number {
	let depth = 2;
	while (depth < 4 && points.filter((point) => point.depth <= depth && point.isHead !== true).length < 4) depth++;
	return depth;
}

/** Parts in which nothing opens that the navigation points to; other things left out stand at the beginning of a chapter. */
const WITHOUT_CHAPTERS: ReadonlySet<LeftOutKind> = new Set([
	"title-pages",
	"contents",
	"library-header",
	"licence",
	"notes-and-index",
]);

/** Places the points of the navigation on the blocks of the book's pages, one page after the other. */
export type Openings = {
	place(path: string, page: { blocks: readonly PageBlock[]; trailing: readonly string[] }): readonly MarkupBlock[];
};

export function placeOpenings(points: readonly NavigationPoint[], title: string | undefined): Openings {
	const byPage = groupBy(points, ({ path }) => path);
	const unlisted = points.length === 0 ? undefined : unlistedHeadings(title);
	/** Points of pages without text, such as a chapter's picture: what they name is on the next page. */
	let carried: NavigationPoint[] = [];
	return {
		place: (path, { blocks, trailing }) => {
			const own = byPage.get(path) ?? [];
			byPage.delete(path);
			const { reached, isComplete } = reach(own, blocks, trailing);
			const placed: MarkupBlock[] = [];
			for (const [index, block] of blocks.entries()) {
				const here = reached.get(index) ?? [];
				if (block.aside !== undefined) {
					if (!WITHOUT_CHAPTERS.has(block.aside)) carried.push(...here);
					const { text, level, continues, standsOut, aside, isMarked } = block;
					placed.push({ text, level, continues, standsOut, aside, isMarked });
					continue;
				}
				const opening = [...carried, ...here];
				carried = [];
				place(placed, { block, opening, unlisted, isListed: own.length > 0 && isComplete, isFirst: index === 0 });
			}
			for (const point of reached.get(blocks.length) ?? [])
				if (!FRONT.has(comparable(point.title))) carried.push(point);
			return placed;
		},
	};
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group === undefined) groups.set(keyOf(one), [one]);
		else group.push(one);
	}
	return groups;
}

type Placed = {
	readonly block: PageBlock;
	readonly opening: readonly NavigationPoint[];
	/** Undefined where no navigation names chapters. */
	readonly unlisted: Unlisted | undefined;
	/** Whether the navigation knows the page. */
	readonly isListed: boolean;
	readonly isFirst: boolean;
};

function place(placed: MarkupBlock[], { block, opening, unlisted, isListed, isFirst }: Placed): void {
	const { text, level, continues, standsOut } = block;
	for (const { title, depth } of opening.slice(0, -1)) {
		// A point that the block itself does not name stands before it as a heading of its own, which has no text.
		unlisted?.noteListed({ title, depth }, undefined);
		placed.push({ text: "", opens: { title, depth } });
	}
	const last = opening.at(-1);
	let opens: Opening | undefined = last === undefined ? undefined : { title: last.title, depth: last.depth };
	if (opens !== undefined) unlisted?.noteListed(opens, level);
	else opens = unlisted?.openingAt(block, { isListed, isFirst });
	placed.push({ text, level, continues, standsOut, opens });
}

/** Points by the index of the block that each opens; after the last block those of a picture at the end. */
function reach(
	points: readonly NavigationPoint[],
	blocks: readonly PageBlock[],
	trailing: readonly string[],
): { reached: ReadonlyMap<number, readonly NavigationPoint[]>; isComplete: boolean } {
	const anchors = new Map<string, number>();
	for (const [index, block] of blocks.entries()) {
		for (const anchor of block.anchors) if (!anchors.has(anchor)) anchors.set(anchor, index);
	}
	for (const anchor of trailing) if (!anchors.has(anchor)) anchors.set(anchor, blocks.length);
	const titles = titlesOf(blocks);
	const reached = new Map<number, NavigationPoint[]>();
	let isComplete = true;
	for (const [order, point] of points.entries()) {
		let index = point.fragment === undefined ? 0 : anchors.get(point.fragment);
		// A fragment that is nowhere: the heading of that name is meant, or, for the first point, the page.
		index ??= titles.get(comparable(point.title)) ?? (order === 0 ? 0 : undefined);
		if (index === undefined) {
			isComplete = false;
			continue;
		}
		const before = reached.get(index);
		if (before === undefined) reached.set(index, [point]);
		else before.push(point);
	}
	return { reached, isComplete };
}

/** Characters of a block that may be a title. */
const LONGEST_TITLE = 200;

function titlesOf(blocks: readonly PageBlock[]): ReadonlyMap<string, number> {
	const titles = new Map<string, number>();
	for (const [index, { text, aside }] of blocks.entries()) {
		if (text.length > LONGEST_TITLE || aside !== undefined) continue;
		const title = comparable(text);
		if (!titles.has(title)) titles.set(title, index);
	}
	return titles;
}
