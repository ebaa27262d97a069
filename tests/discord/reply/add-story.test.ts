import { readdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startBot } from "../bot-kit.ts";
import type { Answered } from "../stand-in/interactions.ts";
import { buttonsOf, flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import {
	ANNA,
	BEN,
	DIRECT,
	OTHER_SERVER,
	type Reader,
	SERVER_ID,
	USER_INSTALLED,
	type Where,
} from "../stand-in/people.ts";
import type { SentFile } from "../stand-in/slash-data.ts";
import { type StoryBot, startStoryBot } from "../story-bot.ts";

const MILL = "The Mill\n\nOld Tom had a mill.\n\nMr. Tom Hardy walked to York. “Mr. Hardy is here,” said Tom Hardy.\n";

let bot: StoryBot;

beforeEach(async () => {
	bot = await startStoryBot();
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

type Sender = { readonly by?: Reader; readonly where?: Where };

/** Sends a file. @returns what the answer has become once the file was read. */
async function add(file: SentFile, options: { title?: string } = {}, sender: Sender = {}): Promise<MessageJson> {
	const answered = await bot.standIn.slash("story", { file, ...options }, { subcommand: "add", ...sender });
	expect(answered.isPrivate).toBe(true);
	return settled(answered);
}

/** The message behind an answer, or the private one that came in its place, once it says something final. */
async function settled({ message }: Answered): Promise<MessageJson> {
	const { messages } = bot.standIn;
	const instead = () => [...messages.values()].findLast(({ id }) => BigInt(id) > BigInt(message?.id ?? 0));
	const now = () => messages.get(message?.id ?? "") ?? instead();
	await expect.poll(() => textOf(now())).not.toMatch(/^$|Adding it|am reading it/);
	return now() as MessageJson;
}

function press(message: MessageJson, sender: Sender = {}): Promise<Answered> {
	return bot.standIn.press(message, buttonsOf(message)["Check and add"], sender);
}

/** The messages of the bot that came after one that is already there. */
function newestText(): string {
	return textOf([...bot.standIn.messages.values()].at(-1));
}

async function ask(words: string, where?: Where): Promise<string> {
	return textOf(await settled(await bot.standIn.slash("find", { words }, where === undefined ? {} : { where })));
}

describe("/story add", () => {
	test("reads the file, shows what it understood, and adds it once it was checked", async () => {
		const shown = await add(bot.files.keep("the_mill.txt", MILL));
		expect(textOf(shown)).toMatchInlineSnapshot(`
			"**The Mill**
			No date of publication found
			1 chapter · 2 paragraphs · English
			-# Is that right? Nothing is added until you have checked it.
			-# ☑ Received · ☑ Read · ▶ Check · Add"
		`);
		expect(await ask("York")).not.toContain("walked to York");

		const { type, form } = await press(shown);
		expect(type).toBe(9);
		const inputs = flatten(form?.components ?? []).flatMap(({ component }) => component ?? []);
		expect(inputs.map(({ custom_id, value }) => [custom_id, value])).toEqual([
			["title", "The Mill"],
			["published", undefined],
		]);
		expect(textOf({ components: form?.components ?? [] } as unknown as MessageJson)).toContain("English");

		const submitted = await bot.standIn.submit(form, { title: "The Old *Mill*", published: "1815" });
		expect(submitted).toMatchObject({ type: 7 });
		const added = await settled(submitted);
		expect(textOf(added).replace(/:\d{17,20}>/gu, ":…>")).toMatchInlineSnapshot(`
			"**Added The Old \\*Mill\\*.**
			- 1 chapter · 2 paragraphs · English
			- Found in it: 1 person, 0 dates, 1 quotation
			Ask it: /who name: Mr. Tom Hardy story: the-old-mill
			-# Only this server can ask it. </story remove:…> takes it away again.
			-# ☑ Received · ☑ Read · ☑ Checked · ☑ Added"
		`);
		expect(Object.keys(buttonsOf(added))).toEqual(["Make it the default", "See the cast", "Ask about this story"]);

		expect(await ask("York")).toContain("walked to");
		expect(await ask("York", OTHER_SERVER)).not.toContain("walked to");
		expect(await ask("York", DIRECT)).not.toContain("walked to");
		const list = await bot.standIn.slash("story", {}, { subcommand: "list", where: OTHER_SERVER });
		expect(textOf(list.message)).not.toContain("Mill");
		const info = await bot.standIn.slash("story", { title: "The Old *Mill*" }, { subcommand: "info" });
		expect(textOf(info.message)).toContain("1815");
		expect(JSON.stringify(bot.lines)).not.toContain("Tom");
	});

	test("takes the title given, and keeps the story over a restart", async () => {
		const shown = await add(bot.files.keep("x.txt", MILL), { title: "Tom's Mill" });
		expect(textOf(shown)).toContain("**Tom's Mill**");
		await settled(await bot.standIn.submit((await press(shown)).form));
		await bot.restart();
		expect(await ask("York")).toContain("walked to");
	});
});

describe("who may not", () => {
	const WITHOUT_RIGHT = "Only those who may manage the server can change its stories.";

	test("gets a clear word, and nothing is fetched", async () => {
		const file = bot.files.keep("mill.txt", MILL);
		expect(textOf(await add(file, {}, { by: BEN }))).toBe(WITHOUT_RIGHT);
		for (const where of [DIRECT, USER_INSTALLED])
			expect(textOf(await add(file, {}, { where }))).toBe("A server's own stories are managed in that server.");
		expect(bot.files.fetched).toEqual([]);
	});

	test("cannot use the button or the form of somebody who may", async () => {
		const shown = await add(bot.files.keep("mill.txt", MILL));
		const { form } = await press(shown);
		expect(textOf((await press(shown, { by: BEN })).message)).toBe(WITHOUT_RIGHT);
		expect(textOf((await bot.standIn.submit(form, {}, { by: BEN })).message)).toBe(WITHOUT_RIGHT);
		const id = buttonsOf(shown)["Check and add"]?.replace(ANNA.id, BEN.id);
		expect(textOf((await bot.standIn.press(shown, id)).message)).toBe("Only whoever sent the file can add it.");
		expect(await ask("York")).not.toContain("walked to");
	});

	test("cannot add it in another server", async () => {
		const shown = await add(bot.files.keep("mill.txt", MILL));
		const { form } = await press(shown, { where: OTHER_SERVER });
		await bot.standIn.submit(form, {}, { where: OTHER_SERVER });
		await expect.poll(newestText).toBe("That file is no longer here. Send it again with /story add.");
		expect(await ask("York", OTHER_SERVER)).not.toContain("walked to");
	});
});

test("after a restart the button of a file that was never added says so", async () => {
	const shown = await add(bot.files.keep("mill.txt", MILL));
	await bot.restart();
	const { form } = await press(shown);
	await bot.standIn.submit(form);
	await expect.poll(newestText).toBe("That file is no longer here. Send it again with /story add.");
});

test("a date that is none is told, and the form comes back as it was filled in", async () => {
	const shown = await add(bot.files.keep("mill.txt", MILL));
	const submitted = await bot.standIn.submit((await press(shown)).form, { published: "last year" });
	await expect.poll(newestText).toContain("“last year” is no date. Write a year or a day");
	const again = await press(await settled(submitted));
	expect(JSON.stringify(again.form)).toContain('"value":"last year"');
	const added = await settled(await bot.standIn.submit(again.form, { published: "" }));
	expect(textOf(added)).toContain("Added The Mill.");
});

test("a hostile name and title show as they are, and nothing is written outside the server's folder", async () => {
	const name = `../../\`@everyone\` <@1> [x](http://evil) \u202e${"a".repeat(400)}.txt`;
	const shown = await add(bot.files.keep(name, "Old Tom had a mill.\n\nAnn walked to York.\n"));
	const { form } = await press(shown);
	const added = await settled(await bot.standIn.submit(form));
	expect(textOf(added)).toContain("Added ");
	expect(readdirSync(join(bot.dataDir, "uploads"))).toEqual([SERVER_ID]);
	expect(await ask("York")).toContain("walked to");
});

test("two files at once are read one after the other, and no form adds a story twice", async () => {
	const [one, other] = [bot.files.keep("mill.txt", MILL), bot.files.keep("other.txt", "Ann ran home.\n")];
	const [first, second] = await Promise.all([
		bot.standIn.slash("story", { file: one }, { subcommand: "add" }),
		bot.standIn.slash("story", { file: other }, { subcommand: "add" }),
	]);
	expect(textOf(second.message)).toBe("I am still reading a file of this server. Try again when that is done.");
	const { form } = await press(await settled(first));
	const [submitted, again] = await Promise.all([bot.standIn.submit(form), bot.standIn.submit(form)]);
	expect(textOf(again.message)).toContain("I am still reading a file of this server.");
	expect(textOf(await settled(submitted))).toContain("Added The Mill.");
});

describe("a file that is refused", () => {
	test.each([
		["a damaged PDF called .txt", "tale.txt", "%PDF-1.7 …", /is a damaged PDF/],
		["an empty file", "tale.txt", "", /^tale\\?\.txt holds no text/],
		[
			"a broken EPUB",
			"tale.epub",
			zipSync({ "META-INF/container.xml": strToU8("<container") }),
			/^tale\.epub is an EPUB without/,
		],
		[
			"a cut archive",
			"tale.epub",
			zipSync({ "word/document.xml": strToU8("<w>".repeat(99)) }).slice(0, 60),
			/damaged or not complete/,
		],
		["a zip", "tale.txt", zipSync({ "a.txt": strToU8("x") }), /zip archive/],
	])("%s gets a clear word", async (_, name, content, expected) => {
		const text = textOf(await add(bot.files.keep(name, content)));
		expect(text).toMatch(expected);
		expect(text).not.toMatch(/Sorry|\/tmp|\.aside/);
	});

	test.each([
		["of another host", { url: "https://evil.example/attachments/1" }, "not on one of Discord's own hosts"],
		["of a file in this machine", { url: "file:///etc/passwd" }, "not on one of Discord's own hosts"],
		["that is too large", { size: 99 * 1024 * 1024 }, "The file has 99 MB; at most 25 MB are taken."],
	])("an address %s is not fetched", async (_, change, told) => {
		expect(textOf(await add({ ...bot.files.keep("mill.txt", MILL), ...change }))).toContain(told);
		expect(bot.files.fetched).toEqual([]);
	});

	test("a redirect is not followed, and what is gone is told", async () => {
		const away = { status: 302, location: `http://${bot.files.host}/elsewhere` };
		expect(textOf(await add(bot.files.keep("a.txt", MILL, away)))).toContain("Send it again.");
		expect(textOf(await add(bot.files.keep("b.txt", MILL, { status: 404 })))).toContain("Send it again.");
		expect(bot.files.fetched).not.toContain("/elsewhere");
	});
});

test("a bot without uploads leaves /story add to the commands", async () => {
	const { standIn, end } = await startBot();
	const file = { name: "a.txt", size: 1, url: "http://127.0.0.1/a" };
	const { message, isPrivate } = await standIn.slash("story", { file }, { subcommand: "add" });
	expect([textOf(message), isPrivate]).toEqual(["**Stories: add**", true]);
	await end();
});
