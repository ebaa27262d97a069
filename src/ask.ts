import { createInterface } from "node:readline";
import { config as readEnvFile } from "dotenv";
import { allCommands, keepingCommands } from "../commands/index.ts";
import { defineProgram, languageHere, runIfStarted } from "./arguments.ts";
import { createDeskForNobody } from "./asking/desk.ts";
import { readConfig } from "./config.ts";
import { openInProcess } from "./engine/in-process.ts";
import { openReader } from "./reading/open-reader.ts";
import { answerLines, scopeOf } from "./terminal/batch.ts";
import { lookOf } from "./terminal/look.ts";
import { tellReading } from "./terminal/progress.ts";
import { answerText } from "./terminal/prompt.ts";

const USAGE = `Usage: npm run --silent ask -- "/who Losyukov" [--story ID] [--limit PLACE] [--corpus DIR]
       npm run --silent ask -- --jsonl [--story ID] [--limit PLACE] [--corpus DIR]

Answers one question, a command or plain words; with --jsonl lines of JSON: {"id", "text", "story"?, "limit"?}.
--story   the story that is asked, by its id or title; without it all of them
--limit   the last place that may be seen: "12" is paragraph 12, "7:12" one of chapter 7, "CHAPTER VII" a chapter
--corpus  the folder with the stories, if not CORPUS_DIR
Exit code: 0 for any answer, a refusal too, 2 for wrong usage. /help as the question lists the commands.`;

readEnvFile({ quiet: true });
export const ask = defineProgram(
	USAGE,
	{
		jsonl: { type: "boolean", default: false },
		corpus: { type: "string" },
		story: { type: "string" },
		limit: { type: "string" },
	},
	async ({ positionals, values }, wrong) => {
		const question = positionals.join(" ").trim();
		if (question === "" && !values.jsonl) throw wrong("A question is missing.");
		if (question !== "" && values.jsonl) throw wrong("With --jsonl the questions come as lines, not as arguments.");
		const config = readConfig(process.env);
		const language = languageHere();
		const { reader, without } = await openReader(config.reader);
		if (config.reader === "on" && without !== undefined)
			process.stderr.write(`${language.say({ say: "without-reader", why: without })}\n`);
		const told = tellReading(process.stderr, lookOf(process.stderr, process.env, language), () => performance.now());
		const corpusDir = values.corpus ?? config.corpusDir;
		const stories = await openInProcess({ corpusDir, dataDir: config.dataDir, reader, onReading: told.reading });
		const runner = createDeskForNobody(keepingCommands, stories);
		if (!values.jsonl) {
			const scope = await scopeOf(values, runner);
			const look = lookOf(process.stdout, process.env, language);
			const answer = await answerText(question, allCommands, runner, look, scope).finally(told.clear);
			process.stdout.write(`${answer}\n`);
			return;
		}
		for await (const line of answerLines(createInterface({ input: process.stdin }), allCommands, runner, values)) {
			told.clear();
			// A reader slower than the answers must not make them pile up in memory.
			if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
		}
	},
);

await runIfStarted(import.meta.filename, ask);
