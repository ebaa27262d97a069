import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { defineProgram, runIfStarted } from "./arguments.ts";
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
async function inspectOne(path: string): Promise<Inspected> {
	const [folder, name] = [dirname(resolve(path)), basename(resolve(path))];
	try {
		const source = await seeSourceIn(folder, name);
		if (source === undefined) throw new UserError(await whyNothing(path));
		if (source.kind === "file" && isJson(name))
			throw new UserError(`${path} is a manifest. Name the story's own file: its manifest is read with it.`);
		return { name: path, reading: readStories(await unpackSource(loadSource(source))) };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { name: path, problem: error.message };
	}
}

async function whyNothing(path: string): Promise<string> {
	const found = await stat(path).catch(() => undefined);
	if (found === undefined) return `${path} is not there: no file or folder has that name.`;
	if (found.isDirectory()) return `${path} is an empty folder. Put text files in it, one a chapter.`;
	return `${path} is neither a file nor a folder.`;
}

export const inspect = defineProgram(
	USAGE,
	{ json: { type: "boolean", default: false } },
	async ({ positionals, values }) => {
		if (positionals.length === 0) throw new UserError(USAGE);
		const inspected: Inspected[] = [];
		for (const path of positionals) inspected.push(await inspectOne(path));
		const isRead = inspected.every(({ problem }) => problem === undefined);
		const readable = inspected.filter(({ problem }) => problem === undefined);
		const problems = inspected.flatMap(({ problem }) => problem ?? []);
		if (readable.length > 0) {
			process.stdout.write(`${values.json ? reportJson(inspected) : reportText(inspected)}\n`);
		}
		if (values.json || readable.length === 0) process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
		return isRead ? 0 : EXIT_UNREADABLE;
	},
);

await runIfStarted(import.meta.filename, inspect);
