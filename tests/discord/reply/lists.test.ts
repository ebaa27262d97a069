import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WHOLE_CHAPTER } from "../../../src/story/place.ts";
import { LATE, LONG_BOOK } from "../../long-book.ts";
import { buttonsOf, flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, DIRECT, type Reader, SERVER_ID } from "../stand-in/people.ts";
import { startTapBot, type TapBot } from "./tap-kit.ts";

let bot: TapBot;

beforeEach(async () => {
	bot = await startTapBot({ "road.txt": LONG_BOOK });
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

async function ask(command: string, options: object = {}): Promise<MessageJson | undefined> {
	return (await bot.standIn.slash(command, { story: "road", ...options })).message;
}

function press(message: MessageJson | undefined, label: string, by: Reader = ANNA) {
	return bot.standIn.press(message, buttonsOf(message)[label], { by });
}

/** What is read without a click. */
function openText(message: MessageJson | undefined): string {
	const components = (message?.components ?? []).filter(({ spoiler }) => spoiler !== true);
	return flatten(components)
		.flatMap(({ content }) => content ?? [])
		.join("\n");
}

function hasRead(reader: Reader, chapter: number): Promise<void> {
	return bot.desk.settings.setReadingPosition(reader.id, { story: "road" }, { chapter, paragraph: WHOLE_CHAPTER });
}

describe("pages of a list", () => {
	test("are turned in the message, and told once", async () => {
		const first = await ask("cast");
		expect(textOf(first)).toContain("**13 people in THE LONG ROAD**");
		expect(textOf(first)).toContain("- Tom Hale: a miller\n");
		expect(textOf(first)).toContain("-# 1–10 of 13");
		expect(Object.keys(buttonsOf(first))).not.toContain("Previous page");
		const second = await press(first, "Next page");
		expect(second.type).toBe(7);
		expect(textOf(second.message)).toContain("- Robert Lane: a driver");
		expect(textOf(second.message)).toContain("-# 11–13 of 13");
		expect(Object.keys(buttonsOf(second.message))).not.toContain("Next page");
		expect(textOf((await press(second.message, "Previous page")).message)).toBe(
			textOf(first).replace("**story:** road", "**story:** road **page:** 1"),
		);
	});

	test("are turned for somebody else in a copy of their own, as far as they have read, and after a restart", async () => {
		await hasRead(BEN, 1);
		const first = await ask("timeline");
		await bot.restart();
		const copy = await press(first, "Next page", BEN);
		expect(copy).toMatchObject({ type: 4, isPrivate: true });
		expect(textOf(copy.message)).toContain("Up to the end of chapter 1, 3 dated events");
		expect(textOf(copy.message)).not.toContain("1742");
		expect(textOf(bot.standIn.messages.get(first?.id ?? ""))).toBe(textOf(first));
	});

	test("a list that one page holds has no buttons for others", async () => {
		await hasRead(ANNA, 1);
		const message = await ask("cast");
		expect(Object.keys(buttonsOf(message))).toEqual(["Delete"]);
		expect(textOf(message)).not.toContain("of 3");
	});
});

describe("what is from the last third of a book", () => {
	test.each(["cast", "timeline"])("stands last in /%s, hidden, with the reason above it", async (command) => {
		const second = (await press(await ask(command), "Next page")).message;
		expect(openText(second)).not.toMatch(LATE);
		expect(openText(second)).toMatch(/-# From the last third of the book:$/mu);
		expect(flatten((second?.components ?? []).filter(({ spoiler }) => spoiler)).at(-1)?.content).toMatch(LATE);
	});

	test("does not tell of the others in /cast either", async () => {
		const first = await ask("cast");
		expect(textOf(first)).not.toMatch(LATE);
		expect(textOf(first)).toContain("- Jane Frost (4 times)");
	});

	test.each(["cast", "timeline"])("is not hidden in /%s from somebody who has read it", async (command) => {
		await hasRead(ANNA, 6);
		const second = (await press(await ask(command), "Next page")).message;
		expect(openText(second)).toMatch(LATE);
		expect(textOf(second)).not.toContain("last third");
	});

	test("is not there for somebody who has not come so far", async () => {
		await hasRead(ANNA, 5);
		const second = (await press(await ask("cast"), "Next page")).message;
		expect(textOf(second)).not.toMatch(/Walter Grey|last third/u);
	});

	test("is hidden with the rest where the whole story was asked for", async () => {
		const message = await ask("cast", { spoilers: true, page: 2 });
		expect(textOf(message)).toMatch(LATE);
		expect(openText(message)).not.toMatch(/Robert Lane|Walter Grey/u);
	});

	test("is not offered as a name, unless no other fits", async () => {
		const offered = async (typed: string) => (await bot.standIn.type("who", "name", typed)).map(({ value }) => value);
		expect(await offered("W")).toEqual(["Whitby", "Henry Wood", "Alice Wells"]);
		expect(await offered("Walt")).toEqual(["Walter Grey"]);
		await hasRead(ANNA, 6);
		expect(await offered("W")).toContain("Walter Grey");
	});
});

describe("which of several stories a list is of", () => {
	test.each(["/cast", "/timeline"])("is asked in a direct message that says %s", async (line) => {
		bot.standIn.say(line, { where: DIRECT });
		await expect.poll(() => bot.standIn.messages.size).toBe(1);
		const [asked] = bot.standIn.messages.values();
		const menu = flatten(asked?.components ?? []).find(({ options }) => options !== undefined);
		expect(menu?.options?.map(({ value }) => value)).toEqual(["mill", "road", "tiny"]);
		const chosen = await bot.standIn.press(asked, menu?.custom_id, { value: "road", where: DIRECT });
		expect(textOf(chosen.message)).toContain("THE LONG ROAD");
	});

	test("is asked of /story info too", async () => {
		const { message } = await bot.standIn.slash("story", {}, { subcommand: "info" });
		const menu = flatten(message?.components ?? []).find(({ options }) => options !== undefined);
		const chosen = await bot.standIn.press(message, menu?.custom_id, { value: "road" });
		expect(textOf(chosen.message)).toContain("Length: ");
	});
});

test("/story list has pages too", async () => {
	const many = await startTapBot(
		Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`tale-${at}.txt`, `Tale ${at}\n\nFox ${at} ran.\n`])),
	);
	const first = (await many.standIn.slash("story", {}, { subcommand: "list" })).message;
	expect(textOf(first)).toContain("-# 1–10 of 17");
	const second = await many.standIn.press(first, buttonsOf(first)["Next page"]);
	expect(textOf(second.message)).toContain("-# 11–17 of 17");
	expect(many.standIn.violations).toEqual([]);
	await many.end();
});

