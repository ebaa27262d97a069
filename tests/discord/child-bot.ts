import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

const LOCK = join(ROOT, "node_modules/.footnote-build");
const BUILD_WITHIN_MS = 300_000;

/**
 * Builds `dist/`. It comes about even where types are wrong; the type check tells of those. Of tests that want it at the same time
 * one builds, and the others find nothing left to write: under a bot that runs no file may change.
 */
export function build(): void {
	const until = Date.now() + BUILD_WITHIN_MS;
	while (!takeLock() && Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
	try {
		spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], { cwd: ROOT });
	} finally {
		rmSync(LOCK, { recursive: true, force: true });
	}
}

function takeLock(): boolean {
	try {
		mkdirSync(LOCK);
		return true;
	} catch {
		// One that was killed while it built left it behind.
		if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < BUILD_WITHIN_MS) return false;
		rmSync(LOCK, { recursive: true, force: true });
		return false;
	}
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
