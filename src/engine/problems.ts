import { UserError } from "../errors.ts";
import type { StoryId } from "../story/story.ts";
import { WorkEnded, WorkExpired, WorkerStopped, WorkerUnable } from "./threads/worker-link.ts";

/** No room, or no right to write. */
const DISK_CODES = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EMFILE", "ENFILE", "EROFS", "EACCES", "EPERM"]);

/** Why a source could not be read, for people. Anything unforeseen is a bug of ours, and is said to be one. */
export function problemOf(name: string, error: unknown): string {
	if (error instanceof UserError) return error.message;
	if (error instanceof WorkEnded)
		return `${name} was not read: Footnote is just being restarted. Try again in a minute.`;
	if (error instanceof WorkExpired) {
		return `${name} could not be read: it takes far longer than other files of its size. Look for what is unlike a story in it, such as a very long line, or split it into a folder of smaller files.`;
	}
	if (error instanceof WorkerUnable)
		return `${name} was not read: the thread that reads could not start, perhaps for want of memory. Try again in a minute.`;
	if (error instanceof WorkerStopped) {
		return `${name} could not be read: it needs more memory than there is. Split it into a folder of smaller files.`;
	}
	if (error instanceof Error && DISK_CODES.has((error as NodeJS.ErrnoException).code ?? "")) {
		return `${name} was read, but what was read cannot be kept in DATA_DIR (${error.message}). Make room there, and let Footnote write to it.`;
	}
	return `${name} could not be read because of an error in Footnote (${error instanceof Error ? error.message : String(error)}).`;
}

export function sameId(name: string, id: StoryId, owner: string): UserError {
	return new UserError(
		`${name} has the same id “${id}” as ${owner}. Give it another: put {"id": "another-id"} into ${name}.json beside it.`,
	);
}
