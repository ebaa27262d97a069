import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { makeBackup } from "../../src/hosting/backup.ts";
import { restoreBackup } from "../../src/hosting/restore.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { dataFolder, GUILD } from "./data-folder.ts";

const WRITER = fileURLToPath(new URL("write-stories.ts", import.meta.url));
const SOON = { timeout: 120_000 };

/** A bot that writes, and takes a break of so long in between. */
function busyBot(dataDir: string, pauseMs: number): { readonly child: ChildProcess; said(): readonly string[] } {
	const child = spawn(process.execPath, ["--import", "tsx", WRITER, dataDir, GUILD, String(pauseMs)], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	let output = "";
	child.stdout.on("data", (chunk) => {
		output += chunk;
	});
	return { child, said: () => output.split("\n").slice(0, -1) };
}

/** The numbers of the rounds that were said so. */
function numbers(lines: readonly string[], word: string): readonly number[] {
	return lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(" ")[1]));
}

function restored(file: string) {
	const dataDir = join(temporaryFolder(), "data");
	return restoreBackup({ file, dataDir, force: false, now: () => 0 }).then((told) => ({ dataDir, told }));
}

test.each([
	["ten times a second", 100, [8, 14, 20]],
	["as fast as it can", 0, [8, 100, 200, 300, 400, 500]],
])(
	"made while the bot writes %s, it holds all that was kept before, and nothing deleted before",
	async (_, pauseMs, rounds) => {
		const dataDir = temporaryFolder();
		const bot = busyBot(dataDir, pauseMs);
		for (const round of rounds) {
			await expect.poll(() => Math.max(0, ...numbers(bot.said(), "added")), SOON).toBeGreaterThan(round);
			const before = bot.said();
			const file = join(temporaryFolder(), "footnote.tar.gz");
			const backup = await makeBackup({ dataDir, file, force: false });
			const after = bot.said();
			const { dataDir: copy, told } = await restored(file);
			expect(backup.missing).toEqual([]);
			expect(told).toEqual({ stories: backup.stories, missing: [], movedTo: undefined });

			const settings = openSettings(copy);
			const position = await settings.readingPosition("anna", { story: "emma" });
			const rows = await settings.uploads(GUILD);
			await settings.close();
			expect(position?.paragraph).toBeGreaterThanOrEqual(Math.max(...numbers(before, "read")));
			const removing = new Set(numbers(after, "removing"));
			const sure = numbers(before, "added").filter((number) => !removing.has(number));
			expect(sure).toEqual(expect.arrayContaining([1, 2, 3]));
			expect(rows.map(({ story }) => story)).toEqual(expect.arrayContaining(sure.map((number) => `log-${number}`)));
			const removed = new Set(numbers(before, "removed").map((number) => `log-${number}`));
			expect(rows.filter(({ story }) => removed.has(story))).toEqual([]);
			for (const { story, file: name } of rows) {
				const text = readFileSync(join(copy, "uploads", GUILD, name), "utf8");
				expect(text).toBe(`Day ${story.slice(4)}: all was well.\n`.repeat(2000));
				expect(JSON.parse(readFileSync(join(copy, "uploads", GUILD, `${story}.json`), "utf8"))).toEqual({
					title: story,
				});
			}
			expect(readdirSync(join(copy, "uploads", GUILD))).toHaveLength(rows.length * 2);
		}
		bot.child.kill("SIGKILL");
		await once(bot.child, "exit");
	},
);

test("a backup is one file that others may not read, beside which nothing is left", async () => {
	const folder = temporaryFolder();
	const { bytes } = await makeBackup({ dataDir: await dataFolder(), file: join(folder, "b.tar.gz"), force: false });
	expect(readdirSync(folder)).toEqual(["b.tar.gz"]);
	expect(statSync(join(folder, "b.tar.gz"))).toMatchObject({ size: bytes });
	if (process.platform !== "win32") expect(statSync(join(folder, "b.tar.gz")).mode & 0o777).toBe(0o600);
});

test("a backup that is there is replaced with --force alone", async () => {
	const [dataDir, file] = [await dataFolder(), join(temporaryFolder(), "b.tar.gz")];
	writeFileSync(file, "of yesterday");
	await expect(makeBackup({ dataDir, file, force: false })).rejects.toThrow(/is there already.*--force/);
	expect(readFileSync(file, "utf8")).toBe("of yesterday");
	await makeBackup({ dataDir, file, force: true });
	expect((await restored(file)).told.stories).toBe(2);
});

test("a story whose file is gone is told, and costs no other", async () => {
	const [dataDir, file] = [await dataFolder(), join(temporaryFolder(), "b.tar.gz")];
	rmSync(join(dataDir, "uploads", GUILD, "emma.txt"));
	const backup = await makeBackup({ dataDir, file, force: false });
	expect(backup).toMatchObject({ stories: 1, missing: [{ guild: GUILD, file: "emma.txt" }] });
	expect((await restored(file)).told).toMatchObject({ stories: 1, missing: [{ guild: GUILD, file: "emma.txt" }] });
});

test.each([
	["an empty data folder", async () => temporaryFolder(), /nothing to save/],
	["a damaged database", () => dataFolder({ "footnote.db": Buffer.alloc(8192, "x") }), /damaged/],
])("%s is no backup", async (_, make, words) => {
	const folder = temporaryFolder();
	await expect(makeBackup({ dataDir: await make(), file: join(folder, "b"), force: false })).rejects.toThrow(words);
	expect(readdirSync(folder)).toEqual([]);
});

test("a folder that is not there is told", async () => {
	const file = join(temporaryFolder(), "none", "b.tar.gz");
	await expect(makeBackup({ dataDir: await dataFolder(), file, force: false })).rejects.toThrow(/There is no folder/);
});

test("what waits to be confirmed, snapshots and other files are not in a backup", async () => {
	const [dataDir, file] = [await dataFolder(), join(temporaryFolder(), "b.tar.gz")];
	writeFileSync(join(dataDir, "uploads", GUILD, ".aside", "a.txt"), "not confirmed");
	writeFileSync(join(dataDir, "uploads", GUILD, "stray.txt"), "of no row");
	mkdirSync(join(dataDir, "snapshots"));
	writeFileSync(join(dataDir, "snapshots", "a.stories"), "made again");
	await makeBackup({ dataDir, file, force: false });
	const { dataDir: copy } = await restored(file);
	expect(readdirSync(join(copy, "uploads", GUILD)).sort()).toEqual(["emma.json", "emma.txt", "mill.json", "mill.txt"]);
	expect(existsSync(join(copy, "snapshots"))).toBe(false);
});

test("one that is ended leaves nothing behind, and the file of before as it was", async () => {
	const [dataDir, folder] = [await dataFolder(), temporaryFolder()];
	const file = join(folder, "b.tar.gz");
	writeFileSync(file, "of yesterday");
	const ended = new AbortController();
	const saving = makeBackup({ dataDir, file, force: true, signal: ended.signal });
	ended.abort();
	await expect(saving).rejects.toThrow("It was ended, and nothing was saved.");
	expect(readdirSync(folder)).toEqual(["b.tar.gz"]);
	expect(readFileSync(file, "utf8")).toBe("of yesterday");
});
