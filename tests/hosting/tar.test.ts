import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTar, type TarFile, writeTar } from "../../src/hosting/tar.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const FILES = { "footnote.db": 512, "uploads/1/a.txt": 0, "uploads/1/b.txt": 1, "uploads/1/c.txt": 70_000 };

async function* files(): AsyncGenerator<TarFile> {
	for (const [name, size] of Object.entries(FILES)) yield { name, size, content: [Buffer.alloc(size, name)] };
}

async function tarBytes(): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of writeTar(files())) chunks.push(chunk);
	return Buffer.concat(chunks);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([1, 511, 512, 513, 100_000])("is read as it was written, from pieces of %i bytes", async (size) => {
	const read: [string, Buffer][] = [];
	await readTar(inPieces(await tarBytes(), size), async ({ name, content }) => {
		const parts: Uint8Array[] = [];
		for await (const part of content) parts.push(part);
		read.push([name, Buffer.concat(parts)]);
	});
	expect(read).toEqual(Object.entries(FILES).map(([name, length]) => [name, Buffer.alloc(length, name)]));
});

test("what nobody reads of a file is passed over", async () => {
	const names: string[] = [];
	await readTar(inPieces(await tarBytes(), 1000), async ({ name }) => void names.push(name));
	expect(names).toEqual(Object.keys(FILES));
});

test("a file that is shorter or longer than it was announced is an error, not a spoilt archive", async () => {
	async function* wrong(): AsyncGenerator<TarFile> {
		yield { name: "a", size: 3, content: [Buffer.from("ab")] };
	}
	const writing = async () => {
		for await (const _ of writeTar(wrong()));
	};
	await expect(writing()).rejects.toThrow("a has 2 bytes, not 3.");
});

const hasTar = spawnSync("tar", ["--version"]).status === 0;

test.runIf(hasTar)("is unpacked by the system's tar", async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, "a.tar"), await tarBytes());
	expect(spawnSync("tar", ["-xf", "a.tar"], { cwd: folder, encoding: "utf8" })).toMatchObject({
		status: 0,
		stderr: "",
	});
	for (const [name, length] of Object.entries(FILES))
		expect(readFileSync(join(folder, name))).toEqual(Buffer.alloc(length, name));
});
