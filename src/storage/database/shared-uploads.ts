import type { Database } from "./database.ts";
import { followChannel } from "./follow-channel.ts";
import { UPLOADS_CHANNEL } from "./shared-migrations.ts";
import { createUploadRows, type KeptUploads, type UploadContent } from "./upload-rows.ts";

/** Stories' files where processes share what is kept: they lie beside their rows, and are copied to where they are read. */
export type SharedFiles = {
	/** The file of a server's story; undefined if the story is gone meanwhile. */
	uploadContent(guild: string, file: string): Promise<UploadContent | undefined>;
	/** Calls `look` when another process may have added or removed a story: after each change, and after each gap in hearing of them. */
	followUploads(look: () => void): { end(): Promise<void> };
};

/** A story of 25 MB on its way to or from a server that is busy. */
const CONTENT_WITHIN_MS = 60_000;

/** A row and its file are kept together or not at all. Where a row goes, its file goes with it. */
export function createSharedUploads(database: Database, address: string): KeptUploads & SharedFiles {
	return {
		...createUploadRows(database),
		saveUpload: async (upload, content) => {
			await database.inTransaction(async (statements) => {
				await createUploadRows({ ...database, ...statements }).saveUpload(upload);
				if (content === undefined) return;
				await statements.run(
					`INSERT INTO upload_contents (guild, story, bytes, manifest) VALUES ($1, $2, $3, $4)
					 ON CONFLICT (guild, story) DO UPDATE SET bytes = excluded.bytes, manifest = excluded.manifest`,
					upload.guild,
					upload.story,
					content.bytes,
					content.manifest,
				);
			}, CONTENT_WITHIN_MS);
		},
		uploadContent: (guild, file) =>
			database.inTransaction(async ({ one }) => {
				const content = await one<UploadContent>(
					"SELECT bytes, manifest FROM upload_contents JOIN uploaded_stories USING (guild, story) WHERE guild = $1 AND file = $2",
					guild,
					file,
				);
				return content;
			}, CONTENT_WITHIN_MS),
		followUploads: (look) => followChannel(address, UPLOADS_CHANNEL, look),
	};
}
