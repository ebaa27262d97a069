import { join } from "node:path";
import checksums from "./checksums.json" with { type: "json" };
import { checksumOf, readIfThere } from "./fetch.ts";
import { isPart, textsOf } from "./parts.ts";

/** How what lies in a folder compares with what the committed figures were measured on. */
export type SetState = {
	/** Files of the set, below the folder of the evaluation data. */
	readonly files: readonly string[];
	readonly missing: readonly string[];
	/** There, but with another checksum. */
	readonly different: readonly string[];
};

const CHECKSUMS: Readonly<Record<string, string>> = checksums;

/** The files of a set: the one of its name, or all below the folder of its name. */
export function filesOf(set: string): readonly string[] {
	return Object.keys(CHECKSUMS).filter((path) => path === set || path.startsWith(`${set}/`));
}

/** SHA-256 of the file that the committed figures were measured on. */
export function checksumOfMeasured(path: string): string | undefined {
	return CHECKSUMS[path];
}

/** @param expected Checksums by path; those committed. */
export function checkFiles(dataDir: string, files: readonly string[], expected = CHECKSUMS): SetState {
	const missing: string[] = [];
	const different: string[] = [];
	for (const file of files) {
		const found = readIfThere(join(dataDir, file));
		if (found === undefined) missing.push(file);
		else if (checksumOf(found) !== expected[file]) different.push(file);
	}
	return { files, missing, different };
}

/**
 * Whether a set has the texts of its part and no others, whatever is written of them: two files may differ in a comma and
 * still be comparable. Undefined where the set is not cut into parts.
 */
export function hasTextsOfPart(dataDir: string, set: string): boolean | undefined {
	const part = set.replace(/\.jsonl$/u, "");
	if (!isPart(part)) return undefined;
	const found = readIfThere(join(dataDir, set === part ? `${set}/documents.jsonl` : set));
	if (found === undefined) return false;
	const records = new TextDecoder().decode(found).split("\n").filter(Boolean);
	const ids = records.map((line) => {
		const { doc_id, id } = JSON.parse(line) as { readonly doc_id?: string; readonly id?: string };
		return doc_id ?? id;
	});
	return ids.join(" ") === textsOf(part).join(" ");
}
