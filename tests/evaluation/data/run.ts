import { join } from "node:path";
import { runProgram } from "../../../src/arguments.ts";
import { UserError } from "../../../src/errors.ts";
import { DATA_DIR } from "../data-dir.ts";
import { checkFiles, filesOf, hasTextsOfPart, type SetState } from "./check.ts";
import { type Download, downloadInto, writeWhole } from "./fetch.ts";
import { DATA_SETS, type DataSet } from "./sources.ts";

const USAGE = `npm run data -- [--check] [NAME]…
Fetches the sets that are not there yet from their public addresses and makes the files of the evaluation and the training;
with names these sets only, also if they are there.
  --check   fetch nothing: say which sets are there, and whether they are what the committed figures were measured on
${DATA_SETS.map(({ name, says, use }) => `  ${name.padEnd(22)} ${says} (${use})`).join("\n")}
EVALUATION_DATA names the folder (default ../shared/data). Originals are kept in its folder .originals, which may be deleted.`;

/** Files named of a set that lacks or changes many. */
const NAMED = 3;

/** @returns 1 if a set could not be fetched, or is not what was measured on. */
async function main(asked: readonly string[], onlyCheck: boolean): Promise<number> {
	const unknown = asked.filter((name) => DATA_SETS.every((set) => set.name !== name));
	if (unknown.length > 0) throw new UserError(`There is no set “${unknown.join("”, “")}”.\n${USAGE}`);
	const sets = DATA_SETS.filter(({ name }) => asked.length === 0 || asked.includes(name));
	process.stdout.write(`${DATA_DIR}\n`);
	if (onlyCheck) return Math.max(...sets.map((set) => report(set)));
	const download = downloadInto(join(DATA_DIR, ".originals"));
	let failures = 0;
	for (const set of sets) if (!(await bring(set, download, asked.includes(set.name)))) failures++;
	return failures === 0 ? 0 : 1;
}

/** Says how a set is. @returns 1 if it is there in part, or is not what was measured on. */
function report({ name, doubt }: DataSet): 0 | 1 {
	const state = checkFiles(DATA_DIR, filesOf(name));
	process.stdout.write(`  ${name.padEnd(22)} ${sentenceOf(state)}\n`);
	if (state.different.length > 0) {
		if (hasTextsOfPart(DATA_DIR, name) === true) process.stdout.write("    It has the same texts in the same order.\n");
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

/** Fetches and makes a set, unless it is there. @param again Also if it is there. @returns Whether nothing went wrong. */
async function bring(set: DataSet, download: Download, again: boolean): Promise<boolean> {
	const { name, make, source, licence } = set;
	if (!again && checkFiles(DATA_DIR, filesOf(name)).missing.length === 0) {
		report(set);
		return true;
	}
	process.stdout.write(`  ${name}: from ${source}\n    licence: ${licence}\n`);
	if (typeof make !== "function") {
		process.stdout.write(`    It cannot be made here: ${make.not}. What needs it is skipped.\n`);
		return true;
	}
	try {
		// Nothing is written before all of the set is made: a set that is there in part would be measured on in part.
		for (const [path, content] of await make(download)) writeWhole(join(DATA_DIR, path), content);
		report(set);
		return true;
	} catch (error) {
		process.stdout.write(`    ${error instanceof Error ? error.message : String(error)}\n`);
		return false;
	}
}

await runProgram(USAGE, { check: { type: "boolean", default: false } }, ({ positionals, values }) =>
	main(positionals, values.check),
);
