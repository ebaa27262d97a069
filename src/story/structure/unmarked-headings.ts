import { type Heading, isTitle, readHeading } from "./headings/headings.ts";

/** What is known of the headings that a format does not mark as such, from those before. */
export type UnmarkedHeadings = {
	/** The number of the last bare number that was a heading. */
	numeral: number;
	/** The number of the last division by another name: "TABLET II". */
	counted: number;
	/** Whether chapters have been found by a word like "chapter": bare numbers then only divide them. */
	hasChapters: boolean;
	/** The number of the last heading, 0 if it had none. */
	last: number;
};

export function noUnmarkedHeadings(): UnmarkedHeadings {
	return { numeral: 0, counted: 0, hasChapters: false, last: 0 };
}

/** A paragraph that may be a heading. */
type Words = {
	readonly text: string;
	/** Bold, centred or large as a whole. */
	readonly standsOut: boolean;
};

/** Rank of a heading that is only words: parts above all levels that a format marks, chapters below them. */
export const UNMARKED_DEPTH = { part: 0, chapter: 7 } as const;

/** Longest words alone in a paragraph that head a chapter, in characters. */
const LONGEST = 120;

/**
 * The heading that a paragraph is by its words: "CHAPTER ONE" alone is one in many converted books. What only may be one (a
 * number, a name) has to stand out or to count on from the last.
 *
 * @param hasMarked Whether the format marks headings: then only what stands out and says what it is opens a chapter.
 */
export function unmarkedHeading(
	known: UnmarkedHeadings,
	{ text, standsOut }: Words,
	hasMarked: boolean,
): Heading | undefined {
	if (text.length > LONGEST) return undefined;
	const heading = readHeading(text);
	if (heading === undefined || heading.kind === "title" || heading.kind === "notes") return undefined;
	if (heading.kind !== "named" && heading.kind !== "numeral" && heading.kind !== "counted")
		return !hasMarked || standsOut ? heading : undefined;
	if (hasMarked) return undefined;
	if (heading.kind === "named") return standsOut || !heading.titled ? heading : undefined;
	const countsOn = heading.number === 1 || heading.number === known[heading.kind] + 1;
	if (!countsOn || known.hasChapters) return undefined;
	const isRoman = /^[IVXLC]+\.?$/u.test(text);
	return standsOut || (isRoman && heading.kind === "numeral") ? heading : undefined;
}

/** Whether chapters stand below such a heading. */
export function headsPart(kind: Heading["kind"] | undefined): boolean {
	return kind === "part" || kind === "act";
}

/** Counts a heading that was found. */
export function noteHeading(known: UnmarkedHeadings, { kind, number = 0 }: Heading): void {
	if (kind === "numeral" || kind === "counted") known[kind] = number;
	// Numbers may count on through the parts, or begin anew in each.
	if (headsPart(kind)) known.hasChapters = false;
	if (kind === "chapter" || kind === "scene") known.hasChapters = true;
	known.last = number;
}

/** Whether a paragraph right below "CHAPTER ONE" is the chapter's title. */
export function isTitleBelow(label: string, { text, standsOut }: Words): boolean {
	if (text.length > LONGEST) return false;
	const heading = readHeading(label);
	if (heading === undefined || heading.titled) return false;
	const own = readHeading(text);
	if (own !== undefined) return own.kind === "named" && heading.kind === "chapter";
	if (!standsOut && (headsPart(heading.kind) || heading.kind === "named" || !isInCapitals(text))) return false;
	return isTitle(text.replace(/[.!?]$/u, ""));
}

/** "THE RIVER", but not "BANG!" or "MY DEAR LADS," */
function isInCapitals(text: string): boolean {
	return !/\p{Ll}|[!?,;:]["”’]?$/u.test(text) && /\p{Lu}{3}/u.test(text);
}
