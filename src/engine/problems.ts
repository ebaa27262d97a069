import { mistake } from "../answering/wording/mistake.ts";
import { UserError } from "../errors.ts";
import type { StoryId } from "../story/story.ts";
import { WorkEnded, WorkExpired, WorkerStopped, WorkerUnable } from "./threads/worker-link.ts";

/** No room, or no right to write. */
const DISK_CODES = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EMFILE", "ENFILE", "EROFS", "EACCES", "EPERM"]);

/** Why a source could not be read, for people. Anything unforeseen is a bug of ours, and is said to be one. */
export function problemOf(name: string, error: unknown): string {
	if (error instanceof UserError) return error.message;
	if (error instanceof WorkerStopped) return stoppedReading(name, error).message;
	if (error instanceof Error && DISK_CODES.has((error as NodeJS.ErrnoException).code ?? "")) {
		return `${name} was read, but what was read cannot be kept in DATA_DIR (${error.message}). Make room there, and let Footnote write to it.`;
	}
	return `${name} could not be read because of an error in Footnote (${error instanceof Error ? error.message : String(error)}).`;
}

/** Why the thread that was to read a source did not. */
export function stoppedReading(name: string, error: WorkerStopped): UserError {
	return mistake({ say: howStopped(error), name }, { cause: error });
}

function howStopped(error: WorkerStopped) {
	if (error instanceof WorkEnded) return "reading-stopped";
	if (error instanceof WorkExpired) return "reading-too-long";
	return error instanceof WorkerUnable ? "reading-not-started" : "reading-needs-memory";
}

export function sameId(name: string, id: StoryId, owner: string): UserError {
	return new UserError(
		`${name} has the same id “${id}” as ${owner}. Give it another: put {"id": "another-id"} into ${name}.json beside it.`,
	);
}
