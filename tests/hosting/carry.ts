import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, onTestFinished } from "vitest";
import { makeBackup } from "../../src/hosting/backup.ts";
import { restoreBackup } from "../../src/hosting/restore.ts";
import { makeSharedBackup } from "../../src/hosting/shared-backup.ts";
import { restoreShared } from "../../src/hosting/shared-restore.ts";
import { openSharedSettings } from "../../src/storage/settings.ts";
import { type Postgres, startPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

/** Where an archive may be made. */
export function archivePath(): string {
	return join(temporaryFolder(), "footnote.tar.gz");
}

/** An archive of a data folder. */
export async function backupOf(dataDir: string): Promise<string> {
	const file = archivePath();
	await makeBackup({ dataDir, file, force: false });
	return file;
}

/** For a block of tests a PostgreSQL server, and for each of them a database that is empty. */
export function openCarry() {
	let postgres: Postgres;
	let address = "";
	const anotherDatabase = async (): Promise<void> => {
		address = await postgres.database();
	};
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(anotherDatabase);
	return {
		address: () => address,
		anotherDatabase,
		run: (sql: string) => postgres.run(sql, address),
		/** From an archive into the database. */
		into: (file: string, { force = false, dataDir = temporaryFolder(), to = address } = {}) =>
			restoreShared({ file, dataDir, address: to, force }),
		/** From the database into an archive, and from there into a data folder. */
		out: async () => {
			const [file, dataDir] = [archivePath(), join(temporaryFolder(), "data")];
			const saved = await makeSharedBackup({ address, file, force: false });
			const told = await restoreBackup({ file, dataDir, force: false, now: () => 0 });
			return { saved, told, dataDir };
		},
		settings: async () => {
			const settings = await openSharedSettings(address);
			onTestFinished(() => settings.close());
			return settings;
		},
	};
}
