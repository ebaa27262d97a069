import { join } from "node:path";
import type { Place, StoryId } from "../story/story.ts";
import { type Database, openDatabase } from "./database.ts";
import { emptyLog } from "./erase.ts";
import { createReaderRows, type ReaderRows } from "./reader-rows.ts";
import { createServerRows, type ServerRows } from "./server-rows.ts";
import { createUploadRows, type UploadRows } from "./upload-rows.ts";

/** Discord's id of a person; in the terminal a fixed word. */
export type ReaderId = string;
/** Discord's id of a server. */
export type GuildId = string;
/** Discord's id of a channel. */
export type ChannelId = string;

/** A story by its owner: without `guild` it is the corpus's, with it that server's own. */
export type StoryKey = { readonly story: StoryId; readonly guild?: GuildId | undefined };

/** The last place that may be seen, by story. */
export type Limits = ReadonlyMap<StoryId, Place>;

/** All that is kept between runs: ids, positions, settings, a reader's last story, and which stories were uploaded. */
export type Settings = ReaderRows &
	ServerRows &
	UploadRows & {
		/** Gives the file back; call it last. */
		close(): void;
	};

/**
 * Opens the settings in `dataDir`. A function that writes has its row on disk when it returns.
 *
 * @throws UserError if the database is damaged, from a newer version or cannot be written.
 */
export function openSettings(dataDir: string): Settings {
	const database: Database = openDatabase(join(dataDir, "footnote.db"));
	return {
		...createReaderRows(database),
		...createServerRows(database),
		...createUploadRows(database),
		close: () => {
			emptyLog(database);
			database.close();
		},
	};
}
