import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { type Engine, openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSettings } from "../../../src/storage/settings.ts";
import { corpusFolder } from "../corpus-folder.ts";

const child = fileURLToPath(new URL("upload-until-killed.ts", import.meta.url));
const quiet = () => {};

/** Kills the library while servers bring in stories: none that it said was there may be lost, and none half read. */
export async function killWhileUploading(rounds: number): Promise<void> {
	const folders = corpusFolder({ "fox.txt": "A fox ran by.\n" });
	const added = new Map<string, readonly number[]>();
	for (let round = 0; round < rounds; round++) {
		// Servers may have fifty stories each.
		const guild = String(1 + Math.floor(round / 4));
		const now = await uploadAndKill(folders, { guild, from: round * 100, delayMs: 5 + (round % 4) * 60 });
		added.set(guild, [...(added.get(guild) ?? []), ...now]);
	}
	expect([...added.values()].flat().length).toBeGreaterThan(0);

	const settings = openSettings(folders.dataDir);
	const engine = await openEngine({ ...folders, log: { info: quiet, warn: quiet, error: quiet } });
	await openUploads({ dataDir: folders.dataDir, settings, engine });
	await engine.settled();
	for (const [guild, numbers] of added) await expectAllThere(engine, folders.dataDir, { guild, numbers });
	await engine.close();
	await settings.close();
}

type Added = { readonly guild: string; readonly numbers: readonly number[] };

async function expectAllThere(engine: Engine, dataDir: string, { guild, numbers }: Added): Promise<void> {
	const scope = { guild, limits: new Map() };
	await engine.settled(guild);
	const own = (await engine.statuses(scope)).filter(({ uploaded }) => uploaded === true);
	expect(own.every(({ state }) => state === "ready")).toBe(true);
	const titles = own.map(({ title }) => title);
	expect(titles).toEqual(expect.arrayContaining(numbers.map((number) => `Log ${number}`)));
	for (const { id, title } of own) {
		const words = title.replace("Log ", "lastword");
		const answer = await engine.run({ command: "find", options: { words, story: id } }, scope);
		expect(answer.kind).toBe("found");
	}
	const files = readdirSync(join(dataDir, "uploads", guild)).sort();
	expect(files).toEqual(own.flatMap(({ id }) => [`${id}.json`, `${id}.txt`]).sort());
}

type Folders = { readonly corpusDir: string; readonly dataDir: string };

/** @returns the stories that it said were there when it was killed, `delayMs` after the first. */
async function uploadAndKill(
	{ corpusDir, dataDir }: Folders,
	{ guild, from, delayMs }: { readonly guild: string; readonly from: number; readonly delayMs: number },
): Promise<readonly number[]> {
	const args = ["--import", "tsx", child, corpusDir, dataDir, guild, String(from)];
	const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	let output = "";
	running.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		if (output === "") setTimeout(() => running.kill("SIGKILL"), delayMs);
		output += chunk;
	});
	await once(running, "close");
	return output.split("\n").slice(0, -1).map(Number);
}
