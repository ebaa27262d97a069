import { afterEach, beforeEach, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { mill } from "../../follow-up-tale.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { type ReaderDesk, readerDesk } from "../../reader-desk.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { buttonsOf, type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, BOT_ID, DIRECT, IN_SERVER, SERVER_ID } from "../stand-in/people.ts";
import type { Written } from "../stand-in/written-message.ts";

const MENTION = `<@${BOT_ID}>`;
const WIFE = "-# Read as: Who is Sir Thomas Hale's wife?";
const BY_ITSELF = "-# This question was taken by itself, without the one before it. Name who or what is meant.";

let desk: ReaderDesk;
let running: Running;

beforeEach(async () => {
	desk = readerDesk(runnerOver(mill));
	running = await startBot({ commands: allCommands, runner: desk.runner, scopeFor: desk.scopeFor });
});

afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
	await desk.settings.close();
});

async function say(text: string, written: Written = {}): Promise<MessageJson> {
	running.standIn.say(text, written);
	return running.standIn.nextPost();
}

test("a direct message goes back to the one before, and shows what it was read as", async () => {
	await say("Who is Tom Hale?", { where: DIRECT });
	const answer = await say("and his wife?", { where: DIRECT });
	expect(textOf(answer)).toContain(WIFE);
	expect(textOf(answer)).toMatch(/\*\*Anna Hale: [\s\S]*-# \/who \*\*name:\*\* Sir Thomas Hale's wife$/);
	expect(textOf(await say("where does she live?", { where: DIRECT }))).toContain(
		"-# Read as: Where does Anna Hale live?",
	);
});

test("a reply to the bot's answer in a server goes back to it, without a mention too", async () => {
	const answer = await say(`${MENTION} who is Tom Hale?`);
	const wife = await say("and his wife?", { replyTo: answer });
	expect(textOf(wife)).toContain(WIFE);
	expect(textOf(await say(`${MENTION} where does she live?`, { replyTo: wife }))).toContain(
		"Where does Anna Hale live?",
	);
});

test("a reply to a command's answer goes back to that", async () => {
	const { message } = await running.standIn.slash("who", { name: "Tom Hale" });
	expect(textOf(await say("and his wife?", { replyTo: message as MessageJson }))).toContain(WIFE);
});

test("a button under the answer to a follow-up asks the whole question", async () => {
	await say("Where does Tom Hale live?", { where: DIRECT });
	const answer = await say("who is he?", { where: DIRECT });
	expect(textOf(answer)).toContain("-# /who **name:** Sir Thomas Hale");
	expect(Object.keys(buttonsOf(answer))).not.toEqual([]);
});

test("a mention that replies to nothing, or to an older answer, is taken by itself", async () => {
	const first = await say(`${MENTION} who is Tom Hale?`);
	expect(textOf(await say(`${MENTION} and his wife?`))).toContain(BY_ITSELF);
	await say(`${MENTION} who is George Reed?`);
	expect(textOf(await say("and his wife?", { replyTo: first }))).toContain(BY_ITSELF);
	expect(textOf(await say("and his wife?", { replyTo: first, where: DIRECT }))).toContain(BY_ITSELF);
});

test("nobody goes back to what another asked", async () => {
	const answer = await say(`${MENTION} who is Tom Hale?`, { by: ANNA });
	expect(textOf(await say("and his wife?", { by: BEN, replyTo: answer }))).toContain(BY_ITSELF);
});

test("a refusal says that it took the question by itself", async () => {
	const answer = textOf(await say("why?", { where: DIRECT }));
	expect(answer).toContain("The story does not say.");
	expect(answer).toContain(BY_ITSELF);
});

test("in a server the name comes from what all may see", async () => {
	await desk.settings.setChannelLimit(SERVER_ID, IN_SERVER.kind === "server" ? IN_SERVER.channel : "", "mill", {
		chapter: 1,
		paragraph: 1_000_000,
	});
	await running.standIn.slash("who", { name: "Tom Hale", private: true });
	const answer = await say(`${MENTION} who is Tom Hale?`);
	expect(textOf(await say("where does he live?", { replyTo: answer }))).toContain(
		"Read as: Where does Mr. Tom Hale live?",
	);
});

test("no follow-up is logged", async () => {
	await say("Who is Tom Hale?", { where: DIRECT });
	await say("and his wife?", { where: DIRECT });
	expect(JSON.stringify(running.lines)).not.toMatch(/wife|Hale/);
});
