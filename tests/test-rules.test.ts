import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import benchmarks from "./benchmarks/tsconfig.json" with { type: "json" };

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
	(name) => name.endsWith(".test.ts") && name !== "test-rules.test.ts",
);

test("no test reads a clock: on a busy machine all takes many times as long", () => {
	const readers = files.filter((name) => /performance\.now|Date\.now/.test(readFileSync(join(FOLDER, name), "utf8")));
	expect(readers).toEqual([]);
});

test("what the benchmarks compile is there, the bot's threads too", () => {
	const compiled = join(FOLDER, "benchmarks");
	const empty = benchmarks.include.filter((pattern) => {
		const [start = "", end = ""] = basename(pattern).split("*");
		const names = readdirSync(join(compiled, dirname(pattern)));
		return !names.some((name) => name.startsWith(start) && name.endsWith(end));
	});
	expect(empty).toEqual([]);
});
