import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeBackup } from "../../src/hosting/backup.ts";
import { restoreBackup } from "../../src/hosting/restore.ts";
import { type TarFile, writeTar } from "../../src/hosting/tar.ts";
import { lockDataDir } from "../../src/storage/data-lock.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { archiveOf, databaseWith, fileOf } from "./archive-of.ts";
import { dataFolder, GUILD } from "./data-folder.ts";

const NOON = Date.parse("2026-11-29T12:00:00Z");
const now = () => NOON;

async function backupOf(dataDir: string): Promise<string> {
	const file = join(temporaryFolder(), "footnote.tar.gz");
	await makeBackup({ dataDir, file, force: false });
	return file;
}

/** Writes over a header what it says of its file, with the sum that goes with it. */
function withHeader(tar: Buffer, at: number, field: string): Buffer {
	tar.write(field, at, "latin1");
	tar.write("        ", 148, "latin1");
	const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
	tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
	return tar;
}

test("what was saved is put back: positions, stories with their titles, whose data it is", async () => {
	const dataDir = join(temporaryFolder(), "new", "data");
	const told = await restoreBackup({ file: await backupOf(await dataFolder()), dataDir, force: false, now });
	expect(told).toEqual({ stories: 2, missing: [], movedTo: undefined });
	expect(readdirSync(dataDir).sort()).toEqual(["footnote.db", "lock.db", "uploads"]);
	expect(readFileSync(join(dataDir, "uploads", GUILD, "mill.txt"), "utf8")).toBe("The story of mill.\n");
	const settings = openSettings(dataDir);
	onTestFinished(async () => settings.close());
	expect(await settings.readingPosition("anna", { story: "emma", guild: GUILD })).toMatchObject({
		chapter: 1,
		paragraph: 7,
	});
	expect((await settings.uploads()).map(({ title }) => title)).toEqual(["emma", "mill"]);
	await expect((async () => settings.claim("100000000000000002"))()).rejects.toThrow(
		/is that of Discord application 100000000000000001/,
	);
});

test("a folder that holds settings is left alone without --force, and moved aside with it", async () => {
	const [file, dataDir] = [await backupOf(await dataFolder()), await dataFolder()];
	const kept = readFileSync(join(dataDir, "footnote.db"));
	await expect(restoreBackup({ file, dataDir, force: false, now })).rejects.toThrow(/holds settings already.*--force/);
	const { movedTo } = await restoreBackup({ file, dataDir, force: true, now });
	expect(movedTo).toBe(join(dataDir, "before-restore-2026-11-29T12-00-00-000Z"));
	expect(readFileSync(join(movedTo ?? "", "footnote.db"))).toEqual(kept);
	expect(readFileSync(join(movedTo ?? "", "uploads", GUILD, "emma.txt"), "utf8")).toBe("The story of emma.\n");
	expect(existsSync(join(dataDir, "uploads", GUILD, "emma.txt"))).toBe(true);
});

test("nothing is put back while a bot has the folder", async () => {
	const [file, dataDir] = [await backupOf(await dataFolder()), temporaryFolder()];
	const lock = await lockDataDir(dataDir, 0);
	await expect(restoreBackup({ file, dataDir, force: true, now })).rejects.toThrow(/in use by another Footnote/);
	lock.release();
	await restoreBackup({ file, dataDir, force: false, now });
});

test("one that is ended leaves the folder as it was", async () => {
	const [file, dataDir] = [await backupOf(await dataFolder()), temporaryFolder()];
	const ended = new AbortController();
	const restoring = restoreBackup({ file, dataDir, force: false, now, signal: ended.signal });
	ended.abort();
	await expect(restoring).rejects.toThrow("It was ended, and nothing was changed.");
	expect(readdirSync(dataDir)).toEqual(["lock.db"]);
});

