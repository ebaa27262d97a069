import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkShared } from "../../src/hosting/check-shared.ts";
import { openFile } from "../../src/storage/database/libsql-file.ts";
import { migratePostgres } from "../../src/storage/database/migrate-postgres.ts";
import { migrations } from "../../src/storage/database/migrations.ts";
import { sharedMigrations } from "../../src/storage/database/shared-migrations.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { backupOf, openCarry } from "./carry.ts";
import { dataFolder, GUILD } from "./data-folder.ts";
import { folderWith } from "./kept-data.ts";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("footnote doctor, where DATABASE_URL is set,", () => {
	const carry = openCarry();

	const wayOutOf = async (dataDir: string): Promise<string> => {
		const last = (await checkShared(carry.address(), dataDir)).at(-1);
		return last === undefined || last.state === "ok" ? "" : last.wayOut;
	};

	test("finds a database that is empty, and changes nothing", async () => {
		const findings = await checkShared(carry.address(), temporaryFolder());
		expect(findings).toMatchObject([{ state: "ok", says: expect.stringMatching(/tables are made when/) }]);
		expect(await carry.run("SELECT 1 FROM pg_tables WHERE tablename = 'owner'")).toEqual([]);
	});

	test("tells how what a file keeps is carried over, and once it is, that it still lies there", async () => {
		const dataDir = await dataFolder();
		const way = { state: "look", wayOut: expect.stringMatching(/DATABASE_URL= footnote backup .*footnote restore/) };
		expect(await wayOutOf(dataDir)).not.toMatch(/delete|--force/iu);
		expect(await checkShared(carry.address(), dataDir)).toMatchObject([{ state: "ok" }, way]);
		await carry.into(await backupOf(dataDir));
		const rest = { state: "look", wayOut: expect.stringMatching(/^Delete footnote\.db and uploads/) };
		expect(await checkShared(carry.address(), dataDir)).toMatchObject([{ state: "ok" }, rest]);
		expect(await checkShared(carry.address(), temporaryFolder())).toMatchObject([{ state: "ok" }]);
	});

	test("never advises to delete what was not carried over, though the database holds other rows", async () => {
		const dataDir = await dataFolder();
		const settings = await carry.settings();
		// As many positions as the file has, of somebody else.
		await settings.setReadingPosition("bert", { story: "emma" }, { chapter: 2, paragraph: 1 });
		expect(await checkShared(carry.address(), dataDir)).toMatchObject([
			{ state: "ok" },
			{
				state: "look",
				says: expect.stringMatching(/Rows: reader_positions 1, uploaded_stories 2, files of stories 2\.$/),
				wayOut: expect.stringMatching(
					/“footnote backup now\.tar\.gz”.*“DATABASE_URL= footnote backup move\.tar\.gz” and “footnote restore move\.tar\.gz --force”/,
				),
			},
		]);
		expect(await wayOutOf(dataDir)).not.toMatch(/delete/iu);
		await carry.into(await backupOf(dataDir), { force: true });
		expect(await wayOutOf(dataDir)).toMatch(/^Delete/);
	});

	test.each([
		["a position", "DELETE FROM reader_positions", /Rows: reader_positions 1\.$/],
		["a story", "DELETE FROM uploaded_stories WHERE story = 'mill'", /uploaded_stories 1, files of stories 1\.$/],
		["a story's file", "DELETE FROM upload_contents WHERE story = 'mill'", /Rows: files of stories 1\.$/],
	])("counts %s that the file alone holds", async (_, sql, says) => {
		const dataDir = await dataFolder();
		await carry.into(await backupOf(dataDir));
		await carry.run(sql);
		const findings = await checkShared(carry.address(), dataDir);
		expect(findings.at(-1)).toMatchObject({ state: "look", says: expect.stringMatching(says) });
		expect(await wayOutOf(dataDir)).not.toMatch(/delete/iu);
	});

	test("counts row by row, in however many batches, of an older database and file, too", async () => {
		const rows = { reader_positions: positions(1001), owner: [{ application: "1" }] };
		const dataDir = folderWith({ rows, files: {} });
		await carry.into(await backupOf(dataDir));
		expect(await wayOutOf(dataDir)).toMatch(/^Delete/);
		await carry.run("DELETE FROM reader_positions WHERE reader IN ('reader 0', 'reader 999', 'reader 1000')");
		expect((await checkShared(carry.address(), dataDir)).at(-1)?.says).toMatch(/Rows: reader_positions 3\.$/);

		await carry.anotherDatabase();
		await migratePostgres(carry.address(), { kept: migrations.slice(0, 3), shared: sharedMigrations });
		const newer = folderWith({ rows: { greeted_servers: [{ guild: GUILD }] }, files: {} });
		expect((await checkShared(carry.address(), newer)).at(-1)?.says).toMatch(/Rows: greeted_servers 1\.$/);
		const older = temporaryFolder();
		openFile(join(older, "footnote.db"), migrations.slice(0, 1)).close();
		expect(await wayOutOf(older)).toMatch(/^Delete/);
	});

	test("says to keep a file that it cannot read", async () => {
		const dataDir = await dataFolder({
			"footnote.db": "no database at all, but words that are longer than its head is",
		});
		expect((await checkShared(carry.address(), dataDir)).at(-1)).toMatchObject({
			state: "look",
			says: expect.stringMatching(/cannot be told\. .*footnote\.db/),
			wayOut: "Keep footnote.db and uploads in it until it can.",
		});
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

function positions(count: number): readonly Record<string, string | number>[] {
	return Array.from({ length: count }, (_, at) => ({
		reader: `reader ${at}`,
		guild: "",
		story: "emma",
		chapter: 1,
		paragraph: at,
	}));
}
