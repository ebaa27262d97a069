import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkFiles, filesOf, hasTextsOfPart, type SetState } from "./check.ts";
import { type Download, downloadInto, writeWhole } from "./fetch.ts";
import { DATA_SETS, type DataSet } from "./sources.ts";

const USAGE = `npm run data -- [--check] [NAME]…
Fetches the sets that are not there yet from their public addresses and makes the files of the evaluation and the training;
with names these sets only, also if they are there.
  --check   fetch nothing: say which sets are there, and whether they are what the committed figures were measured on
${DATA_SETS.map(({ name, says, use }) => `  ${name.padEnd(22)} ${says} (${use})`).join("\n")}
EVALUATION_DATA names the folder (default ../shared/data). Originals are kept in its folder .originals, which may be deleted.
`;

/** Files named of a set that lacks or changes many. */
const NAMED = 3;

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
		allowPositionals: true,
	});
	const unknown = positionals.filter((asked) => DATA_SETS.every(({ name }) => name !== asked));
	if (values.help || unknown.length > 0) {
		process.stdout.write(values.help ? USAGE : `There is no set “${unknown.join("”, “")}”.\n${USAGE}`);
		return values.help ? 0 : 2;
	}
	const dataDir = process.env["EVALUATION_DATA"] ?? "../shared/data";
	const sets = DATA_SETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
	process.stdout.write(`${dataDir}\n`);
	if (values.check) return Math.max(...sets.map((set) => report(set, dataDir)));
	const download = downloadInto(join(dataDir, ".originals"));
	let failures = 0;
	for (const set of sets) {
		const again = positionals.includes(set.name);
		if (!(await bring(set, { dataDir, download, again }))) failures++;
	}
	return failures === 0 ? 0 : 1;
}

/** Says how a set is. @returns 1 if it is there in part, or is not what was measured on. */
function report({ name, doubt }: DataSet, dataDir: string): 0 | 1 {
	const state = checkFiles(dataDir, filesOf(name));
	process.stdout.write(`  ${name.padEnd(22)} ${sentenceOf(state)}\n`);
	if (state.different.length > 0) {
		if (hasTextsOfPart(dataDir, name) === true) process.stdout.write("    It has the same texts in the same order.\n");
		if (doubt !== undefined) process.stdout.write(`    A likely cause: ${doubt}.\n`);
	}
	const absent = state.missing.length === state.files.length;
	return !absent && state.missing.length + state.different.length > 0 ? 1 : 0;
}

function sentenceOf({ files, missing, different }: SetState): string {
	if (missing.length === files.length) return "not there";
	if (missing.length + different.length === 0)
		return `as measured on${files.length > 1 ? ` (${files.length} files)` : ""}`;
	const parts = [
		...(missing.length > 0 ? [`lacks ${namesOf(missing)}`] : []),
		...(different.length > 0 ? [`other than measured on: ${namesOf(different)}`] : []),
	];
	return `${parts.join("; ")}. Figures will differ.`;
}

function namesOf(files: readonly string[]): string {
	const rest = files.length - NAMED;
	return `${files.slice(0, NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

type Bringing = { readonly dataDir: string; readonly download: Download; readonly again: boolean };

/** Fetches and makes a set, unless it is there. @returns Whether nothing went wrong. */
async function bring(set: DataSet, { dataDir, download, again }: Bringing): Promise<boolean> {
	const { name, make, source, licence } = set;
	if (!again && checkFiles(dataDir, filesOf(name)).missing.length === 0) {
		report(set, dataDir);
		return true;
	}
	process.stdout.write(`  ${name}: from ${source}\n    licence: ${licence}\n`);
	if (typeof make !== "function") {
		process.stdout.write(`    It cannot be made here: ${make.not}. What needs it is skipped.\n`);
		return true;
	}
	try {
		// Nothing is written before all of the set is made: a set that is there in part would be measured on in part.
		for (const [path, content] of await make(download)) writeWhole(join(dataDir, path), content);
		report(set, dataDir);
		return true;
	} catch (error) {
		process.stdout.write(`    ${error instanceof Error ? error.message : String(error)}\n`);
		return false;
	}
}

process.exitCode = await main();
