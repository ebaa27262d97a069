import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/loader.mjs");

/** `footnote` of this checkout. */
export const FOOTNOTE: readonly string[] = [process.execPath, "--import", TSX, join(ROOT, "src/footnote.ts")];

export type Ended = { readonly code: number | null; readonly output: string; readonly errors: string };

type Given = {
	/** The folder it is run in, where it finds `.env`. */
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
	/** What is piped in. */
	readonly input?: string;
	/** Instead of the program of this checkout. */
	readonly program?: readonly string[];
};

/** `footnote` with these words, in an environment that holds nothing of the tester's own. */
export async function runFootnote(
	words: readonly string[],
	{ cwd, env = {}, input = "", program }: Given,
): Promise<Ended> {
	const [command = "", ...before] = program ?? FOOTNOTE;
	const inherited = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", NODE_NO_WARNINGS: "1" };
	const child = spawn(command, [...before, ...words], { cwd, env: { ...inherited, ...env } });
	const [out, err]: [Buffer[], Buffer[]] = [[], []];
	child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
	child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
	// One that reads nothing may be gone before it is written to.
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	const [code] = (await once(child, "close")) as [number | null];
	return { code, output: Buffer.concat(out).toString(), errors: Buffer.concat(err).toString() };
}
