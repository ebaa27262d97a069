import { isWholeChapter, WHOLE_CHAPTER } from "./place.ts";
import type { Span } from "./span.ts";
import type { Place, Story } from "./story.ts";

/**
 * What a place is known by when its story is read anew and the numbers of its chapters and paragraphs are others: the story's
 * own words, as letters in lower case.
 */
export type PlaceWords = {
	/** What the paragraphs up to the place end with: the last one first, then earlier ones, each in the story but once. */
	readonly endings: readonly string[];
	/** Digests of what some paragraphs beyond it end with: these must stay beyond. */
	readonly later: readonly string[];
};

/** `moved`: the place has other numbers now. `earlier`: its words are not there, or several times, so it fell back. */
export type FoundPlace = { readonly place: Place; readonly how: "same" | "moved" | "earlier" };

/** Letters of an ending, as many as it takes for it to stand in the story once. */
const ENDING_LENGTHS = [48, 96, 192];
/** Letters that a paragraph has to have, or its ending reaches into the paragraph before it. */
const LEAST_LETTERS = 24;
/** Letters that tell a paragraph beyond the place. */
const LATER_LETTERS = 40;
/** How much farther each paragraph lies from the place than the one before: few, and close where it matters. */
const ENDINGS_SPREAD = 2;
const LATER_SPREAD = 1.1;
const MOST_ENDINGS = 12;
const MOST_LATER = 80;

/** The words by which the place will be found again. */
export function wordsAt(story: ReadStory, place: Place): PlaceWords {
	const letters = lettersOf(story);
	const count = countUpTo(story.paragraphs, place);
	const endings = distances(count, ENDINGS_SPREAD, MOST_ENDINGS).flatMap((back) => endingAt(letters, count - back));
	const before = new Set<string>();
	for (let index = 0; index < count; index++) before.add(laterMark(letters, index) ?? "");
	const later = distances(letters.ends.length - count, LATER_SPREAD, MOST_LATER).flatMap((on) => {
		const mark = nextMark(letters, count + on);
		return mark === undefined || before.has(mark) ? [] : [mark];
	});
	return { endings, later: [...new Set(later)] };
}

/**
 * Where the words stand now. Where they are not found, or several times, the next earlier ones that are sure count, and where
 * none are, the story's beginning: a place never moves on in the text.
 */
export function findWords(story: ReadStory, kept: Place, { endings, later }: PlaceWords): FoundPlace {
	const letters = lettersOf(story);
	const own = at(letters, endings[0]);
	const beyond = firstOf(letters, new Set(later), own?.count ?? letters.ends.length);
	// What was beyond the place stands before its words now, so these say nothing: only words before it are sure.
	const found = endings.map((ending) => at(letters, ending)).find((one) => one !== undefined && one.count <= beyond);
	const isOwn = own !== undefined && found?.count === own.count;
	const place = placeAfter(story, found?.count ?? 0, isOwn && isWholeChapter(kept));
	const isSame = place.chapter === kept.chapter && place.paragraph === kept.paragraph;
	const isSure = endings.length === 0 || (isOwn && own.isWhole);
	return { place, how: isSame ? "same" : isSure ? "moved" : "earlier" };
}

/** How many paragraphs stand up to the words, and whether the last of them ends with these; undefined unless they stand there once. */
function at(
	letters: Letters,
	ending: string | undefined,
): { readonly count: number; readonly isWhole: boolean } | undefined {
	if (ending === undefined || !isOnce(letters.all, ending)) return undefined;
	const end = letters.all.indexOf(ending) + ending.length;
	const count = paragraphsUpTo(letters, end);
	// In the middle of what is one paragraph now they stand for the one before.
	return { count, isWhole: letters.ends[count - 1] === end };
}

type ReadStory = Pick<Story, "text" | "paragraphs">;

