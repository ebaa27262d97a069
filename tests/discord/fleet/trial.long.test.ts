import { beforeAll, describe, expect, test } from "vitest";
import { hasPostgres } from "../../storage/postgres/start-postgres.ts";
import { runTrial, type Trial } from "./trial.ts";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("three processes that share 8 shards, whatever happens to them", () => {
	let trial: Trial;
	const all = () => trial.happened.flatMap(({ given }) => given);
	beforeAll(async () => {
		trial = await runTrial({ shards: 8, buckets: 8, awayMs: 20_000, everyMs: 200, afterMs: 1000 });
	});

	test("answer every command of which Discord can tell them, once", () => {
		const silent = all().filter(({ outcome, wasOpen }) => wasOpen && outcome !== "right" && outcome !== "away");
		// One that comes while its session is being closed is lost with it; so is one that a killed process was at.
		expect(silent.length, JSON.stringify(silent)).toBeLessThanOrEqual(3);
		expect(all().filter(({ outcome }) => outcome === "right").length).toBeGreaterThan(200);
	});

	test("tell in a sentence that the database is away, and are right as soon as it is back", () => {
		const away = trial.happened.find(({ event }) => event.startsWith("the database is away"));
		expect(away?.given.some(({ outcome }) => outcome === "away")).toBe(true);
		// What needs no limit is answered all the while.
		expect(away?.given.filter(({ kind, outcome }) => kind === "plain" && outcome !== "right")).toEqual([]);
		expect(away?.took["sessions lost"]).toBe(0);
	});

	test("show nobody what is beyond their limit", () => {
		expect(all().filter(({ isLeak }) => isLeak)).toEqual([]);
	});

	test("lose nothing that was acknowledged", () => {
		expect(all().filter(({ kind, outcome }) => kind === "write" && outcome === "right").length).toBeGreaterThan(50);
		expect(trial.lost).toEqual([]);
	});

	test("keep Discord's rules, and begin one session after the other", () => {
		expect(trial.violations).toEqual([]);
	});

	test("go on beside a newer version, beside which an older one is refused", () => {
		expect(trial.refused.exitCode).toBe(1);
		expect(trial.refused.output).toContain("from a newer Footnote");
		for (const output of trial.outputs) {
			if (output !== trial.refused.output) expect(output).not.toMatch(/unhandled|"level":60/);
		}
	});
});
