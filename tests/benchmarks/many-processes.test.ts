import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "many-processes.ts");

test.each([
	[["eight"], '"eight"'],
	[["8", "0"], '"0"'],
])("the trial of many processes refuses %j, with how it is used and 2", (given, named) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", PROGRAM, ...given], {
		encoding: "utf8",
	});
	expect([status, stdout]).toEqual([2, ""]);
	expect(stderr).toBe(
		`${named} is no number of shards or buckets: give whole numbers from 1 on, two at most.\nUsage: npx tsx tests/benchmarks/many-processes.ts [SHARDS] [BUCKETS]\n`,
	);
});
