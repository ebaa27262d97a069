import type { Given } from "../discord/fleet/stream.ts";
import { runTrial, type TrialParts } from "../discord/fleet/trial.ts";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { spreadOf } from "./questions.ts";

/**
 * `npx tsx tests/benchmarks/many-processes.ts [SHARDS] [BUCKETS]`: three processes that share 8 shards and a PostgreSQL, on a
 * stand-in for Discord that takes a first response within its 3 s; all that may happen to them, while ten commands a second
 * are given. BUCKETS is Discord's `max_concurrency`: 1 for bots of less than 150,000 servers. Some five minutes.
 */
const given = process.argv.slice(2);
const mistaken = given.find((text) => !/^[1-9]\d{0,5}$/.test(text)) ?? given[2];
if (mistaken !== undefined) {
	process.stderr.write(
		`${JSON.stringify(mistaken)} is no number of shards or buckets: give whole numbers from 1 on, two at most.\nUsage: npx tsx tests/benchmarks/many-processes.ts [SHARDS] [BUCKETS]\n`,
	);
	process.exit(2);
}
const [shards = 8, buckets = 1] = given.map(Number);
const parts: TrialParts = { shards, buckets, deadlineMs: 3000, awayMs: 20_000, everyMs: 100, afterMs: 3000 };

if (!hasPostgres()) {
	process.stderr.write(
		"There is no PostgreSQL to start: install it, or set POSTGRES_BIN to the folder of its `initdb`.\n",
	);
	process.exit(2);
}
const { happened, lost, violations, refused } = await runTrial(parts);
const out = (line: string): void => void process.stdout.write(`${line}\n`);
out(`${shards} shards, ${buckets} of whose sessions may be begun at once, seconds:\n`);
out(
	"| What happens | | longest without anybody | commands given | right | told that the database is away | nobody there | never acknowledged | acknowledged after, p50 / p99 / most ms |",
);
out("|---|---|---|---|---|---|---|---|---|");
for (const { event, took, dark, given } of happened) {
	const said = Object.entries(took).map(([what, number]) => `${what}: ${round(number)}`);
	const count = (is: (one: Given) => boolean): number => given.filter(is).length;
	const columns = [
		event,
		said.join("; "),
		round(dark),
		given.length,
		count(({ outcome }) => outcome === "right"),
		count(({ outcome }) => outcome === "away"),
		count(({ outcome, wasOpen }) => outcome === "silent" && !wasOpen),
		count(({ outcome, wasOpen }) => outcome === "silent" && wasOpen),
		acknowledged(given),
	];
	out(`| ${columns.join(" | ")} |`);
}
const all = happened.flatMap(({ given }) => given);
out(
	`\nof ${all.length} commands: ${all.filter(({ isLeak }) => isLeak).length} leaks, ${all.filter(({ outcome }) => outcome === "wrong").length} wrong, ${all.filter(({ tries }) => (tries?.() ?? 0) > 1).length} acknowledged by two (Discord took one)`,
);
out(
	`of ${all.filter(({ kind, outcome }) => kind === "write" && outcome === "right").length} writes that were acknowledged: ${lost.length} lost`,
);
out(`against Discord's rules: ${violations.length === 0 ? "nothing" : violations.join("; ")}`);
out(`an old version beside a new one: exit code ${refused.exitCode}`);

for (const { event, given } of happened) {
	for (const { kind, shard, at, wasOpen, outcome } of given) {
		if (wasOpen && outcome === "silent") {
			out(`never acknowledged, ${event}: ${kind} on shard ${shard} at ${new Date(at).toISOString()}`);
		}
	}
}

function acknowledged(given: readonly Given[]): string {
	const times = given.flatMap(({ ms }) => (ms === undefined ? [] : [ms]));
	if (times.length === 0) return "";
	const { p50, p99 } = spreadOf(times);
	return `${Math.round(p50)} / ${Math.round(p99)} / ${Math.round(Math.max(...times))}`;
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
