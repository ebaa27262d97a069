import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../../src/arguments.ts";
import { UserError } from "../../src/errors.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";
import { type BenchmarkCorpus, makeCorpus } from "./make-corpus.ts";
import type { Measured } from "./measured.ts";

/**
 * `npm run bench [-- MB…]`: time and memory at these sizes (0.1, 1, 10 and 60 MB), beside SQLite FTS5 and plain
 * MiniSearch. Each is measured in a process of its own, from compiled code, one after the other. Compare the ratios:
 * times depend on the machine and on what else runs there.
 */
const SIZES_MB = [0.1, 1, 10, 60];

/** MiniSearch needs more at 60 MB; Footnote has each of its threads within this. */
const HEAP = ["--expose-gc", "--max-old-space-size=320"];
const PLAIN_HEAP = ["--expose-gc"];

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiled = join(root, "dist", "measured");
const USAGE = `npm run bench -- [MB]…       megabytes of text, for example 1 10 (default ${SIZES_MB.join(", ")})
npm run bench -- settings    only what is kept: a file beside PostgreSQL`;

await runProgram(USAGE, {}, async ({ positionals }) => {
	if (positionals.join() === "settings") {
		compile();
		measureSettings();
		return 0;
	}
	const wrong = positionals.find((size) => !(Number(size) > 0));
	if (wrong !== undefined) throw new UserError(`“${wrong}” is no size in megabytes.\n${USAGE}`);
	if (!existsSync(join(DATA_DIR, "novels"))) {
		throw new UserError(`${DATA_DIR} has no novels: \`npm run data -- novels\` fetches them, or set EVALUATION_DATA.`);
	}
	main(positionals.map(Number));
	return 0;
});

function compile(): void {
	const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
	execFileSync(process.execPath, [compiler, "-p", join("tests", "benchmarks")], { cwd: root, stdio: "inherit" });
}

/** A question's five reads, and one write, in a file and in PostgreSQL, one after the other in one process. */
function measureSettings(): void {
	execFileSync(process.execPath, [join(compiled, "tests", "benchmarks", "measure-settings.js")], { stdio: "inherit" });
}

function main(asked: readonly number[]): void {
	compile();
	measureSettings();
	for (const megabytes of asked.length > 0 ? asked : SIZES_MB) {
		const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
		try {
			measureSize(makeCorpus(DATA_DIR, join(folder, "corpus"), megabytes), folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
}

function measureSize(corpus: BenchmarkCorpus, folder: string): void {
	const { folder: corpusDir, bytes, stories } = corpus;
	print(`\n## ${(bytes / 1024 / 1024).toFixed(1)} MB in ${stories} ${stories === 1 ? "story" : "stories"}`);
	const engineData = join(folder, "engine");
	const fromText = measure("engine", [corpusDir, engineData]);
	const fromSnapshots = measure("engine", [corpusDir, engineData]);
	const plain = {
		text: measure("plain", ["minisearch", corpusDir, folder]),
		again: measure("plain", ["minisearch", corpusDir, folder]),
	};
	const fts5 = {
		text: measure("plain", ["fts5", corpusDir, folder]),
		again: measure("plain", ["fts5", corpusDir, folder]),
	};
	printTable([
		["Footnote, from text", fromText],
		["Footnote, from snapshots", fromSnapshots],
		["MiniSearch, from text", plain.text],
		["MiniSearch, loadJSON", plain.again],
		["SQLite FTS5, from text", fts5.text],
		["SQLite FTS5, opened again", fts5.again],
	]);
	printRatios({
		fromText,
		fromSnapshots,
		alone: stories > 1 ? measureAlone(corpusDir, folder) : undefined,
		fts5: fts5.again,
	});
}

/** The first story of the corpus in a corpus of its own, asked the same questions. */
function measureAlone(corpusDir: string, folder: string): Measured {
	const [first = ""] = readdirSync(corpusDir).sort();
	const alone = join(folder, "alone");
	execFileSync("mkdir", ["-p", alone]);
	execFileSync("cp", [join(corpusDir, first), alone]);
	return measure("engine", [alone, join(folder, "engine-alone"), corpusDir]);
}

function measure(what: "engine" | "plain", args: readonly string[]): Measured {
	const script = join(compiled, "tests", "benchmarks", `measure-${what}.js`);
	const output = execFileSync(process.execPath, [...(what === "engine" ? HEAP : PLAIN_HEAP), script, ...args], {
		encoding: "utf8",
	});
	return JSON.parse(output) as Measured;
}

function printTable(rows: readonly (readonly [string, Measured])[]): void {
	print(
		"| | ready ms | first ms | peak MB, loading | peak MB | after MB | pause ms (idle process) | question p50 / p99 ms |",
	);
	print("|---|---|---|---|---|---|---|---|");
	for (const [name, row] of rows) {
		const cells = [row.readyMs, row.firstMs, row.loadPeakMb, row.peakMb, row.afterMb].map(
			(value) => value?.toFixed(0) ?? "",
		);
		const { p50, p99 } = row.question;
		print(
			`| ${[name, ...cells, `${row.pauseMs.toFixed(1)}${row.idlePauseMs === undefined ? "" : ` (${row.idlePauseMs.toFixed(1)})`}`, `${p50.toFixed(2)} / ${p99.toFixed(1)}`].join(" | ")} |`,
		);
	}
}

type Compared = { fromText: Measured; fromSnapshots: Measured; alone: Measured | undefined; fts5: Measured };

function printRatios({ fromText, fromSnapshots, alone, fts5 }: Compared): void {
	const { oneStory, limited } = fromSnapshots;
	print(`\nrestart from snapshots ÷ reading from text: ${(fromSnapshots.readyMs / fromText.readyMs).toFixed(4)}`);
	print(`question over all, p50 ÷ FTS5's: ${(fromSnapshots.question.p50 / fts5.question.p50).toFixed(2)}`);
	if (alone?.oneStory !== undefined && oneStory !== undefined) {
		print(
			`question within one story ÷ in a corpus of it alone, p50: ${(oneStory.p50 / alone.oneStory.p50).toFixed(2)}`,
		);
	}
	if (limited !== undefined && oneStory !== undefined) {
		print(`asking up to a limit − without, p50: ${(limited.p50 - oneStory.p50).toFixed(2)} ms`);
	}
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
