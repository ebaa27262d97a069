import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createCutter } from "../../src/engine/cutter.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import type { CutAddress } from "../../src/engine/threads/answering-work.ts";
import { createReader, type ReadingRequest } from "../../src/engine/threads/reading-work.ts";
import { scanCorpus } from "../../src/storage/corpus.ts";
import { openStorySnapshot } from "../../src/storage/story-snapshot.ts";
import { createCutAccount } from "../../src/storage/sweep-cuts.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { chapteredStory, corpusFolder } from "./corpus-folder.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const fox = chapteredStory("The Fox", [
	["A fox ran by.", "It was red.", "It slept."],
	["Another fox came.", "It was grey."],
	["Both ran away."],
]);

async function open(): Promise<{ engine: Engine; cuts: () => readonly string[]; folder: string }> {
	const folders = corpusFolder({ "fox.txt": fox });
	const engine = await openEngine({ ...folders, log: silent });
	onTestFinished(() => engine.close());
	await engine.settled();
	const folder = join(folders.dataDir, "snapshots");
	return { engine, folder, cuts: () => readdirSync(folder).filter((name) => name.endsWith(".cut")) };
}

describe("a cut is made once for all readers", () => {
	const limits = (chapter: number, paragraph: number) => ({ limits: new Map([["fox", { chapter, paragraph }]]) });

	test("who have read to the end of a chapter, however they say so, and none for who has read it all", async () => {
		const { engine, cuts } = await open();
		for (const paragraph of [WHOLE_CHAPTER, 3, 999]) await engine.prepare(limits(1, paragraph));
		expect(cuts()).toHaveLength(1);
		for (const paragraph of [WHOLE_CHAPTER, 2]) await engine.prepare(limits(2, paragraph));
		expect(cuts()).toHaveLength(2);
		for (const chapter of [3, 4, 99]) await engine.prepare(limits(chapter, WHOLE_CHAPTER));
		await engine.prepare(limits(3, 1));
		expect(cuts()).toHaveLength(2);
	});

	test("and again where it was deleted to make room, while it is in memory too", async () => {
		const { engine, cuts, folder } = await open();
		const scope = limits(1, WHOLE_CHAPTER);
		const call = (words: string) => engine.run({ command: "find", options: { words } }, scope);
		expect(await call("fox")).toMatchObject({ kind: "found" });
		for (const name of cuts()) rmSync(join(folder, name));
		expect(await call("slept")).toMatchObject({ kind: "found" });
		for (const name of cuts()) writeFileSync(join(folder, name), "damaged");
		expect(await call("red")).toMatchObject({ kind: "found" });
		expect(await call("grey")).toMatchObject({ kind: "not-in-story" });
	});
});

test("the reading thread keeps what it cuts within its room, and gives every cut it is asked for", async () => {
	const { corpusDir, dataDir } = corpusFolder({ "fox.txt": fox });
	const folder = join(dataDir, "snapshots");
	// A cut of even a few words takes 36 kB.
	const account = createCutAccount(folder, { mostBytes: 90_000, freeBytes: () => 1e12 });
	const read = createReader(folder, "code", account);
	const [source] = await scanCorpus(corpusDir);
	if (source === undefined) throw new Error("no story");
	const { snapshot } = read({ kind: "read", source });
	const cuts = () => readdirSync(folder).filter((name) => name.endsWith(".cut"));
	const made: number[] = [];
	for (const paragraphs of [1, 2, 3, 4, 5, 1, 2, 3]) {
		const { snapshot: cut } = read({ kind: "cut", snapshot, at: 0, paragraphs, kept: [] });
		expect(openStorySnapshot(cut)?.stories[0]?.summary.paragraphs).toBe(paragraphs);
		made.push(cuts().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0));
	}
	expect(Math.max(...made)).toBeLessThanOrEqual(90_000);
	expect(cuts().length).toBeGreaterThan(1);
});

test("a cut is kept from the time a question waits for it until that was answered", async () => {
	const asked: ReadingRequest[] = [];
	const work = async (request: ReadingRequest) => {
		asked.push(request);
		return { digest: "", snapshot: "", problems: [] };
	};
	const cutter = createCutter(work, () => {});
	const address = (paragraphs: number): CutAddress => ({ snapshot: "s", at: 0, paragraphs });
	const release = await cutter.make([address(1), address(2)]);
	await cutter.make([address(3)]);
	release();
	await cutter.make([address(4)]);
	expect(asked.map((request) => (request.kind === "cut" ? request.kept : []))).toEqual([
		["s-0-1.cut", "s-0-2.cut"],
		["s-0-1.cut", "s-0-2.cut"],
		["s-0-1.cut", "s-0-2.cut", "s-0-3.cut"],
		["s-0-3.cut", "s-0-4.cut"],
	]);
});
