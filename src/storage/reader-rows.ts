import { enoughPositions } from "../asking/keeping/storage-mistakes.ts";
import type { StoryKey } from "../asking/keys.ts";
import type { KeptPlace, KeptPlaces, Positions } from "../asking/ports.ts";
import type { StoryId } from "../story/story.ts";
import type { Database } from "./database.ts";
import { erase } from "./erase.ts";
import type { AtOnce } from "./promising.ts";

/** What is kept of a reader. */
export type ReaderRows = AtOnce<Positions>;

/** Stories in which one reader may have a position: more than anybody reads at once, and an end to what one person can make this keep. */
export const MOST_POSITIONS = 500;

export function createReaderRows(database: Database): ReaderRows {
	const position = database.prepare(
		`SELECT ${PLACE_COLUMNS} FROM reader_positions WHERE reader = ? AND guild = ? AND story = ?`,
	);
	// The corpus's rows come first: should both have a story of that id, the server's own counts.
	const positions = database.prepare(
		`SELECT ${PLACE_COLUMNS} FROM reader_positions WHERE reader = ? AND guild IN ('', ?) ORDER BY guild`,
	);
	const setPosition = database.prepare(
		`INSERT OR REPLACE INTO reader_positions (reader, guild, ${PLACE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const movePosition = database.prepare(
		`UPDATE reader_positions SET ${SET_PLACE} WHERE reader = ? AND guild = ? AND story = ? AND ${STILL_THERE}`,
	);
	const toldMove = database.prepare(
		"UPDATE reader_positions SET moved = NULL WHERE reader = ? AND guild = ? AND story = ?",
	);
	const others = database.prepare(
		"SELECT count(*) AS count FROM reader_positions WHERE reader = ? AND NOT (guild = ? AND story = ?)",
	);
	const clearPosition = database.prepare("DELETE FROM reader_positions WHERE reader = ? AND guild = ? AND story = ?");
	const last = database.prepare("SELECT guild, story FROM reader_last_stories WHERE reader = ?");
	const setLast = database.prepare(
		`INSERT INTO reader_last_stories (reader, guild, story) VALUES (?, ?, ?)
		 ON CONFLICT (reader) DO UPDATE SET guild = excluded.guild, story = excluded.story`,
	);
	const forgetPositions = database.prepare("DELETE FROM reader_positions WHERE reader = ?");
	const forgetLast = database.prepare("DELETE FROM reader_last_stories WHERE reader = ?");
	return {
		readingPosition: (reader, { story, guild = "" }) => {
			const row = position.get(reader, guild, story) as PlaceRow | undefined;
			return row && placeOf(row);
		},
		readingPositions: (reader, guild = "") => placesOf(positions.all(reader, guild) as PlaceRow[]),
		setReadingPosition: (reader, { story, guild = "" }, place) => {
			const { count } = others.get(reader, guild, story) as { count: number };
			if (count >= MOST_POSITIONS) {
				throw enoughPositions(count);
			}
			setPosition.run(reader, guild, story, ...valuesOf(place));
		},
		moveReadingPosition: (reader, { story, guild = "" }, from, to) => {
			movePosition.run(...valuesOf(to), reader, guild, story, ...standsAt(from));
		},
		toldOfMove: (reader, { story, guild = "" }) => {
			toldMove.run(reader, guild, story);
		},
		clearReadingPosition: (reader, { story, guild = "" }) => clearPosition.run(reader, guild, story).changes > 0,
		lastStory: (reader) => {
			const row = last.get(reader) as { guild: string; story: StoryId } | undefined;
			return row === undefined ? undefined : keyOf(row);
		},
		setLastStory: (reader, { story, guild = "" }) => {
			// Set at every question: without this look, every question would wait for the disk.
			const row = last.get(reader) as { guild: string; story: StoryId } | undefined;
			if (row?.story !== story || row.guild !== guild) setLast.run(reader, guild, story);
		},
		forgetReader: (reader) =>
			erase(database, () => forgetPositions.run(reader).changes + forgetLast.run(reader).changes, reader),
	};
}

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

function placeOf({ chapter, paragraph, reading, words, moved }: PlaceRow): KeptPlace {
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

function keyOf({ guild, story }: { guild: string; story: StoryId }): StoryKey {
	return guild === "" ? { story } : { story, guild };
}
