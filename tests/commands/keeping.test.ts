import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allCommands, keepingCommands } from "../../commands/index.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { wordsOf } from "../../src/answering/wording/words.ts";
import type { Asker, CommandRunner, StoryStatus } from "../../src/asking/command.ts";
import { createDesk } from "../../src/asking/desk.ts";
import type { Ports } from "../../src/asking/ports.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { said } from "../told.ts";

const statuses: readonly StoryStatus[] = [
	{ id: "saga", title: "The Saga", state: "ready", chapters: 3 },
	{ id: "report", title: "The Report", state: "ready", chapters: 1 },
	{ id: "own", title: "Our Own", state: "ready", chapters: 2, uploaded: true },
];
const outlines = {
	saga: [1, 2, 3].map((number) => ({ number, title: `Secret ${number}`, paragraphs: 10 })),
	report: [{ number: 1, paragraphs: 5 }],
};
const admin: Asker = { reader: "1", guild: "9", channel: "7", mayManage: true };
const reader: Asker = { ...admin, reader: "2", mayManage: false };

let folder: string;
let settings: Settings;
let ports: Ports;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "footnote-"));
	settings = openSettings(folder);
	ports = {
		...settings,
		removeUpload: async (guild, story) => void (await settings.removeUpload(guild, story)),
		refreshStories: async () => undefined,
		prepareLimit: async () => undefined,
		outline: async ({ story }) => outlines[story as keyof typeof outlines],
	};
});
afterEach(async () => {
	await settings.close();
	rmSync(folder, { recursive: true });
});

/** Stories are not asked anything here. */
const stories: CommandRunner = {
	run: () => Promise.reject(new Error("no story is asked")),
	complete: async () => [],
	statuses: async () => statuses,
};

async function say(line: string, asker: Asker = reader): Promise<string> {
	const answer: Answer = await createDesk(keepingCommands, ports, stories).run(readCall(allCommands, line), {
		limits: new Map(),
		asker,
	});
	if (answer.kind === "ambiguous")
		return [wordsOf(answer.headline), ...answer.candidates.map(({ name }) => name)].join("\n");
	return answer.kind === "info"
		? [answer.headline, ...answer.lines].map((one) => wordsOf(one)).join("\n")
		: answer.kind;
}

function offered(focused: string, typed: string, options: Record<string, string> = {}) {
	const call = { command: "progress", subcommand: "set", options };
	return createDesk(keepingCommands, ports, stories).complete(call, focused, typed, {
		limits: new Map(),
		asker: reader,
	});
}

describe("/progress", () => {
	test("sets a chapter, shows it and clears it", async () => {
		expect(await say("/progress set 2 story:saga")).toContain("up to the end of chapter 2");
		expect(await say("/progress show")).toContain("The Saga: read up to the end of chapter 2");
		expect(await say("/progress clear story:saga")).toContain("Forgotten");
		expect(await say("/progress show")).toContain("no reading position");
	});

	test("takes a citation too", async () => {
		await say("/progress set 2:4 story:saga");
		expect(await ports.readingPosition("2", { story: "saga" })).toEqual({ chapter: 2, paragraph: 4 });
	});

	test.each(["/progress set 9 story:saga", "/progress set 2:99 story:saga", "/progress set soon story:saga"])(
		"refuses %j with what there is",
		async (line) => {
			await expect(say(line)).rejects.toThrow(/chapters 1 to 3|paragraphs 1 to 10|is no place/);
		},
	);

	test.each(["/progress set 2", "/progress clear"])("%s asks which of several stories is meant", async (line) => {
		expect(await say(line)).toBe("There are 3 stories here. Which one do you mean?\nThe Saga\nThe Report\nOur Own");
		expect(await ports.readingPositions("2")).toEqual(new Map());
	});

	test("asks nobody for a position in a story of one chapter", async () => {
		expect(await say("/progress set 1 story:report")).toContain("one chapter");
		expect(await ports.readingPositions("2")).toEqual(new Map());
	});

	test("keeps of two places said at once the one said last, however long the first takes to look up", async () => {
		let isFirst = true;
		const outline: Ports["outline"] = async (key) => {
			if (isFirst) {
				isFirst = false;
				await new Promise(setImmediate);
			}
			return ports.outline(key);
		};
		const desk = createDesk(keepingCommands, { ...ports, outline }, stories);
		const set = (place: string) =>
			desk.run(readCall(allCommands, `/progress set ${place} story:saga`), { limits: new Map(), asker: reader });
		await Promise.all([set("3"), set("1")]);
		expect(await ports.readingPosition("2", { story: "saga" })).toEqual({ chapter: 1, paragraph: WHOLE_CHAPTER });
	});

	test("offers later chapters by number alone: their titles would tell", async () => {
		await say("/progress set 1 story:saga");
		const choices = await offered("place", "", { story: "saga" });
		expect(choices.map(({ name, value }) => [name, value])).toEqual([
			["1: Secret 1", "1"],
			["Chapter 2", "2"],
			["Chapter 3", "3"],
		]);
	});
});

