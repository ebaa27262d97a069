import { readFileSync } from "node:fs";
import type { StoryStatus } from "../asking/command.ts";
import type { Librarian } from "./librarian.ts";

/** A story on a server's shelf that was read from a file with the very same bytes. */
export function withSameFile(
	librarian: Pick<Librarian, "shelf">,
	bytes: Uint8Array,
	guild: string,
): StoryStatus | undefined {
	return librarian.shelf().find(({ guild: owner, source }) => {
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
