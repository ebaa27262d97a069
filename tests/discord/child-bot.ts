import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** Builds `dist/`. It comes about even where types are wrong; the type check tells of those. */
export function build(): void {
	spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], { cwd: ROOT });
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
