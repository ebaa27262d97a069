import { type StoragePlace, type StorageProblem, storageMistake } from "../asking/keeping/storage-mistakes.ts";
import { UserError } from "../errors.ts";

type Problem = StorageProblem["problem"];

/**
 * SQLite's primary result codes. libsql names only some of them; an extended code has its primary one in its lowest byte.
 *
 * @see https://www.sqlite.org/rescode.html
 */
const SQLITE: ReadonlyMap<number, Problem> = new Map([
	[5, "busy"],
	[6, "busy"],
	[8, "read-only"],
	[10, "unreadable"],
	[11, "damaged"],
	[13, "full"],
	[14, "read-only"],
	[26, "damaged"],
]);

/** Extended codes that say more than their primary one: making room for the index of the log of changes fails where there is none. */
const SQLITE_EXTENDED: ReadonlyMap<number, Problem> = new Map([[4874, "full"]]);

const FILE_SYSTEM: ReadonlyMap<string, Problem> = new Map([
	["ENOSPC", "full"],
	["EDQUOT", "full"],
	["EFBIG", "full"],
	["EROFS", "read-only"],
	["EACCES", "read-only"],
	["EPERM", "read-only"],
	["EIO", "unreadable"],
	["EEXIST", "in-the-way"],
	["ENOTDIR", "in-the-way"],
	["EISDIR", "in-the-way"],
	["EMFILE", "too-many-files"],
	["ENFILE", "too-many-files"],
]);

/**
 * The sentence for an error of the database or the file system, with the way out; any other error as it is.
 *
 * @param place The folder or file it was about.
 */
export function describeStorageError(error: unknown, place: StoragePlace): unknown {
	const problem = problemOf(error);
	return problem === undefined
		? error
		: storageMistake({ problem, ...place, detail: detailOf(error) }, { cause: error });
}

/** Where a disk is full every question says so: the same thing is told once in so long. */
const TELL_AGAIN_AFTER_MS = 10 * 60 * 1000;

/** Different problems that are remembered; there are few, but what they say can name a file that is another each time. */
const MOST_REMEMBERED = 20;

/**
 * Tells of problems, of the same one once in ten minutes.
 *
 * @param now As Date.now().
 */
export function tellSparingly(tell: (problem: string) => void, now: () => number): (error: UserError) => void {
	const told = new Map<string, number>();
	return ({ message }) => {
		const before = told.get(message);
		if (before !== undefined && now() - before < TELL_AGAIN_AFTER_MS) return;
		if (told.size >= MOST_REMEMBERED) told.clear();
		told.set(message, now());
		tell(message);
	};
}

export function isBusy(error: unknown): boolean {
	return problemOf(error) === "busy";
}

/**
 * The same functions, whose errors of storage are sentences.
 *
 * @param onProblem Told of each such error; what a person is told is the error itself.
 */
export function withStorageErrors<T extends object>(
	functions: T,
	place: StoragePlace,
	onProblem: (error: UserError) => void,
): T {
	const fail = (error: unknown): never => {
		const described = describeStorageError(error, place);
		if (described !== error && described instanceof UserError) onProblem(described);
		throw described;
	};
	const wrapped = Object.entries(functions).map(([name, work]) => {
		if (typeof work !== "function") return [name, work];
		const guarded = (...args: unknown[]): unknown => {
			try {
				const result: unknown = work(...args);
				return result instanceof Promise ? result.catch(fail) : result;
			} catch (error) {
				return fail(error);
			}
		};
		return [name, guarded];
	});
	return Object.fromEntries(wrapped) as T;
}

function problemOf(error: unknown): Problem | undefined {
	if (!(error instanceof Error) || error instanceof UserError) return undefined;
	const { code, rawCode } = error as { code?: unknown; rawCode?: unknown };
	// Of a file that cannot even be opened libsql gives the code within its message alone.
	const inMessage = /^ConnectionFailed\(.*: (\d{1,4})"?\)$/s.exec(error.message)?.[1];
	const sqlite = typeof rawCode === "number" ? rawCode : Number(inMessage);
	if (!Number.isNaN(sqlite)) return SQLITE_EXTENDED.get(sqlite) ?? SQLITE.get(sqlite & 0xff);
	return typeof code === "string" ? FILE_SYSTEM.get(code) : undefined;
}

function detailOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
