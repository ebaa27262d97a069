import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Language } from "./answering/wording/language.ts";
import { english } from "./answering/wording/languages.ts";
import { mistake, mistakeWords } from "./answering/wording/mistake.ts";
import { defineProgram, languageHere, runIfStarted } from "./arguments.ts";
import { UserError } from "./errors.ts";
import { isJson, seeSourceIn } from "./storage/corpus.ts";
import { loadSource, readStories, unpackSource } from "./storage/read-source.ts";
import { type Inspected, reportJson, reportText } from "./terminal/inspection-report.ts";

const USAGE = `Usage: npm run --silent inspect -- FILE-OR-FOLDER … [--json]

How files are read: chapters, paragraphs, people, dates, quotations, what was left out, and at the end what is wrong.
A folder is one story, or an archive of reports. --json: a line of JSON for each story.
Exit code: 0 if all could be read, 1 if one could not, 2 for wrong usage.`;

/** One of what was named could not be read; the others were. */
const EXIT_UNREADABLE = 1;

/** One that cannot be read is told with the others. */
async function inspectOne(path: string, language: Language): Promise<Inspected> {
	const [folder, name] = [dirname(resolve(path)), basename(resolve(path))];
	try {
		const source = await seeSourceIn(folder, name);
		if (source === undefined) throw mistake({ say: "nothing-at-path", path, what: await whatIsAt(path) });
		if (source.kind === "file" && isJson(name)) throw mistake({ say: "is-a-manifest", path });
		return { name: path, reading: readStories(await unpackSource(loadSource(source))) };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { name: path, problem: mistakeWords(error, language) };
	}
}

async function whatIsAt(path: string): Promise<"missing" | "empty-folder" | "neither"> {
	const found = await stat(path).catch(() => undefined);
	if (found === undefined) return "missing";
	return found.isDirectory() ? "empty-folder" : "neither";
}

export const inspect = defineProgram(
	USAGE,
	{ json: { type: "boolean", default: false } },
	async ({ positionals, values }, wrong) => {
		if (positionals.length === 0) throw wrong("A file or a folder is missing.");
		const language = values.json ? english : languageHere();
		const inspected: Inspected[] = [];
		for (const path of positionals) inspected.push(await inspectOne(path, language));
		const isRead = inspected.every(({ problem }) => problem === undefined);
		const readable = inspected.filter(({ problem }) => problem === undefined);
		const problems = inspected.flatMap(({ problem }) => problem ?? []);
		if (readable.length > 0) {
			process.stdout.write(`${values.json ? reportJson(inspected) : reportText(inspected, language)}\n`);
		}
		if (values.json || readable.length === 0) process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
		return isRead ? 0 : EXIT_UNREADABLE;
	},
);

await runIfStarted(import.meta.filename, inspect);
