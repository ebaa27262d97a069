import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allCommands, keepingCommands } from "../../../commands/index.ts";
import { createDesk } from "../../../src/asking/desk.ts";
import type { Ports } from "../../../src/asking/ports.ts";
import { scopeFor } from "../../../src/asking/reading-limit.ts";
import { openSettings, type Settings } from "../../../src/storage/settings.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { searchable } from "../../bundled-story.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { temporaryFolder } from "../../storage/temporary-folder.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { buttonsOf, textOf } from "../stand-in/messages.ts";
import { BOT_ID, Channel, SERVER_ID, type Where } from "../stand-in/people.ts";

const TALE = `THE MILL

CHAPTER I

Anna Reed came to the mill in spring. She carried a lantern.

CHAPTER II

Anna Reed married Tom Hale, and the lantern was sold.

CHAPTER III

Tom Hale drowned with the lantern in the river.
`;

let settings: Settings;
let running: Running;

beforeEach(async () => {
	settings = openSettings(temporaryFolder());
	const story = searchable(showWhole(readStory({ path: "mill.txt", bytes: new TextEncoder().encode(TALE) })));
	const runner = runnerOver(story);
	const ports: Ports = {
		...settings,
		removeUpload: async () => {},
		refreshStories: async () => {},
		prepareLimit: async () => {},
		outline: async () => [1, 2, 3].map((number) => ({ number, paragraphs: 1 })),
	};
	running = await startBot({
		commands: allCommands,
		runner: createDesk(keepingCommands, ports, runner),
		scopeFor: async (showing) => scopeFor(showing, await runner.statuses({ limits: new Map() }), ports),
	});
});

afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
	await settings.close();
});

const inChannel = (channel: string): Where => ({ kind: "server", channel });
const chapterOne = { chapter: 1, paragraph: 1_000_000 };
const MENTION = `<@${BOT_ID}>`;

describe.each([
	["a thread", Channel.Thread, Channel.Text],
	["a private thread", Channel.PrivateThread, Channel.Text],
	["a thread under an announcement", Channel.Announced, Channel.Text],
	["a forum's post", Channel.Post, Channel.Forum],
	["the text beside a voice channel", Channel.Voice, Channel.Voice],
])("%s obeys the limit of the channel it belongs to", (_, thread, channel) => {
	beforeEach(() => settings.setChannelLimit(SERVER_ID, channel, "mill", chapterOne));

	test("for a command", async () => {
		const { message, isPrivate } = await running.standIn.slash(
			"find",
			{ words: "lantern" },
			{ where: inChannel(thread) },
		);
		expect(isPrivate).toBe(false);
		expect(textOf(message)).toContain("Anna Reed came to the mill");
		expect(textOf(message)).not.toContain("drowned");
	});

	test("for a mention", async () => {
		running.standIn.say(`${MENTION} /find lantern`, { where: inChannel(thread) });
		const answer = textOf(await running.standIn.nextPost());
		expect(answer).toContain("Anna Reed came to the mill");
		expect(answer).not.toContain("drowned");
	});

	test("for a click that changes the answer before everybody", async () => {
		const { message } = await running.standIn.slash("passage", { citation: "1:1" }, { where: inChannel(thread) });
		const later = buttonsOf(message)["After"];
		const clicked = await running.standIn.press(message, later, { where: inChannel(thread) });
		expect(textOf(clicked.message)).not.toContain("married");
	});

	test("and a limit set in it is the channel's", async () => {
		const { message } = await running.standIn.slash(
			"settings",
			{ place: "2" },
			{ where: inChannel(thread), subcommand: "channel limit" },
		);
		const where = thread === channel ? "this channel" : "the channel that this thread belongs to";
		expect(textOf(message)).toContain(`Public answers in ${where}: THE MILL up to the end of chapter 2`);
		expect((await settings.channelSettings(SERVER_ID, channel)).limits.get("mill")).toMatchObject({ chapter: 2 });
		if (thread !== channel) expect((await settings.channelSettings(SERVER_ID, thread)).limits.size).toBe(0);
	});
});

test("the story meant in a channel is meant in its threads too", async () => {
	await settings.setChannelStory(SERVER_ID, Channel.Text, "mill");
	await running.standIn.slash("progress", { place: "2" }, { where: inChannel(Channel.Thread), subcommand: "set" });
	expect(await settings.readingPosition("400000000000000001", { story: "mill" })).toMatchObject({ chapter: 2 });
});

test("a limit that an older version kept of the thread itself still holds", async () => {
	await settings.setChannelLimit(SERVER_ID, Channel.Thread, "mill", chapterOne);
	const { message } = await running.standIn.slash("find", { words: "lantern" }, { where: inChannel(Channel.Thread) });
	expect(textOf(message)).not.toContain("drowned");
});

test("in a thread of a channel that nobody tells, commands are answered to the asker alone and messages are not", async () => {
	const where = inChannel(Channel.Stray);
	const { message, isPrivate } = await running.standIn.slash("find", { words: "lantern" }, { where });
	expect(isPrivate).toBe(true);
	expect(textOf(message)).toContain("lantern");
	running.standIn.say(`${MENTION} who is Tom Hale?`, { where });
	expect(textOf(await running.standIn.nextPost())).toContain("I cannot see which channel this thread belongs to");
	const set = await running.standIn.slash("settings", { place: "2" }, { where, subcommand: "channel limit" });
	expect(textOf(set.message)).toContain("Use this in the channel it is about.");
});

describe("in a server that has the commands but not the bot", () => {
	const server = "200000000000000002";
	const find = (channel: string) =>
		running.standIn.slash("find", { words: "lantern" }, { where: { kind: "server", channel, server } });

	test("a thread obeys the limit of the channel it belongs to", async () => {
		await settings.setChannelLimit(server, Channel.Unseen, "mill", chapterOne);
		const { message, isPrivate } = await find(Channel.UnseenThread);
		expect(isPrivate).toBe(false);
		expect(textOf(message)).toContain("Anna Reed came to the mill");
		expect(textOf(message)).not.toContain("drowned");
	});

	test("a channel is answered before everybody, a thread of a channel that nobody tells to the asker alone", async () => {
		expect((await find(Channel.Unseen)).isPrivate).toBe(false);
		expect((await find(Channel.UnseenStray)).isPrivate).toBe(true);
	});
});

test("a limit that an older version kept of a thread is shown there", async () => {
	await settings.setChannelLimit(SERVER_ID, Channel.Thread, "mill", chapterOne);
	const where = inChannel(Channel.Thread);
	const { message } = await running.standIn.slash("settings", {}, { where, subcommand: "show" });
	expect(textOf(message)).toContain("Public answers in this thread, from before: THE MILL up to the end of chapter 1");
});

test("a message that is looked for in the story is compared without its decoration", async () => {
	const text = "**Anna Reed** came to the mill in ||spring|| <:pepe:123456789012345678> <@400000000000000002>";
	const { message } = await running.standIn.useOnMessage("Find in story", text);
	expect(textOf(message)).toContain("Verbatim");
});
