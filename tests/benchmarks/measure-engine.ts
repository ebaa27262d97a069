import { fork } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { Scope } from "../../src/asking/command.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { peakMb, print, residentMb } from "./measured.ts";
import { makeQuestions, type Spread, spreadOf } from "./questions.ts";

/** Run by `bench.ts`: the engine over a corpus, from text or from the snapshots of an earlier run; asked of what is in a third folder. */
const [corpusDir = "", dataDir = "", questionsDir = corpusDir] = process.argv.slice(2);
const questions = makeQuestions(questionsDir, 200);
/** From the first answer until readers ask. */
const SETTLING_MS = 4000;
const quiet = () => {};
const idle = fork(fileURLToPath(new URL("./idle-pauses.js", import.meta.url)), { execArgv: [] });
// Questions are made before the clock starts, and what they left in memory goes first.
globalThis.gc?.();
const pauses = monitorEventLoopDelay({ resolution: 1 });
pauses.enable();
// The loop must have turned once for a pause to be seen; what came before is the program's own start.
await new Promise((resolve) => setTimeout(resolve, 50));
pauses.reset();
const started = performance.now();
const engine = await openEngine({ corpusDir, dataDir, log: { info: quiet, warn: quiet, error: quiet } });
let firstMs = 0;
engine.onChange(({ ready }) => {
	if (ready > 0 && firstMs === 0) firstMs = performance.now() - started;
});
await engine.settled();
const call = (question: string) => ({ command: "ask", options: { question } });
await engine.run(call(questions[0] ?? ""), { limits: new Map() });
const readyMs = performance.now() - started;
const loadPeakMb = peakMb();
// By the time a reader asks, the bot has come up in Discord, and has practised.
await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
const question = await timeQuestions(engine, { limits: new Map() });
const one = (await engine.statuses({ limits: new Map() }))[0]?.id ?? "";
const oneStory = await timeQuestions(engine, { story: one, limits: new Map() });
const outline = (await engine.outline({ story: one })) ?? [];
const half = { chapter: Math.ceil(outline.length / 2), paragraph: 1 };
const limitedScope = { story: one, limits: new Map([[one, half]]) };
// The first question waits for the story to be cut.
await engine.run(call(questions[0] ?? ""), limitedScope);
const limited = await timeQuestions(engine, limitedScope);
const idlePauseMs = await new Promise<number>((resolve) => {
	idle.once("message", (pause) => resolve(Number(pause)));
	idle.send("stop");
});
// A thread that read stories ends after five seconds without work; only then is its memory free.
await new Promise((resolve) => setTimeout(resolve, 6000));
print({
	readyMs,
	firstMs,
	loadPeakMb,
	peakMb: peakMb(),
	afterMb: residentMb(),
	pauseMs: pauses.max / 1e6,
	idlePauseMs,
	question,
	oneStory,
	limited,
});
await engine.close();

async function timeQuestions(asked: Engine, scope: Scope): Promise<Spread> {
	const times: number[] = [];
	for (const words of questions) {
		const from = performance.now();
		await asked.run(call(words), scope);
		times.push(performance.now() - from);
	}
	return spreadOf(times);
}
