import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../rooms.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { dataFolder } from "./data-folder.ts";
import { runFootnote } from "./run-footnote.ts";

const NAMES = ["start", "ask", "inspect", "setup", "doctor", "backup", "restore"];

describe("footnote", () => {
	test.each([[[]], [["--help"]]])("%j lists all that it can be told to do", async (words) => {
		const { code, output } = await runFootnote(words, { cwd: temporaryFolder() });
		expect(code).toBe(0);
		for (const name of NAMES) expect(output).toMatch(new RegExp(`^ {2}footnote ${name}\\b.* {2,}\\w`, "m"));
	});

	test("--version is that of the package", async () => {
		const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
		expect(await runFootnote(["--version"], { cwd: temporaryFolder() })).toMatchObject({
			code: 0,
			output: `${version}\n`,
		});
	});

	test.each([
		["insepct", /no program “insepct”\. Did you mean “footnote inspect”\?/],
		["bakcup", /Did you mean “footnote backup”\?/],
		["dance", /no program “dance”\. “footnote --help” lists all/],
		["--nope", /Unknown option '--nope'/],
	])("%s is wrong usage, told with what is meant", async (word, words) => {
		const { code, output, errors } = await runFootnote([word], { cwd: temporaryFolder() });
		expect([code, output]).toEqual([2, ""]);
		expect(errors).toMatch(words);
	});

	test.each(NAMES)("%s --help shows its usage and does nothing", async (name) => {
		const cwd = temporaryFolder();
		const { code, output, errors } = await runFootnote([name, "--help"], { cwd });
		expect([code, errors]).toEqual([0, ""]);
		expect(output).toMatch(new RegExp(`^Usage: .*\\b${name}\\b`));
		expect(readdirSync(cwd)).toEqual([]);
	});

	test.each([
		["backup", []],
		["backup", ["a", "b"]],
		["restore", []],
		["restore", ["a", "--nope"]],
		["doctor", ["me"]],
		["setup", ["token"]],
	])("%s %j is wrong usage", async (name, words) => {
		const { code, output, errors } = await runFootnote([name, ...words], { cwd: temporaryFolder() });
		expect([code, output]).toEqual([2, ""]);
		expect(errors).toContain(`Usage: footnote ${name}`);
	});
});

test("a backup is made and put back by the command line, whatever other setting is wrong", async () => {
	const cwd = temporaryFolder();
	const saved = await runFootnote(["backup", "b.tar.gz"], {
		cwd,
		env: { DATA_DIR: await dataFolder(), LOG_LEVEL: "loud" },
	});
	expect(saved).toMatchObject({ code: 0, errors: "" });
	expect(saved.output).toMatch(/^Saved to b\.tar\.gz \(\d+ KB\): .*2 stories of servers\. Not in it: \.env/);
	const again = await runFootnote(["backup", "b.tar.gz"], { cwd, env: { DATA_DIR: await dataFolder() } });
	expect(again).toMatchObject({ code: 1, output: "" });
	expect(again.errors).toMatch(/is there already/);
	const back = await runFootnote(["restore", "b.tar.gz"], { cwd });
	expect(back).toEqual({
		code: 0,
		output: "Put back into data: settings, reading positions, 2 stories of servers.\n",
		errors: "",
	});
	const forced = await runFootnote(["restore", "b.tar.gz", "--force"], { cwd });
	expect(forced.output).toMatch(/^What was there before is in data\/before-restore-/m);
	expect(await runFootnote(["restore", "none"], { cwd })).toMatchObject({
		code: 1,
		errors: "There is no file none.\n",
	});
});

/** A program that says that it ran, and one that imports it. */
function programs(): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, "real"));
	writeFileSync(
		join(folder, "real/main.ts"),
		`import { runIfStarted } from ${JSON.stringify(join(ROOT, "src/arguments.ts"))};
		await runIfStarted(import.meta.filename, async (args) => console.log("ran", ...args));`,
	);
	writeFileSync(join(folder, "real/package.json"), '{"type": "module"}');
	writeFileSync(join(folder, "real/other.ts"), 'import "./main.ts";');
	symlinkSync(join(folder, "real"), join(folder, "link"));
	return folder;
}

test.each([
	["real/main.ts", "ran a b\n"],
	["link/main.ts", "ran a b\n"],
	["real/../real/main.ts", "ran a b\n"],
	["real/other.ts", ""],
])("a program that is started as %s says %j", (path, output) => {
	const tsx = join(ROOT, "node_modules/tsx/dist/loader.mjs");
	const words = ["--import", tsx, join(programs(), path), "a", "b"];
	expect(spawnSync(process.execPath, words, { encoding: "utf8" })).toMatchObject({ stdout: output, stderr: "" });
});
