import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openEngine } from "../../src/engine/engine.ts";
import type { Place } from "../../src/story/story.ts";
import { createRandom, type Spread, spreadOf } from "./questions.ts";

/**
 * What the reading positions of many readers of one novel cost: on disk, in processor time, and until each reader's first
 * answer. Give it the novel's file: `tsx tests/benchmarks/positions.ts FILE [READERS]`.
 *
 * Four readers in five have read to the end of a chapter, any of them alike; the fifth has stopped at any paragraph.
 */
const [file, readers = "1000"] = process.argv.slice(2);
if (file === undefined) throw new Error("Which novel? tsx tests/benchmarks/positions.ts FILE [READERS]");
const IN_A_CHAPTER = 5;
const QUESTION = "What happened to the captain?";

const folder = mkdtempSync(join(tmpdir(), "footnote-positions-"));
const corpusDir = join(folder, "corpus");
mkdirSync(corpusDir);
copyFileSync(file, join(corpusDir, basename(file)));
const quiet = () => {};
const engine = await openEngine({ corpusDir, dataDir: folder, log: { info: quiet, warn: quiet, error: quiet } });
await engine.settled();
const story = (await engine.statuses({ limits: new Map() }))[0]?.id ?? "";
const outline = (await engine.outline({ story })) ?? [];
/** The same readers at every run. */
const next = createRandom(1);
const random = (below: number): number => Math.floor(next() * below);

/** First answers: of readers whose position nobody had before them, and of those who came to another's. */
const [alone, shared]: [number[], number[]] = [[], []];
const cpuBefore = process.cpuUsage();
for (let reader = 0; reader < Number(readers); reader++) {
	const limits = new Map([[story, somePlace(reader)]]);
	const cutsBefore = cuts().length;
	const started = performance.now();
	await engine.prepare({ story, limits });
	await engine.run({ command: "ask", options: { question: QUESTION } }, { story, limits });
	(cuts().length > cutsBefore ? alone : shared).push(performance.now() - started);
}
const { user, system } = process.cpuUsage(cpuBefore);
const bytes = cuts().reduce((sum, name) => sum + statSync(join(folder, "snapshots", name)).size, 0);
const line = ({ p50, p99 }: Spread): string => `p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms`;
process.stdout.write(
	[
		`${readers} readers of ${basename(file)} (${statSync(file).size} bytes, ${outline.length} chapters), one in ${IN_A_CHAPTER} within a chapter`,
		`cuts: ${cuts().length}, ${(bytes / 2 ** 20).toFixed(1)} MB`,
		`processor time: ${((user + system) / 1e6).toFixed(1)} s`,
		`first answer where the position is new (${alone.length}): ${line(spreadOf(alone))}`,
		`first answer where another reader has it (${shared.length}): ${line(spreadOf(shared))}`,
		"",
	].join("\n"),
);
await engine.close();
rmSync(folder, { recursive: true });

function cuts(): readonly string[] {
	return readdirSync(join(folder, "snapshots")).filter((name) => name.endsWith(".cut"));
}

function somePlace(reader: number): Place {
	const { number = 1, paragraphs = 1 } = outline[random(outline.length)] ?? {};
	const isWithin = reader % IN_A_CHAPTER === IN_A_CHAPTER - 1;
	return { chapter: number, paragraph: isWithin ? 1 + random(paragraphs) : paragraphs };
}
