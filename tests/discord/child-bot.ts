import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { withLock } from "./with-lock.ts";

export const ROOT = join(import.meta.dirname, "../..");

const LOCK = join(ROOT, "node_modules/.footnote-build");

/** A build takes seconds, and on a busy machine many times as long. */
const LOCK_TIMES = { staleAfterMs: 300_000, waitMs: 600_000 };

/**
 * Builds `dist/`. It comes about even where types are wrong; the type check tells of those. Of tests that want it at the same time
 * one builds, and the others find nothing left to write: under a bot that runs no file may change.
 *
 * @throws if another builds for too long, or the lock cannot be made.
 */
export function build(): void {
	withLock(LOCK, LOCK_TIMES, () =>
		spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], { cwd: ROOT }),
	);
}

export type ChildBot = {
	readonly process: ChildProcess;
	/** Resolves with the exit code. */
	readonly exit: Promise<number | null>;
	/** What it wrote to either stream so far. */
	output(): string;
};

/**
 * The program as hosting files run it: built, node itself as the process, and nothing of this process's environment.
 *
 * @param root Where `dist/` is.
 */
export function runChildBot(env: Readonly<Record<string, string>>, root = ROOT): ChildBot {
	const child = spawn(process.execPath, [join(root, "dist/src/main.js")], {
		cwd: root,
		env: { PATH: process.env["PATH"] ?? "", ...env },
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (chunk: Buffer) => {
			output += chunk.toString();
		});
	}
	const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
	return { process: child, exit, output: () => output };
}
