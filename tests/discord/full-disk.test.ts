import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { build, runChildBot } from "./child-bot.ts";
import { textOf } from "./stand-in/messages.ts";
import { startStandIn, TOKEN } from "./stand-in/stand-in.ts";

/** However busy the machine is. */
const SOON = { timeout: 120_000 };

/** A file system of some megabytes, where this process may make one. */
function smallDisk(): string | undefined {
	const folder = temporaryFolder();
	const arguments_ = ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder];
	if (process.getuid?.() !== 0 || spawnSync("mount", arguments_).status !== 0) return undefined;
	onTestFinished(() => void execFileSync("umount", ["-l", folder]));
	return folder;
}

/** Takes all the room there is. */
function fill(path: string): void {
	for (let size = 2 ** 20; size > 0; size = size === 1 ? 0 : size >> 1) {
		for (;;) {
			try {
				writeFileSync(path, Buffer.alloc(size), { flag: "a" });
			} catch {
				break;
			}
		}
	}
}

test("on a full disk who writes is told so, who asks is answered, and the log says it once", async ({ skip }) => {
	const disk = smallDisk();
	if (disk === undefined) return skip("no small file system can be mounted here");
	build();
	const corpus = join(temporaryFolder(), "corpus");
	mkdirSync(corpus);
	const chapters = [1, 2, 3].map(
		(number) => `Chapter ${number}\n\nIn year ${number} old Tom had a mill by the river.\n`,
	);
	writeFileSync(join(corpus, "mill.txt"), chapters.join("\n"));
	const standIn = await startStandIn();
	onTestFinished(() => standIn.close());
	const child = runChildBot({
		DATA_DIR: join(disk, "data"),
		CORPUS_DIR: corpus,
		DISCORD_API_URL: standIn.url,
		DISCORD_TOKEN: TOKEN,
	});
	onTestFinished(() => void child.process.kill("SIGKILL"));
	await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
	await expect.poll(child.output, SOON).toContain('"ready":1');
	const ask = async (name: string, options: Record<string, string>, subcommand?: string): Promise<string> => {
		const { message } = await standIn.slash(name, options, subcommand === undefined ? {} : { subcommand });
		const text = () => textOf(standIn.messages.get(message?.id ?? ""));
		await expect.poll(text, SOON).not.toBe("");
		return text();
	};
	expect(await ask("progress", { place: "1" }, "set")).toContain("You have read");
	const hasCut = () => readdirSync(join(disk, "data", "snapshots")).some((name) => name.endsWith(".cut"));
	await expect.poll(hasCut, SOON).toBe(true);
	fill(join(disk, "ballast"));
	for (let time = 0; time < 3; time++) {
		expect(await ask("progress", { place: "2" }, "set")).toContain("There is no room left for the database");
	}
	expect(await ask("find", { words: "mill", story: "mill" })).toMatch(/mill.{0,2} by the river/);
	expect(await ask("progress", {}, "show")).toContain("chapter 1");
	expect(child.output().match(/"level":50/g)).toHaveLength(1);
	expect(child.output()).not.toContain("    at ");
	rmSync(join(disk, "ballast"));
	expect(await ask("progress", { place: "2" }, "set")).toContain("You have read");
	child.process.kill("SIGTERM");
	expect(await child.exit).toBe(0);
});
