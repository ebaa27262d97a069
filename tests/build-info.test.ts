import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuild } from "../src/build-info.ts";
import { packageVersion } from "../src/shipped-files.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

function project(files: Readonly<Record<string, string>>): string {
	const root = temporaryFolder();
	writeFileSync(join(root, "package.json"), '{ "version": "1.2.3" }');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(root, path, ".."), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

describe("readBuild", () => {
	test.each<[string, Record<string, string>]>([
		["a branch", { ".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": `${COMMIT}\n` }],
		[
			"a packed branch",
			{ ".git/HEAD": "ref: refs/heads/main\n", ".git/packed-refs": `# pack-refs\n${COMMIT} refs/heads/main\n` },
		],
		["no branch", { ".git/HEAD": `${COMMIT}\n` }],
	])("reads the commit of a checkout on %s", (_, files) => {
		expect(readBuild({}, project(files))).toEqual({ version: packageVersion(), commit: "0123456789" });
	});

	test("takes the commit that an image was told before that of a checkout", () => {
		const root = project({ ".git/HEAD": `${COMMIT}\n` });
		expect(readBuild({ FOOTNOTE_COMMIT: "fedcba98765" }, root).commit).toBe("fedcba9876");
	});

	test("names no commit where nothing tells it, or what tells it is none", () => {
		expect(readBuild({ FOOTNOTE_COMMIT: "" }, project({}))).toEqual({ version: packageVersion() });
		expect(readBuild({ FOOTNOTE_COMMIT: "latest" }, project({}))).toEqual({ version: packageVersion() });
		expect(readBuild({}, project({ ".git/HEAD": "ref: refs/heads/unborn\n" }))).toEqual({ version: packageVersion() });
	});

	test("finds the project's own version", () => {
		expect(readBuild({}).version).toMatch(/^\d+\.\d+\.\d+/u);
	});
});
