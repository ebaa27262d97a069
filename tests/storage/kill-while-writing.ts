import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { openSettings } from "../../src/storage/settings.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const writer = fileURLToPath(new URL("write-until-killed.ts", import.meta.url));

/** Kills two processes in the middle of their writes, again and again: no row that they said was kept may be lost. */
export async function killWhileWriting(rounds: number): Promise<void> {
	const folder = temporaryFolder();
	let acknowledged = 0;
	for (let round = 0; round < rounds; round++) {
		const readers = [`round-${round}-a`, `round-${round}-b`];
		const counts = await Promise.all(readers.map((reader) => writeAndKill(folder, reader, 30 + (round % 12) * 5)));
		const settings = openSettings(folder);
		for (const [at, reader] of readers.entries()) {
			const kept = (await settings.readingPosition(reader, { story: "emma" }))?.paragraph ?? 0;
			expect(kept).toBeGreaterThanOrEqual(counts[at] as number);
			acknowledged += counts[at] as number;
		}
		await settings.close();
	}
	expect(acknowledged).toBeGreaterThan(rounds);
}

/** @returns the last number the writer said was saved before it was killed, `delayMs` after its first. */
async function writeAndKill(folder: string, reader: string, delayMs: number): Promise<number> {
	const child = spawn(process.execPath, ["--import", "tsx", writer, folder, reader], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	let output = "";
	child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		if (output === "") setTimeout(() => child.kill("SIGKILL"), delayMs);
		output += chunk;
	});
	await once(child, "close");
	return Number(output.slice(0, output.lastIndexOf("\n")).split("\n").at(-1) ?? 0);
}
