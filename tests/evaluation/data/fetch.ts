import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Fetches the originals that sets are made of. */
export type Download = {
	/** One file. @param most Megabytes that it may have. */
	readonly bytes: (address: string, most?: number) => Promise<Uint8Array>;
	/** The same as text. */
	readonly text: (address: string, most?: number) => Promise<string>;
	/** Of several addresses of what may be the same file the one with this checksum; else the first that is there. */
	readonly oneOf: (addresses: readonly string[], checksum?: string) => Promise<Uint8Array>;
};

/** Megabytes of a file for which no other limit is given. */
const MOST = 40;
/** A file that takes longer is given up. */
const TIMEOUT_MS = 300_000;

/**
 * Keeps each original as it came, so that a run that was broken off goes on where it was and nothing is asked for twice.
 *
 * @param kept The folder for them.
 * @param ask Node's `fetch`, or what stands for it in tests.
 */
export function downloadInto(kept: string, ask: typeof fetch = fetch): Download {
	const bytes = async (address: string, most = MOST): Promise<Uint8Array> => {
		const path = pathOf(kept, address);
		const known = readIfThere(path);
		if (known !== undefined) return known;
		const fetched = await fetchBytes(address, most, path, ask);
		writeWhole(path, fetched);
		return fetched;
	};
	const oneOf = async (addresses: readonly string[], checksum?: string): Promise<Uint8Array> => {
		const there: Uint8Array[] = [];
		const problems: string[] = [];
		for (const address of addresses) {
			try {
				const fetched = await bytes(address);
				if (checksum === undefined || checksumOf(fetched) === checksum) return fetched;
				there.push(fetched);
			} catch (error) {
				problems.push(error instanceof Error ? error.message : String(error));
			}
		}
		const [first] = there;
		if (first === undefined) throw new Error(problems.join("\n"));
		return first;
	};
	return { bytes, oneOf, text: async (address, most) => new TextDecoder().decode(await bytes(address, most)) };
}

/** Where an original is kept: its address, without the scheme. */
function pathOf(kept: string, address: string): string {
	const { host, pathname, search } = new URL(address);
	return join(kept, host, ...pathname.split("/").map(fileNameOf), fileNameOf(search));
}

/** A part of an address as the name of a file or folder on any system. */
function fileNameOf(part: string): string {
	return decodeURIComponent(part).replace(/[<>:"/\\|?*]|^\.+$|\s$/gu, "_");
}

async function fetchBytes(address: string, most: number, path: string, ask: typeof fetch): Promise<Uint8Array> {
	const wayOut = `Run the command again (what was fetched is kept), or save the file yourself as ${path}.`;
	try {
		const response = await ask(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
		if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
		return await readAtMost(response, most);
	} catch (error) {
		throw new Error(`Cannot fetch ${address}: ${reasonOf(error)}. ${wayOut}`, { cause: error });
	}
}

/** What went wrong; Node's `fetch` says "fetch failed" and keeps the reason as the cause. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** The body, given up as soon as it is too large, whatever its headers say. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array> {
	const limit = most * 1_000_000;
	const tooLarge = () => new Error(`larger than ${most} MB, which is more than was ever seen of it`);
	if (Number(response.headers.get("content-length") ?? 0) > limit) throw tooLarge();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > limit) throw tooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Writes a file so that it is there whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	const unfinished = `${path}.unfinished`;
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(unfinished, content);
		renameSync(unfinished, path);
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/** SHA-256, in hexadecimal digits. */
export function checksumOf(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}

/** A file's bytes; undefined where there is none. */
export function readIfThere(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
			return undefined;
		throw error;
	}
}
