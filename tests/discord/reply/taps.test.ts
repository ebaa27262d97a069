import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WHOLE_CHAPTER } from "../../../src/story/place.ts";
import { flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import {
	ANNA,
	BEN,
	BOT_ID,
	Channel,
	DIRECT,
	IN_SERVER,
	type Reader,
	SERVER_ID,
	USER_INSTALLED,
	type Where,
} from "../stand-in/people.ts";
import { SPOILERS, startTapBot, type TapBot } from "./tap-kit.ts";

let bot: TapBot;

beforeEach(async () => {
	bot = await startTapBot();
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

type Asking = { readonly by?: Reader; readonly where?: Where };

async function who(name: string, options: object = {}, asking: Asking = {}): Promise<MessageJson | undefined> {
	return (await bot.standIn.slash("who", { name, story: "mill", ...options }, asking)).message;
}

const TOLD_ALONE = { type: 4, isPrivate: true };
const LIVES_IN_YORK = /York/u;

/** Lets nothing of the mill's later chapters be shown to all in the text channel. */
function limitChannel(chapter: number): void {
	const limit = { chapter, paragraph: WHOLE_CHAPTER };
	bot.desk.settings.setChannelLimit(SERVER_ID, Channel.Text, "mill", limit);
}

describe("“I have read up to here”", () => {
	test("sets the position of whoever presses, and tells them alone, with the way back", async () => {
		const message = await who("Tom Hale");
		const told = await bot.tap(message, { kind: "read-here", citation: "mill 2:1" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toMatch(/up to ch\. 2 ¶1[\s\S]*\/progress clear/u);
		expect(bot.placeOf(ANNA)).toMatchObject({ chapter: 2, paragraph: 1 });
		await bot.tap(message, { kind: "read-here", citation: "mill 1:2" }, { by: BEN });
		expect(bot.placeOf(BEN)).toMatchObject({ chapter: 1, paragraph: 2 });
		expect(bot.placeOf(ANNA)).toMatchObject({ chapter: 2, paragraph: 1 });
	});

	test("says so where the story has no such place, or is gone, and takes no other story for it", async () => {
		const message = await who("Tom Hale");
		const beyond = await bot.tap(message, { kind: "read-here", citation: "mill 9:1" });
		expect(textOf(beyond.message)).toContain("There is no chapter 9");
		const gone = await bot.tap(message, { kind: "read-here", citation: "mil 1:1" });
		expect(textOf(gone.message)).toContain("This story is no longer here.");
		expect(bot.placeOf(ANNA)).toBeUndefined();
	});
});

describe("sharing an answer", () => {
	test("posts it for all, with the name of who shares it, so that nobody is pinged", async () => {
		const answer = await who("Tom Hale", { private: true });
		const shared = await bot.tap(answer, { kind: "share" });
		expect(shared).toMatchObject({ type: 4, isPrivate: false });
		expect(textOf(shared.message)).toMatch(LIVES_IN_YORK);
		expect(textOf(shared.message)).toContain("-# Shared by anna");
	});

	test("shows what the channel's limit allows, and tells whoever shares it alone that theirs went further", async () => {
		limitChannel(1);
		const answer = await who("Tom Hale", { private: true });
		expect(textOf(answer)).toMatch(SPOILERS);
		const shared = await bot.tap(answer, { kind: "share" });
		expect(shared.isPrivate).toBe(false);
		expect(textOf(shared.message)).toMatch(LIVES_IN_YORK);
		expect(textOf(shared.message)).not.toMatch(SPOILERS);
		expect(textOf(shared.message)).not.toMatch(/stop earlier/u);
		await expect.poll(() => texts().filter((text) => text.includes("stop earlier in the story"))).toHaveLength(1);
	});

	test("shares nothing where nothing is found under the channel's limit, and does not say that it is not there", async () => {
		limitChannel(1);
		const answer = (await bot.standIn.slash("find", { words: "Paris", story: "mill", private: true })).message;
		const told = await bot.tap(answer, { kind: "share" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toContain("as far as answers for all may go in this channel");
	});

	test("shows no more than the reader's own position allows", async () => {
		bot.hasRead(ANNA, 1);
		const shared = await bot.tap(await who("Tom Hale", { private: true }), { kind: "share" });
		expect(textOf(shared.message)).not.toMatch(SPOILERS);
	});

	test.each<
		[string, () => Promise<MessageJson | undefined>, { by?: Reader; where?: Where; spoilers?: boolean }, RegExp]
	>([
		["of an answer with spoilers", () => who("Tom Hale", { spoilers: true }), { spoilers: true }, /with spoilers/u],
		["in a direct message", () => who("Tom Hale", {}, { where: DIRECT }), { where: DIRECT }, /nobody to share/u],
		["of what all see", () => who("Tom Hale"), {}, /already/u],
		["of one's own places", async () => (await showPlaces()).message, {}, /no longer read the question|about you/u],
		[
			"by who may not write",
			() => who("Tom Hale", { private: true }, { by: { ...BEN, isMuted: true } }),
			{ by: { ...BEN, isMuted: true } },
			/may not write/u,
		],
	])("is refused by a clear word: %s", async (_, ask, how, words) => {
		const told = await bot.tap(await ask(), { kind: "share" }, how);
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toMatch(words);
	});

	test("is refused among people whose limits nobody knows", async () => {
		bot.hasRead(ANNA, 1);
		const answer = await who("Tom Hale", {}, { where: USER_INSTALLED });
		const told = await bot.tap(answer, { kind: "share" }, { where: USER_INSTALLED });
		expect(textOf(told.message)).toContain("how far others here have read");
	});
});

function showPlaces() {
	return bot.standIn.slash("progress", {}, { subcommand: "show" });
}

function texts(): readonly string[] {
	return [...bot.standIn.messages.values()].map(textOf);
}

describe("a follow-up by a form", () => {
	test.each([
		["an answer that the asker alone sees", { private: true }, true],
		["an answer that all see", {}, false],
	])("goes back to %s, and is shown to the same", async (_, options, isPrivate) => {
		const opened = await bot.tap(await who("Tom Hale", options), { kind: "follow" });
		const answer = await bot.standIn.submit(opened.form, { asked: "and his wife?" });
		expect(answer).toMatchObject({ type: 4, isPrivate });
		expect(textOf(answer.message)).toMatch(/Read as: Who is Sir Thomas Hale's wife\?[\s\S]*Whitby|Anna Hale/u);
	});

	test("goes back to it after a restart, and by a stranger as far as they may see", async () => {
		const message = await who("Tom Hale");
		await bot.restart();
		bot.hasRead(BEN, 1);
		const opened = await bot.tap(message, { kind: "follow" }, { by: BEN });
		const answer = await bot.standIn.submit(opened.form, { asked: "where does he live?" }, { by: BEN });
		expect(textOf(answer.message)).toContain("Read as: Where does Mr. Tom Hale live?");
		expect(textOf(answer.message)).not.toMatch(SPOILERS);
	});

	test("asks a whole question of the same story, and takes commands as they are typed", async () => {
		const message = await who("Tom Hale");
		const form = async () => (await bot.tap(message, { kind: "follow" })).form;
		const whole = await bot.standIn.submit(await form(), { asked: "Who is George Reed?" });
		expect(textOf(whole.message)).toContain("**story:** mill");
		const places = await bot.standIn.submit(await form(), { asked: "/progress show" });
		expect(places.isPrivate).toBe(true);
		const wrong = await bot.standIn.submit(await form(), { asked: "/nonsense" });
		expect(wrong.isPrivate).toBe(true);
		expect(textOf(wrong.message)).toContain("There is no command /nonsense.");
	});

	test("needs a question to go back to", async () => {
		const message = await who("Tom Hale");
		const bare = { ...(message as MessageJson), id: "1", components: [] };
		expect(textOf((await bot.tap(bare, { kind: "follow" })).message)).toContain("can no longer read the question");
	});
});

test("“Ask about this story” asks that story by a form, and tells where it is gone", async () => {
	const { message } = await bot.standIn.slash("story", { title: "mill" }, { subcommand: "info" });
	const { form } = await bot.tap(message, { kind: "ask-story", story: "mill" });
	expect(flatten(form?.components ?? []).map(({ content }) => content)).toContain("THE MILL");
	const answer = await bot.standIn.submit(form, { asked: "who is George Reed?" });
	expect(answer.isPrivate).toBe(true);
	expect(textOf(answer.message)).toMatch(/lawyer[\s\S]*\*\*story:\*\* mill/u);
	const gone = await bot.tap(message, { kind: "ask-story", story: "mil" });
	expect(textOf(gone.message)).toContain("This story is no longer here.");
});

describe("where several stories may be meant", () => {
	test.each(["cast", "timeline"])("/%s asks which one by a menu, and shows it in its place", async (command) => {
		const asked = await bot.standIn.slash(command);
		expect(asked).toMatchObject(TOLD_ALONE);
		const menu = flatten(asked.message?.components ?? []).find(({ options }) => options !== undefined);
		expect(menu?.options?.map(({ label, value }) => [label, value])).toEqual([
			["THE MILL", "mill"],
			["A Tiny Story", "tiny"],
		]);
		await bot.restart();
		const chosen = await bot.standIn.press(asked.message, menu?.custom_id, { value: "mill" });
		expect(chosen.type).toBe(7);
		expect(textOf(chosen.message)).toContain("THE MILL");
	});

	test("/progress set asks which one too, with the place that was typed", async () => {
		const asked = await bot.standIn.slash("progress", { place: "2" }, { subcommand: "set" });
		const chosen = await bot.tap(asked.message, { kind: "story" }, { value: "mill" });
		expect(textOf(chosen.message)).toContain("up to the end of chapter 2");
		expect(bot.placeOf(ANNA)).toMatchObject({ chapter: 2 });
	});

	test("one that is gone meanwhile is told to be", async () => {
		const asked = await bot.standIn.slash("cast");
		const chosen = await bot.tap(asked.message, { kind: "story" }, { value: "mil" });
		expect(textOf(chosen.message)).toContain("This story is no longer here.");
	});
});

test("a button runs a command about a story, and no other command", async () => {
	const { message } = await bot.standIn.slash("story", { title: "mill" }, { subcommand: "info" });
	const cast = await bot.tap(message, { kind: "run", command: "cast", story: "mill" });
	expect(textOf(cast.message)).toContain("George Reed");
	const forget = await bot.tap(message, { kind: "run", command: "forget", story: "mill" });
	expect(textOf(forget.message)).toContain("from an older version");
});

test("what is chosen from the menu of actions is done as if its button was pressed", async () => {
	const message = await who("Tom Hale", { private: true });
	expect(textOf((await bot.choose(message, { kind: "share" })).message)).toContain("Shared by anna");
	const { form } = await bot.choose(message, { kind: "follow" });
	expect((await bot.standIn.submit(form, { asked: "and his wife?" })).isPrivate).toBe(true);
	for (const kind of ["menu", "story"] as const)
		expect(textOf((await bot.choose(message, { kind })).message)).toContain("from an older version");
});

describe("where the server asks first how far its readers have read", () => {
	beforeEach(() => bot.desk.settings.changeServerSettings(SERVER_ID, { spoilerRule: "ask" }));

	test("the refusal has a button by which to say it, and then it answers", async () => {
		const refused = await bot.standIn.slash("find", { words: "mill", story: "mill" });
		const asks = flatten(refused.message?.components ?? []).find(({ label }) => label === "Say how far I have read");
		const { form } = await bot.standIn.press(refused.message, asks?.custom_id);
		const wrong = await bot.standIn.submit(form, { asked: "soon" });
		expect(textOf(wrong.message)).toContain("is no place");
		const told = await bot.standIn.submit(form, { asked: "1" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(bot.placeOf(ANNA)).toMatchObject({ chapter: 1 });
		expect(textOf((await bot.standIn.slash("find", { words: "mill", story: "mill" })).message)).not.toMatch(SPOILERS);
	});

	test.each([
		["help", {}, undefined],
		["story", {}, "list"],
		["story", { title: "mill" }, "info"],
	])("/%s %j answers all the same", async (name, options, subcommand) => {
		const { message } = await bot.standIn.slash(name, options, subcommand === undefined ? {} : { subcommand });
		expect(textOf(message)).not.toMatch(SPOILERS);
		expect(textOf(message)).not.toContain("First say how far");
	});
});

/** https://discord.com/developers/docs/resources/message#message-snapshot-object */
function forwarded(content: string): object {
	return {
		message_reference: { type: 1, message_id: "9", channel_id: Channel.Text },
		message_snapshots: [
			{ message: { content, embeds: [], attachments: [], mentions: [], mention_roles: [], type: 0 } },
		],
	};
}

describe("“Ask about this” on a message", () => {
	test.each<[string, string | object]>([
		["its words", "Who is **George Reed**?"],
		["its own words beside a quotation", "> Tom Hale drowned\nWho is George Reed?"],
		["what it quotes", "> Who is George Reed?"],
		["an embed", { content: "", embeds: [{ type: "rich", title: "Who is George Reed?" }] }],
		["a message that it forwards", { content: "", ...forwarded("Who is George Reed?") }],
		["its first sentences", `Who is George Reed? ${"I have read so much of it. ".repeat(60)}`],
	])("asks %s, for the asker alone", async (_, written) => {
		const { message, isPrivate } = await bot.standIn.useOnMessage("Ask about this", written);
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toMatch(/Reed/u);
	});

	test.each(["Ask about this", "Find in story"])("“%s” says that a message has no text", async (name) => {
		const { message } = await bot.standIn.useOnMessage(name, { content: "", attachments: [] });
		expect(textOf(message)).toContain("This message has no text");
	});
});
