import { mistake } from "../../answering/wording/mistake.ts";
import type { StorageProblem as Told } from "../../answering/wording/mistake-saying.ts";
import { UserError } from "../../errors.ts";

/** What a host can do something about: what happened, where, and what the error itself says. */
export type StorageProblem = Omit<Told, "say">;
export type StoragePlace = Pick<Told, "of" | "path">;

/** What a reader or an admin is told where something cannot be kept, or is kept no longer. */
export function storageMistake(problem: StorageProblem, options: ErrorOptions): UserError {
	return mistake({ say: "storage-problem", ...problem }, options);
}

/** While what is kept cannot be asked: no limit is known then, and nothing can be kept. */
export function cannotLookUp(options: ErrorOptions = {}): UserError {
	return mistake({ say: "cannot-look-up" }, options);
}

/** @returns whether an error says that what is kept cannot be asked just now. */
export function isCannotLookUp(error: unknown): boolean {
	return error instanceof UserError && error.saying?.say === "cannot-look-up";
}

export function enoughPositions(count: number): UserError {
	return mistake({ say: "enough-positions", count });
}

export function fileGone(): UserError {
	return mistake({ say: "file-gone" });
}
