import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { allCommands, keepingCommands } from "../../commands/index.ts";
import { wordsOf } from "../../src/answering/wording/words.ts";
import type { Asker } from "../../src/asking/command.ts";
import { createDesk } from "../../src/asking/desk.ts";
import { standingPlaces } from "../../src/asking/keeping/standing-places.ts";
import type { Ports } from "../../src/asking/ports.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { type Showing, scopeFor } from "../../src/asking/reading-limit.ts";
import { openEngine } from "../../src/engine/engine.ts";
import { openInProcess, type StoryRunner } from "../../src/engine/in-process.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { told } from "../told.ts";
import { chapteredStory, corpusFolder, writeStory } from "./corpus-folder.ts";

const reader: Asker = { reader: "1", guild: "9", channel: "7", mayManage: true };
const showing: Showing = { asker: reader, private: true, spoilerChannel: false, spoilers: false };

const ANNA = ["Anna Reed came to the mill at noon.", "She had walked the whole of the way from Ferrow."];
const TOM = ["Tom Hale drowned in the river that night.", "Nobody but the heron saw it happen."];
const EVE = ["Eve Marsh found the lantern in the reeds.", "It was still warm when she took it up."];
const BEFORE = chapteredStory("The Mill", [ANNA, TOM, EVE]);
/** The same words, with a chapter found in what was one. */
const MENDED = chapteredStory("The Mill", [ANNA.slice(0, 1), ANNA.slice(1), TOM, EVE]);

let folder: string;
let settings: Settings;

beforeEach(() => {
	folder = temporaryFolder();
	settings = openSettings(folder);
});
afterEach(() => settings.close());

/** The bot over this text: what is kept stays, whatever is read. */
async function botOver(text: string) {
	const stories = await openInProcess({ corpusDir: corpusFolder({ "mill.txt": text }).corpusDir });
	return { stories, ...deskOver(stories) };
}

function deskOver(stories: StoryRunner) {
	const ports: Ports = {
		...standingPlaces(settings, stories),
		removeUpload: async () => {},
		refreshStories: async () => {},
		prepareLimit: async () => {},
		outline: stories.outline,
	};
	const runner = createDesk(keepingCommands, ports, stories);
	const scope = async (how: Partial<Showing> = {}) =>
		scopeFor({ ...showing, ...how }, await stories.statuses({ limits: new Map() }), ports);
	return {
		ports,
		scope,
		ask: async (line: string, how: Partial<Showing> = {}) => {
			const answer = await runner.run(readCall(allCommands, line), await scope(how));
			const moved = answer.moved?.map((one) => wordsOf(one));
			return Object.assign(told(answer), { moved });
		},
		say: async (line: string) => {
			const answer = await runner.run(readCall(allCommands, line), await scope());
			if (answer.kind !== "info") throw new Error(`${line} is answered by ${answer.kind}.`);
			return [answer.headline, ...answer.lines].map((one) => wordsOf(one)).join("\n");
		},
	};
}

const MOVED = "The Mill was read anew: your place in it is now the end of chapter 2.";

describe("a reader's place in a story that is read anew", () => {
	test("is where its words stand, and the reader is told so once, with the next answer that is theirs alone", async () => {
		await (await botOver(BEFORE)).say("/progress set 1");
		const { ask, ports } = await botOver(MENDED);
		expect((await ask("/who Tom Hale", { private: false })).moved).toBeUndefined();
		const answer = await ask("/who Tom Hale");
		expect([answer["kind"], answer.moved]).toEqual(["not-in-story", [MOVED]]);
		expect((await ask("/who Tom Hale")).moved).toBeUndefined();
		expect(await ask("/find walked")).toMatchObject({ kind: "found" });
		expect(await ports.readingPosition("1", { story: "mill" })).toMatchObject({ chapter: 2, paragraph: WHOLE_CHAPTER });
	});

	test("is told by /progress show, once as moved", async () => {
		await (await botOver(BEFORE)).say("/progress set 1");
		const { say, ask } = await botOver(MENDED);
		expect(await say("/progress show")).toContain(MOVED);
		expect(await say("/progress show")).toContain("The Mill: read up to the end of chapter 2");
		expect((await ask("/who Tom Hale")).moved).toBeUndefined();
	});

	test("falls back where its words are gone, and the reader is told how to set it", async () => {
		await (await botOver(BEFORE)).say("/progress set 2:1");
		const { ask } = await botOver(BEFORE.replace("Tom Hale drowned", "Tom Hale vanished"));
		const { moved, ...answer } = await ask("/who Tom Hale");
		expect(answer["kind"]).toBe("not-in-story");
		expect(moved?.[0]).toMatch(/no longer sure: your place in it is now ch\. 1 ¶2\. \/progress set sets it/);
	});

	test("is the beginning in another story of that name, of which nothing is shown", async () => {
		await (await botOver(BEFORE)).say("/progress set 3");
		const { ask } = await botOver(chapteredStory("The Mill", [["Ruth Lowe kept bees."], ["Ruth Lowe kept goats."]]));
		expect(await ask("/who Ruth Lowe")).toMatchObject({
			kind: "not-in-story",
			moved: [expect.stringMatching(/now the beginning/)],
		});
		expect(await ask("/find bees goats")).toMatchObject({ kind: "not-in-story" });
		expect(await ask("/cast")).not.toMatchObject({ evidence: [expect.anything()] });
	});

	test("holds where all its chapters are one now", async () => {
		await (await botOver(BEFORE)).say("/progress set 1");
		const { ask, say } = await botOver(`The Mill\n\n${[...ANNA, ...TOM, ...EVE].join("\n\n")}\n`);
		expect(await ask("/find river")).toMatchObject({ kind: "not-in-story" });
		expect(await ask("/find walked")).toMatchObject({ kind: "found" });
		expect(await say("/progress set 2")).toMatch(/one chapter.*\n.*still holds, ch\. 1 ¶2: \/progress clear/);
		await say("/progress clear");
		expect(await ask("/find river")).toMatchObject({ kind: "found" });
	});

	test("stays as it is where an older version kept no words of it", async () => {
		await settings.setReadingPosition("1", { story: "mill" }, { chapter: 1, paragraph: WHOLE_CHAPTER });
		const { ask, ports } = await botOver(MENDED);
		expect(await ask("/find walked")).toMatchObject({ kind: "not-in-story", moved: undefined });
		expect(await ports.readingPosition("1", { story: "mill" })).toEqual({ chapter: 1, paragraph: WHOLE_CHAPTER });
	});

	test("that they set meanwhile counts, not the one that was being looked for", async () => {
		await (await botOver(BEFORE)).say("/progress set 1");
		const { ports } = await botOver(MENDED);
		const kept = await settings.readingPosition("1", { story: "mill" });
		await ports.setReadingPosition("1", { story: "mill" }, { chapter: 4, paragraph: 1 });
		if (kept !== undefined) await ports.moveReadingPosition("1", { story: "mill" }, kept, { chapter: 1, paragraph: 1 });
		expect(await ports.readingPosition("1", { story: "mill" })).toMatchObject({ chapter: 4, paragraph: 1 });
	});

	test("leaves nothing behind when it is forgotten", async () => {
		const { say } = await botOver(BEFORE);
		await say("/progress set 2");
		const bytes = () =>
			["footnote.db", "footnote.db-wal"].map((name) => readFileSync(join(folder, name), "latin1")).join();
		expect(bytes()).toContain("nobodybuttheheron");
		await say("/forget");
		expect(bytes()).not.toContain("nobodybuttheheron");
	});
});

