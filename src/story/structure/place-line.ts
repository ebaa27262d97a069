import { parseDay } from "../day.ts";
import type { Dateline } from "../story.ts";

export type PlaceLine = Dateline & {
	/** The agency in parentheses: "(Reuters)". */
	readonly source?: string | undefined;
};

/** "PYONGYANG", "NEW YORK, N.Y." */
const PLACE = "(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s*\\p{Lu}[\\p{L}. ]{1,20})?)";
/** ", Jan 20", ", January 20, 2003" */
const DAY = "(?:,\\s*(?<day>\\p{Lu}\\p{Ll}{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?))?";
/** "(Reuters)" */
const SOURCE = "(?:\\((?<source>[^()]{2,40})\\))?";
/** "NEW YORK, Jan 20 (Reuters) — " */
const PLACE_LINE = new RegExp(`^${PLACE}${DAY}\\s*${SOURCE}\\s*(?:[—–]|--|\\s-\\s)`, "u");

/**
 * The words that many reports begin with: "PYONGYANG, Jan 20 (Reuters) — …".
 *
 * @param paragraph The report's first paragraph.
 * @returns undefined unless a place in capitals comes with a day or an agency: a dash after capitals alone is no dateline.
 */
export function readPlaceLine(paragraph: string): PlaceLine | undefined {
	const groups = PLACE_LINE.exec(paragraph.slice(0, 160))?.groups;
	const { place, day, source } = groups ?? {};
	if (place === undefined || (day === undefined && source === undefined)) return undefined;
	return { place: inTitleCase(place.trim()), day: day === undefined ? undefined : parseDay(day), source };
}

function inTitleCase(place: string): string {
	return place.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
