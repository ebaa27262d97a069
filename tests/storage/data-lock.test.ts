import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { lockDataDir } from "../../src/storage/data-lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const holder = fileURLToPath(new URL("lock-until-killed.ts", import.meta.url));

/** Another process that has the folder; resolves when it has. */
async function anotherProcess(folder: string): Promise<ChildProcess> {
	const child = spawn(process.execPath, ["--import", "tsx", holder, folder], { stdio: ["ignore", "pipe", "inherit"] });
	onTestFinished(() => void child.kill("SIGKILL"));
	await once(child.stdout, "data");
	return child;
}

test("a data folder that another process has is refused, with the process and the way out", async () => {
	const folder = temporaryFolder();
	const other = await anotherProcess(folder);
	const refused = await lockDataDir(folder, 0).catch((error: unknown) => error);
	expect(refused).toBeInstanceOf(UserError);
	expect(String(refused)).toMatch(new RegExp(`in use by another Footnote \\(process ${other.pid} on .*DATA_DIR`));
});

test("a process that was killed leaves no lock behind", async () => {
	const folder = temporaryFolder();
	const other = await anotherProcess(folder);
	other.kill("SIGKILL");
	await once(other, "exit");
	(await lockDataDir(folder, 0)).release();
});

test("a process that is just ending is waited for", async () => {
	const folder = temporaryFolder();
	const other = await anotherProcess(folder);
	const taken = lockDataDir(folder, 120_000);
	other.kill("SIGKILL");
	(await taken).release();
});

test("a folder that can no longer be changed is given back all the same", async () => {
	const folder = temporaryFolder();
	const lock = await lockDataDir(folder, 0);
	const holder = join(folder, "lock.json");
	rmSync(holder);
	mkdirSync(holder);
	expect(() => lock.release()).not.toThrow();
	rmSync(holder, { recursive: true });
	(await lockDataDir(folder, 0)).release();
});

test("within one process the folder is had once, and again after it was given back", async () => {
	const folder = temporaryFolder();
	const lock = await lockDataDir(folder, 0);
	await expect(lockDataDir(folder, 0)).rejects.toThrow(`process ${process.pid} on`);
	lock.release();
	(await lockDataDir(folder, 0)).release();
});
