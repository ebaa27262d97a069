import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openFile, readValue } from "../../src/storage/database/libsql-file.ts";
import { migrations } from "../../src/storage/database/migrations.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const steps = [
	...migrations,
	"CREATE TABLE later (name TEXT PRIMARY KEY)",
	"ALTER TABLE later ADD COLUMN size INTEGER NOT NULL DEFAULT 7",
];

describe("a database of an earlier version", () => {
	test.each(steps.map((_, version) => version))("version %i comes up to date with its rows", (version) => {
		const path = databasePath();
		const before = openFile(path, steps.slice(0, version));
		const columns = "(reader, guild, story, chapter, paragraph)";
		if (version >= 1) before.exec(`INSERT INTO reader_positions ${columns} VALUES ('ada', '', 'emma', 3, 12)`);
		if (version > migrations.length) before.exec("INSERT INTO later (name) VALUES ('kept')");
		before.close();
		const after = openFile(path, steps);
		expect(readValue(after, "PRAGMA user_version")).toBe(steps.length);
		expect(readValue(after, "SELECT count(*) FROM reader_positions")).toBe(version >= 1 ? 1 : 0);
		expect(readValue(after, "SELECT size FROM later")).toBe(version > migrations.length ? 7 : undefined);
		after.close();
	});

	test("stays as it was when a step fails", () => {
		const path = databasePath();
		openFile(path, steps.slice(0, 1)).close();
		expect(() => openFile(path, [...steps, "CREATE TABLE later (name TEXT)"])).toThrow();
		const after = openFile(path, steps.slice(0, 1));
		expect(readValue(after, "PRAGMA user_version")).toBe(1);
		expect(readValue(after, "SELECT count(*) FROM sqlite_master WHERE name = 'later'")).toBe(0);
		after.close();
	});
});

describe("a database that is not to be trusted is left byte for byte", () => {
	test("from a newer version", () => {
		const path = databasePath();
		openFile(path, steps).close();
		expectRefused(path, /newer Footnote \(version 6; this one knows 4\)/);
	});

	test("no database at all", () => {
		const path = databasePath();
		writeFileSync(path, "This is a note, not a database.\n".repeat(200));
		expectRefused(path, /damaged/);
	});

	test("damaged in the middle", () => {
		const path = filledDatabase();
		const bytes = readFileSync(path);
		bytes.fill(0xa5, 4096, bytes.length - 4096);
		writeFileSync(path, bytes);
		expectRefused(path, /damaged/);
	});

	test("cut short", () => {
		const path = filledDatabase();
		truncateSync(path, 4096 * 3 + 100);
		expectRefused(path, /damaged/);
	});

	test("another program's", () => {
		const path = databasePath();
		const other = new Sqlite(path);
		other.exec("CREATE TABLE notes (text TEXT)");
		other.close();
		expectRefused(path, /another program's/);
	});
});

test("a data folder that is a file gives a message with the way out", () => {
	const file = join(temporaryFolder(), "data");
	writeFileSync(file, "");
	expect(() => openFile(join(file, "footnote.db"))).toThrow(/DATA_DIR must be a folder/);
});

test("a missing data folder is made", () => {
	const database = openFile(join(temporaryFolder(), "a", "b", "footnote.db"));
	expect(readValue(database, "PRAGMA journal_mode")).toBe("wal");
	expect(readValue(database, "PRAGMA synchronous")).toBe(2);
	database.close();
});

function databasePath(): string {
	const folder = join(temporaryFolder(), "data");
	mkdirSync(folder);
	return join(folder, "footnote.db");
}

function filledDatabase(): string {
	const path = databasePath();
	const database = openFile(path);
	const insert = database.prepare(
		"INSERT INTO reader_positions (reader, guild, story, chapter, paragraph) VALUES (?, '', 'emma', 3, 12)",
	);
	for (let reader = 0; reader < 2000; reader++) insert.run(`reader-${reader}`);
	database.close();
	return path;
}

function expectRefused(path: string, message: RegExp): void {
	const before = readFileSync(path);
	expect(() => openFile(path)).toThrow(message);
	expect(() => openFile(path)).toThrow(UserError);
	expect(readFileSync(path).equals(before)).toBe(true);
}
