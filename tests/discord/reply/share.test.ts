import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WHOLE_CHAPTER } from "../../../src/story/place.ts";
import { type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, Channel, DIRECT, type Reader, SERVER_ID, USER_INSTALLED, type Where } from "../stand-in/people.ts";
import { SPOILERS, startTapBot, type TapBot } from "./tap-kit.ts";

let bot: TapBot;

beforeEach(async () => {
	bot = await startTapBot();
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

const TOLD_ALONE = { type: 4, isPrivate: true };
const LIVES_IN_YORK = /York/u;

/** Lets nothing of the mill's later chapters be shown to all in the text channel. */
function limitChannel(chapter: number): Promise<void> {
	const limit = { chapter, paragraph: WHOLE_CHAPTER };
	return bot.desk.settings.setChannelLimit(SERVER_ID, Channel.Text, "mill", limit);
}

describe("sharing an answer", () => {
	test("posts it for all, with the name of who shares it, so that nobody is pinged", async () => {
		const answer = await bot.who("Tom Hale", { private: true });
		const shared = await bot.tap(answer, { kind: "share" });
		expect(shared).toMatchObject({ type: 4, isPrivate: false });
		expect(textOf(shared.message)).toMatch(LIVES_IN_YORK);
		expect(textOf(shared.message)).toContain("-# Shared by anna");
	});

	test("shows what the channel's limit allows, and tells whoever shares it alone that theirs went further", async () => {
		await limitChannel(1);
		const answer = await bot.who("Tom Hale", { private: true });
		expect(textOf(answer)).toMatch(SPOILERS);
		const shared = await bot.tap(answer, { kind: "share" });
		expect(shared.isPrivate).toBe(false);
		expect(textOf(shared.message)).toMatch(LIVES_IN_YORK);
		expect(textOf(shared.message)).not.toMatch(SPOILERS);
		expect(textOf(shared.message)).not.toMatch(/stop earlier/u);
		await expect.poll(() => texts().filter((text) => text.includes("stop earlier in the story"))).toHaveLength(1);
	});

	test("shares nothing where nothing is found under the channel's limit, and does not say that it is not there", async () => {
		await limitChannel(1);
		const answer = (await bot.standIn.slash("find", { words: "Paris", story: "mill", private: true })).message;
		const told = await bot.tap(answer, { kind: "share" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toContain("as far as answers for all may go in this channel");
	});

	test("shows a name as it is, whatever it holds", async () => {
		const by = { ...ANNA, username: "*@everyone* [x](https://x.example)" };
		const shared = await bot.tap(await bot.who("Tom Hale", { private: true }, { by }), { kind: "share" }, { by });
		expect(textOf(shared.message)).toContain("-# Shared by \\*@\u200beveryone\\* \\[x\\](https\\://x.example)");
	});

	test("shows no more than the reader's own position allows", async () => {
		await bot.hasRead(ANNA, 1);
		const shared = await bot.tap(await bot.who("Tom Hale", { private: true }), { kind: "share" });
		expect(textOf(shared.message)).not.toMatch(SPOILERS);
	});

	test.each<
		[string, () => Promise<MessageJson | undefined>, { by?: Reader; where?: Where; spoilers?: boolean }, RegExp]
	>([
		["of an answer with spoilers", () => bot.who("Tom Hale", { spoilers: true }), { spoilers: true }, /with spoilers/u],
		["in a direct message", () => bot.who("Tom Hale", {}, { where: DIRECT }), { where: DIRECT }, /nobody to share/u],
		["of what all see", () => bot.who("Tom Hale"), {}, /already/u],
		["of one's own places", async () => (await showPlaces()).message, {}, /no longer read the question|about you/u],
		[
			"by who may not write",
			() => bot.who("Tom Hale", { private: true }, { by: { ...BEN, isMuted: true } }),
			{ by: { ...BEN, isMuted: true } },
			/may not write/u,
		],
	])("is refused by a clear word: %s", async (_, ask, how, words) => {
		const told = await bot.tap(await ask(), { kind: "share" }, how);
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toMatch(words);
	});

	test("is refused among people whose limits nobody knows", async () => {
		await bot.hasRead(ANNA, 1);
		const answer = await bot.who("Tom Hale", {}, { where: USER_INSTALLED });
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
