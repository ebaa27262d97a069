import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import type { EngineLog } from "../../src/engine/engine-log.ts";
import { openInProcess } from "../../src/engine/in-process.ts";
import { chapteredStory, corpusFolder, writeStory } from "./corpus-folder.ts";

const whale =
	"The Whale\n\nCaptain Ahab hunted the white whale for many years.\n\nThe ship sank in a storm off Java.\n";
const garden = "The Garden\n\nMary Lennox found the key to the garden.\n\nA robin sang on the wall.\n";
const everywhere = { limits: new Map() };

describe("a corpus folder", () => {
	test("is answered from, with what each story is called", async () => {
		const engine = await open(corpusFolder({ "whale.txt": whale, "garden.txt": garden }));
		await engine.settled();
		expect((await engine.statuses(everywhere)).map(({ id, state }) => [id, state])).toEqual([
			["garden", "ready"],
			["whale", "ready"],
		]);
		expect(await found(engine, "robin")).toEqual(["garden 2"]);
	});

	test("gives the same answers as without threads", async () => {
		const folders = corpusFolder({ "whale.txt": whale, "garden.txt": garden });
		const engine = await open(folders);
		await engine.settled();
		const inProcess = await openInProcess(folders);
		for (const question of ["Who is Ahab?", "What sank?", "Who found the key?", "Where is Brazil?"]) {
			const call = { command: "ask", options: { question } };
			expect(await engine.run(call, everywhere)).toEqual(await inProcess.run(call, everywhere));
		}
	});

	test("takes in a story that is added, changed or removed", async () => {
		const { corpusDir, dataDir } = corpusFolder({ "whale.txt": whale });
		const engine = await open({ corpusDir, dataDir });
		await engine.settled();
		writeStory(corpusDir, "garden.txt", garden);
		await until(async () => (await found(engine, "robin")).includes("garden 2"));
		writeStory(corpusDir, "garden.txt", garden.replace("robin", "blackbird"));
		await until(async () => (await found(engine, "blackbird")).includes("garden 2"));
		rmSync(join(corpusDir, "garden.txt"));
		await until(async () => (await engine.statuses(everywhere)).length === 1);
		expect(await found(engine, "blackbird")).toEqual([]);
	});

	test("keeps the old version of a story whose new one is broken, and says why", async () => {
		const { corpusDir, dataDir } = corpusFolder({ "whale.txt": whale });
		const engine = await open({ corpusDir, dataDir });
		await engine.settled();
		writeStory(corpusDir, "whale.json", '{"titel": "x"}');
		await until(async () => (await engine.statuses(everywhere))[0]?.problem !== undefined);
		expect((await engine.statuses(everywhere))[0]).toMatchObject({
			state: "ready",
			problem: { say: "words", words: expect.stringContaining("titel") },
		});
		expect(await found(engine, "white whale")).toEqual(["whale 1"]);
		rmSync(join(corpusDir, "whale.json"));
		await until(async () => (await engine.statuses(everywhere))[0]?.problem === undefined);
	});

	test("answers from the others when one story cannot be read", async () => {
		const engine = await open(corpusFolder({ "whale.txt": whale, "bad.txt": "x", "bad.json": "{" }));
		await engine.settled();
		const bad = (await engine.statuses(everywhere)).find(({ id }) => id === "bad");
		expect(bad).toMatchObject({
			state: "failed",
			problem: { say: "words", words: expect.stringContaining("bad.json") },
		});
		expect(await found(engine, "white whale")).toEqual(["whale 1"]);
	});

	test("lists two equal files and searches one of them", async () => {
		const engine = await open(corpusFolder({ "whale.txt": whale, "again.txt": whale }));
		await engine.settled();
		expect((await engine.statuses(everywhere)).map(({ id, state }) => [id, state])).toEqual([
			["again", "ready"],
			["whale", "ready"],
		]);
		expect(await found(engine, "white whale")).toEqual(["again 1"]);
		expect(await found(engine, "white whale", "whale")).toEqual(["whale 1"]);
	});

	test("with two stories of one id answers from one and says so of the other", async () => {
		const engine = await open(
			corpusFolder({ "whale.txt": whale, "garden.txt": garden, "garden.json": '{"id": "whale"}' }),
		);
		await engine.settled();
		const states = (await engine.statuses(everywhere)).map(({ id, state, problem }) => [id, state, problem]);
		expect(states).toContainEqual(["whale", "ready", undefined]);
		expect(states).toContainEqual([
			"whale",
			"failed",
			{ say: "same-id", name: "whale.txt", id: "whale", owner: "garden.txt" },
		]);
	});

	test("that is empty opens, and that is missing does not", async () => {
		const { corpusDir, dataDir } = corpusFolder({});
		const engine = await open({ corpusDir, dataDir });
		expect(await engine.statuses(everywhere)).toEqual([]);
		const missing = openEngine({ corpusDir: join(corpusDir, "none"), dataDir, log: silent });
		await expect(missing).rejects.toThrow(/CORPUS_DIR/);
	});
});

describe("snapshots", () => {
	test("are used after a restart, and not made again", async () => {
		const folders = corpusFolder({ "whale.txt": whale });
		const before = await open(folders);
		await before.settled();
		await before.close();
		const read: string[] = [];
		const after = await open(folders, read);
		await after.settled();
		expect(await found(after, "white whale")).toEqual(["whale 1"]);
		expect(read).toEqual([]);
	});

	test("that are damaged are made again", async () => {
		const folders = corpusFolder({ "whale.txt": whale });
		const before = await open(folders);
		await before.settled();
		await before.close();
		damageSnapshots(folders.dataDir);
		const read: string[] = [];
		const after = await open(folders, read);
		await after.settled();
		expect(await found(after, "white whale")).toEqual(["whale 1"]);
		expect(read).toEqual(["whale.txt"]);
	});

	test("that are damaged while they are in use are made again", async () => {
		const folders = corpusFolder({ "whale.txt": whale });
		const engine = await open(folders);
		await engine.settled();
		damageSnapshots(folders.dataDir);
		await mendByAsking(engine);
		expect(await found(engine, "white whale")).toEqual(["whale 1"]);
	});
});

