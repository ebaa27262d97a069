import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openEngine } from "../../src/engine/engine.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { corpusFolder } from "./corpus-folder.ts";

const ROUNDS = 4;
const GUILD = "1";
const child = fileURLToPath(new URL("upload-until-killed.ts", import.meta.url));
const quiet = () => {};

test("kill -9 while stories come in loses none that was added, and leaves none half-read", {
	timeout: 120_000,
}, async () => {
	const folders = corpusFolder({ "fox.txt": "A fox ran by.\n" });
	const added: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		added.push(...(await uploadAndKill(folders, { from: round * 100, delayMs: 5 + round * 60 })));
	}
	expect(added.length).toBeGreaterThan(0);

	const settings = openSettings(folders.dataDir);
	const engine = await openEngine({ ...folders, log: { info: quiet, warn: quiet, error: quiet } });
	await openUploads({ dataDir: folders.dataDir, settings, engine });
	await engine.settled(GUILD);
	const scope = { guild: GUILD, limits: new Map() };
	const own = engine.shelf(scope).filter(({ uploaded }) => uploaded === true);
	expect(own.every(({ state }) => state === "ready")).toBe(true);
	const titles = own.map(({ title }) => title);
	expect(titles).toEqual(expect.arrayContaining(added.map((number) => `Log ${number}`)));
	for (const { id, title } of own) {
		const words = title.replace("Log ", "lastword");
		const answer = await engine.run({ command: "find", options: { words, story: id } }, scope);
		expect(answer.kind).toBe("found");
	}
	const files = readdirSync(join(folders.dataDir, "uploads", GUILD)).sort();
	expect(files).toEqual(own.flatMap(({ id }) => [`${id}.json`, `${id}.txt`]).sort());
	await engine.close();
	settings.close();
});

type Folders = { readonly corpusDir: string; readonly dataDir: string };

/** @returns the stories that it said were there when it was killed, `delayMs` after the first. */
async function uploadAndKill(
	{ corpusDir, dataDir }: Folders,
	{ from, delayMs }: { readonly from: number; readonly delayMs: number },
): Promise<readonly number[]> {
	const args = ["--import", "tsx", child, corpusDir, dataDir, String(from)];
	const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	let output = "";
	running.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		if (output === "") setTimeout(() => running.kill("SIGKILL"), delayMs);
		output += chunk;
	});
	await once(running, "close");
	return output.split("\n").slice(0, -1).map(Number);
}