test("/settings show has pages where many channels chose something", async () => {
	for (let at = 0; at < 12; at++) await bot.desk.settings.setChannelStory(SERVER_ID, `70000000000000000${at}`, "mill");
	const first = (await bot.standIn.slash("settings", {}, { subcommand: "show" })).message;
	expect(textOf(first)).toContain("-# 1–10 of 20");
	const second = await press(first, "Next page");
	expect(textOf(second.message)).toContain("-# 11–20 of 20");
	expect(textOf(second.message)).toContain("<#7000000000000000011>");
	expect(textOf((await press(first, "Next page", BEN)).message)).toContain("manage the server");
	const changed = (await bot.standIn.slash("settings", { shown: "private" }, { subcommand: "answers" })).message;
	expect(Object.keys(buttonsOf(changed))).not.toContain("Next page");
});

test("a long part of /help is shown whole", async () => {
	const { message } = await bot.standIn.slash("help");
	const menu = flatten(message?.components ?? []).find(({ options }) => options !== undefined);
	for (const { value } of menu?.options ?? []) {
		const part = await bot.standIn.press(message, menu?.custom_id, { value });
		expect(textOf(part.message)).not.toContain("…");
		expect(textOf(part.message).split("\n").length).toBeGreaterThan(3);
	}
});
