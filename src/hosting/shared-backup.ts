import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { copyPostgres } from "../storage/database/copy-postgres.ts";
import type { RowCount } from "../storage/database/kept-tables.ts";
import type { UploadedFile } from "../storage/database/look-at-database.ts";
import { manifestOf } from "../storage/upload-files.ts";
import type { Backup } from "./backup.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import type { TarFile } from "./tar.ts";
import { type ArchiveParts, writeArchive } from "./write-archive.ts";

type SharedBackupParts = ArchiveParts & {
	/** Of the PostgreSQL database. */
	readonly address: string;
};

/**
 * Saves what processes share as it is at one moment, while they run and write, as `makeBackup` saves what a data folder holds:
 * one archive serves both.
 *
 * @throws UserError if the database cannot be reached, is from a newer Footnote or has none of Footnote's tables, and as `makeBackup`.
 */
export async function makeSharedBackup({
	address,
	...parts
}: SharedBackupParts): Promise<Backup & { readonly rows: readonly RowCount[] }> {
	return writeArchive(parts, async (beside, pack) => {
		const copy = join(beside, DATABASE);
		return copyPostgres(
			address,
			copy,
			async ({ rows, contents }) => {
				let stories = 0;
				const missing: UploadedFile[] = [];
				async function* files(): AsyncGenerator<TarFile> {
					for await (const { guild, file, content } of contents()) {
						if (content === undefined) {
							missing.push({ guild, file });
							continue;
						}
						stories++;
						const { size, parts: story, manifest } = content;
						yield { name: `${UPLOADS}/${guild}/${file}`, size, content: story };
						yield { name: `${UPLOADS}/${guild}/${manifestOf(file)}`, size: manifest.length, content: [manifest] };
					}
					yield { name: DATABASE, size: statSync(copy).size, content: createReadStream(copy) };
				}
				const bytes = await pack(files());
				return { bytes, stories, missing, rows };
			},
			parts.signal,
		);
	});
}
