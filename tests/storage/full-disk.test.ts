import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { describeStorageError, tellSparingly, withStorageErrors } from "../../src/storage/storage-error.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const writer = fileURLToPath(new URL("write-until-full.ts", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Writes until there is no room. @returns the readers that were acknowledged, and what was said at last. */
function writeUntilFull(folder: string, prefix: readonly string[] = []): { kept: number; said: string } {
	const [command = "", ...args] = [...prefix, process.execPath, "--import", "tsx", writer, folder];
	const { stdout } = spawnSync(command, args, { encoding: "utf8" });
	const lines = stdout.trimEnd().split("\n");
	return { kept: lines.length - 1, said: lines.at(-1) ?? "" };
}

async function expectAllKept(folder: string, kept: number): Promise<void> {
	expect(kept).toBeGreaterThan(0);
	const settings = openSettings(folder);
	for (let reader = 1; reader <= kept; reader++) {
		const position = await settings.readingPosition(`reader-${reader}`.padEnd(200, "x"), { story: "emma" });
		expect(position?.paragraph).toBe(reader);
	}
	await settings.close();
}

/** A file system of half a megabyte, where this process may make one. */
function smallDisk(): string | undefined {
	const folder = temporaryFolder();
	if (!isRoot || spawnSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", folder]).status !== 0) return undefined;
	onTestFinished(() => void execFileSync("umount", ["-l", folder]));
	return folder;
}

describe("a disk that gets full", () => {
	test("is told in a sentence, and nothing acknowledged is lost", async ({ skip }) => {
		const disk = smallDisk();
		if (disk === undefined) skip("no small file system can be mounted here");
		const folder = join(disk ?? "", "data");
		mkdirSync(folder);
		writeFileSync(join(disk ?? "", "ballast"), Buffer.alloc(200_000));
		const { kept, said } = writeUntilFull(folder);
		expect(said).toMatch(/^UserError: There is no room left for the database .*footnote\.db\. Make room/);
		rmSync(join(disk ?? "", "ballast"));
		await expectAllKept(folder, kept);
	});

	test("by a limit on the size of files is told in a sentence too", async ({ skip }) => {
		if (process.platform === "win32") skip("there is no such limit here");
		const folder = temporaryFolder();
		const { kept, said } = writeUntilFull(folder, ["bash", "-c", 'ulimit -f 300; exec "$@"', "bash"]);
		expect(said).toMatch(/^UserError: .*footnote\.db/);
		await expectAllKept(folder, kept);
	});
});

describe("a folder that may not be written to", () => {
	test("ends the start with one sentence and 1", async ({ skip }) => {
		if (!isRoot || spawnSync("setpriv", ["--version"]).status !== 0) skip("only root can run this as somebody else");
		const folder = temporaryFolder();
		await openSettings(folder).close();
		chmodSync(folder, 0o555);
		const asNobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
		const { status, stderr } = spawnSync("setpriv", [...asNobody, process.execPath, "--import", "tsx", main], {
			encoding: "utf8",
			input: "/help\n",
			env: { PATH: process.env["PATH"], DATA_DIR: folder },
		});
		expect(stderr).toMatch(/Cannot write to the database .*\. Footnote needs to write there\./);
		expect(stderr).not.toContain("    at ");
		expect(status).toBe(1);
	});
});

test.each(["", "/uploads", "/snapshots"])(
	"a file in the place of the folder DATA_DIR%s ends the start with one sentence and 1",
	(name) => {
		const folder = join(temporaryFolder(), "data");
		if (name !== "") mkdirSync(folder);
		writeFileSync(`${folder}${name}`, "");
		const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", main], {
			encoding: "utf8",
			input: "/help\n",
			env: { PATH: process.env["PATH"], DATA_DIR: folder },
		});
		expect(stderr).toMatch(/cannot be used: a file is where a folder is needed.*Move that away/);
		expect(stderr).not.toContain("    at ");
		expect(status).toBe(1);
	},
);

describe("an error of storage", () => {
	test.each([
		[{ code: "UNKNOWN_SQLITE_ERROR_1544", rawCode: 1544 }, /Cannot write to the folder x/],
		[{ code: "SQLITE_FULL", rawCode: 13 }, /no room left for the folder x/],
		[{ code: "SQLITE_BUSY", rawCode: 5 }, /Another program holds the folder x/],
		[{ code: "SQLITE_CORRUPT", rawCode: 267 }, /the folder x is damaged/],
		[{ code: "SQLITE_IOERR", rawCode: 778 }, /The disk gives errors on the folder x/],
		[{ code: "SQLITE_IOERR", rawCode: 4874 }, /no room left for the folder x/],
		[{ code: "ENOSPC" }, /no room left for the folder x/],
		[{ code: "ENOTDIR" }, /x cannot be used.*Move that away/],
		[{ code: "EEXIST" }, /x cannot be used.*Move that away/],
		[{ code: "EACCES" }, /Cannot write to the folder x/],
		[{ code: "EMFILE" }, /Too many files/],
	])("%j is a sentence with the way out", (fields, sentence) => {
		const described = describeStorageError(Object.assign(new Error("as it was"), fields), { of: "folder", path: "x" });
		expect(described).toBeInstanceOf(UserError);
		expect(String(described)).toMatch(sentence);
	});

	test("that is none of them stays as it is", () => {
		const bug = new TypeError("no such function");
		expect(describeStorageError(bug, { of: "folder", path: "x" })).toBe(bug);
	});

	test("that lasts is told to the log once in ten minutes", () => {
		const told: string[] = [];
		let now = 0;
		const tell = tellSparingly(
			(problem) => told.push(problem),
			() => now,
		);
		for (let question = 0; question < 50; question++) tell(new UserError("The disk is full."));
		tell(new UserError("The folder is gone."));
		expect(told).toEqual(["The disk is full.", "The folder is gone."]);
		now = 10 * 60 * 1000;
		tell(new UserError("The disk is full."));
		expect(told).toHaveLength(3);
	});

	test("of a function is told to the log and thrown as the sentence", () => {
		const told: string[] = [];
		const broken = {
			write: () => {
				throw Object.assign(new Error("no space"), { code: "ENOSPC" });
			},
			read: () => 7,
		};
		const guarded = withStorageErrors(broken, { of: "folder", path: "x" }, ({ message }) => told.push(message));
		expect(() => guarded.write()).toThrow(UserError);
		expect(guarded.read()).toBe(7);
		expect(told).toHaveLength(1);
	});
});
