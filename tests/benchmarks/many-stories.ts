import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { DATA_DIR } from "../evaluation/data-dir.ts";
import { residentMb } from "./measured.ts";
import { spreadOf } from "./questions.ts";

/**
 * `STORY_MEMORY_MB=1024 npx tsx tests/benchmarks/many-stories.ts FOLDER [MB]`: one process over so many megabytes (600) of
 * stories of 120 KB, which are parts of novels with names of their own. What it costs to read them, in memory and on disk, how
 * long a question takes that names no story, and whether the story is found that is meant: by a sentence without a name, which
 * other parts of the novel may have, too, so that its words alone count; and by one with two names of the story's own. Run it
 * twice: the second time all is read already, and the memory is that of a bot that was started.
 */
const [folder = "", megabytes = "600"] = process.argv.slice(2);
const EACH = 120 * 1024;
const QUESTIONS = 200;
const MB = 1024 * 1024;
const quiet = () => {};
const SYLLABLES = [
	"ba",
	"do",
	"fen",
	"gar",
	"hel",
	"ir",
	"ka",
	"lo",
	"mar",
	"nu",
	"or",
	"pel",
	"ra",
	"sil",
	"tor",
	"ul",
	"ven",
	"wy",
];

if (folder === "" || !existsSync(join(DATA_DIR, "novels"))) {
	process.stderr.write("Give a folder of your own; EVALUATION_DATA needs the novels (`npm run data -- novels`).\n");
	process.exit(2);
}
const [corpusDir, dataDir] = [join(folder, "corpus"), join(folder, "data")];
if (!existsSync(corpusDir)) makeStories();
const memoryMb = Number(process.env["STORY_MEMORY_MB"] ?? 320);
const [started, cpu] = [performance.now(), process.cpuUsage()];
const engine = await openEngine({ corpusDir, dataDir, memoryMb, log: { info: quiet, warn: quiet, error: quiet } });
await engine.settled();
const readSeconds = Math.round((performance.now() - started) / 1000);
const used = process.cpuUsage(cpu);
// A thread that read stories ends after five seconds without work; only then is its memory free.
await new Promise((resolve) => setTimeout(resolve, 6000));
const asked = await askAll(engine);
const textMb = bytesIn(corpusDir) / MB;
const measured = {
	stories: readdirSync(corpusDir).length,
	textMb: Math.round(textMb),
	readSeconds,
	cpuSecondsPerMb: Number(((used.user + used.system) / 1e6 / textMb).toFixed(2)),
	diskPerMb: Number((bytesIn(join(dataDir, "snapshots")) / MB / textMb).toFixed(2)),
	residentMb: Math.round(residentMb()),
	...asked,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
await engine.close();

/** What is asked of one story, with or without names of its own. */
type Kind = "without a name" | "with two names";

async function askAll(over: Engine) {
	return { unnamed: await askEach(over, "without a name"), named: await askEach(over, "with two names") };
}

async function askEach(over: Engine, kind: Kind) {
	const files = readdirSync(corpusDir).sort();
	const times: number[] = [];
	let [asked, rightStory, rightPassage] = [0, 0, 0];
	for (let at = 0; at < QUESTIONS; at++) {
		const file = files[Math.floor((at / QUESTIONS) * files.length)] ?? "";
		const sentence = sentenceOf(readFileSync(join(corpusDir, file), "utf8"), kind);
		if (sentence === undefined) continue;
		const from = performance.now();
		const answer = await over.run({ command: "ask", options: { question: sentence } }, { limits: new Map() });
		times.push(performance.now() - from);
		asked++;
		const first = answer.kind === "found" ? answer.evidence[0] : undefined;
		if (first?.story === file.replace(/\.txt$/u, "")) rightStory++;
		if (first?.text.replace(/\s+/gu, " ").includes(sentence)) rightPassage++;
	}
	const share = (count: number): number => Number((count / asked).toFixed(3));
	return { asked, ms: spreadOf(times), rightStory: share(rightStory), rightPassage: share(rightPassage) };
}

/** The one in the middle of the story's of a kind. */
function sentenceOf(text: string, kind: Kind): string | undefined {
	const sentences = (text.match(/[A-Z][^.?!]{60,160}\./gu) ?? []).filter((sentence) => {
		const names = new Set(sentence.match(/(?<=[a-z,] )[A-Z][a-z]{2,}\b/gu) ?? []);
		return kind === "without a name" ? names.size === 0 : names.size === 2;
	});
	return sentences[Math.floor(sentences.length / 2)]?.replace(/\s+/gu, " ");
}

/** Parts of novels, each with other names: no two stories are alike, and what they are told with is what novels are. */
function makeStories(): void {
	mkdirSync(corpusDir, { recursive: true });
	const folderOfNovels = join(DATA_DIR, "novels");
	const novels = readdirSync(folderOfNovels)
		.sort()
		.map((name) => readFileSync(join(folderOfNovels, name), "utf8").replace(/\r\n/gu, "\n"));
	const count = Math.ceil((Number(megabytes) * MB) / EACH);
	for (let at = 0; at < count; at++) {
		const novel = novels[at % novels.length] ?? "";
		const room = Math.max(1, novel.length - EACH);
		const start = (Math.floor(at / novels.length) * 7919 * 13) % room;
		writeFileSync(join(corpusDir, `story-${at}.txt`), withOtherNames(novel.slice(start, start + EACH), at));
	}
}

/** Words that are written large within sentences, and never small, are names: each becomes another one, the same for all of a story. */
function withOtherNames(text: string, story: number): string {
	const small = new Set(text.match(/\b[a-z]+\b/gu) ?? []);
	const names = new Set(text.match(/(?<=[a-z,] )[A-Z][a-z]{2,}\b/gu) ?? []);
	return text.replace(/\b[A-Z][a-z]{2,}\b/gu, (word) =>
		names.has(word) && !small.has(word.toLowerCase()) ? madeName(word, story) : word,
	);
}

function madeName(word: string, story: number): string {
	let seed = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, story * 2654435761);
	let made = "";
	for (let part = 0; part < 3; part++) {
		made += SYLLABLES[seed % SYLLABLES.length];
		seed = (Math.floor(seed / SYLLABLES.length) + story * 97) >>> 0;
	}
	return made.charAt(0).toUpperCase() + made.slice(1);
}

function bytesIn(path: string): number {
	return readdirSync(path, { recursive: true, encoding: "utf8" }).reduce((sum, name) => {
		const found = statSync(join(path, name));
		return sum + (found.isFile() ? found.size : 0);
	}, 0);
}
