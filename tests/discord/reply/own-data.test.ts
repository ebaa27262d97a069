import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { searchable } from "../../bundled-story.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { type ReaderDesk, readerDesk } from "../../reader-desk.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { textOf } from "../stand-in/messages.ts";
import { BEN, BOT_ID, DIRECT } from "../stand-in/people.ts";

const TALE = "THE MILL\n\nCHAPTER I\n\nAnn came to the mill.\n\nCHAPTER II\n\nAnn left the mill.\n";
const FILE = "footnote-data.json";

let desk: ReaderDesk;
let running: Running;

beforeEach(async () => {
	const story = searchable(showWhole(readStory({ path: "mill.txt", bytes: new TextEncoder().encode(TALE) })));
	desk = readerDesk(runnerOver(story));
	running = await startBot({ commands: allCommands, runner: desk.runner, scopeFor: desk.scopeFor });
	await desk.settings.setReadingPosition(BEN.id, { story: "mill" }, { chapter: 1, paragraph: 1 });
	await desk.settings.setLastStory(BEN.id, { story: "mill", guild: "5" });
});

afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
});

const KEPT = {
	reader: BEN.id,
	positions: [{ story: "mill", chapter: 1, paragraph: 1 }],
	lastStory: { story: "mill", guild: "5" },
};

/** What the last file that was sent holds. */
const lastFile = () => {
	const text = running.standIn.requests.map(({ files }) => files.get(FILE)).findLast((file) => file !== undefined);
	return text === undefined ? undefined : JSON.parse(text);
};

test("/privacy export gives the asker alone all that is kept of them, as a file", async () => {
	const { message, isPrivate } = await running.standIn.slash("privacy", { export: true }, { by: BEN });
	expect(isPrivate).toBe(true);
	expect(textOf(message)).toContain("All that is kept of you is in this file.");
	expect(lastFile()).toEqual(KEPT);
});

test("a direct message may ask for it, too", async () => {
	running.standIn.say("/privacy export:true", { by: BEN, where: DIRECT });
	expect(textOf(await running.standIn.nextPost())).toContain("All that is kept of you is in this file.");
	expect(lastFile()).toEqual(KEPT);
});

test.each(["export:true", "export:TRUE", "true"])("a message in a server cannot: /privacy %s", async (option) => {
	const before = running.standIn.requests.length;
	running.standIn.say(`<@${BOT_ID}> /privacy ${option}`, { by: BEN });
	expect(textOf(await running.standIn.nextPost())).toContain("/privacy");
	expect(running.standIn.requests.slice(before).every(({ files }) => files.size === 0)).toBe(true);
});

describe("without anything kept", () => {
	test("there is no file", async () => {
		const before = running.standIn.requests.length;
		const { message } = await running.standIn.slash("privacy", { export: true });
		expect(textOf(message)).toContain("Nothing was kept of you.");
		expect(running.standIn.requests.slice(before).every(({ files }) => files.size === 0)).toBe(true);
	});

	test("what is kept at all is told as before", async () => {
		const { message } = await running.standIn.slash("privacy");
		expect(textOf(message)).toContain("What is kept");
	});
});
