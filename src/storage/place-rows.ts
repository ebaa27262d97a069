import type { KeptPlace, KeptPlaces } from "../asking/ports.ts";
import type { StoryId } from "../story/story.ts";

/** A place as a table has it, in columns of these names. */
export type PlaceRow = {
	readonly story: StoryId;
	readonly chapter: number;
	readonly paragraph: number;
	readonly reading: string | null;
	readonly words: string | null;
	readonly moved: string | null;
};

export const PLACE_COLUMNS = "story, chapter, paragraph, reading, words, moved";

/** Sets all but the story to what `valuesOf` gives. */
export const SET_PLACE = "chapter = ?, paragraph = ?, reading = ?, words = ?, moved = ?";

/** Holds for a row that is still what `standsAt` gives. */
export const STILL_THERE = "chapter = ? AND paragraph = ? AND reading IS ?";

/** Rows as a map by story; a later row of the same story replaces an earlier one. */
export function placesOf(rows: readonly PlaceRow[]): KeptPlaces {
	return new Map(rows.map((row) => [row.story, placeOf(row)]));
}

export function placeOf({ chapter, paragraph, reading, words, moved }: PlaceRow): KeptPlace {
	return {
		chapter,
		paragraph,
		...(reading === null || words === null ? {} : { reading, words: JSON.parse(words) as KeptPlace["words"] }),
		...(moved === "moved" || moved === "earlier" ? { moved } : {}),
	};
}

export function valuesOf({
	chapter,
	paragraph,
	reading,
	words,
	moved,
}: KeptPlace): readonly (string | number | null)[] {
	return [chapter, paragraph, reading ?? null, words === undefined ? null : JSON.stringify(words), moved ?? null];
}

export function standsAt({ chapter, paragraph, reading }: KeptPlace): readonly (string | number | null)[] {
	return [chapter, paragraph, reading ?? null];
}
