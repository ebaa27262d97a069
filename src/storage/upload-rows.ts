import type { StoryId } from "../story/story.ts";
import type { Database } from "./database.ts";
import { erase } from "./erase.ts";
import type { AtOnce } from "./promising.ts";

/** A story that a server brought in. */
export type Upload = {
	readonly guild: string;
	readonly story: StoryId;
	/** Name of the file in the server's folder; Footnote's own, never the one it was sent with. */
	readonly file: string;
	/** The title given with it; undefined: the one found in the file. */
	readonly title?: string | undefined;
};

/** Which stories servers have brought in. The files themselves lie in the data folder. */
export type KeptUploads = {
	/** Of one server, or of all, sorted by server and story. */
	uploads(guild?: string): Promise<readonly Upload[]>;
	/** Adds it, or puts a newer file in its place. */
	saveUpload(upload: Upload): Promise<void>;
	/** Deletes it with every position, limit and default that names it, so that a later story of that id starts clean. @returns whether there was one. */
	removeUpload(guild: string, story: StoryId): Promise<boolean>;
};

export type UploadRows = AtOnce<KeptUploads>;

type UploadRow = { guild: string; story: StoryId; file: string; title: string | null };

export function createUploadRows(database: Database): UploadRows {
	const all = database.prepare("SELECT guild, story, file, title FROM uploaded_stories");
	const ofGuild = database.prepare("SELECT guild, story, file, title FROM uploaded_stories WHERE guild = ?");
	const save = database.prepare(
		`INSERT INTO uploaded_stories (guild, story, file, title) VALUES (?, ?, ?, ?)
		 ON CONFLICT (guild, story) DO UPDATE SET file = excluded.file, title = excluded.title`,
	);
	const remove = database.prepare("DELETE FROM uploaded_stories WHERE guild = ? AND story = ?");
	const removeNames = [
		"DELETE FROM reader_positions WHERE guild = ? AND story = ?",
		"DELETE FROM reader_last_stories WHERE guild = ? AND story = ?",
		"DELETE FROM channel_limits WHERE guild = ? AND story = ?",
		"UPDATE channel_settings SET default_story = NULL WHERE guild = ? AND default_story = ?",
		"UPDATE server_settings SET default_story = NULL WHERE guild = ? AND default_story = ?",
	].map((sql) => database.prepare(sql));
	// Rows with words of the story name the reading that these are of, so its name is a mark of every copy of them.
	const readings = database.prepare(
		["reader_positions", "channel_limits"]
			.map((table) => `SELECT reading FROM ${table} WHERE guild = ?1 AND story = ?2 AND reading IS NOT NULL`)
			.join(" UNION "),
	);
	return {
		uploads: (guild) => ((guild === undefined ? all.all() : ofGuild.all(guild)) as UploadRow[]).map(uploadOf),
		saveUpload: ({ guild, story, file, title }) => {
			save.run(guild, story, file, title ?? null);
		},
		removeUpload: (guild, story) => {
			const rows = readings.all(guild, story) as { reading: string }[];
			const work = (): boolean => {
				for (const statement of removeNames) statement.run(guild, story);
				return remove.run(guild, story).changes > 0;
			};
			return erase(database, work, ...rows.map(({ reading }) => reading));
		},
	};
}

function uploadOf({ guild, story, file, title }: UploadRow): Upload {
	return { guild, story, file, title: title ?? undefined };
}
