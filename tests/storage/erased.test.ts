import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { MOST_POSITIONS } from "../../src/storage/database/reader-rows.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";
import { filesUnder, filesWith } from "./files-with.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const READER = "223456789012345678";
const SERVER = "323456789012345678";
const place = { chapter: 2, paragraph: 3 };

function open(dataDir: string): Settings {
	const settings = openSettings(dataDir);
	onTestFinished(settings.close);
	return settings;
}

describe("what is forgotten is in no file", () => {
	test("of a reader, while the database is open and after it was closed", async () => {
		const dataDir = temporaryFolder();
		const settings = open(dataDir);
		for (const story of ["a", "b", "c"]) await settings.setReadingPosition(READER, { story }, place);
		await settings.setLastStory(READER, { story: "a" });
		expect(filesWith(dataDir, READER)).not.toEqual([]);
		expect(await settings.forgetReader(READER)).toBe(4);
		expect(filesWith(dataDir, READER)).toEqual([]);
		await settings.close();
		expect(filesWith(dataDir, READER)).toEqual([]);
	});

	test("of many readers, whose rows have moved from page to page", async () => {
		const dataDir = temporaryFolder();
		const settings = open(dataDir);
		// Ids in no order, as Discord's are: pages are divided in the middle, and copies stay behind.
		const ids = Array.from(
			{ length: 1500 },
			(_, at) => `1${createHash("md5").update(`${at}`).digest().readUIntBE(0, 6)}${at}`,
		);
		for (const [at, id] of ids.entries()) {
			for (let story = 0; story <= at % 4; story++) {
				await settings.setReadingPosition(id, { story: `story-${story}${"x".repeat(at % 20)}` }, place);
			}
		}
		const forgotten = ids.filter((_, at) => at >= 1200 && at % 2 === 0);
		for (const id of forgotten) await settings.forgetReader(id);
		const bytes = filesUnder(dataDir).map((path) => readFileSync(path, "latin1"));
		expect(forgotten.filter((id) => bytes.some((all) => all.includes(id)))).toEqual([]);
		const left = await Promise.all(ids.map((id) => settings.readingPositions(id)));
		expect(left.filter(({ size }) => size > 0)).toHaveLength(ids.length - forgotten.length);
	});

	test("of a server, a channel and a story that a server brought in", async () => {
		const dataDir = temporaryFolder();
		const settings = open(dataDir);
		await settings.saveUpload({ guild: SERVER, story: "mill", file: "mill.txt", title: "Zanzibarquux" });
		await settings.setChannelLimit(SERVER, "423456789012345678", "fox", place);
		await settings.forgetChannel(SERVER, "423456789012345678");
		expect(filesWith(dataDir, "423456789012345678")).toEqual([]);
		// Words by which readers' places in it are found again, in rows that have moved from page to page.
		const words = { endings: [`${"letters".repeat(30)}quuxzanzibar`], later: ["1x2y3z"] };
		for (let reader = 0; reader < 400; reader++) {
			const kept = { ...place, reading: "abcdefgh12345678", words };
			await settings.setReadingPosition(
				`${(reader * 7919) % 400}`.padStart(18, "1"),
				{ story: "mill", guild: SERVER },
				kept,
			);
		}
		expect(filesWith(dataDir, "quuxzanzibar")).not.toEqual([]);
		await settings.removeUpload(SERVER, "mill");
		expect(filesWith(dataDir, "Zanzibarquux")).toEqual([]);
		expect(filesWith(dataDir, "quuxzanzibar")).toEqual([]);
		await settings.changeServerSettings(SERVER, { privateAnswers: true });
		await settings.forgetServer(SERVER);
		expect(filesWith(dataDir, SERVER)).toEqual([]);
	});
});

test("a program that reads beside takes nothing away of what is written after a reader was forgotten", async () => {
	const dataDir = temporaryFolder();
	const settings = open(dataDir);
	await settings.setReadingPosition(READER, { story: "a" }, place);
	await settings.forgetReader(READER);
	// What every program does with the log of changes that takes itself for the last one.
	const script = `new (require("libsql"))(process.argv[1]).exec("PRAGMA journal_mode = DELETE")`;
	const beside = spawnSync(process.execPath, ["-e", script, join(dataDir, "footnote.db")], { encoding: "utf8" });
	expect(beside.stderr).toContain("database is locked");
	expect(existsSync(join(dataDir, "footnote.db-wal"))).toBe(true);
});

describe("a reader's positions", () => {
	test("are bounded, and the way out is named", async () => {
		const settings = open(temporaryFolder());
		const set = (number: number) => settings.setReadingPosition(READER, { story: `story-${number}` }, place);
		for (let number = 0; number < MOST_POSITIONS; number++) await set(number);
		await expect(set(MOST_POSITIONS)).rejects.toThrow(/in 500 stories.*\/progress clear/);
		await set(7);
		await settings.clearReadingPosition(READER, { story: "story-7" });
		await set(MOST_POSITIONS);
		await settings.setReadingPosition(`${READER}0`, { story: "story-1" }, place);
	});
});

describe.skipIf(process.platform === "win32")("other users of the machine", () => {
	const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
	const loosely = (): void => {
		const before = process.umask(0o022);
		onTestFinished(() => {
			process.umask(before);
		});
	};

	test("can read neither the database nor what a server sends", async () => {
		loosely();
		const dataDir = join(temporaryFolder(), "data");
		const settings = open(dataDir);
		await settings.setLastStory(READER, { story: "a" });
		const files = createUploadFiles(join(dataDir, "uploads"));
		const aside = files.keepAside(SERVER, { name: "a.txt", ending: "txt", bytes: new Uint8Array([65]) }, {});
		const [waiting] = files.aside(SERVER, aside).files;
		expect(modeOf(waiting?.path ?? "")).toBe("600");
		files.accept(SERVER, aside, "a", {});
		const folders = ["", "uploads", `uploads/${SERVER}`];
		const names = [
			"footnote.db",
			"footnote.db-wal",
			"footnote.db-shm",
			`uploads/${SERVER}/a.txt`,
			`uploads/${SERVER}/a.json`,
		];
		expect(folders.map((name) => modeOf(join(dataDir, name)))).toEqual(folders.map(() => "700"));
		expect(names.map((name) => modeOf(join(dataDir, name)))).toEqual(names.map(() => "600"));
	});

	test("can no longer read what older versions left open; a data folder that was there keeps its own rights", async () => {
		loosely();
		const dataDir = temporaryFolder();
		await openSettings(dataDir).close();
		mkdirSync(join(dataDir, "uploads", SERVER), { recursive: true, mode: 0o755 });
		for (const name of ["footnote.db-wal", `uploads/${SERVER}/a.txt`, `uploads/${SERVER}/a.json`]) {
			writeFileSync(join(dataDir, name), "", { mode: 0o644 });
		}
		const before = modeOf(dataDir);
		open(dataDir);
		createUploadFiles(join(dataDir, "uploads")).sweep([{ guild: SERVER, file: "a.txt" }]);
		expect(modeOf(join(dataDir, "footnote.db-wal"))).toBe("600");
		expect(modeOf(join(dataDir, "uploads", SERVER))).toBe("700");
		expect(modeOf(join(dataDir, "uploads", SERVER, "a.txt"))).toBe("600");
		expect(modeOf(dataDir)).toBe(before);
	});
});
