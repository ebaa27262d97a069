import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { withLock } from "./with-lock.ts";

const TIMES = { staleAfterMs: 300_000, waitMs: 0 };

describe("work that one process does at a time", () => {
	const lockIn = () => join(temporaryFolder(), "lock");

	test("holds the lock while it is done, and gives it back, also when it fails", () => {
		const lock = lockIn();
		expect(withLock(lock, TIMES, () => existsSync(lock))).toBe(true);
		expect(existsSync(lock)).toBe(false);
		const fail = () => {
			throw new Error("no compiler");
		};
		expect(() => withLock(lock, TIMES, fail)).toThrow("no compiler");
		expect(existsSync(lock)).toBe(false);
	});

	test("is not done, and the lock is left to whoever has it, when the time to wait is over", () => {
		const lock = lockIn();
		writeFileSync(lock, "another");
		let done = 0;
		expect(() => withLock(lock, TIMES, () => done++)).toThrow(`${lock} was held by another for 0 s`);
		expect([done, readFileSync(lock, "utf8")]).toEqual([0, "another"]);
	});

	test("is done where a lock was left behind long ago, be it a folder of a version before", () => {
		const lock = lockIn();
		mkdirSync(lock);
		utimesSync(lock, 1, 1);
		expect(withLock(lock, { ...TIMES, waitMs: 60_000 }, () => "done")).toBe("done");
	});

	test("leaves the lock to another that has taken it meanwhile", () => {
		const lock = lockIn();
		withLock(lock, TIMES, () => writeFileSync(lock, "another"));
		expect(readFileSync(lock, "utf8")).toBe("another");
	});

	test("is not waited for where the lock cannot be made at all", () => {
		const lock = join(temporaryFolder(), "no-such-folder", "lock");
		expect(() => withLock(lock, { ...TIMES, waitMs: 3_600_000 }, () => "done")).toThrow("ENOENT");
	});
});
