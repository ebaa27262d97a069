import { createHash } from "node:crypto";
import type { UploadContent } from "./upload-rows.ts";

/**
 * The name of a story's file where processes share it and copy it: it tells what the file holds, so that a copy of that name is
 * never another file's.
 */
export function ofCopy(story: string, file: string, { bytes, manifest }: UploadContent): string {
	return `${story}-${digestOf(bytes, manifest).slice(0, 12)}${endingOf(file)}`;
}

/** The name of a story's file in the data folder of one process. */
export function ofFile(story: string, file: string): string {
	return `${story}${endingOf(file)}`;
}

export function digestOf(...parts: readonly Uint8Array[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex");
}

/** With its dot. */
function endingOf(file: string): string {
	return file.slice(file.lastIndexOf("."));
}
