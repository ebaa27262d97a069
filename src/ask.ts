import { createInterface } from "node:readline";
import { config as readEnvFile } from "dotenv";
import { allCommands, keepingCommands } from "../commands/index.ts";
import { defineProgram, runIfStarted } from "./arguments.ts";
import { createDeskForNobody } from "./asking/desk.ts";
import { readConfig } from "./config.ts";
import { openInProcess } from "./engine/in-process.ts";
import { UserError } from "./errors.ts";
import { openReader } from "./reading/open-reader.ts";
import { answerLines } from "./terminal/batch.ts";
import { answerText, lookOf } from "./terminal/prompt.ts";

const USAGE = [
	'Usage: npm run --silent ask -- "/who Losyukov"        one question, one answer',
	"       npm run --silent ask -- --jsonl [--corpus DIR]  JSON lines in, JSON lines out",
].join("\n");

readEnvFile({ quiet: true });
export const ask = defineProgram(
	USAGE,
	{ jsonl: { type: "boolean", default: false }, corpus: { type: "string" } },
	async ({ positionals, values }) => {
		const question = positionals.join(" ").trim();
		if ((question === "") !== values.jsonl) throw new UserError(USAGE);
		const config = readConfig(process.env);
		const { reader, without } = await openReader(config.reader);
		if (config.reader === "on" && without !== undefined)
			process.stderr.write(`No reader (${without}): passages are found by their words alone.\n`);
		const corpusDir = values.corpus ?? config.corpusDir;
		const stories = await openInProcess({ corpusDir, dataDir: config.dataDir, reader });
		const runner = createDeskForNobody(keepingCommands, stories);
		if (!values.jsonl) {
			process.stdout.write(`${await answerText(question, allCommands, runner, lookOf(process.stdout))}\n`);
			return;
		}
		for await (const line of answerLines(createInterface({ input: process.stdin }), allCommands, runner)) {
			// A reader slower than the answers must not make them pile up in memory.
			if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
		}
	},
);

await runIfStarted(import.meta.filename, ask);
