import { mkdirSync, readdirSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openEngine } from "../../src/engine/engine.ts";
import { readingCodeVersion } from "../../src/storage/code-version.ts";
import { olderSnapshots } from "../../src/storage/read-source.ts";
import { filesUnder } from "../storage/files-with.ts";
import { corpusFolder } from "./corpus-folder.ts";
import { addAndCut, fox, SERVER, silent, snapshotsOf, start, writeEmpty } from "./marked-bot.ts";

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

	test("a story answers by what other code has read of it, is read anew, and leaves nothing of the older reading", async () => {
		const folders = corpusFolder({ "fox.txt": fox });
		await (await start(folders)).close();
		const folder = join(folders.dataDir, "snapshots");
		const [mine = ""] = readdirSync(folder);
		// The first four signs of what made it are its form, which this code can read.
		const older = mine.replace(/(?<=-[0-9a-f]{4})[0-9a-f]{12}/, "0".repeat(12));
		renameSync(join(folder, mine), join(folder, older));
		const [foreign, text] = [mine.replace(/(?<=-)[0-9a-f]{4}/, "ffff"), mine.slice(0, 40)];
		const found = olderSnapshots(folder, readingCodeVersion());
		expect(found(mine)).toBe(join(folder, older));
		expect(found(`${"0".repeat(40)}${mine.slice(40)}`)).toBeUndefined();
		writeFileSync(join(folder, foreign), "of another form");
		expect(olderSnapshots(folder, readingCodeVersion())(mine)).toBe(join(folder, older));
		const after = await start(folders);
		await after.engine.cleared();
		expect(readdirSync(folder).filter((name) => name.startsWith(text))).toEqual([mine]);
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
		await engine.lookAgain();
		renameSync(away, join(folders.corpusDir, "fox.txt"));
		await engine.lookAgain();
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
