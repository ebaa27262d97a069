import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";
import { filesUnder, filesWith } from "../storage/files-with.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { corpusFolder, writeStory } from "./corpus-folder.ts";
import { addAndCut, file, fox, MARKER, OTHER, SERVER, snapshotsOf, start } from "./marked-bot.ts";

describe("what is deleted is in no file any more", () => {
	test("after /story remove: neither the file, nor what was made of it for anybody", async () => {
		const folders = corpusFolder({ "fox.txt": fox });
		const bot = await start(folders);
		const story = await addAndCut(bot, SERVER);
		expect(snapshotsOf(folders.dataDir).map((path) => path.slice(path.lastIndexOf(".")))).toEqual(
			expect.arrayContaining([".cut", ".stories"]),
		);
		await bot.uploads.removeUpload(SERVER, story);
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
		expect(readdirSync(join(folders.dataDir, "snapshots")).length).toBeGreaterThan(0);
	});

	test("after /story remove of one of two servers' equal stories the other one still answers, until it goes too", async () => {
		const folders = corpusFolder({});
		const bot = await start(folders);
		const story = await addAndCut(bot, SERVER);
		await addAndCut(bot, OTHER);
		await bot.uploads.removeUpload(SERVER, story);
		const call = { command: "find", options: { words: "York" } };
		expect(await bot.engine.run(call, { guild: OTHER, limits: new Map() })).toMatchObject({ kind: "found" });
		expect(snapshotsOf(folders.dataDir)).not.toEqual([]);
		await bot.uploads.removeUpload(OTHER, story);
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
	});

	test("after /story remove while the story is just being cut and read again", async () => {
		const folders = corpusFolder({});
		const bot = await start(folders);
		for (let round = 0; round < 3; round++) {
			const { story } = await bot.uploads.addUpload(SERVER, (await bot.uploads.previewUpload(SERVER, file)).id, {});
			const limits = new Map([[story, { chapter: 1, paragraph: 1 }]]);
			const cut = bot.engine.prepare({ guild: SERVER, story, limits }).then(
				() => "made",
				(error: unknown) => (error instanceof UserError ? "refused" : error),
			);
			await bot.uploads.refreshStories(SERVER, story);
			await bot.uploads.removeUpload(SERVER, story);
			expect(["made", "refused"]).toContain(await cut);
			await expect.poll(() => filesWith(folders.dataDir, MARKER), { timeout: 60_000 }).toEqual([]);
		}
	});

	test("after a removal that a crash cut short, at the next start", async () => {
		const folders = corpusFolder({ "fox.txt": fox });
		const before = await start(folders);
		const story = await addAndCut(before, SERVER);
		await before.close();
		const settings = openSettings(folders.dataDir);
		await settings.removeUpload(SERVER, story);
		await settings.close();
		const after = await start(folders);
		await after.engine.cleared();
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
		expect(readdirSync(join(folders.dataDir, "snapshots")).length).toBeGreaterThan(0);
	});

	test("after a server is forgotten: its rows, its files, and what was made of them", async () => {
		const folders = corpusFolder({});
		const bot = await start(folders);
		await addAndCut(bot, SERVER);
		await bot.uploads.previewUpload(SERVER, { name: "b.txt", bytes: Buffer.from(`${MARKER} again.\n`) });
		await bot.settings.setReadingPosition("1", { story: "mill", guild: SERVER }, { chapter: 1, paragraph: 1 });
		expect(await bot.uploads.forgetServer(SERVER)).toBe(2);
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
		expect(filesWith(folders.dataDir, SERVER)).toEqual([]);
		expect(existsSync(join(folders.dataDir, "uploads", SERVER))).toBe(false);
	});

	test("after a file leaves the corpus or changes there", async () => {
		const folders = corpusFolder({ "mill.txt": new TextDecoder().decode(file.bytes), "fox.txt": fox });
		const { engine } = await start(folders);
		expect(snapshotsOf(folders.dataDir)).not.toEqual([]);
		writeStory(folders.corpusDir, "mill.txt", fox.replace("red", "grey"));
		await expect.poll(() => snapshotsOf(folders.dataDir), { timeout: 60_000 }).toEqual([]);
		await engine.settled();
		const snapshots = () => readdirSync(join(folders.dataDir, "snapshots")).length;
		expect(snapshots()).toBe(2);
		rmSync(join(folders.corpusDir, "mill.txt"));
		await expect.poll(snapshots, { timeout: 60_000 }).toBe(1);
	});

	test("where other code and older versions made snapshots of the same text too", async () => {
		const folders = corpusFolder({});
		const bot = await start(folders);
		const story = await addAndCut(bot, SERVER);
		const [snapshot = ""] = snapshotsOf(folders.dataDir).filter((path) => path.endsWith(".stories"));
		const folder = join(folders.dataDir, "snapshots");
		const ofOtherCode = snapshot.replace(/-[0-9a-f]{16}(?=\.stories$)/, "-0123456789abcdef");
		for (const path of [ofOtherCode, `${ofOtherCode}-0-1.cut`, join(folder, `${"a".repeat(40)}.stories`)]) {
			writeFileSync(path, MARKER);
		}
		writeFileSync(`${snapshot}.00000000-0000-4000-8000-000000000000.part`, MARKER);
		const others = join(folder, `${"b".repeat(40)}-0123456789abcdef.stories`);
		writeFileSync(others, "another Footnote's");
		await bot.uploads.removeUpload(SERVER, story);
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
		expect(existsSync(others)).toBe(true);
	});
});

describe("a preview that nobody confirms", () => {
	test("leaves its file and nothing else, and that goes when the story is added", async () => {
		const folders = corpusFolder({});
		const { uploads } = await start(folders);
		const { id } = await uploads.previewUpload(SERVER, file);
		expect(snapshotsOf(folders.dataDir)).toEqual([]);
		expect(filesWith(folders.dataDir, MARKER)).toHaveLength(1);
		await uploads.addUpload(SERVER, id, {});
		expect(readdirSync(join(folders.dataDir, "uploads", SERVER, ".aside"))).toEqual([]);
	});

	test("that could not be read leaves nothing", async () => {
		const folders = corpusFolder({});
		const { uploads } = await start(folders);
		const bytes = new TextEncoder().encode(`%PDF-1.7 ${MARKER}`);
		await expect(uploads.previewUpload(SERVER, { name: "a.txt", bytes })).rejects.toThrow(/PDF/);
		expect(filesWith(folders.dataDir, MARKER)).toEqual([]);
	});

	test("is gone when its button can no longer be pressed, fifteen minutes later", () => {
		vi.useFakeTimers();
		onTestFinished(() => {
			vi.useRealTimers();
		});
		const folder = temporaryFolder();
		const files = createUploadFiles(folder);
		const sent = (bytes: string) => ({ name: "a.txt", ending: "txt", bytes: new TextEncoder().encode(bytes) });
		const first = files.keepAside(SERVER, sent("one"), {});
		vi.advanceTimersByTime(10 * 60_000);
		const second = files.keepAside(SERVER, sent("two"), {});
		vi.advanceTimersByTime(5 * 60_000);
		expect(() => files.aside(SERVER, first)).toThrow(/Send it again/);
		expect(files.aside(SERVER, second).name).toBe("a.txt");
		files.keepAside(SERVER, sent("two"), {});
		vi.advanceTimersByTime(14 * 60_000);
		expect(files.aside(SERVER, second).name).toBe("a.txt");
		vi.advanceTimersByTime(60_000);
		expect(filesUnder(folder)).toEqual([]);
	});
});