/** All letters and digits of a story in lower case, and how many of them stand up to the end of each paragraph. */
type Letters = { readonly all: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

function lettersOf({ text, paragraphs }: ReadStory): Letters {
	const pieces: string[] = [];
	const [starts, ends] = [new Uint32Array(paragraphs.length), new Uint32Array(paragraphs.length)];
	let length = 0;
	let from = 0;
	const add = ({ start, end }: Span): void => {
		const piece = text
			.slice(start, end)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, "");
		pieces.push(piece);
		length += piece.length;
	};
	for (const [index, paragraph] of paragraphs.entries()) {
		add({ start: from, end: paragraph.start });
		starts[index] = length;
		add(paragraph);
		ends[index] = length;
		from = paragraph.end;
	}
	return { all: pieces.join(""), starts, ends };
}

/** 0, 1, 2, 4, 8 … for a spread of 2, all below `count`. */
function distances(count: number, spread: number, most: number): readonly number[] {
	const all: number[] = [];
	for (let next = 0; next < count && all.length < most; next = Math.max(next + 1, Math.floor(next * spread))) {
		all.push(next);
	}
	return all;
}

/** How many paragraphs stand up to the place. */
function countUpTo(paragraphs: Story["paragraphs"], { chapter, paragraph }: Place): number {
	const next = paragraphs.findIndex(
		(one) => one.chapter > chapter || (one.chapter === chapter && one.number > paragraph),
	);
	return next < 0 ? paragraphs.length : next;
}

/** What the first `count` paragraphs end with, if that stands in the story but once. */
function endingAt({ all, starts, ends }: Letters, count: number): readonly string[] {
	const [start, end] = [starts[count - 1], ends[count - 1]];
	if (start === undefined || end === undefined || end === start) return [];
	for (const length of ENDING_LENGTHS) {
		const isOwn = end - start >= LEAST_LETTERS && length === ENDING_LENGTHS[0];
		const ending = all.slice(Math.max(isOwn ? start : 0, end - length), end);
		if (isOnce(all, ending)) return [ending];
	}
	return [];
}

function isOnce(all: string, words: string): boolean {
	const first = all.indexOf(words);
	return first >= 0 && all.indexOf(words, first + 1) < 0;
}

/** How many paragraphs end with or before this letter. Such as have no letter of their own do not count behind it. */
function paragraphsUpTo({ starts, ends }: Letters, end: number): number {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] as number) < end) low = middle + 1;
		else high = middle;
	}
	return ends[low] === end && (starts[low] as number) < end ? low + 1 : low;
}

/** How many paragraphs stand before the first that was beyond the place. */
function firstOf(letters: Letters, later: ReadonlySet<string>, count: number): number {
	if (later.size === 0) return count;
	for (let index = 0; index < count; index++) {
		if (later.has(laterMark(letters, index) ?? "")) return index;
	}
	return count;
}

/** A digest of what a paragraph ends with; undefined for one too short to be told from others. */
function laterMark({ all, starts, ends }: Letters, index: number): string | undefined {
	const [start = 0, end = 0] = [starts[index], ends[index]];
	if (end - start < LEAST_LETTERS) return undefined;
	let hash = 0x811c9dc5;
	for (let at = Math.max(start, end - LATER_LETTERS); at < end; at++) {
		hash = Math.imul(hash ^ all.charCodeAt(at), 0x01000193) >>> 0;
	}
	return hash.toString(36);
}

/** That of the paragraph, or of the next that has one. */
function nextMark(letters: Letters, from: number): string | undefined {
	for (let index = from; index < letters.ends.length; index++) {
		const mark = laterMark(letters, index);
		if (mark !== undefined) return mark;
	}
	return undefined;
}

/** The place of the last of so many paragraphs. */
function placeAfter({ paragraphs }: ReadStory, count: number, isWhole: boolean): Place {
	const last = paragraphs[count - 1];
	if (last === undefined) return { chapter: 1, paragraph: 0 };
	const endsChapter = paragraphs[count]?.chapter !== last.chapter;
	return { chapter: last.chapter, paragraph: isWhole && endsChapter ? WHOLE_CHAPTER : last.number };
}
