import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
	(name) => name.endsWith(".test.ts") && name !== "test-rules.test.ts",
);

test("no test reads a clock: on a busy machine all takes many times as long", () => {
	const readers = files.filter((name) => /performance\.now|Date\.now/.test(readFileSync(join(FOLDER, name), "utf8")));
	expect(readers).toEqual([]);
});
