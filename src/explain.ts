import { config as readEnvFile } from "dotenv";
import { allCommands } from "../commands/index.ts";
import { askedTextOf, explainAnswer } from "./answering/explain.ts";
import { runProgram } from "./arguments.ts";
import { readCall } from "./asking/read-call.ts";
import { readConfig } from "./config.ts";
import { openInProcess } from "./engine/in-process.ts";
import { UserError } from "./errors.ts";
import { openReader } from "./reading/open-reader.ts";
import { scopeOf } from "./terminal/batch.ts";
import { explanationText } from "./terminal/explanation.ts";

const USAGE = [
	'Usage: npm run --silent explain -- "/ask …" [--corpus DIR] [--story ID] [--limit PLACE] [--all]',
	"",
	"Shows what is answered, and how the first two passages of the ranking came to their order: each signal × its weight,",
	"the largest first; --all shows all that a passage has, those too that have no weight.",
].join("\n");

readEnvFile({ quiet: true });
await runProgram(
	USAGE,
	{
		corpus: { type: "string" },
		story: { type: "string" },
		limit: { type: "string" },
		all: { type: "boolean", default: false },
	},
	async ({ positionals, values }, wrong) => {
		const line = positionals.join(" ").trim();
		if (line === "") throw wrong("A question is missing.");
		const config = readConfig(process.env);
		const { reader } = await openReader(config.reader);
		const corpusDir = values.corpus ?? config.corpusDir;
		const runner = await openInProcess({ corpusDir, dataDir: config.dataDir, reader });
		const call = readCall(allCommands, line);
		const scope = await scopeOf(values, runner);
		const { question, stories } = await runner.sourcesOf(call, scope);
		const asked = askedTextOf(question);
		if (asked === undefined) {
			throw new UserError(
				`/${call.command} ranks no passages here. Explained are /ask, /who, /when, /where and /quote speaker:…`,
			);
		}
		const answer = await runner.run(call, scope);
		process.stdout.write(
			`${explanationText({ answer, ...(await explainAnswer(stories, asked, reader)) }, values.all)}\n`,
		);
	},
);
