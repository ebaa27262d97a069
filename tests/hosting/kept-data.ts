import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import Sqlite from "libsql";
import { openFile } from "../../src/storage/database/libsql-file.ts";
import { migrations } from "../../src/storage/database/migrations.ts";
import { filesUnder } from "../storage/files-with.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** Whatever a data folder keeps: rows by table, and the bytes of files by their path in `uploads`. */
export type KeptData = {
	readonly rows: Readonly<Record<string, readonly Row[]>>;
	readonly files: Readonly<Record<string, Uint8Array>>;
};

/** What separates values, ends them or stands for one in some form in which they travel. */
const awkward = fc.constantFrom("", "NULL", "null", "{}", '{"a",\\b}', "'; --", "\\x41", "\t\r\n", "𝔄 ñ 字", "\uFEFFa");
/** PostgreSQL keeps no text with a NUL, and Footnote writes none. */
const text = fc.oneof(
	awkward,
	fc.string({ unit: "grapheme", maxLength: 40 }).map((one) => one.replaceAll("\0", "")),
);
const integer = fc.oneof(fc.integer(), fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, -1));
const guild = fc.bigInt(1n, 2n ** 64n - 1n).map(String);
const story = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const bytes = fc.uint8Array({ maxLength: 3000 });

const upload = fc.record({
	guild,
	story,
	ending: fc.constantFrom("txt", "epub", "md"),
	title: fc.option(text),
	bytes,
	manifest: bytes,
});

/** Every table that there is, with at least a row, and at least a story with its file. */
export const keptData: fc.Arbitrary<KeptData> = fc
	.record({
		tables: fc.record(Object.fromEntries(tablesWithKeys().map((table) => [table.name, rowsOf(table)]))),
		uploads: fc.uniqueArray(upload, {
			minLength: 1,
			maxLength: 5,
			selector: (one) => `${one.guild} ${one.story}`,
		}),
	})
	.map(({ tables, uploads }) => ({
		rows: {
			...tables,
			uploaded_stories: uploads.map(({ guild, story, ending, title }) => ({
				guild,
				story,
				file: `${story}.${ending}`,
				title,
			})),
		},
		files: Object.fromEntries(
			uploads.flatMap(({ guild, story, ending, bytes, manifest }) => [
				[`${guild}/${story}.${ending}`, bytes],
				[`${guild}/${story}.json`, manifest],
			]),
		),
	}));

type Table = {
	readonly name: string;
	readonly columns: readonly { name: string; type: string; notnull: number; pk: number }[];
};

function tablesWithKeys(): readonly Table[] {
	const database = new Sqlite(":memory:");
	for (const step of migrations) database.exec(step);
	const tables = tablesOf(database).map((name) => ({
		name,
		columns: database.prepare("SELECT * FROM pragma_table_info(?)").all(name) as Table["columns"],
	}));
	database.close();
	return tables;
}

function tablesOf(database: Sqlite.Database): readonly string[] {
	const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
	return tables.map(({ name }) => name);
}

function rowsOf({ name, columns }: Table): fc.Arbitrary<Row[]> {
	const row = fc.record(
		Object.fromEntries(
			columns.map((column) => {
				const value: fc.Arbitrary<string | number> = column.type === "INTEGER" ? integer : text;
				return [column.name, column.notnull === 1 ? value : fc.option(value)];
			}),
		),
	);
	return fc.uniqueArray(row, {
		minLength: 1,
		maxLength: name === "owner" ? 1 : 8,
		selector: (one) => JSON.stringify(columns.filter(({ pk }) => pk > 0).map((column) => one[column.name])),
	});
}

/** A data folder that keeps these, as the bot leaves it. */
export function folderWith({ rows, files }: KeptData): string {
	const folder = temporaryFolder();
	const database = openFile(join(folder, "footnote.db"));
	for (const [table, list] of Object.entries(rows)) {
		for (const row of list) {
			const [names, marks] = [
				Object.keys(row).join(", "),
				Object.keys(row)
					.map(() => "?")
					.join(", "),
			];
			database.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).run(Object.values(row));
		}
	}
	database.close();
	for (const [path, bytes] of Object.entries(files)) {
		const to = join(folder, "uploads", path);
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, bytes);
	}
	return folder;
}

/** All that a data folder keeps, each table in the order of its keys. */
export function keptIn(folder: string): KeptData {
	const database = openFile(join(folder, "footnote.db"));
	const rows = tablesOf(database).map((name) => [name, database.prepare(`SELECT * FROM ${name}`).all() as Row[]]);
	database.close();
	const uploads = join(folder, "uploads");
	const files = (existsSync(uploads) ? filesUnder(uploads) : []).map((path) => [
		relative(uploads, path).replaceAll("\\", "/"),
		new Uint8Array(readFileSync(path)),
	]);
	return { rows: Object.fromEntries(rows), files: Object.fromEntries(files) };
}
