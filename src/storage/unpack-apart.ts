import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { UserError } from "../errors.ts";
import { fileMistake } from "../story/formats/file-mistake.ts";
import { isPdf } from "../story/formats/sniff-format.ts";
import type { StoryFile } from "../story/read-story.ts";
import type { Draft } from "../story/structure/draft.ts";

/** What the process that unpacks a file may use before it ends itself. */
export type UnpackLimits = {
	/** Memory of the whole process, in MB. */
	readonly memoryMb: number;
	/** Processor time of the whole process. */
	readonly cpuMs: number;
};

/** What the process answers: what the file holds, or why it cannot be read. */
export type Unpacked = { readonly draft: Draft } | ({ readonly refusal: string } & Pick<UserError, "saying">);

/** What the process says when it ends itself, before it does. */
export type Ending = "memory" | "time";

/** A novel of 500 pages takes 160 MB and 5 s. */
const BASE_MB = 640;
const BASE_MS = 20_000;
const MS_PER_MB = 10_000;
const MOST_MS = 600_000;

/** Copies of the file's bytes that are in memory at once. */
const COPIES = 3;

/** Bytes that what a file holds may have: two for each letter of the longest text, and the places of its paragraphs. */
const LARGEST_ANSWER = 128 * 1024 * 1024;

/**
 * As `unpackFile` of `src/story`, but in a process of its own: 840 bytes with a font of two thousand million letters end the
 * process that reads them, and no limit of a thread's heap keeps them from it.
 */
export async function unpackApart(file: StoryFile, limits: Partial<UnpackLimits> = {}): Promise<StoryFile> {
	if (!isPdf(file.bytes)) return file;
	const megabytes = file.bytes.length / 2 ** 20;
	const { answer, ending } = await askProcess(file.bytes, file.path, {
		memoryMb: BASE_MB + Math.ceil(megabytes * COPIES),
		cpuMs: Math.min(BASE_MS + megabytes * MS_PER_MB, MOST_MS),
		...limits,
	});
	if (answer === undefined) {
		const why = ending === ("time" satisfies Ending) ? "time" : "memory";
		return { ...file, unpacked: fileMistake({ say: "pdf-not-unpacked", path: file.path, ending: why }) };
	}
	return { ...file, unpacked: "refusal" in answer ? new UserError(answer.refusal, answer) : answer.draft };
}

/** Characters kept of what the process says at its end. */
const LONGEST_ENDING = 1000;

/** With which Node ends where an error is caught by nobody. */
const ERROR_CODE = 1;

/** From source, the program is TypeScript, which Node reads only with tsx; from dist it is JavaScript. */
const IS_SOURCE = import.meta.url.endsWith(".ts");

function askProcess(
	bytes: Uint8Array,
	path: string,
	limits: UnpackLimits,
): Promise<{ readonly answer?: Unpacked | undefined; readonly ending: string }> {
	const program = new URL(`../unpack-pdf.${IS_SOURCE ? "ts" : "js"}`, import.meta.url);
	const tsx = IS_SOURCE ? ["--import", import.meta.resolve("tsx")] : [];
	const heap = `--max-old-space-size=${limits.memoryMb}`;
	return new Promise((resolve, reject) => {
		// Nothing of this process's environment: the token is no business of what reads strangers' files.
		const child = spawn(process.execPath, [heap, ...tsx, fileURLToPath(program), JSON.stringify({ path, ...limits })], {
			env: {},
			stdio: ["pipe", "pipe", "pipe"],
			windowsHide: true,
		});
		const answered: Buffer[] = [];
		let size = 0;
		let ending = "";
		child.stdout.on("data", (chunk: Buffer) => {
			size += chunk.length;
			if (size > LARGEST_ANSWER) child.kill("SIGKILL");
			else answered.push(chunk);
		});
		child.stderr.on("data", (chunk: Buffer) => {
			if (ending.length < LONGEST_ENDING) ending += chunk.toString("latin1");
		});
		// It may end before it has read all.
		child.stdin.on("error", () => {});
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0) resolve({ answer: deserialize(Buffer.concat(answered)) as Unpacked, ending });
			// What ends by itself is an error of ours; what is ended has used too much.
			else if (code === ERROR_CODE) reject(new Error(`the process that unpacks ${path} failed: ${ending}`));
			else resolve({ ending });
		});
		child.stdin.end(bytes);
	});
}