describe("an archive is refused, and nothing changed,", () => {
	test.each<[string, () => Promise<string> | string, RegExp]>([
		["that is not there", () => join(temporaryFolder(), "none"), /There is no file/],
		["that is another file", () => fileOf(Buffer.from("no archive at all")), /no archive as/],
		["of something else", () => fileOf(gzipSync(Buffer.alloc(4096, "x"))), /no archive as/],
		["that is empty", () => fileOf(Buffer.alloc(0)), /cut off/],
		[
			"that is cut off",
			async () => fileOf(readFileSync(await backupOf(await dataFolder())).subarray(0, -400)),
			/cut off/,
		],
		[
			"that is cut off and packed anew",
			async () => fileOf(gzipSync(gunzipSync(readFileSync(await backupOf(await dataFolder()))).subarray(0, 40_000))),
			/cut off/,
		],
		[
			"one byte of which is another",
			async () => {
				const bytes = readFileSync(await backupOf(await dataFolder()));
				bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
				return fileOf(bytes);
			},
			/damaged|no archive|cut off/,
		],
		[
			"without a database",
			() => archiveOf({ [`uploads/${GUILD}/emma.txt`]: "Emma" }),
			/there is no footnote\.db in it/,
		],
		["whose database is none", () => archiveOf({ "footnote.db": "x".repeat(4096) }), /footnote\.db is damaged/],
		["whose database is empty", () => archiveOf({ "footnote.db": "" }), /holds no settings/],
		[
			"of a newer Footnote",
			async () => archiveOf({ "footnote.db": await databaseWith("PRAGMA user_version = 999") }),
			/is from a newer Footnote \(version 999/,
		],
		[
			"of another program",
			async () => archiveOf({ "footnote.db": await databaseWith("PRAGMA application_id = 5") }),
			/another program's database/,
		],
		[
			"that leads out of the folder",
			() => archiveOf({ "uploads/1/../../../evil.txt": "x" }),
			/in no backup of Footnote's/,
		],
		["that names a path from the root", () => archiveOf({ "/etc/cron.d/evil": "x" }), /in no backup of Footnote's/],
		["that holds a hidden file", () => archiveOf({ [`uploads/${GUILD}/.env`]: "x" }), /in no backup of Footnote's/],
		["that holds the lock", () => archiveOf({ "lock.db": "x" }), /in no backup of Footnote's/],
		[
			"whose rows lead out of the folder",
			async () =>
				archiveOf({ "footnote.db": await databaseWith("UPDATE uploaded_stories SET file = '../../../etc/passwd'") }),
			/was not made by Footnote/,
		],
		[
			"whose rows are of no server",
			async () => archiveOf({ "footnote.db": await databaseWith("UPDATE uploaded_stories SET guild = '..' || story") }),
			/was not made by Footnote/,
		],
		[
			"whose database does something by itself",
			async () =>
				archiveOf({
					"footnote.db": await databaseWith(
						"CREATE TRIGGER t AFTER INSERT ON reader_positions BEGIN DELETE FROM server_settings; END",
					),
				}),
			/was not made by Footnote/,
		],
		[
			"whose database lacks its tables",
			async () => archiveOf({ "footnote.db": await databaseWith("DROP TABLE uploaded_stories") }),
			/its database cannot be read/,
		],
	])("%s", async (_, make, words) => {
		const dataDir = await dataFolder();
		const kept = readFileSync(join(dataDir, "footnote.db"));
		await expect(restoreBackup({ file: await make(), dataDir, force: true, now })).rejects.toThrow(words);
		expect(readFileSync(join(dataDir, "footnote.db"))).toEqual(kept);
		expect(readdirSync(dataDir).filter((name) => !/^footnote\.db|^lock\.db/.test(name))).toEqual(["uploads"]);
	});

	test("that holds a file twice", async () => {
		async function* twice(): AsyncGenerator<TarFile> {
			for (const content of ["a", "b"])
				yield { name: `uploads/${GUILD}/emma.txt`, size: 1, content: [Buffer.from(content)] };
		}
		const chunks: Uint8Array[] = [];
		for await (const chunk of writeTar(twice())) chunks.push(chunk);
		const file = fileOf(gzipSync(Buffer.concat(chunks)));
		const dataDir = temporaryFolder();
		await expect(restoreBackup({ file, dataDir, force: false, now })).rejects.toThrow(/holds a file twice/);
	});

	test.each([
		["that holds a link", 156, "2", /which is no plain file/],
		// 8 GB are promised, and hardly anything comes.
		["that promises more than it holds", 124, "77777777777\0", /no room on the disk|cut off/],
		["whose size is no number", 124, "9x\0", /which is no plain file/],
	])("%s", async (_, at, field, words) => {
		const tar = gunzipSync(readFileSync(await archiveOf({ "footnote.db": "x" })));
		const file = fileOf(gzipSync(withHeader(tar, at, field)));
		await expect(restoreBackup({ file, dataDir: temporaryFolder(), force: false, now })).rejects.toThrow(words);
	});
});
