import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Sqlite from "libsql";
import { type TarFile, writeTar } from "../../src/hosting/tar.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { dataFolder } from "./data-folder.ts";

/** An archive that nothing but its own bytes tell from one of Footnote's. */
export async function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
	async function* entries(): AsyncGenerator<TarFile> {
		for (const [name, content] of Object.entries(files)) {
			const bytes = Buffer.from(content);
			yield { name, size: bytes.length, content: [bytes] };
		}
	}
	const chunks: Uint8Array[] = [];
	for await (const chunk of writeTar(entries())) chunks.push(chunk);
	return fileOf(gzipSync(Buffer.concat(chunks)));
}

export function fileOf(bytes: Uint8Array): string {
	const file = join(temporaryFolder(), "archive");
	writeFileSync(file, bytes);
	return file;
}

/** The bytes of a database that had a bot of this version, and then what `sql` does. */
export async function databaseWith(sql: string): Promise<Uint8Array> {
	const path = join(await dataFolder(), "footnote.db");
	const database = new Sqlite(path);
	database.exec(sql);
	database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").raw().get();
	database.close();
	return readFileSync(path);
}
