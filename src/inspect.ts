import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { annotate } from "./annotation/annotate.ts";
import { runProgram } from "./arguments.ts";
import { UserError } from "./errors.ts";
import { parseManifest } from "./story/manifest.ts";
import { readStory } from "./story/read-story.ts";
import { showWhole } from "./story/visible-story.ts";
import { inspectionJson, inspectionText } from "./terminal/inspection.ts";

const USAGE = "Usage: npm run --silent inspect -- FILE [--json]";

async function inspect(path: string, asJson: boolean): Promise<string> {
	const story = readStory({ path: basename(path), bytes: await read(path), manifest: await manifestBeside(path) });
	const layers = annotate(showWhole(story));
	return asJson ? JSON.stringify(inspectionJson(story, layers)) : inspectionText(story, layers);
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

await runProgram(USAGE, { json: { type: "boolean", default: false } }, async ({ positionals, values }) => {
	const [path, ...others] = positionals;
	if (path === undefined || others.length > 0) throw new UserError(USAGE);
	process.stdout.write(`${await inspect(path, values.json)}\n`);
});
