import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Engine, openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSettings, type Settings } from "../../../src/storage/settings.ts";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const tale = {
	name: "../../etc/my_tale.txt",
	bytes: new TextEncoder().encode("Old Tom had a mill.\n\nHis daughter Ann walked to York.\n"),
};

let folder: string;
let settings: Settings;
let engine: Engine;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "footnote-"));
	mkdirSync(join(folder, "corpus"));
	writeFileSync(join(folder, "corpus", "other.txt"), "A fox ran by.\n\nIt was red.\n");
	settings = openSettings(folder);
	engine = await openEngine({ corpusDir: join(folder, "corpus"), dataDir: folder, log: silent });
});
afterEach(async () => {
	await engine.close();
	await settings.close();
	rmSync(folder, { recursive: true });
});

const open = () => openUploads({ dataDir: folder, settings, engine });
const titles = async (guild?: string) =>
	(await engine.statuses({ guild, limits: new Map() })).map(({ title }) => title);

describe("uploads", () => {
	test("tell what was understood before anything is added", async () => {
		const preview = await (await open()).previewUpload("1", tale);
		expect(preview).toMatchObject({ chapters: 1, paragraphs: 2, language: "en" });
		expect(await settings.uploads("1")).toEqual([]);
		expect(await titles("1")).toHaveLength(1);
	});

	test("are asked in their own server, and not known in any other", async () => {
		const uploads = await open();
		const { id } = await uploads.previewUpload("1", tale);
		const { story } = await uploads.addUpload("1", id, { title: "The Mill", published: "1815" });
		const call = { command: "find", options: { words: "York" } };
		expect(await engine.run(call, { guild: "1", limits: new Map() })).toMatchObject({
			kind: "found",
			evidence: [{ story, storyTitle: "The Mill" }],
		});
		expect(await engine.run(call, { guild: "2", limits: new Map() })).toMatchObject({ kind: "not-in-story" });
		expect(await titles("2")).not.toContain("The Mill");
		await expect(
			engine.run({ command: "find", options: { words: "York", story } }, { guild: "2", limits: new Map() }),
		).rejects.toThrow(/no story/);
	});

	test("of the time when processes shared a database leave no copy behind", async () => {
		const copies = join(folder, "shared-uploads");
		mkdirSync(join(copies, "1"), { recursive: true });
		writeFileSync(join(copies, "1", "mill.txt"), "Old Tom had a mill.");
		await open();
		expect(existsSync(copies)).toBe(false);
	});

	test("are there again after a restart", async () => {
		const uploads = await open();
		await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
		engine.setUploads([]);
		await engine.settled();
		expect(await titles("1")).not.toContain("The Mill");
		await open();
		await engine.settled();
		expect(await titles("1")).toContain("The Mill");
	});

	test("are written nowhere but in the server's folder, whatever the file is called", async () => {
		const uploads = await open();
		await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, {});
		expect(readdirSync(join(folder, "uploads"))).toEqual(["1"]);
		expect(readdirSync(join(folder, "uploads", "1")).filter((name) => name.endsWith(".txt"))).toHaveLength(1);
	});

	test("are removed with their file", async () => {
		const uploads = await open();
		const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
		await uploads.removeUpload("1", story);
		await engine.settled();
		expect(await titles("1")).not.toContain("The Mill");
		expect(existsSync(join(folder, "uploads", "1", `${story}.txt`))).toBe(false);
		await expect(uploads.removeUpload("1", story)).rejects.toThrow(/no story/);
	});

	test("that were never confirmed are gone after a restart, and a stale button says so", async () => {
		const { id } = await (await open()).previewUpload("1", tale);
		const again = await open();
		await expect(again.addUpload("1", id, {})).rejects.toThrow(/Send it again/);
	});

	test("that are never confirmed do not pile up: the last five of a server are kept", async () => {
		const uploads = await open();
		const ids: string[] = [];
		for (let number = 1; number <= 7; number++) {
			const bytes = new TextEncoder().encode(`Ann walked ${number} miles.\n`);
			ids.push((await uploads.previewUpload("1", { name: "tale.txt", bytes })).id);
		}
		const kept = readdirSync(join(folder, "uploads", "1", ".aside"));
		expect(kept.sort()).toEqual(
			ids
				.slice(2)
				.flatMap((id) => [`${id}.json`, `${id}.txt`])
				.sort(),
		);
	});

	test("of another server cannot be confirmed", async () => {
		const uploads = await open();
		const { id } = await uploads.previewUpload("1", tale);
		await expect(uploads.addUpload("2", id, {})).rejects.toThrow(/Send it again/);
	});

	test("that are no story are refused with what they are", async () => {
		const pdf = { name: "tale.txt", bytes: new TextEncoder().encode("%PDF-1.7 …") };
		await expect((await open()).previewUpload("1", pdf)).rejects.toThrow(/PDF/);
	});
});

