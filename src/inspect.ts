import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { annotate } from "./annotation/annotate.ts";
import { UserError } from "./errors.ts";
import { parseManifest } from "./story/manifest.ts";
import { readStory } from "./story/read-story.ts";
import { showWhole } from "./story/visible-story.ts";
import { inspectionJson, inspectionText } from "./terminal/inspection.ts";

const USAGE = "Usage: npm run --silent inspect -- FILE [--json]";

/** Wrong usage or a file that cannot be read; an answer of any kind would be 0. */
const EXIT_USAGE = 2;

async function inspect(args: readonly string[]): Promise<string> {
	const { positionals, values } = readArguments(args);
	const [path, ...others] = positionals;
	if (path === undefined || others.length > 0) throw new UserError(USAGE);
	const story = readStory({ path: basename(path), bytes: await read(path), manifest: await manifestBeside(path) });
	const layers = annotate(showWhole(story));
	return values.json ? JSON.stringify(inspectionJson(story, layers)) : inspectionText(story, layers);
}

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: "boolean", default: false } },
		});
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n${USAGE}`);
	}
}

async function read(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		throw new UserError(`Cannot read ${path}: ${(error as Error).message}`);
	}
}

/** `<story>.json` beside the story, where there is one. */
async function manifestBeside(path: string) {
	const manifestPath = `${path.replace(/\.[^./\\]+$/, "")}.json`;
	if (manifestPath === path) return undefined;
	const json = await readFile(manifestPath, "utf8").catch(() => undefined);
	return json === undefined ? undefined : parseManifest(json, basename(manifestPath));
}

try {
	process.stdout.write(`${await inspect(process.argv.slice(2))}\n`);
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = EXIT_USAGE;
}
