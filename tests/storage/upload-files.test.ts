import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { PREVIEW_MINUTES } from "../../src/kept-for.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SERVER = "323456789012345678";

test("a sweep deletes what a crash left in a server's folder, and nothing that is not a server's", () => {
	const folder = temporaryFolder();
	for (const name of [SERVER, "backup"]) mkdirSync(join(folder, name));
	const [stray, own, left] = [".DS_Store", "backup/a.txt", `${SERVER}/left.txt`].map((name) => join(folder, name));
	for (const path of [stray, own, left]) writeFileSync(path ?? "", "");
	createUploadFiles(folder).sweep([]);
	expect([stray, own, left].map((path) => existsSync(path ?? ""))).toEqual([true, true, false]);
});

test("a file that was not confirmed and cannot be deleted ends nothing", () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const files = createUploadFiles(temporaryFolder());
	const id = files.keepAside(SERVER, { name: "a.txt", ending: "txt", bytes: new Uint8Array([65]) }, {});
	const [{ path } = { path: "" }] = files.aside(SERVER, id).files;
	rmSync(path);
	mkdirSync(path);
	expect(() => vi.advanceTimersByTime(PREVIEW_MINUTES * 60_000)).not.toThrow();
});
