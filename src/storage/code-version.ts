import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** The folders whose code decides how a story is read, annotated and indexed. */
const READING_FOLDERS = ["../language/", "../story/", "../question/", "../annotation/", "../retrieval/"];

/**
 * A digest of the code that makes snapshots: a snapshot made by other code is made again, and nobody has to remember
 * to raise a number. Node is part of it, since its tables of letters and words are.
 */
export function readingCodeVersion(): string {
	const digest = createHash("sha256").update(process.version);
	for (const folder of READING_FOLDERS) {
		const address = new URL(folder, import.meta.url);
		for (const file of readdirSync(address, { recursive: true, encoding: "utf8" }).sort()) {
			if (/\.[jt]s$/.test(file)) digest.update(file).update(readFileSync(new URL(file.replaceAll("\\", "/"), address)));
		}
	}
	return digest.digest("hex").slice(0, 16);
}
