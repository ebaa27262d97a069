import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { config as readEnvFile } from "dotenv";
import { allCommands } from "../commands/index.ts";
import { readConfig } from "./config.ts";
import { openInProcess } from "./engine/in-process.ts";
import { UserError } from "./errors.ts";
import { answerLines } from "./terminal/batch.ts";
import { answerText, lookOf } from "./terminal/prompt.ts";

const USAGE = [
	'Usage: npm run --silent ask -- "/who Losyukov"        one question, one answer',
	"       npm run --silent ask -- --jsonl [--corpus DIR]  JSON lines in, JSON lines out",
].join("\n");

/** Wrong usage; an answer of any kind, a refusal too, is 0. */
const EXIT_USAGE = 2;

async function main(args: readonly string[]): Promise<void> {
	const { positionals, values } = readArguments(args);
	const question = positionals.join(" ").trim();
	if ((question === "") !== values.jsonl) throw new UserError(USAGE);
	const config = readConfig(process.env);
	const runner = await openInProcess({ corpusDir: values.corpus ?? config.corpusDir, dataDir: config.dataDir });
	if (!values.jsonl) {
		process.stdout.write(`${await answerText(question, allCommands, runner, lookOf(process.stdout))}\n`);
		return;
	}
	for await (const line of answerLines(createInterface({ input: process.stdin }), allCommands, runner)) {
		// A reader slower than the answers must not make them pile up in memory.
		if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
	}
}

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { jsonl: { type: "boolean", default: false }, corpus: { type: "string" } },
		});
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n${USAGE}`);
	}
}

readEnvFile({ quiet: true });
try {
	await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = EXIT_USAGE;
}
