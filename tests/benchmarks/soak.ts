import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build, runChildBot } from "../discord/child-bot.ts";
import { TOKEN } from "../discord/stand-in/stand-in.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";
import type { Ask, CrowdReport, Question } from "./crowd.ts";
import { residentMbOf, shareOf } from "./process-share.ts";
import { makeQuestions, spreadOf } from "./questions.ts";

/**
 * `npx tsx tests/benchmarks/soak.ts [minutes]`: Footnote with three novels beside a bot that answers everything with one
 * word, each with a Discord of its own. First 120 questions at once to each, cold and again, then ten a second to both for
 * so many minutes (10). What counts is the difference between the two: the machine may be busy. Linux only: it reads /proc.
 */
const NOVELS = [
	"montgomery--anne-of-avonlea",
	"doyle--the-memoirs-of-sherlock-holmes",
	"nesbit--the-story-of-the-amulet",
];
const MINUTES = 10;
const PER_SECOND = 10;
const AT_ONCE = 120;

const novelDir = join(DATA_DIR, "novels");

type Asked = Extract<CrowdReport, { kind: "asked" }>;
type Measured = Asked & { readonly mainMs: number; readonly otherMs: number };
type Subject = {
	readonly name: string;
	readonly pid: number;
	ask(ask: Ask): Promise<Measured>;
	end(): Promise<void>;
};

if (existsSync(novelDir)) await main(Number(process.argv[2] ?? MINUTES));
else process.stderr.write(`${novelDir} is not there: \`npm run data -- novels\` fetches it, or set EVALUATION_DATA.\n`);

async function main(minutes: number): Promise<void> {
	build();
	const folder = mkdtempSync(join(tmpdir(), "footnote-soak-"));
	const corpusDir = join(folder, "corpus");
	mkdirSync(corpusDir);
	for (const name of NOVELS) cpSync(join(novelDir, `${name}.txt`), join(corpusDir, `${name}.txt`));
	const subjects = [await startFootnote(corpusDir, join(folder, "data")), await startOneWordBot()];
	try {
		for (const what of ["at once, just started", "at once again"]) {
			for (const subject of subjects) {
				const questions = questionsFor(corpusDir, AT_ONCE);
				printRow(`${AT_ONCE} ${what}`, subject, await subject.ask({ questions, perSecond: "at once" }));
			}
		}
		await soak(subjects, questionsFor(corpusDir, Math.round(minutes * 60 * PER_SECOND)));
	} finally {
		for (const subject of subjects) await subject.end();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function soak(subjects: readonly Subject[], questions: readonly Question[]): Promise<void> {
	const megabytes: number[][] = [];
	const sample = (): void => {
		megabytes.push(subjects.map(({ pid }) => residentMbOf(pid)));
		const [footnote = 0, oneWord = 0] = megabytes.at(-1) ?? [];
		print(`minute ${megabytes.length - 1}: ${footnote.toFixed(0)} MB, one-word bot ${oneWord.toFixed(0)} MB`);
	};
	sample();
	const timer = setInterval(sample, 60_000);
	const all = await Promise.all(subjects.map((subject) => subject.ask({ questions, perSecond: PER_SECOND })));
	clearInterval(timer);
	for (const [index, subject] of subjects.entries()) {
		printRow(`${PER_SECOND} a second`, subject, all[index] as Measured);
		print(`  memory, second half: ${slope(megabytes.map((row) => row[index] as number)).toFixed(2)} MB a minute`);
	}
}

/** Megabytes gained a minute in the second half, by least squares; the first half fills caches. */
function slope(values: readonly number[]): number {
	const half = values.slice(Math.floor(values.length / 2));
	const middle = (half.length - 1) / 2;
	const mean = half.reduce((sum, value) => sum + value, 0) / half.length;
	const spread = half.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
	return half.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / (spread || 1);
}

function printRow(what: string, { name }: Subject, measured: Measured): void {
	const { firstMs, late, lost, announced, violations, mainMs, otherMs } = measured;
	const count = firstMs.length + late;
	const { p50, p99 } = spreadOf(firstMs);
	print(
		`${what}, ${name}: ${count} asked, ${lost} lost, ${late} late (${((100 * late) / count).toFixed(2)} %), ${announced} announced first; ` +
			`first response p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; processor a question: main thread ${(mainMs / count).toFixed(2)} ms, ` +
			`other threads ${(otherMs / count).toFixed(2)} ms; ${violations.length} violations`,
	);
	for (const violation of violations.slice(0, 3)) print(`  ${violation}`);
}

/** What people ask, in turn: eight words of a novel, names in them, and what needs no words at all. */
function questionsFor(corpusDir: string, count: number): readonly Question[] {
	const words = makeQuestions(corpusDir, count);
	const names = ["Anne Shirley", "Marilla", "Diana", "Holmes", "Watson", "Mycroft", "Cyril", "Anthea", "the Psammead"];
	return words.map((text, i): Question => {
		const name = names[i % names.length] as string;
		switch (i % 8) {
			case 0:
				return ["who", { name }];
			case 1:
				return ["find", { words: text.split(" ").slice(0, 2).join(" ") }];
			case 2:
				return ["quote", { words: text }];
			case 3:
				return ["when", { event: text }];
			case 4:
				return ["where", { thing: name }];
			default:
				return ["ask", { question: text }];
		}
	});
}

async function startFootnote(corpusDir: string, dataDir: string): Promise<Subject> {
	const crowd = await startCrowd();
	const bot = runChildBot({
		DISCORD_TOKEN: TOKEN,
		DISCORD_API_URL: crowd.url,
		CORPUS_DIR: corpusDir,
		DATA_DIR: dataDir,
	});
	while (!bot.output().includes(`"ready":${NOVELS.length}`)) {
		if (bot.process.exitCode !== null) throw new Error(`the bot ended: ${bot.output()}`);
		await pause(100);
	}
	return subject("Footnote", bot.process, crowd);
}

async function startOneWordBot(): Promise<Subject> {
	const crowd = await startCrowd();
	const bot = fork(join(import.meta.dirname, "one-word-bot.ts"), {
		execArgv: ["--import", "tsx"],
		env: { ...process.env, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: crowd.url },
	});
	return subject("one-word bot", bot, crowd);
}

type Crowd = { readonly url: string; readonly process: ChildProcess };

async function startCrowd(): Promise<Crowd> {
	const crowd = fork(join(import.meta.dirname, "crowd.ts"), { execArgv: ["--import", "tsx"] });
	const [report] = (await once(crowd, "message")) as [Extract<CrowdReport, { kind: "listening" }>];
	return { url: report.url, process: crowd };
}

function subject(name: string, bot: ChildProcess, crowd: Crowd): Subject {
	const pid = bot.pid ?? 0;
	return {
		name,
		pid,
		async ask(ask) {
			const before = shareOf(pid);
			crowd.process.send(ask);
			const [report] = (await once(crowd.process, "message")) as [Asked];
			const after = shareOf(pid);
			return { ...report, mainMs: after.main - before.main, otherMs: after.others - before.others };
		},
		async end() {
			const ended = once(bot, "exit");
			bot.kill("SIGTERM");
			await ended;
			crowd.process.kill("SIGTERM");
		},
	};
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
