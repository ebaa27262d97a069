import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Uploads } from "../../src/asking/ports.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { UserError } from "../../src/errors.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";
import { filesUnder, filesWith } from "../storage/files-with.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { chapteredStory, corpusFolder, writeStory } from "./corpus-folder.ts";

const MARKER = "Zanzibarquux";
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const SERVER = "100000000000000001";
const OTHER = "100000000000000002";
const fox = chapteredStory("The Fox", [["A fox ran by.", "It was red."], ["Another fox came."]]);
const file = {
	name: "mill.txt",
	bytes: new TextEncoder().encode(
		chapteredStory("The Mill", [
			[`Old Tom had a mill near ${MARKER}.`, "His daughter Ann walked to York."],
			[`She came back to ${MARKER} in May.`],
		]),
	),
};

type Bot = {
	readonly engine: Engine;
	readonly settings: Settings;
	readonly uploads: Uploads & { forgetServer(guild: string): Promise<void> };
	close(): Promise<void>;
};
type Folders = { readonly corpusDir: string; readonly dataDir: string };

async function start(folders: Folders): Promise<Bot> {
	const settings = openSettings(folders.dataDir);
	const engine = await openEngine({ ...folders, log: silent });
	const uploads = await openUploads({ ...folders, settings, engine });
	await engine.settled();
	let closed = false;
	const close = async (): Promise<void> => {
		if (closed) return;
		closed = true;
		await engine.close();
		settings.close();
	};
	onTestFinished(close);
	return { engine, settings, uploads, close };
}

/** Adds the story, and has it cut at a reader's limit. */
async function addAndCut({ engine, uploads }: Bot, guild: string): Promise<string> {
	const { story } = await uploads.addUpload(guild, (await uploads.previewUpload(guild, file)).id, {});
	await engine.prepare({ guild, story, limits: new Map([[story, { chapter: 1, paragraph: 1 }]]) });
	return story;
}

function writeEmpty(folder: string, name: string): string {
	writeStory(folder, name, "");
	return join(folder, name);
}

const snapshotsOf = (dataDir: string) => filesWith(join(dataDir, "snapshots"), MARKER);

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
			await bot.uploads.refreshStories(SERVER);
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
		settings.removeUpload(SERVER, story);
		settings.close();
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
		bot.settings.setReadingPosition("1", { story: "mill", guild: SERVER }, { chapter: 1, paragraph: 1 });
		const forgotten = bot.uploads.forgetServer(SERVER);
		bot.settings.forgetServer(SERVER);
		await forgotten;
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

describe("at a start", () => {
	const DAY = 24 * 60 * 60;

	test("snapshots that other code uses stay for a week, and files of no known name for ever", async () => {
		const folders = corpusFolder({ "fox.txt": fox });
		await (await start(folders)).close();
		const folder = join(folders.dataDir, "snapshots");
		const [mine = ""] = readdirSync(folder);
		// It was just written.
		const now = statSync(join(folder, mine)).mtimeMs / 1000;
		const named = (name: string, ageDays: number): string => {
			writeFileSync(join(folder, name), "x");
			const then = now - ageDays * DAY;
			utimesSync(join(folder, name), then, then);
			return name;
		};
		const other = "-0123456789abcdef.stories";
		const young = named(`${"a".repeat(40)}${other}`, 6);
		const old = named(`${"b".repeat(40)}${other}`, 8);
		const strange = named("notes of mine.txt", 100);
		const gone = named(mine.replace(/^[0-9a-f]{40}/, "c".repeat(40)), 0);
		const after = await start(folders);
		await after.engine.cleared();
		const left = readdirSync(folder);
		expect(left).toEqual(expect.arrayContaining([mine, young, strange]));
		expect(left).not.toContain(old);
		expect(left).not.toContain(gone);
	});

	test("the snapshot of a story whose file cannot be read just now stays", async () => {
		const folders = corpusFolder({ "fox.txt": fox });
		await (await start(folders)).close();
		const snapshots = readdirSync(join(folders.dataDir, "snapshots"));
		rmSync(join(folders.corpusDir, "fox.txt"));
		// Seen as a file of some size, and not to be read.
		truncateSync(writeEmpty(folders.corpusDir, "fox.txt"), 300 * 1024 * 1024);
		const { engine } = await start(folders);
		await engine.cleared();
		expect(await engine.statuses({ limits: new Map() })).toMatchObject([{ state: "failed" }]);
		expect(readdirSync(join(folders.dataDir, "snapshots"))).toEqual(snapshots);
	});

	test("the snapshot of a server's story is not taken for nobody's before the server's stories are known", async () => {
		const folders = corpusFolder({});
		const before = await start(folders);
		await addAndCut(before, SERVER);
		await before.close();
		const kept = snapshotsOf(folders.dataDir);
		const engine = await openEngine({ ...folders, log: silent });
		await engine.settled();
		await engine.cleared();
		expect(snapshotsOf(folders.dataDir)).toEqual(kept);
		await engine.close();
	});
});

test("a story that goes and comes back while its snapshot is being deleted answers as before", async () => {
	const folders = corpusFolder({ "fox.txt": fox });
	const { engine } = await start(folders);
	const away = join(folders.dataDir, "fox.txt");
	for (let round = 0; round < 3; round++) {
		renameSync(join(folders.corpusDir, "fox.txt"), away);
		await engine.refresh();
		renameSync(away, join(folders.corpusDir, "fox.txt"));
		await engine.refresh();
		await engine.settled();
		const call = { command: "find", options: { words: "Another fox" } };
		const answered = () => engine.run(call, { limits: new Map() }).then(({ kind }) => kind, String);
		await expect.poll(answered, { timeout: 60_000 }).toBe("found");
	}
});

test.skipIf(process.platform === "win32")(
	"snapshots and cuts are their owner's alone, those of older versions too",
	async () => {
		const before = process.umask(0o022);
		onTestFinished(() => {
			process.umask(before);
		});
		const folders = corpusFolder({ "fox.txt": fox });
		mkdirSync(join(folders.dataDir, "snapshots"), { recursive: true, mode: 0o755 });
		writeFileSync(join(folders.dataDir, "snapshots", `${"a".repeat(40)}.stories`), "", { mode: 0o644 });
		const bot = await start(folders);
		await addAndCut(bot, SERVER);
		const modes = filesUnder(folders.dataDir).map((path) => statSync(path).mode & 0o777);
		expect(modes.length).toBeGreaterThan(6);
		expect(new Set(modes)).toEqual(new Set([0o600]));
		expect(statSync(join(folders.dataDir, "snapshots")).mode & 0o777).toBe(0o700);
	},
);