describe("/settings", () => {
	test("is refused to those who may not manage the server, whatever Discord let through", async () => {
		await expect(say("/settings show")).rejects.toThrow(/manage the server/);
		await expect(say("/settings default chapter-1", { ...admin, guild: undefined })).rejects.toThrow(
			/belong to a server/,
		);
	});

	test("changes and shows every choice", async () => {
		await say("/settings default chapter-1", admin);
		await say("/settings story saga", admin);
		await say("/settings answers private", admin);
		await say("/settings excerpt 500", admin);
		await say("/settings channel story report", admin);
		const shown = await say("/settings channel limit 2 story:saga", admin);
		for (const words of [
			"chapter 1 only",
			"The Saga",
			"to the asker alone",
			"500 characters",
			"The Report",
			"up to the end of chapter 2",
		]) {
			expect(shown).toContain(words);
		}
	});

	test.each(["/settings default sometimes", "/settings excerpt 5", "/settings answers loud", "/settings story nosuch"])(
		"refuses %j",
		async (line) => {
			await expect(say(line, admin)).rejects.toThrow();
		},
	);
});

describe("/story remove", () => {
	test("removes a story of the server, and none of the corpus", async () => {
		await settings.saveUpload({ guild: "9", story: "own", file: "own.txt" });
		await expect(say("/story remove saga", admin)).rejects.toThrow(/not added by this server/);
		await expect(say("/story remove own", reader)).rejects.toThrow(/may manage/);
		expect(await say("/story remove own", admin)).toContain("Removed Our Own");
		expect(await settings.uploads("9")).toEqual([]);
	});
});

describe("/forget", () => {
	test("deletes the asker's rows and nobody else's", async () => {
		await say("/progress set 1 story:saga");
		await say("/progress set 3 story:saga", { ...reader, reader: "3" });
		expect(await say("/forget")).toContain("Forgotten");
		expect(await ports.readingPositions("2")).toEqual(new Map());
		expect(await ports.readingPositions("3")).toEqual(new Map([["saga", { chapter: 3, paragraph: WHOLE_CHAPTER }]]));
	});
});

describe("the reader's last story", () => {
	const found: Answer = { kind: "found", confidence: "high", headline: said(""), evidence: [] as never, details: [] };
	/** @param meanwhile What happens before the answer is there. */
	const deskWhile = (known: () => readonly StoryStatus[], meanwhile: (desk: CommandRunner) => Promise<unknown>) => {
		const desk: CommandRunner = createDesk(keepingCommands, ports, {
			...stories,
			statuses: async () => known(),
			run: async () => {
				await meanwhile(desk);
				return found;
			},
		});
		return desk;
	};
	const question = (story: string) => ({ command: "ask", options: { question: "who", story } });
	const scope = { limits: new Map(), asker: reader, guild: "9" };
	const ask = (story: string) =>
		deskWhile(
			() => statuses,
			async () => undefined,
		).run(question(story), scope);

	test("is the one they named", async () => {
		await ask("saga");
		expect(await ports.lastStory("2")).toEqual({ story: "saga" });
	});

	test("belongs to its server, if that brought it in", async () => {
		await ask("own");
		expect(await ports.lastStory("2")).toEqual({ story: "own", guild: "9" });
	});

	test("is answered from although it went away meanwhile", async () => {
		let known = statuses;
		const desk = deskWhile(
			() => known,
			async () => {
				known = statuses.slice(1);
			},
		);
		expect(await desk.run(question("saga"), scope)).toEqual(found);
	});

	test("is not kept of a reader who was forgotten meanwhile, but of every other", async () => {
		const forget = (desk: CommandRunner) => desk.run({ command: "forget", options: {} }, scope);
		const desk = deskWhile(() => statuses, forget);
		await desk.run(question("saga"), scope);
		expect(await ports.lastStory("2")).toBeUndefined();
		await desk.run(question("saga"), { ...scope, asker: { ...reader, reader: "3" } });
		expect(await ports.lastStory("3")).toEqual({ story: "saga" });
	});

	test("costs no answer where it cannot be kept", async () => {
		ports = { ...ports, setLastStory: () => Promise.reject(new Error("the disk is full")) };
		expect(await ask("saga")).toEqual(found);
	});
});
