import { beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { checkShared } from "../../src/hosting/check-shared.ts";
import { makeSharedBackup } from "../../src/hosting/shared-backup.ts";
import { migratePostgres } from "../../src/storage/database/migrate-postgres.ts";
import { openSharedSettings } from "../../src/storage/settings.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { archivePath, backupOf, openCarry } from "./carry.ts";
import { dataFolder } from "./data-folder.ts";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("where PostgreSQL does not let its user do what is done", () => {
	const carry = openCarry();
	const database = (): string => new URL(carry.address()).pathname.slice(1);
	const guest = (): string => `guest_of_${database()}`;
	beforeEach(() => carry.run(`CREATE ROLE ${guest()} LOGIN`));

	const asGuest = (): string => carry.address().replace("//footnote@", `//${guest()}@`);
	const start = async (): Promise<void> => (await openSharedSettings(asGuest())).close();
	const backup = () => makeSharedBackup({ address: asGuest(), file: archivePath(), force: false });
	const restore = async () => carry.into(await backupOf(await dataFolder()), { to: asGuest() });
	const words = (reason: string): RegExp =>
		new RegExp(
			`^The user in DATABASE_URL may not do in the database footnote_\\d+ on [^ ]+ what Footnote needs \\(${reason}\\)\\. Make that user the database's owner`,
		);

	async function isTold(doing: Promise<unknown>, reason: string): Promise<void> {
		const told = await doing.then(
			() => undefined,
			(error: unknown) => error,
		);
		expect(told).toBeInstanceOf(UserError);
		expect((told as UserError).message).toMatch(words(reason));
	}

	async function isFound(reason: string): Promise<void> {
		expect(await checkShared(asGuest(), temporaryFolder())).toMatchObject([
			{ state: "wrong", says: expect.stringMatching(words(reason)) },
		]);
	}

	test("making tables, the way out is told, and it is one", async () => {
		await carry.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
		await isTold(start(), "permission denied for schema public");
		await isTold(restore(), "permission denied for schema public");
		await isFound("it may not make tables");
		// The schema is that of the database's owner from PostgreSQL 15 on by itself.
		await carry.run("ALTER SCHEMA public OWNER TO pg_database_owner");
		await carry.run(`ALTER DATABASE ${database()} OWNER TO ${guest()}`);
		expect(await restore()).toMatchObject({ stories: 2 });
		expect(await checkShared(asGuest(), temporaryFolder())).toMatchObject([{ state: "ok" }]);
		await start();
	});

	test("reading tables that another user made, the way out is told", async () => {
		await migratePostgres(carry.address());
		const reason = "permission denied for table \\w+";
		for (const doing of [backup, restore]) await isTold(doing(), reason);
		await isFound(reason);
	});

	test("seeing any tables at all, the way out is told", async () => {
		await carry.run("REVOKE ALL ON SCHEMA public FROM PUBLIC");
		for (const doing of [start, restore]) await isTold(doing(), "no schema has been selected to create in");
		await isFound("it may not make tables");
	});
});
