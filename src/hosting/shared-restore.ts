import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { type Filled, fillPostgres } from "../storage/database/fill-postgres.ts";
import { manifestOf } from "../storage/upload-files.ts";
import { DATABASE, UPLOADS } from "./kept-files.ts";
import { isUploadPath } from "./unpack-backup.ts";
import { type UnpackParts, withUnpacked } from "./with-unpacked.ts";

type SharedRestoreParts = UnpackParts & {
	/** Of the PostgreSQL database. */
	readonly address: string;
	/** Whether what is kept there already is replaced. */
	readonly force: boolean;
};

/** A row of a server holds a file whole, and so does memory on its way. Twice what Discord lets a server send. */
const MOST_MB = 64;

/**
 * Puts what a backup holds into the database that processes share: all of it, or nothing if anything ends it before. It is
 * unpacked in the data folder first, and found sound.
 *
 * @throws UserError as `withUnpacked` and `fillPostgres`.
 */
export async function restoreShared({ address, force, ...parts }: SharedRestoreParts): Promise<Filled> {
	const { file, signal } = parts;
	return withUnpacked(
		parts,
		() => {},
		async (unpacked) => {
			const bytesOf = (guild: string, name: string): Promise<Buffer> | undefined => {
				const path = `${UPLOADS}/${guild}/${name}`;
				if (!existsSync(join(unpacked, path))) return undefined;
				const megabytes = Math.ceil(statSync(join(unpacked, path)).size / 1024 / 1024);
				if (megabytes <= MOST_MB) return readFile(join(unpacked, path));
				throw new UserError(
					`${file} cannot be put back: ${path} in it has ${megabytes} MB, and a story at most ${MOST_MB}. Nothing was changed.`,
				);
			};
			return fillPostgres({
				...{ address, force, signal },
				path: join(unpacked, DATABASE),
				contentOf: async ({ guild, story, file: name }) => {
					// The file gets its name by its story there.
					if (!isUploadPath(`${UPLOADS}/${guild}/${story}.txt`)) {
						throw new UserError(
							`${file} was not made by Footnote: its database holds what Footnote never writes. Nothing was changed.`,
						);
					}
					const bytes = await bytesOf(guild, name);
					return bytes && { bytes, manifest: await bytesOf(guild, manifestOf(name)) };
				},
			});
		},
	);
}
