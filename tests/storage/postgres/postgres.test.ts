import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { lookAtPostgres } from "../../../src/storage/database/look-at-postgres.ts";
import { migratePostgres } from "../../../src/storage/database/migrate-postgres.ts";
import { migrations } from "../../../src/storage/database/migrations.ts";
import { openSharedSettings, type Settings } from "../../../src/storage/settings.ts";
import { hasPostgres, type Postgres, startPostgres } from "./start-postgres.ts";

const place = { chapter: 3, paragraph: 12 };
const AWAY = "I cannot look up how far you have read just now";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("a PostgreSQL database", () => {
	let postgres: Postgres;
	let address: string;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(async () => {
		address = await postgres.database();
	});

	async function open(onProblem?: (error: UserError) => void): Promise<Settings> {
		const settings = await openSharedSettings(address, onProblem);
		onTestFinished(() => settings.close());
		return settings;
	}

	const versions = async () => postgres.run("SELECT version FROM footnote_schema WHERE part = 'kept'", address);

	test.each(migrations.map((_, version) => version))(
		"of version %i comes up to date with its rows",
		async (version) => {
			await migratePostgres(address, { kept: migrations.slice(0, version), shared: [] });
			const columns = "(reader, guild, story, chapter, paragraph)";
			if (version > 0) {
				await postgres.run(`INSERT INTO reader_positions ${columns} VALUES ('ada', '', 'emma', 3, 12)`, address);
			}
			const settings = await open();
			expect(await settings.readingPosition("ada", { story: "emma" })).toEqual(version > 0 ? place : undefined);
			expect(await versions()).toEqual([{ version: migrations.length }]);
		},
	);

	test("is brought up to date once by processes that start together", async () => {
		await Promise.all(Array.from({ length: 4 }, () => migratePostgres(address)));
		expect(await versions()).toEqual([{ version: migrations.length }]);
	});

	test("is looked at without being changed: none yet, this version's, a newer one's", async () => {
		expect(await lookAtPostgres(address)).toBeUndefined();
		await migratePostgres(address);
		expect(await lookAtPostgres(address)).toEqual({ holdsRows: false, missing: [] });
		await postgres.run("UPDATE footnote_schema SET version = 99 WHERE part = 'kept'", address);
		await expect(lookAtPostgres(address)).rejects.toThrow(/from a newer Footnote \(version 99/);
		expect(await versions()).toEqual([{ version: 99 }]);
	});

	test("stays as it was where a step fails", async () => {
		await migratePostgres(address, { kept: migrations.slice(0, 1), shared: [] });
		await expect(
			migratePostgres(address, { kept: [...migrations, "CREATE TABLE owner (name TEXT)"], shared: [] }),
		).rejects.toThrow();
		expect(await versions()).toEqual([{ version: 1 }]);
	});

	test("from a newer Footnote is refused and left as it is", async () => {
		await migratePostgres(address, { kept: [...migrations, "CREATE TABLE later (name TEXT)"], shared: [] });
		const refused = await open().catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toMatch(/newer Footnote \(version 5; this one knows 4\)/);
		expect(await versions()).toEqual([{ version: migrations.length + 1 }]);
	});

	test("with tables of another program is refused and left as it is", async () => {
		await postgres.run("CREATE TABLE owner (name TEXT)", address);
		await expect(open()).rejects.toThrow(/has tables of another program \(relation "owner" already exists\)/);
		expect(await postgres.run("SELECT * FROM owner", address)).toEqual([]);
	});

	test.each([
		["postgresql://footnote:geheim@127.0.0.1:9/nobody", /nobody on 127\.0\.0\.1:9 cannot be reached/],
		["postgresql://footnote:geheim@no-such-host.invalid/nobody", /nobody on no-such-host\.invalid cannot be reached/],
	])("that is not there ends the start with the way out and without its password", async (where, words) => {
		const refused = await openSharedSettings(where).catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(UserError);
		expect(String(refused)).toMatch(words);
		expect(String(refused)).not.toContain("geheim");
	});

	test("keeps nothing of a change that fails half-way", async () => {
		const settings = await open();
		await settings.claim("1");
		await expect(settings.claim("2")).rejects.toThrow("is that of Discord application 1");
		await settings.claim("1");
		await settings.claim("2", "1");
		await expect(settings.claim("1")).rejects.toThrow(UserError);
	});

	describe.each(["orderly", "crash"] as const)("while the server is away after an end that is %s", (how) => {
		test("reads and writes are refused in a plain word, and all is there and done at once when it is back", async () => {
			const told: string[] = [];
			const settings = await open(({ message }) => told.push(message));
			await settings.setReadingPosition("ada", { story: "emma" }, place);
			await postgres.stop(how);
			try {
				await expect(settings.readingPositions("ada", "1")).rejects.toThrow(AWAY);
				await expect(settings.setLastStory("ada", { story: "emma" })).rejects.toThrow(AWAY);
				await expect(settings.forgetReader("ada")).rejects.toThrow(AWAY);
				await expect(settings.claim("1")).rejects.toThrow(UserError);
			} finally {
				await postgres.start();
			}
			expect(told).toHaveLength(4);
			expect(told[0]).toMatch(/^The database footnote_\d+ on .* cannot be reached \(.+\)/);
			expect(await settings.readingPosition("ada", { story: "emma" })).toEqual(place);
			await settings.setLastStory("ada", { story: "emma" });
			expect(await settings.forgetReader("ada")).toBe(2);
		});
	});

	test("that takes no writes for a while refuses them in the plain word, and reads go on", async () => {
		const settings = await open();
		await settings.setReadingPosition("ada", { story: "emma" }, place);
		const name = address.match(/footnote_\d+/)?.[0];
		await postgres.run(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
		await postgres.run(
			`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
		);
		await expect
			.poll(() => settings.setLastStory("ada", { story: "emma" }).catch((error: unknown) => String(error)))
			.toContain(AWAY);
		expect(await settings.readingPosition("ada", { story: "emma" })).toEqual(place);
	});

	test("that lets a statement wait for another's lock is not waited for", async () => {
		const settings = await open();
		const held = postgres.run("BEGIN; LOCK TABLE reader_last_stories; SELECT pg_sleep(60)", address).catch(() => {});
		await expect.poll(() => settings.lastStory("ada").then(() => "", String), { interval: 20 }).toContain(AWAY);
		await postgres.run(
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()",
		);
		await held;
		expect(await settings.lastStory("ada")).toBeUndefined();
	});
});
