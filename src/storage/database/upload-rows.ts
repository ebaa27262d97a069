import type { StoryId } from "../../story/story.ts";
import type { Database } from "./database.ts";

/** A story that a server brought in. */
export type Upload = {
	readonly guild: string;
	readonly story: StoryId;
	/** Name of the file in the server's folder; Footnote's own, never the one it was sent with. */
	readonly file: string;
	/** The title given with it; undefined: the one found in the file. */
	readonly title?: string | undefined;
};

/** The file of a story, and what is said of it in its manifest. */
export type UploadContent = { readonly bytes: Uint8Array; readonly manifest: Uint8Array };

/** Which stories servers have brought in. The files themselves lie in the data folder. */
export type KeptUploads = {
	/** Of one server, or of all, sorted by server and story. */
	uploads(guild?: string): Promise<readonly Upload[]>;
	/**
	 * Adds it, or puts a newer file in its place.
	 *
	 * @param content The file itself, where it is to lie beside the row.
	 */
	saveUpload(upload: Upload, content?: UploadContent): Promise<void>;
	/** Deletes it with every position, limit and default that names it, so that a later story of that id starts clean. @returns whether there was one. */
	removeUpload(guild: string, story: StoryId): Promise<boolean>;
};

type UploadRow = { guild: string; story: StoryId; file: string; title: string | null };

const COLUMNS = "guild, story, file, title";

/** What names a story. */
const NAMES = [
	"DELETE FROM reader_positions WHERE guild = $1 AND story = $2",
	"DELETE FROM reader_last_stories WHERE guild = $1 AND story = $2",
	"DELETE FROM channel_limits WHERE guild = $1 AND story = $2",
	"UPDATE channel_settings SET default_story = NULL WHERE guild = $1 AND default_story = $2",
	"UPDATE server_settings SET default_story = NULL WHERE guild = $1 AND default_story = $2",
];

// Rows with words of the story name the reading that these are of, so its name is a mark of every copy of them.
const READINGS = ["reader_positions", "channel_limits"]
	.map((table) => `SELECT reading FROM ${table} WHERE guild = $1 AND story = $2 AND reading IS NOT NULL`)
	.join(" UNION ");

export function createUploadRows({ all, run, erase }: Database): KeptUploads {
	return {
		uploads: async (guild) => {
			const rows =
				guild === undefined
					? await all<UploadRow>(`SELECT ${COLUMNS} FROM uploaded_stories ORDER BY guild, story`)
					: await all<UploadRow>(`SELECT ${COLUMNS} FROM uploaded_stories WHERE guild = $1 ORDER BY story`, guild);
			return rows.map(uploadOf);
		},
		saveUpload: async ({ guild, story, file, title }) => {
			await run(
				`INSERT INTO uploaded_stories (${COLUMNS}) VALUES ($1, $2, $3, $4)
				 ON CONFLICT (guild, story) DO UPDATE SET file = excluded.file, title = excluded.title`,
				guild,
				story,
				file,
				title ?? null,
			);
		},
		removeUpload: async (guild, story) => {
			const rows = await all<{ reading: string }>(READINGS, guild, story);
			return erase(
				async (within) => {
					for (const sql of NAMES) await within.run(sql, guild, story);
					return (await within.run("DELETE FROM uploaded_stories WHERE guild = $1 AND story = $2", guild, story)) > 0;
				},
				...rows.map(({ reading }) => reading),
			);
		},
	};
}

function uploadOf({ guild, story, file, title }: UploadRow): Upload {
	return { guild, story, file, title: title ?? undefined };
}
