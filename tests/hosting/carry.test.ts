import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { restoreBackup } from "../../src/hosting/restore.ts";
import { makeSharedBackup } from "../../src/hosting/shared-backup.ts";
import { openFile } from "../../src/storage/database/libsql-file.ts";
import { migratePostgres } from "../../src/storage/database/migrate-postgres.ts";
import { migrations } from "../../src/storage/database/migrations.ts";
import { sharedMigrations } from "../../src/storage/database/shared-migrations.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { archiveOf, databaseWith } from "./archive-of.ts";
import { archivePath, backupOf, openCarry } from "./carry.ts";
import { dataFolder, GUILD } from "./data-folder.ts";
import { folderWith, type KeptData, keptData, keptIn } from "./kept-data.ts";
import { runFootnote } from "./run-footnote.ts";

const SOON = { timeout: 120_000 };

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("what is kept", () => {
	const carry = openCarry();

	test("in a file comes out of PostgreSQL as it went in, whatever it is", async () => {
		const thereAndBack = async (data: KeptData): Promise<void> => {
			const folder = folderWith(data);
			const kept = keptIn(folder);
			expect(Object.values(kept.rows).every((rows) => rows.length > 0)).toBe(true);
			const into = await carry.into(await backupOf(folder), { force: true });
			const { saved, told, dataDir } = await carry.out();
			expect(keptIn(dataDir)).toEqual(kept);
			const stories = data.rows["uploaded_stories"]?.length;
			expect([into.stories, saved.stories, told.stories]).toEqual([stories, stories, stories]);
			expect(Object.fromEntries(into.rows.map(({ table, rows }) => [table, rows]))).toEqual(
				Object.fromEntries(Object.entries(kept.rows).map(([table, rows]) => [table, rows.length])),
			);
			expect(saved.rows).toEqual(into.rows);
			expect(into.bytes).toBe(Object.values(data.files).reduce((sum, { length }) => sum + length, 0));
		};
		await fc.assert(fc.asyncProperty(keptData, thereAndBack), { numRuns: 25 });
	});

	test.each([0, 100, 999, 1000, 1001, 2500])("of %i readers comes back, in however many batches", async (count) => {
		const folder = temporaryFolder();
		const database = openFile(join(folder, "footnote.db"));
		database.exec(
			`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
			 INSERT INTO reader_last_stories SELECT 'reader ' || i, '', 'emma' FROM n LIMIT ${count}`,
		);
		database.close();
		await carry.into(await backupOf(folder));
		const { dataDir } = await carry.out();
		expect(keptIn(dataDir)).toEqual(keptIn(folder));
		expect(keptIn(dataDir).rows["reader_last_stories"]).toHaveLength(count);
	});

	test("of stories of any size comes back, in however many parts", async () => {
		const sizes = [0, 1, 1024 * 1024, 1024 * 1024 + 1, 2_600_000];
		const stories = sizes.map((size) => ({ guild: GUILD, story: `of-${size}`, file: `of-${size}.txt`, title: null }));
		const files = sizes.map((size) => [`${GUILD}/of-${size}.txt`, new Uint8Array(randomBytes(size))] as const);
		const folder = folderWith({ rows: { uploaded_stories: stories }, files: Object.fromEntries(files) });
		await carry.into(await backupOf(folder));
		const { dataDir } = await carry.out();
		const out = keptIn(dataDir);
		expect(out.rows).toEqual(keptIn(folder).rows);
		for (const [path, bytes] of files) expect(Buffer.compare(out.files[path] ?? Buffer.from("none"), bytes)).toBe(0);
	});

	test("is asked of PostgreSQL as it was of the file, and files have names that tell what they hold", async () => {
		await carry.into(await backupOf(await dataFolder()));
		const settings = await carry.settings();
		const position = await settings.readingPosition("anna", { story: "emma", guild: GUILD });
		expect(position).toMatchObject({ chapter: 1, paragraph: 7 });
		const rows = await settings.uploads(GUILD);
		expect(rows.map(({ file }) => file)).toEqual([
			expect.stringMatching(/^emma-[0-9a-f]{12}\.txt$/),
			expect.stringMatching(/^mill-[0-9a-f]{12}\.txt$/),
		]);
		const content = await settings.uploadContent(GUILD, rows[0]?.file ?? "");
		expect(Buffer.from(content?.bytes ?? []).toString()).toBe("The story of emma.\n");
		expect(JSON.parse(Buffer.from(content?.manifest ?? []).toString())).toEqual({ title: "emma" });
		await expect(settings.claim("100000000000000002")).rejects.toThrow(/application 100000000000000001/);
	});

	test("without a story's file or manifest is carried, and the story named", async () => {
		const folder = await dataFolder();
		rmSync(join(folder, "uploads", GUILD, "emma.txt"));
		rmSync(join(folder, "uploads", GUILD, "mill.json"));
		const missing = [{ guild: GUILD, file: "emma.txt" }];
		expect(await carry.into(await backupOf(folder))).toMatchObject({ stories: 1, missing });
		const { saved, told, dataDir } = await carry.out();
		expect([saved, told]).toMatchObject([
			{ stories: 1, missing },
			{ stories: 1, missing },
		]);
		expect(Buffer.from(keptIn(dataDir).files[`${GUILD}/mill.json`] ?? []).toString()).toBe('{"id":"mill"}');
	});

	test("is told to processes that listen, when all of it is there", async () => {
		const file = await backupOf(await dataFolder());
		await migratePostgres(carry.address());
		const client = new pg.Client({ connectionString: carry.address() });
		await client.connect();
		onTestFinished(() => client.end());
		const heard: (string | undefined)[] = [];
		client.on("notification", ({ payload }) => heard.push(payload));
		await client.query("LISTEN footnote_uploads");
		await carry.into(file);
		await client.query("SELECT 1");
		expect(heard).toEqual([GUILD]);
	});

	test("in PostgreSQL is saved while processes write, all that was acknowledged before", async () => {
		const settings = await carry.settings();
		const [acknowledged, removing] = [new Set<number>(), new Set<number>()];
		let [position, over] = [0, false];
		const writing = (async (): Promise<void> => {
			for (let round = 1; !over; round++) {
				await settings.setReadingPosition("anna", { story: "emma" }, { chapter: 1, paragraph: round });
				position = round;
				const content = { bytes: Buffer.from(textOf(round)), manifest: Buffer.from("{}") };
				const upload = { guild: GUILD, story: `log-${round}`, file: `log-${round}-0123456789ab.txt`, title: "Log" };
				await settings.saveUpload(upload, content);
				acknowledged.add(round);
				removing.add(round - 3);
				if (round > 3 && round % 2 === 0) await settings.removeUpload(GUILD, `log-${round - 3}`);
				await pause(20);
			}
		})();
		onTestFinished(() => {
			over = true;
		});
		for (const rounds of [8, 20, 40]) {
			await expect.poll(() => position, SOON).toBeGreaterThan(rounds);
			const before = { position, stories: [...acknowledged] };
			const { saved, dataDir } = await carry.out();
			expect(saved.missing).toEqual([]);
			const { rows, files } = keptIn(dataDir);
			expect(rows["reader_positions"]?.[0]?.["paragraph"]).toBeGreaterThanOrEqual(before.position);
			const stories = (rows["uploaded_stories"] ?? []).map((row) => String(row["story"]));
			const sure = before.stories.filter((round) => !removing.has(round)).map((round) => `log-${round}`);
			expect(stories).toEqual(expect.arrayContaining(sure));
			for (const story of stories) {
				expect(Buffer.from(files[`${GUILD}/${story}.txt`] ?? []).toString()).toBe(textOf(Number(story.slice(4))));
			}
			expect(Object.keys(files)).toHaveLength(stories.length * 2);
		}
		over = true;
		await writing;
	});

	test.each(migrations.map((_, at) => at + 1))(
		"in PostgreSQL of version %i is saved as it is, and comes up to date where it is put",
		async (version) => {
			const folder = join(temporaryFolder(), "old");
			await migratePostgres(carry.address(), { kept: migrations.slice(0, version), shared: sharedMigrations });
			const columns = "(reader, guild, story, chapter, paragraph)";
			await carry.run(`INSERT INTO reader_positions ${columns} VALUES ('ada', '', 'emma', 3, 12)`);
			const file = archivePath();
			await makeSharedBackup({ address: carry.address(), file, force: false });
			await restoreBackup({ file, dataDir: folder, force: false, now: () => 0 });
			expect(await carry.run("SELECT version FROM footnote_schema WHERE part = 'kept'")).toEqual([{ version }]);
			await carry.anotherDatabase();
			await carry.into(file);
			const alone = openSettings(folder);
			onTestFinished(() => alone.close());
			for (const settings of [alone, await carry.settings()]) {
				expect(await settings.readingPosition("ada", { story: "emma" })).toMatchObject({ chapter: 3, paragraph: 12 });
			}
		},
	);

	test("is no backup where there is nothing, and leaves nothing", async () => {
		const folder = temporaryFolder();
		const saving = makeSharedBackup({ address: carry.address(), file: join(folder, "b"), force: false });
		await expect(saving).rejects.toThrow(/none of Footnote's tables, so there is nothing to save/);
		expect(readdirSync(folder)).toEqual([]);
		expect(await carry.run("SELECT 1 FROM pg_tables WHERE tablename = 'owner'")).toEqual([]);
	});

	test.each([false, true])(
		"of a bot that was never connected leaves PostgreSQL to the application whose it is, with --force: %s",
		async (force) => {
			await migratePostgres(carry.address());
			await carry.run("INSERT INTO owner VALUES ('100000000000000009')");
			const file = await archiveOf({ "footnote.db": await databaseWith("DELETE FROM owner") });
			await carry.into(file, { force });
			expect(await carry.run("SELECT * FROM owner")).toEqual([{ application: "100000000000000009" }]);
			expect(await carry.run("SELECT reader FROM reader_positions")).toHaveLength(1);
		},
	);

	test("goes from a file to PostgreSQL and back by the command line", async () => {
		const [cwd, dataDir] = [temporaryFolder(), await dataFolder()];
		const saved = await runFootnote(["backup", "move.tar.gz"], { cwd, env: { DATA_DIR: dataDir } });
		expect(saved).toMatchObject({ code: 0, errors: "" });
		const env = { DATABASE_URL: carry.address() };
		const put = await runFootnote(["restore", "move.tar.gz"], { cwd, env });
		expect(put).toMatchObject({ code: 0, errors: "" });
		expect(put.output).toMatch(
			/^Put into the database footnote_\d+ on .*: settings, reading positions, 2 stories of servers \(1 KB\)\.\nRows: reader_positions 1, reader_last_stories \d, .*uploaded_stories 2, owner 1,.*\.\n$/,
		);
		const back = await runFootnote(["backup", "back.tar.gz"], { cwd, env });
		expect(back.output).toMatch(
			/^Saved to back\.tar\.gz \(\d+ KB\): .*2 stories of servers\..*\nRows: reader_positions 1,/,
		);
		if (process.platform !== "win32") expect(statSync(join(cwd, "back.tar.gz")).mode & 0o777).toBe(0o600);
		const here = await runFootnote(["restore", "back.tar.gz"], { cwd, env: { DATA_DIR: "alone" } });
		expect(here).toMatchObject({ code: 0, errors: "" });
		expect(keptIn(join(cwd, "alone"))).toEqual(keptIn(dataDir));
		expect(await runFootnote(["restore", "move.tar.gz"], { cwd, env })).toMatchObject({ code: 1, output: "" });
	});
});

function textOf(round: number): string {
	return `Day ${round}: all was well.\n`.repeat(500);
}
