import { readFileSync } from "node:fs";
import type { StoryStatus } from "../asking/command.ts";
import type { SourceReader } from "./source-reader.ts";

/** A story on a server's statuses that was read from a file with the very same bytes. */
export function withSameFile(
	reader: Pick<SourceReader, "statuses">,
	bytes: Uint8Array,
	guild: string,
): StoryStatus | undefined {
	return reader.statuses().find(({ guild: owner, source }) => {
		if (owner !== undefined && owner !== guild) return false;
		const [file] = source.files;
		return source.kind === "file" && file?.size === bytes.length && hasBytes(file.path, bytes);
	})?.status;
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
	try {
		return readFileSync(path).equals(bytes);
	} catch {
		// Gone since it was last looked at.
		return false;
	}
}
