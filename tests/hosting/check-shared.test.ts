import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkShared } from "../../src/hosting/check-shared.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { backupOf, openCarry } from "./carry.ts";
import { dataFolder, GUILD } from "./data-folder.ts";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("footnote doctor, where DATABASE_URL is set,", () => {
	const carry = openCarry();

	test("finds a database that is empty, and changes nothing", async () => {
		const findings = await checkShared(carry.address(), temporaryFolder());
		expect(findings).toMatchObject([{ state: "ok", says: expect.stringMatching(/tables are made when/) }]);
		expect(await carry.run("SELECT 1 FROM pg_tables WHERE tablename = 'owner'")).toEqual([]);
	});

	test("tells how what a file keeps is carried over, and once it is, that it still lies there", async () => {
		const dataDir = await dataFolder();
		const way = { state: "look", wayOut: expect.stringMatching(/DATABASE_URL= footnote backup .*footnote restore/) };
		expect(await checkShared(carry.address(), dataDir)).toMatchObject([{ state: "ok" }, way]);
		await carry.into(await backupOf(dataDir));
		const rest = { state: "look", wayOut: expect.stringMatching(/^Delete footnote\.db and uploads/) };
		expect(await checkShared(carry.address(), dataDir)).toMatchObject([{ state: "ok" }, rest]);
		expect(await checkShared(carry.address(), temporaryFolder())).toMatchObject([{ state: "ok" }]);
	});

	test("names stories whose files it does not hold", async () => {
		const dataDir = await dataFolder();
		rmSync(join(dataDir, "uploads", GUILD, "emma.txt"));
		await carry.into(await backupOf(dataDir));
		expect(await checkShared(carry.address(), temporaryFolder())).toMatchObject([
			{ state: "ok" },
			{ state: "look", says: expect.stringContaining(`uploads/${GUILD}/emma.txt`) },
		]);
	});
});