test("the threads that read and answer do the same, down to a story of which nothing may be shown", async () => {
	const { corpusDir, dataDir } = corpusFolder({ "mill.txt": BEFORE });
	const quiet = { info: () => {}, warn: () => {}, error: () => {} };
	const engine = await openEngine({ corpusDir, dataDir, log: quiet });
	onTestFinished(engine.close);
	await engine.settled();
	const { say, ask } = deskOver(engine);
	await say("/progress set 1");
	const readingNow = async () => (await engine.statuses({ limits: new Map() }))[0]?.reading;
	const readAnew = async (text: string) => {
		const before = await readingNow();
		writeStory(corpusDir, "mill.txt", text);
		await expect.poll(readingNow).not.toBe(before);
	};
	await readAnew(MENDED);
	expect(await ask("/find river")).toMatchObject({ kind: "not-in-story", moved: [MOVED] });
	expect(await ask("/find walked")).toMatchObject({ kind: "found" });
	await readAnew(chapteredStory("The Mill", [["Ruth Lowe kept bees."], ["Ruth Lowe kept goats."]]));
	expect(await ask("/who Ruth Lowe")).toMatchObject({
		kind: "not-in-story",
		nearest: [],
		moved: [expect.stringMatching(/now the beginning/)],
	});
	expect(await say("/progress show")).toContain("The Mill: read up to the beginning");
	await say("/progress set chapter 1");
	expect(await ask("/find bees")).toMatchObject({ kind: "found" });
});

describe("a channel's limit in a story that is read anew", () => {
	test("is where its words stand", async () => {
		await (await botOver(BEFORE)).say("/settings channel limit 1");
		const { ask, say } = await botOver(MENDED);
		expect(await ask("/find walked", { private: false })).toMatchObject({ kind: "found" });
		expect(await ask("/find river", { private: false })).toMatchObject({ kind: "not-in-story" });
		expect(await say("/settings show")).toContain(
			"The Mill up to the end of chapter 2 (found again when it was read anew)",
		);
	});
});

describe("a story that is read anew while a question is under way", () => {
	test("is not answered from under the numbers of its old reading", async () => {
		const before = await botOver(BEFORE);
		await before.say("/progress set 1");
		const scope = await before.scope();
		const { stories } = await botOver(MENDED);
		const call = readCall(allCommands, "/find walked");
		expect(told(await stories.run(call, scope))).toMatchObject({ kind: "not-in-story", reason: "no-story" });
		expect(await stories.complete(readCall(allCommands, "/who T"), "name", "T", scope)).toEqual([]);
	});

	test("takes no place whose numbers are those of its old reading", async () => {
		const [status] = await (await botOver(BEFORE)).stories.statuses({ limits: new Map() });
		const { ports } = await botOver(MENDED);
		const place = { chapter: 2, paragraph: 1, reading: status?.reading };
		await expect(ports.setReadingPosition("1", { story: "mill" }, place)).rejects.toThrow(/read anew; say it again/);
	});

	test("is not shown where it cannot be looked into for the place", async () => {
		await (await botOver(BEFORE)).say("/progress set 1");
		const { stories } = await botOver(MENDED);
		const { ask } = deskOver({ ...stories, findPlace: () => Promise.reject(new Error("damaged")) });
		expect(await ask("/find walked")).toMatchObject({ kind: "not-in-story", reason: "no-story" });
	});
});
