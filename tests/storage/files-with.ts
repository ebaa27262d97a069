import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files under a folder in whose bytes these words stand, as they are in UTF-8 or in UTF-16. */
export function filesWith(folder: string, words: string): readonly string[] {
	const forms = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
	return filesUnder(folder).filter((path) => {
		const bytes = readFileSync(path);
		return forms.some((form) => bytes.includes(form));
	});
}

export function filesUnder(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
