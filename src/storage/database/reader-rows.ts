import { enoughPositions } from "../../asking/keeping/storage-mistakes.ts";
import type { StoryKey } from "../../asking/keys.ts";
import type { KeptPlace, KeptPlaces, Positions } from "../../asking/ports.ts";
import type { StoryId } from "../../story/story.ts";
import type { Database, Value } from "./database.ts";

/** Stories in which one reader may have a position: more than anybody reads at once, and an end to what one person can make this keep. */
export const MOST_POSITIONS = 500;

/** What is kept of a reader. */
export function createReaderRows(database: Database): Positions {
	return {
		...createPositions(database),
		...createLastStories(database),
		keptOf: keeperOf(database),
		forgetReader: forgetterOf(database),
	};
}

type OwnPositions = Omit<Positions, "lastStory" | "setLastStory" | "keptOf" | "forgetReader">;

function createPositions({ all, one, run }: Database): OwnPositions {
	return {
		readingPosition: async (reader, { story, guild = "" }) => {
			const row = await one<PlaceRow>(
				`SELECT ${PLACE_COLUMNS} FROM reader_positions WHERE reader = $1 AND guild = $2 AND story = $3`,
				reader,
				guild,
				story,
			);
			return row && placeOf(row);
		},
		readingPositions: async (reader, guild = "") =>
			placesOf(
				// The corpus's rows come first: should both have a story of that id, the server's own counts.
				await all<PlaceRow>(
					`SELECT ${PLACE_COLUMNS} FROM reader_positions WHERE reader = $1 AND guild IN ('', $2) ORDER BY guild`,
					reader,
					guild,
				),
			),
		setReadingPosition: async (reader, { story, guild = "" }, place) => {
			const others = await one<{ count: number }>(
				"SELECT count(*) AS count FROM reader_positions WHERE reader = $1 AND NOT (guild = $2 AND story = $3)",
				reader,
				guild,
				story,
			);
			if (others !== undefined && others.count >= MOST_POSITIONS) throw enoughPositions(others.count);
			await run(
				`INSERT INTO reader_positions (${PLACE_COLUMNS}, reader, guild) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
				 ON CONFLICT (reader, guild, story) DO UPDATE SET ${SET_EXCLUDED_PLACE}`,
				story,
				...valuesOf(place),
				reader,
				guild,
			);
		},
		moveReadingPosition: async (reader, { story, guild = "" }, from, to) => {
			await run(
				`UPDATE reader_positions SET ${SET_PLACE} WHERE ${STILL_THERE} AND reader = $9 AND guild = $10 AND story = $11`,
				...valuesOf(to),
				...standsAt(from),
				reader,
				guild,
				story,
			);
		},
		toldOfMove: async (reader, { story, guild = "" }) => {
			await run(
				"UPDATE reader_positions SET moved = NULL WHERE reader = $1 AND guild = $2 AND story = $3",
				reader,
				guild,
				story,
			);
		},
		clearReadingPosition: async (reader, { story, guild = "" }) =>
			(await run(
				"DELETE FROM reader_positions WHERE reader = $1 AND guild = $2 AND story = $3",
				reader,
				guild,
				story,
			)) > 0,
	};
}

function createLastStories({ one, run }: Database): Pick<Positions, "lastStory" | "setLastStory"> {
	return {
		lastStory: async (reader) => {
			const row = await lastOf(one, reader);
			return row && keyOf(row);
		},
		setLastStory: async (reader, { story, guild = "" }) => {
			// Set at every question: without this look, every question would wait for the disk.
			const row = await lastOf(one, reader);
			if (row?.story === story && row.guild === guild) return;
			await run(
				`INSERT INTO reader_last_stories (reader, guild, story) VALUES ($1, $2, $3)
				 ON CONFLICT (reader) DO UPDATE SET guild = excluded.guild, story = excluded.story`,
				reader,
				guild,
				story,
			);
		},
	};
}

async function lastOf(one: Database["one"], reader: string) {
	const row = await one<{ guild: string; story: StoryId }>(
		"SELECT guild, story FROM reader_last_stories WHERE reader = $1",
		reader,
	);
	return row;
}

function keeperOf({ all, one }: Database): Positions["keptOf"] {
	return async (reader) => {
		const rows = await all<PlaceRow & { guild: string }>(
			`SELECT guild, ${PLACE_COLUMNS} FROM reader_positions WHERE reader = $1 ORDER BY guild, story`,
			reader,
		);
		const last = await lastOf(one, reader);
		return {
			positions: rows.map((row) => ({ ...keyOf(row), ...placeOf(row) })),
			...(last === undefined ? {} : { lastStory: keyOf(last) }),
		};
	};
}

function forgetterOf({ erase }: Database): Positions["forgetReader"] {
	return (reader) =>
		erase(
			async ({ run }) =>
				(await run("DELETE FROM reader_positions WHERE reader = $1", reader)) +
				(await run("DELETE FROM reader_last_stories WHERE reader = $1", reader)),
			reader,
		);
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

/** Sets all but the story to what `valuesOf` gives, as the statement's first values. */
export const SET_PLACE = "chapter = $1, paragraph = $2, reading = $3, words = $4, moved = $5";

/** Holds for a row that is still what `standsAt` gives, as the values after those. */
export const STILL_THERE = "chapter = $6 AND paragraph = $7 AND reading IS NOT DISTINCT FROM $8";

/** Puts a place where one was before. */
export const SET_EXCLUDED_PLACE = PLACE_COLUMNS.split(", ")
	.map((column) => `${column} = excluded.${column}`)
	.join(", ");

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

export function valuesOf({ chapter, paragraph, reading, words, moved }: KeptPlace): readonly Value[] {
	return [chapter, paragraph, reading ?? null, words === undefined ? null : JSON.stringify(words), moved ?? null];
}

export function standsAt({ chapter, paragraph, reading }: KeptPlace): readonly Value[] {
	return [chapter, paragraph, reading ?? null];
}

function keyOf({ guild, story }: { guild: string; story: StoryId }): StoryKey {
	return guild === "" ? { story } : { story, guild };
}
