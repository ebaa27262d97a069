import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeSharedBackup } from "../../src/hosting/shared-backup.ts";
import { restoreShared } from "../../src/hosting/shared-restore.ts";
import { migratePostgres } from "../../src/storage/database/migrate-postgres.ts";
import { openSettings, openSharedSettings } from "../../src/storage/settings.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { archiveOf, databaseWith } from "./archive-of.ts";
import { archivePath, backupOf, openCarry } from "./carry.ts";
import { dataFolder, GUILD } from "./data-folder.ts";
import { keptIn } from "./kept-data.ts";
import { FOOTNOTE } from "./run-footnote.ts";

const SOON = { timeout: 120_000 };

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("what is kept is not put into PostgreSQL, and nothing changed,", () => {
	const carry = openCarry();

	const rows = async (): Promise<unknown> => [
		await carry.run("SELECT * FROM reader_positions ORDER BY reader"),
		await carry.run("SELECT * FROM owner"),
		await carry.run("SELECT guild, story, bytes FROM upload_contents ORDER BY story"),
	];

	const listening = () =>
		carry.run(
			"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'footnote listens'",
		);

	async function isRefused(file: string, words: RegExp, force = false): Promise<void> {
		const [before, dataDir] = [await rows(), temporaryFolder()];
		await expect(carry.into(file, { dataDir, force })).rejects.toThrow(words);
		expect(await rows()).toEqual(before);
		expect(readdirSync(dataDir)).toEqual(["lock.db"]);
	}

	test("where it holds settings, but for --force, which replaces them", async () => {
		await carry.into(await backupOf(await dataFolder()));
		const other = await dataFolder({}, "100000000000000002");
		const settings = openSettings(other);
		await settings.setReadingPosition("bert", { story: "emma" }, { chapter: 2, paragraph: 1 });
		await settings.removeUpload(GUILD, "mill");
		await settings.close();
		const file = await backupOf(other);
		await isRefused(file, /^The database footnote_\d+ on .* holds settings already\..*--force.*footnote backup/);
		await carry.into(file, { force: true });
		const { dataDir } = await carry.out();
		expect(keptIn(dataDir).rows).toEqual(keptIn(other).rows);
		expect(Object.keys(keptIn(dataDir).files).sort()).toEqual([`${GUILD}/emma.json`, `${GUILD}/emma.txt`]);
	});

	test("where it is that of another application, but for --force", async () => {
		await migratePostgres(carry.address());
		await carry.run("INSERT INTO owner VALUES ('100000000000000009')");
		const file = await backupOf(await dataFolder());
		await isRefused(
			file,
			/application 100000000000000009, and the backup is that of 100000000000000001.*ADOPT_DATA_OF=100000000000000001/,
		);
		await carry.into(file, { force: true });
		expect(await carry.run("SELECT * FROM owner")).toEqual([{ application: "100000000000000001" }]);
	});

	test("while a process has a lease, or listens without one", async () => {
		const file = await backupOf(await dataFolder());
		const settings = await carry.settings();
		await settings.shards.beat("reading-room/12");
		await isRefused(file, /^A Footnote runs on the database .* \(reading-room\/12\)\. Stop all of them/, true);
		await settings.shards.leave("reading-room/12");
		const following = settings.followUploads(() => {});
		await expect.poll(async () => (await listening()).length, SOON).toBe(1);
		await isRefused(file, /^A Footnote runs on the database [^(]*\. Stop all of them/, true);
		await following.end();
		await expect.poll(async () => (await listening()).length, SOON).toBe(0);
		await carry.into(file);
	});

	test("while a process listens that began after it was first looked for", async () => {
		const [file, settings] = [await backupOf(await dataFolder()), await carry.settings()];
		// What is between the two looks waits for a lock that the test has.
		const holder = new pg.Client({ connectionString: carry.address() });
		await holder.connect();
		await holder.query("SELECT pg_advisory_lock($1)", [0x46_74_6e_74]);
		const carrying = carry.into(file, { force: true }).catch((error: unknown) => error);
		const waiting = () => carry.run("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
		await expect.poll(async () => (await waiting()).length, SOON).toBe(1);
		const following = settings.followUploads(() => {});
		onTestFinished(() => following.end());
		await expect.poll(async () => (await listening()).length, SOON).toBe(1);
		await holder.end();
		expect(String(await carrying)).toMatch(/A Footnote runs on the database .*Nothing was changed/);
		expect(await carry.run("SELECT * FROM reader_positions")).toEqual([]);
	});

	test("while a process listens whose address names its connections", async () => {
		const [file, settings] = [
			await backupOf(await dataFolder()),
			await openSharedSettings(`${carry.address()}&application_name=library`),
		];
		onTestFinished(() => settings.close());
		const following = settings.followUploads(() => {});
		onTestFinished(() => following.end());
		await expect.poll(async () => (await listening()).length, SOON).toBe(1);
		await isRefused(file, /^A Footnote runs on the database/, true);
	});

	test("where it has tables of another program", async () => {
		await carry.run("CREATE TABLE hosts (name TEXT)");
		const refused = carry.into(await backupOf(await dataFolder()), { force: true });
		await expect(refused).rejects.toThrow(/has tables of another program \(relation "hosts" already exists\)/);
		expect(await carry.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([
			{ tablename: "hosts" },
		]);
	});

	test("where it is of a newer Footnote, but into an empty one beside it", async () => {
		await migratePostgres(carry.address());
		await carry.run("UPDATE footnote_schema SET version = 99");
		const file = await backupOf(await dataFolder());
		await isRefused(file, /from a newer Footnote \(version 99.*set DATABASE_URL to another database/, true);
		await expect(makeSharedBackup({ address: carry.address(), file: archivePath(), force: false })).rejects.toThrow(
			/newer Footnote/,
		);
		await carry.anotherDatabase();
		expect(await carry.into(file)).toMatchObject({ stories: 2 });
	});

	test.each([
		["of a newer Footnote", "PRAGMA user_version = 999", /from a newer Footnote \(version 999/],
		["of another program", "PRAGMA application_id = 5", /another program's database/],
		["without a column", "ALTER TABLE reader_positions DROP COLUMN words", /lacks what it does \(.*words/],
		["with words for numbers", "UPDATE reader_positions SET chapter = 'one'", /holds what Footnote never writes/],
		["with bytes for words", "UPDATE reader_positions SET words = x'00ff'", /bytes in reader_positions/],
		["of a hostile name", "UPDATE uploaded_stories SET story = '../' || story", /was not made by Footnote/],
	])("from an archive whose database is one %s", async (_, sql, words) => {
		await migratePostgres(carry.address());
		await isRefused(await archiveOf({ "footnote.db": await databaseWith(sql) }), words, true);
	});

	test("from an archive that is damaged", async () => {
		await migratePostgres(carry.address());
		const file = archivePath();
		writeFileSync(file, "no archive at all");
		await isRefused(file, /no archive as/, true);
		await expect(carry.into(join(temporaryFolder(), "none"))).rejects.toThrow(/There is no file/);
	});

	test("where it is ended", async () => {
		await migratePostgres(carry.address());
		const [file, ended, dataDir] = [await backupOf(await dataFolder()), new AbortController(), temporaryFolder()];
		const carrying = restoreShared({ file, dataDir, address: carry.address(), force: true, signal: ended.signal });
		ended.abort();
		await expect(carrying).rejects.toThrow("It was ended, and nothing was changed.");
		expect(readdirSync(dataDir)).toEqual(["lock.db"]);
	});

	test("where it is not there, and the password is not told", async () => {
		const to = "postgresql://footnote:geheim@127.0.0.1:9/footnote";
		const carrying = carry.into(await backupOf(await dataFolder()), { to });
		await expect(carrying).rejects.toThrow(/footnote on 127\.0\.0\.1:9 cannot be reached/);
		await expect(carrying).rejects.not.toThrow(/geheim/);
	});

	test("where it is killed in the middle, and whatever comes next goes through", async () => {
		await carry.into(await backupOf(await dataFolder()));
		const before = await rows();
		const file = await backupOf(await dataFolder({}, "100000000000000002"));
		// The last table is written: it waits for a lock that the test has.
		await carry.run(
			`CREATE FUNCTION wait() RETURNS trigger AS 'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NULL; END' LANGUAGE plpgsql;
				 CREATE TRIGGER wait AFTER INSERT ON upload_contents FOR EACH ROW EXECUTE FUNCTION wait()`,
		);
		const holder = new pg.Client({ connectionString: carry.address() });
		await holder.connect();
		await holder.query("SELECT pg_advisory_lock(7)");
		const dataDir = temporaryFolder();
		const [command = "", ...words] = FOOTNOTE;
		const child = spawn(command, [...words, "restore", file, "--force"], {
			cwd: temporaryFolder(),
			env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: carry.address(), DATA_DIR: dataDir },
			stdio: "ignore",
		});
		onTestFinished(() => void child.kill("SIGKILL"));
		const waiting = async (): Promise<number> =>
			(await carry.run("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).length;
		await expect.poll(waiting, SOON).toBe(1);
		// A process that starts waits for it.
		const starting = openSharedSettings(carry.address());
		await expect.poll(waiting, SOON).toBe(2);
		child.kill("SIGKILL");
		await once(child, "exit");
		await holder.end();
		await (await starting).close();
		const others = () =>
			carry.run(
				"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
			);
		await expect.poll(async () => (await others()).length, SOON).toBe(0);
		expect(await rows()).toEqual(before);
		expect(await carry.into(file, { force: true, dataDir })).toMatchObject({ stories: 2 });
		expect(readdirSync(dataDir).filter((name) => name.startsWith(".restoring-"))).toEqual([]);
	});
});