describe("what an upload is called", () => {
	test("is its file's name where it has no title of its own, never its digest", async () => {
		const bytes = new TextEncoder().encode("Ann walked to York.\n\nShe came home.\n");
		const uploads = await open();
		for (const [name, title] of [
			["C:\\Users\\ann\\my_tale.txt", "My Tale"],
			["constructor.txt", "Constructor"],
			[".epub", "Story"],
		] as const) {
			expect((await uploads.previewUpload("1", { name, bytes })).title).toBe(title);
		}
	});

	test("is told where it cannot be read", async () => {
		const uploads = await open();
		const empty = { name: "a/b/My *tale*.txt", bytes: new TextEncoder().encode(" \n") };
		await expect(uploads.previewUpload("1", empty)).rejects.toThrow(/^My \*tale\*\.txt holds no text/);
		const broken = { name: "story.epub", bytes: new TextEncoder().encode("PK\u0003\u0004 no archive at all") };
		await expect(uploads.previewUpload("1", broken)).rejects.toThrow(/story\.epub/);
		await expect(uploads.previewUpload("1", broken)).rejects.not.toThrow(/[0-9a-f]{32}/);
	});

	test("is its title while it is read, whatever its id had to become", async () => {
		const uploads = await open();
		const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "白鯨記" });
		rmSync(join(folder, "snapshots"), { recursive: true });
		mkdirSync(join(folder, "snapshots"));
		await engine.close();
		engine = await openEngine({ corpusDir: join(folder, "corpus"), dataDir: folder, log: silent });
		await open();
		const own = (await engine.statuses({ guild: "1", limits: new Map() })).find(({ id }) => id === story);
		expect(own).toMatchObject({ title: "白鯨記", state: "reading" });
	});

	test("may be what no file of a corpus is called, and is found under it", async () => {
		const uploads = await open();
		const names = ["README", "License", "Thumbs.db", "constructor", "__proto__", "toString"];
		for (const title of names) {
			const bytes = new TextEncoder().encode(`Ann walked to York.\n\nShe read ${title}.\n`);
			await uploads.addUpload("1", (await uploads.previewUpload("1", { name: "a.txt", bytes })).id, { title });
		}
		await open();
		const own = (await engine.statuses({ guild: "1", limits: new Map() })).filter(({ uploaded }) => uploaded === true);
		expect(own.map(({ title }) => title)).toEqual([...names].sort());
		expect(own.every(({ state }) => state === "ready")).toBe(true);
	});
});

describe("the same file", () => {
	test("sent again is said to be there already, by its story's name", async () => {
		const uploads = await open();
		await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
		const again = uploads.previewUpload("1", { ...tale, name: "other-name.md" });
		await expect(again).rejects.toThrow(/here already: it is The Mill \(story: the-mill\).*\/story remove/);
		expect(await settings.uploads("1")).toHaveLength(1);
		expect(readdirSync(join(folder, "uploads", "1", ".aside"))).toEqual([]);
	});

	test("as one of the corpus is said to be there already", async () => {
		const fox = { name: "fox.txt", bytes: new TextEncoder().encode("A fox ran by.\n\nIt was red.\n") };
		await engine.settled();
		await expect((await open()).previewUpload("1", fox)).rejects.toThrow(/it is Other \(story: other\).*every server/);
	});

	test("as one of another server is nobody's business", async () => {
		const uploads = await open();
		await uploads.addUpload("2", (await uploads.previewUpload("2", tale)).id, { title: "The Mill" });
		expect(await uploads.previewUpload("1", tale)).toMatchObject({ paragraphs: 2 });
	});

	test("once it was removed can be added again", async () => {
		const uploads = await open();
		const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
		await uploads.removeUpload("1", story);
		const { id } = await uploads.previewUpload("1", tale);
		await uploads.addUpload("1", id, { title: "Mill again" });
		expect(await titles("1")).toContain("Mill again");
	});
});
