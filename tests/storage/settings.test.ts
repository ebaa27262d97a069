import { afterAll, beforeAll, describe } from "vitest";
import { openSettings, openSharedSettings } from "../../src/storage/settings.ts";
import { testKeeping } from "./keeping-contract.ts";
import { hasPostgres, type Postgres, startPostgres } from "./postgres/start-postgres.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("settings in a file", () => {
	testKeeping({ empty: async () => temporaryFolder(), open: async (folder) => openSettings(folder) });
});

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("settings in PostgreSQL", () => {
	let postgres: Postgres;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());

	testKeeping({ empty: () => postgres.database(), open: (address) => openSharedSettings(address) });
});
