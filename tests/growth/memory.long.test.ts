import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Megabytes for all that lives on: what reading a story of 400,000 characters takes many times over. */
const MEMORY_MB = 256;

test("more than a hundred files made to be hard are read one after the other in little memory", () => {
	const script = join(import.meta.dirname, "read-hostile-files.ts");
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`--max-old-space-size=${MEMORY_MB}`, "--import", "tsx", script],
		{ encoding: "utf8" },
	);
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(Number(stdout)).toBeGreaterThan(100);
});
