import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A folder or file that ships with the code, in the project and in its package. Built code lies two folders further down, in `dist`,
 * which has folders of the same names without what is no code: so it is looked for beside `package.json`.
 *
 * @param path From the project's root, such as `src/reading/model`.
 * @returns undefined if it is not there.
 */
export function shippedFolder(path: string): string | undefined {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
		const found = join(folder, path);
		if (existsSync(join(folder, "package.json")) && existsSync(found)) return found;
	}
	return undefined;
}

/** Which version this is, as its package says. */
export function packageVersion(): string {
	const path = shippedFolder("package.json");
	if (path === undefined) throw new Error("package.json is missing from this copy of the project.");
	return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}

/** The texts of a shipped folder's files that end so, in the order of their names. @throws Error if the folder is not there. */
export function shippedTexts(path: string, ending: string): readonly string[] {
	const folder = shippedFolder(path);
	if (folder === undefined) throw new Error(`${path} is missing from this copy of the project.`);
	const names = readdirSync(folder).filter((name) => name.endsWith(ending));
	return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}
