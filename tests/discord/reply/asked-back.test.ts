import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { flatten, textOf } from "../stand-in/messages.ts";
import { ANNA, SERVER_ID } from "../stand-in/people.ts";
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
		expect(await bot.placeOf(ANNA)).toMatchObject({ chapter: 2 });
	});

	test("one that is gone meanwhile is told to be", async () => {
		const asked = await bot.standIn.slash("cast");
		const chosen = await bot.tap(asked.message, { kind: "story" }, { value: "mil" });
		expect(textOf(chosen.message)).toContain("This story is no longer here.");
	});
});

describe("where the server asks first how far its readers have read", () => {
	beforeEach(() => bot.desk.settings.changeServerSettings(SERVER_ID, { spoilerRule: "ask" }));

	test("the refusal has a button by which to say it, and then it answers", async () => {
		const refused = await bot.standIn.slash("find", { words: "lantern", story: "mill" });
		const asks = flatten(refused.message?.components ?? []).find(({ label }) => label === "Say how far I have read");
		const { form } = await bot.standIn.press(refused.message, asks?.custom_id);
		const wrong = await bot.standIn.submit(form, { asked: "soon" });
		expect(textOf(wrong.message)).toContain("is no place");
		const told = await bot.standIn.submit(form, { asked: "1" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(await bot.placeOf(ANNA)).toMatchObject({ chapter: 1 });
		const answers = () => [...bot.standIn.messages.values()].map(textOf).filter((text) => text.includes("lantern"));
		await expect.poll(answers).toHaveLength(1);
		expect(answers()[0]).not.toMatch(SPOILERS);
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
