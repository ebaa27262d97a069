import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoryStatus } from "../../src/asking/command.ts";
import { scopeFor } from "../../src/asking/reading-limit.ts";
import { openSettings, openSharedSettings, type Settings } from "../../src/storage/settings.ts";
import { hasPostgres, startPostgres } from "../storage/postgres/start-postgres.ts";

/**
 * Run by `bench.ts`: round trips to where settings are kept. Both kinds take turns, so that what else runs on the machine
 * disturbs them alike; compare the two, not either with another day's.
 */
const ROUNDS = 20;
const READS = 100;
const WRITES = 10;

const statuses: readonly StoryStatus[] = [{ id: "saga", title: "The Saga", state: "ready", chapters: 3 }];
const asker = { reader: "2", guild: "9", channel: "7", thread: "8", mayManage: false };

type Kind = { readonly name: string; readonly settings: Settings; readonly reads: number[]; readonly writes: number[] };

const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
const postgres = hasPostgres() ? await startPostgres({ isSafe: true }) : undefined;
const kinds: Kind[] = [{ name: "a file (libsql)", settings: openSettings(folder), reads: [], writes: [] }];
if (postgres !== undefined) {
	const settings = await openSharedSettings(await postgres.database());
	kinds.push({ name: "PostgreSQL on this machine", settings, reads: [], writes: [] });
}
for (const kind of kinds) await measure(kind);
for (const { reads, writes } of kinds) for (const times of [reads, writes]) times.length = 0;
for (let round = 0; round < ROUNDS; round++) for (const kind of kinds) await measure(kind);
process.stdout.write(
	"\n## What is kept\n| | a question's reads, p50 / p99 ms | one write, p50 / p99 ms |\n|---|---|---|\n",
);
for (const { name, reads, writes } of kinds)
	process.stdout.write(`| ${name} | ${spread(reads)} | ${spread(writes)} |\n`);
if (postgres === undefined) process.stdout.write("PostgreSQL is left out: it is not installed here (POSTGRES_BIN).\n");
for (const { settings } of kinds) await settings.close();
await postgres?.end();
rmSync(folder, { recursive: true, force: true });

async function measure({ settings, reads, writes }: Kind): Promise<void> {
	const showing = { asker, private: false, spoilerChannel: false, spoilers: false };
	for (let read = 0; read < READS; read++) reads.push(await timed(() => scopeFor(showing, statuses, settings)));
	for (let write = 0; write < WRITES; write++) {
		const place = { chapter: 1, paragraph: write + 1 };
		writes.push(await timed(() => settings.setReadingPosition(asker.reader, { story: "saga" }, place)));
	}
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

function spread(times: readonly number[]): string {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3);
	return `${at(0.5)} / ${at(0.99)}`;
}
