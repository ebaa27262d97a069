import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { UserError } from "../errors.ts";
import { WorkEnded, WorkExpired, WorkerStopped, WorkerUnable } from "./threads/worker-link.ts";

/** No room, or no right to write. */
const DISK_CODES = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EMFILE", "ENFILE", "EROFS", "EACCES", "EPERM"]);

/** Why a source could not be read, for people. Anything unforeseen is a bug of ours, and is said to be one. */
export function problemOf(name: string, error: unknown): Saying {
	if (error instanceof UserError) return (error.saying as Saying | undefined) ?? { say: "words", words: error.message };
	if (error instanceof WorkerStopped) return stoppedSaying(name, error);
	const detail = error instanceof Error ? error.message : String(error);
	const isOfDisk = error instanceof Error && DISK_CODES.has((error as NodeJS.ErrnoException).code ?? "");
	return { say: isOfDisk ? "reading-not-kept" : "reading-went-wrong", name, detail };
}

/** Why the thread that was to read a source did not. */
export function stoppedReading(name: string, error: WorkerStopped): UserError {
	return mistake(stoppedSaying(name, error), { cause: error });
}

function stoppedSaying(name: string, error: WorkerStopped): Saying {
	if (error instanceof WorkEnded) return { say: "reading-stopped", name };
	if (error instanceof WorkExpired) return { say: "reading-too-long", name };
	return { say: error instanceof WorkerUnable ? "reading-not-started" : "reading-needs-memory", name };
}
