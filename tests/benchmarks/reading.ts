import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allCommands, commands } from "../../commands/index.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import { openReader } from "../../src/reading/open-reader.ts";
import type { ReaderNow } from "../../src/reading/reader.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";
import { openStoryFile } from "../evaluation/story-file.ts";
import { spreadOf } from "./questions.ts";

/**
 * `npx tsx tests/benchmarks/reading.ts`: our own questions of three novels, by words alone and with the reader in turn, in this
 * thread. What counts is the one divided by the other: the machine may be busy.
 */
const ROUNDS = 3;

type Asked = { readonly ask: string; readonly story: string };

const questions = readFileSync(join(import.meta.dirname, "../gold/novels-and-reports.jsonl"), "utf8")
	.split("\n")
	.filter(Boolean)
	.map((line) => JSON.parse(line) as Asked)
	.filter(({ story }) => story.includes("--"));
const stories = new Map(
	[...new Set(questions.map(({ story }) => story))].map(
		(id) => [id, openStoryFile(join(DATA_DIR, "novels"), `${id}.txt`)] as const,
	),
);

async function time({ ask, story: id }: Asked, reader: ReaderNow): Promise<number> {
	const story = stories.get(id);
	if (story === undefined) throw new Error(`There is no novel ${id}.`);
	const statuses = [{ id, title: story.story.title, state: "ready" as const }];
	const started = performance.now();
	await runCall(commands, readCall(allCommands, ask), { stories: [story], statuses, seenUpTo: new Map(), reader });
	return performance.now() - started;
}

const { reader, without } = await openReader("on");
if (reader === undefined) throw new Error(`There is no reader: ${without}.`);
const [alone, read]: [number[], number[]] = [[], []];
for (let round = 0; round <= ROUNDS; round++) {
	for (const question of questions) {
		const times = [await time(question, undefined), await time(question, reader)] as const;
		// The first round warms up.
		if (round === 0) continue;
		alone.push(times[0]);
		read.push(times[1]);
	}
}
await reader.close();
const [words, both] = [spreadOf(alone), spreadOf(read)];
const told = (name: string, { p50, p99 }: ReturnType<typeof spreadOf>) =>
	console.log(`${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
told(`by words alone (${alone.length} questions)`, words);
told("with the reader", both);
console.log(`with ÷ without: p50 ${(both.p50 / words.p50).toFixed(1)}, p99 ${(both.p99 / words.p99).toFixed(1)}`);
