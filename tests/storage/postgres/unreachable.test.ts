import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const main = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));

test("a database that cannot be reached ends the start with one sentence and 1, and its password is not told", () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", main], {
		encoding: "utf8",
		input: "/help\n",
		env: {
			PATH: process.env["PATH"],
			DATA_DIR: temporaryFolder(),
			DATABASE_URL: "postgresql://footnote:geheim@127.0.0.1:9/footnote",
		},
	});
	expect(stderr).toMatch(
		/The database footnote on 127\.0\.0\.1:9 cannot be reached \(.*ECONNREFUSED.*\)\. Check DATABASE_URL/,
	);
	expect(stderr).not.toContain("    at ");
	expect(`${stdout}${stderr}`).not.toContain("geheim");
	expect(status).toBe(1);
});
