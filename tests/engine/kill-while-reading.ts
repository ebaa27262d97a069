import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { openInProcess } from "../../src/engine/in-process.ts";
import { openStorySnapshot } from "../../src/storage/story-snapshot.ts";
import { corpusFolder } from "./corpus-folder.ts";

const engine = fileURLToPath(new URL("open-until-killed.ts", import.meta.url));

/** Kills the library while it reads stories and writes snapshots: none may be half read. */
export async function killWhileReading(rounds: number): Promise<void> {
	const names = Array.from({ length: 12 }, (_, at) => `story-${at}`);
	const folders = corpusFolder(Object.fromEntries(names.map((name) => [`${name}.txt`, longStory(name)])));
	let killedWhileReading = 0;
	for (let round = 0; round < rounds; round++) {
		const ready = await openAndKill(folders, 20 + (round % 10) * 40);
		if (ready < names.length) killedWhileReading++;
		for (const file of snapshotsIn(folders.dataDir)) expect(() => openStorySnapshot(file)?.verify()).not.toThrow();
	}
	expect(killedWhileReading).toBeGreaterThan(0);
	const library = await openInProcess(folders);
	expect((await library.statuses({ limits: new Map() })).map(({ state }) => state)).toEqual(names.map(() => "ready"));
	for (const name of names) {
		const answer = await library.run({ command: "find", options: { words: `lastword${name}` } }, { limits: new Map() });
		expect(answer.kind).toBe("found");
	}
}

/** @returns how many stories were ready when it was killed, `delayMs` after its first word. */
async function openAndKill(folders: { corpusDir: string; dataDir: string }, delayMs: number): Promise<number> {
	const args = ["--import", "tsx", engine, folders.corpusDir, folders.dataDir];
	const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	let ready = 0;
	child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		ready = Number(chunk.trim().split("\n").at(-1));
	});
	child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delayMs));
	await once(child, "close");
	return ready;
}

/** Finished snapshots: what has its name is whole. */
function snapshotsIn(dataDir: string): readonly string[] {
	const folder = join(dataDir, "snapshots");
	return readdirSync(folder)
		.filter((name) => name.endsWith(".stories"))
		.map((name) => join(folder, name));
}

function longStory(name: string): string {
	const paragraphs = Array.from(
		{ length: 600 },
		(_, at) => `On day ${at} Captain Brown of ${name} wrote to Mrs. Green that “all was well”, and sailed on.`,
	);
	return `The Log of ${name}\n\n${paragraphs.join("\n\n")}\n\nThe end: lastword${name}.\n`;
}