test("a data folder that is cleared while it is in use is filled again", async () => {
	const folders = corpusFolder({ "whale.txt": whale });
	const engine = await open(folders);
	await engine.settled();
	for (const name of readdirSync(join(folders.dataDir, "snapshots"))) rmSync(join(folders.dataDir, "snapshots", name));
	await mendByAsking(engine);
	expect(await found(engine, "white whale")).toEqual(["whale 1"]);
});

test("a limit hides what comes later, as if the story ended there", async () => {
	const text = chapteredStory("The Voyage", [
		["Tom went to sea with the mate.", "He was glad."],
		["The mate drowned near Madagascar.", "Tom wept."],
		["Tom came home."],
	]);
	const ended = chapteredStory("The Voyage", [
		["Tom went to sea with the mate.", "He was glad."],
		["The mate drowned near Madagascar."],
	]);
	const engine = await open(corpusFolder({ "voyage.txt": text }));
	const short = await open(corpusFolder({ "voyage.txt": ended }));
	await Promise.all([engine.settled(), short.settled()]);
	const limited = { limits: new Map([["voyage", { chapter: 2, paragraph: 1 }]]) };
	await engine.prepare(limited);
	for (const words of ["Tom", "wept", "home", "mate"]) {
		const call = { command: "find", options: { words } };
		expect(await engine.run(call, limited)).toEqual(await short.run(call, limited));
	}
	expect(await engine.outline({ story: "voyage" })).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }]);
});

test("a story of a server is seen there and nowhere else", async () => {
	const { corpusDir, dataDir } = corpusFolder({ "whale.txt": whale });
	const uploads = corpusFolder({ "garden.txt": garden });
	const engine = await open({ corpusDir, dataDir });
	const path = join(uploads.corpusDir, "garden.txt");
	const file = { path, name: "garden.txt", size: garden.length, changedMs: 1 };
	const source = { name: "garden.txt", kind: "file" as const, files: [file], fingerprint: "1" };
	engine.setUploads([{ source, guild: "1" }]);
	await engine.settled("1");
	await engine.settled();
	expect(await engine.statuses({ ...everywhere, guild: "1" })).toHaveLength(2);
	expect(await engine.statuses({ ...everywhere, guild: "2" })).toHaveLength(1);
	const call = { command: "find", options: { words: "robin" } };
	expect(await engine.run(call, { ...everywhere, guild: "1" })).toMatchObject({ kind: "found" });
	expect(await engine.run(call, { ...everywhere, guild: "2" })).toMatchObject({ kind: "not-in-story" });
	expect(await engine.run(call, everywhere)).toMatchObject({ kind: "not-in-story" });
});

test("a folder that is moved away and back loses nothing", async () => {
	const { corpusDir, dataDir } = corpusFolder({ "whale.txt": whale });
	const problems: string[] = [];
	const error = (_: object, event: string) => void problems.push(event);
	const engine = await openEngine({ corpusDir, dataDir, log: { ...silent, error } });
	onTestFinished(() => engine.close());
	await engine.settled();
	renameSync(corpusDir, `${corpusDir}-away`);
	await until(async () => problems.includes("corpus folder cannot be read"));
	expect(await found(engine, "white whale")).toEqual(["whale 1"]);
	// Whoever asks for a look is told; the folder is watched all the same.
	await expect(engine.lookAgain()).rejects.toThrow(/corpus/);
	renameSync(`${corpusDir}-away`, corpusDir);
	writeStory(corpusDir, "garden.txt", garden);
	await until(async () => (await found(engine, "robin")).includes("garden 2"));
});

const silent: EngineLog = { info: () => {}, warn: () => {}, error: () => {} };

async function open(folders: { corpusDir: string; dataDir: string }, read: string[] = []): Promise<Engine> {
	const info = (fields: object, event: string) => {
		if (event === "read" && "source" in fields) read.push(String(fields.source));
	};
	const engine = await openEngine({ ...folders, log: { ...silent, info } });
	onTestFinished(() => engine.close());
	return engine;
}

/** Citations of the passages that hold the words. */
async function found(engine: Engine, words: string, story?: string): Promise<readonly string[]> {
	const answer = await engine.run({ command: "find", options: { words, ...(story && { story }) } }, everywhere);
	return answer.kind === "found" ? answer.evidence.map(({ citation }) => citation) : [];
}

/** The damage shows when the story is opened, by the thread itself or by the first question; either says that it is being read again. */
async function mendByAsking(engine: Engine): Promise<void> {
	const asked = found(engine, "white whale").catch((error: Error) => error.message);
	expect([[], "The story is just being read again; ask again in a moment."]).toContainEqual(await asked);
	await engine.settled();
}

/** Waits as long as it takes: the time a test may take ends what hangs. */
async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

function damageSnapshots(dataDir: string): void {
	const folder = join(dataDir, "snapshots");
	for (const name of readdirSync(folder)) {
		const bytes = readFileSync(join(folder, name));
		// The text is the first large section.
		bytes[bytes.indexOf("white whale") + 2] = 0x58;
		writeFileSync(join(folder, name), bytes);
	}
}
