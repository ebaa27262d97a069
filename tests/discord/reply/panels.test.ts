import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeButtonId } from "../../../src/discord/render/button-id.ts";
import type { Answered } from "../stand-in/interactions.ts";
import { type ComponentJson, flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, Channel, DIRECT, type Reader } from "../stand-in/people.ts";
import { type StoryBot, startStoryBot } from "../story-bot.ts";

const SAGA = ["One", "Two", "Three", "Four", "Five", "Six"]
	.map(
		(word, at) =>
			`# Chapter ${word}\n\n${at < 5 ? "Ann Hale saw the mill. “I am here,” said Ann Hale." : "Lord Zorn died. “Never,” said Lord Zorn. Lord Zorn, Lord Zorn, Lord Zorn."}\n`,
	)
	.join("\n");

let bot: StoryBot;

beforeEach(async () => {
	bot = await startStoryBot();
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

function menus(message: MessageJson | undefined): readonly ComponentJson[] {
	return flatten(message?.components ?? []).filter(({ type }) => type === 3);
}

function chosenIn(message: MessageJson | undefined): readonly (string | undefined)[] {
	return menus(message).map(({ options = [] }) => options.find((one) => "default" in one)?.label);
}

/** The message that an answer became, once it says something. */
async function now({ message }: Answered): Promise<MessageJson | undefined> {
	const found = () => bot.standIn.messages.get(message?.id ?? "") ?? message;
	await expect.poll(() => textOf(found())).not.toBe("");
	return found();
}

function choose(message: MessageJson | undefined, at: number, value: string, by: Reader = ANNA): Promise<Answered> {
	return bot.standIn.press(message, menus(message)[at]?.custom_id, { value, by });
}

async function setUp(by: Reader = ANNA): Promise<MessageJson | undefined> {
	return now(await bot.standIn.slash("setup", {}, { by }));
}

async function addSaga(): Promise<void> {
	writeFileSync(join(bot.dataDir, "corpus", "saga.md"), SAGA);
	await bot.restart();
}

describe("/help", () => {
	test("is a card with a menu, whose commands can be clicked", async () => {
		const help = await now(await bot.standIn.slash("help"));
		expect(textOf(help)).toMatch(/^\*\*Ask about the story; .*\n### Ask\n- <\/ask:\d{17,20}> takes any question/);
		expect(menus(help)[0]?.options?.map(({ label }) => label)).toEqual([
			"Ask",
			"Look around",
			"No spoilers",
			"Your data",
			"For admins",
		]);
		const turned = await choose(help, 0, "admins");
		expect(turned.type).toBe(7);
		expect(textOf(await now(turned))).toMatch(/### For admins\n- <\/setup:\d+>/);
		expect(textOf(await now(turned))).toMatch(/<\/settings channel limit:\d+>/);
	});

	test("is turned after a restart, and for somebody else in a copy of their own", async () => {
		const help = await now(await bot.standIn.slash("help"));
		await bot.restart();
		const copy = await choose(help, 0, "data", BEN);
		// A message of its own, at once or announced; the one that all see is left as it is.
		expect([4, 5]).toContain(copy.type);
		expect(copy.isPrivate).toBe(true);
		expect(textOf(await now(copy))).toContain("### Your data");
		expect(textOf(bot.standIn.messages.get(help?.id ?? ""))).toContain("### Ask");
	});

	test("shows words of a story of the server, and none from its end", async () => {
		await addSaga();
		await bot.standIn.slash("settings", { story: "saga" }, { subcommand: "story" });
		const text = textOf(await now(await bot.standIn.slash("help")));
		expect(text).toMatch(/about .*: <\/who:\d+> Ann Hale · <\/where:\d+> Ann Hale · <\/quote:\d+> I am here/);
		expect(text).not.toContain("Zorn");
	});

	test("is there for newcomers where the server asks first how far they have read, and shows them the beginning", async () => {
		await addSaga();
		await bot.standIn.slash("settings", { story: "saga" }, { subcommand: "story" });
		await bot.standIn.slash("settings", { rule: "ask" }, { subcommand: "default" });
		expect(textOf(await now(await bot.standIn.slash("help", {}, { by: BEN })))).toContain("Ann Hale");
		for (const subcommand of ["list", "info"]) {
			const options = subcommand === "info" ? { title: "saga" } : {};
			const told = textOf(await now(await bot.standIn.slash("story", options, { subcommand, by: BEN })));
			expect(told).not.toMatch(/asks how far|Zorn|Six/);
			expect(told).toMatch(/Saga/);
		}
	});
});

describe("/setup", () => {
	test("shows what is chosen, to those alone who manage the server", async () => {
		const panel = await setUp();
		expect(chosenIn(panel)).toEqual([
			"No story",
			"No limit",
			"Everybody in the channel",
			"As the server says on Discord",
		]);
		expect(textOf(panel)).toMatch(/No channel has a limit\. <\/settings channel limit:\d+>/);
		expect(textOf(await setUp(BEN))).toContain("Only those who may manage the server");
		expect(textOf((await bot.standIn.slash("setup", {}, { where: DIRECT })).message)).toContain("belong to a server");
	});

	test("changes in place, after a restart too, and says what changed from what to what", async () => {
		const panel = await setUp();
		await bot.restart();
		const changed = await choose(panel, 0, "fox");
		expect(changed.type).toBe(7);
		expect(textOf(await now(changed))).toContain("Story that is meant: none → ");
		const ruled = textOf(await now(await choose(await now(changed), 1, "chapter-1")));
		expect(ruled).toContain("Readers without a position: no limit → chapter 1 only");
		expect(ruled).toContain("This rule has no effect yet: every story here has one chapter");
		expect(textOf(await now(await choose(panel, 2, "private")))).toContain(
			"Who sees an answer: everybody → whoever asked",
		);
		const spoken = await now(await choose(panel, 3, "de"));
		expect(textOf(spoken)).toContain("Language of public answers: as the server says on Discord → Deutsch");
		expect(chosenIn(spoken)?.slice(1)).toEqual(["Chapter 1 only", "Whoever asked, alone", "Deutsch"]);
		expect(textOf(await now(await choose(panel, 3, "de")))).toContain("Nothing changed");
	});

	test("is refused to a stranger who presses it, with a clear word", async () => {
		const panel = await setUp();
		const refused = await choose(panel, 1, "chapter-1", BEN);
		expect(refused.isPrivate).toBe(true);
		expect(textOf(refused.message)).toContain("Only those who may manage the server");
		expect(chosenIn(await setUp())?.[1]).toBe("No limit");
	});

	test("makes a story the default by one button, for those who may", async () => {
		const action = { kind: "default-story", story: "fox" } as const;
		const id = writeButtonId({ asker: ANNA.id, spoilers: false, action });
		const message = await setUp();
		expect(textOf((await bot.standIn.press(message, id, { by: BEN })).message)).toContain("Only those who may manage");
		const made = await bot.standIn.press(message, id);
		expect([made.type, made.isPrivate]).toEqual([4, true]);
		expect(textOf(made.message)).toMatch(/Story that is meant: none → /);
		expect(menus(made.message)).toEqual([]);
	});

	test("holds as many stories as a menu may, and names the command for the others", async () => {
		for (let at = 0; at < 30; at++) writeFileSync(join(bot.dataDir, "corpus", `tale-${at}.txt`), `Tale ${at}.\n`);
		await bot.restart();
		const panel = await setUp();
		expect(menus(panel)[0]?.options).toHaveLength(25);
		expect(textOf(panel)).toMatch(/There are 31 stories, .*<\/settings story:\d+>/);
	});

	test.each(["de", "fr", "es-ES", "pt-BR"])("is taken by Discord for readers in %s", async (locale) => {
		const panel = await setUp({ ...ANNA, locale });
		expect(menus(panel)).toHaveLength(4);
		expect(menus(await now(await bot.standIn.slash("help", {}, { by: { ...BEN, locale } })))).toHaveLength(1);
	});
});

describe("/settings channel", () => {
	beforeEach(addSaga);

	async function limit(options: object): Promise<string> {
		return textOf(
			await now(await bot.standIn.slash("settings", { story: "saga", ...options }, { subcommand: "channel limit" })),
		);
	}

	test("takes a channel, says what changed, and lists the limits of all", async () => {
		const set = await limit({ place: "2", channel: { channel: Channel.Voice } });
		expect(set).toContain(`Public answers in <#${Channel.Voice}> about Saga: no limit → up to the end of chapter 2`);
		const moved = await limit({ place: "3", channel: { channel: Channel.Voice } });
		expect(moved).toContain("up to the end of chapter 2 → up to the end of chapter 3");
		const shown = textOf(await now(await bot.standIn.slash("settings", {}, { subcommand: "show" })));
		expect(shown).toContain(`<#${Channel.Voice}>: public answers about Saga stop at the end of chapter 3`);
		expect(textOf(await setUp())).toContain(`<#${Channel.Voice}>: public answers about Saga`);
	});

	test("means the channel that a thread belongs to", async () => {
		expect(await limit({ place: "2", channel: { channel: Channel.Post } })).toContain(`<#${Channel.Forum}>`);
	});

	test("says where a limit has no effect", async () => {
		const spoilers = await limit({ place: "2", channel: { channel: Channel.Spoilers } });
		expect(spoilers).toContain(`<#${Channel.Spoilers}> is marked for spoilers on Discord`);
		const here = { where: { kind: "server", channel: Channel.Spoilers } } as const;
		const inIt = await bot.standIn.slash(
			"settings",
			{ place: "3", story: "saga" },
			{ subcommand: "channel limit", ...here },
		);
		expect(textOf(await now(inIt))).toContain("is marked for spoilers");
		expect(await limit({ place: "6" })).toContain("That is the end of Saga, so the limit hides nothing");
		await bot.standIn.slash("settings", { shown: "private" }, { subcommand: "answers" });
		expect(await limit({ place: "2" })).toContain("channel limits hold for public ones only");
	});

	test("has a story of its own, which goes before the server's", async () => {
		const own = await bot.standIn.slash(
			"settings",
			{ story: "saga", channel: { channel: Channel.Voice } },
			{ subcommand: "channel story" },
		);
		expect(textOf(await now(own))).toContain(`Story that is meant in <#${Channel.Voice}>: none of its own → Saga`);
		const server = await bot.standIn.slash("settings", { story: "fox" }, { subcommand: "story" });
		expect(textOf(await now(server))).toContain("1 channel has a story of its own, which goes before this one");
	});
});

test("a language is chosen by its tag, and one that is not spoken is refused with those that are", async () => {
	const told = await bot.standIn.slash("settings", { language: "fr" }, { subcommand: "language" });
	expect(textOf(await now(told))).toContain("Language of public answers: as the server says on Discord → Français");
	const wrong = await bot.standIn.slash("settings", { language: "tlh" }, { subcommand: "language" });
	expect(textOf(await now(wrong))).toContain("I do not speak “tlh”");
});
