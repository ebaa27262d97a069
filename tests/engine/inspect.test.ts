import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

/** `npm run inspect`, without npm. */
function inspect(folder: string, ...line: readonly string[]): Promise<Ended> {
	return inspectIn("C", folder, ...line);
}

function inspectIn(locale: string, folder: string, ...line: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			["--import", join(ROOT, "node_modules/tsx/dist/loader.mjs"), join(ROOT, "src/inspect.ts"), ...line],
			{ cwd: folder, env: { ...process.env, LC_ALL: locale } },
			(error, output, errors) => resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
		);
	});
}

function corpus(): string {
	const folder = temporaryFolder();
	const files = {
		"mill.txt": "Rain fell on the mill.\n",
		"mill.json": '{"title": "The Old Mill"}',
		"notes/1.md": "Rain fell.",
		"notes/.obsidian/app.json": "{}",
		"notes/map.png": "a",
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	mkdirSync(join(folder, "empty"));
	return folder;
}

test("inspect reads files with their manifests, and folders", async () => {
	const { code, output, errors } = await inspect(corpus(), "mill.txt", "notes/");
	expect([code, errors]).toEqual([0, ""]);
	expect(output).toMatch(/== mill\.txt\nThe Old Mill[\s\S]*2 files that hold no story: “\.obsidian\/”, “map\.png”/u);
});

test("inspect of one that cannot be read shows the others, and ends with 1", async () => {
	const { code, output } = await inspect(corpus(), "none.txt", "mill.txt");
	expect(code).toBe(1);
	expect(output).toMatch(/The Old Mill[\s\S]*Warnings \(1\)\n {2}none\.txt could not be read: none\.txt is not there/u);
	const json = await inspect(corpus(), "none.txt", "mill.txt", "--json");
	expect(json).toMatchObject({ code: 1, errors: "none.txt is not there: no file or folder has that name.\n" });
	expect(JSON.parse(json.output)).toMatchObject({ title: "The Old Mill" });
});

test.each([
	[["none.txt"], 1, /none\.txt is not there/u],
	[["empty"], 1, /empty is an empty folder\. Put text files in it/u],
	[["mill.json"], 1, /mill\.json is a manifest/u],
	[[], 2, /Usage: npm run --silent inspect/u],
	[["mill.txt", "--nope"], 2, /Unknown option '--nope'/u],
])("inspect %j is told on the error stream", async (line, ending, words) => {
	const { code, output, errors } = await inspect(corpus(), ...line);
	expect([code, output]).toEqual([ending, ""]);
	expect(errors).toMatch(words);
});

test("inspect --help tells how it is used, and ends with 0", async () => {
	const { code, output, errors } = await inspect(corpus(), "--help");
	expect([code, errors]).toEqual([0, ""]);
	expect(output).toMatch(/^Usage: /u);
});

test("inspect speaks the language of the terminal, and JSON stays English", async () => {
	const folder = corpus();
	const { output } = await inspectIn("de_DE.UTF-8", folder, "mill.txt", "none.txt");
	expect(output).toContain("1 Kapitel, 1 Absatz, 1 Satz, ");
	expect(output).toContain("none.txt ist nicht da");
	const json = await inspectIn("de_DE.UTF-8", folder, "none.txt", "notes", "--json");
	expect(json.errors).toContain("none.txt is not there");
	expect(json.output).toContain("Read from the files of a folder");
});
