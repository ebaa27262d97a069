import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN } from "../stand-in/people.ts";
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

describe("“I have read up to here”", () => {
	test("sets the position of whoever presses, and tells them alone, with the way back", async () => {
		const message = await bot.who("Tom Hale");
		const told = await bot.tap(message, { kind: "read-here", citation: "mill 2:1" });
		expect(told).toMatchObject(TOLD_ALONE);
		expect(textOf(told.message)).toMatch(/up to ch\. 2 ¶1[\s\S]*\/progress clear/u);
		expect(await bot.placeOf(ANNA)).toMatchObject({ chapter: 2, paragraph: 1 });
		await bot.tap(message, { kind: "read-here", citation: "mill 1:2" }, { by: BEN });
		expect(await bot.placeOf(BEN)).toMatchObject({ chapter: 1, paragraph: 2 });
		expect(await bot.placeOf(ANNA)).toMatchObject({ chapter: 2, paragraph: 1 });
	});

	test("tells how to get back to the place before", async () => {
		await bot.hasRead(ANNA, 3);
		const told = await bot.tap(await bot.who("Tom Hale"), { kind: "read-here", citation: "mill 1:2" });
		expect(textOf(told.message)).toMatch(/\/progress set(?::\d+>)? place:3 story:mill/u);
	});

	test("says so where the story has no such place, or is gone, and takes no other story for it", async () => {
		const message = await bot.who("Tom Hale");
		const beyond = await bot.tap(message, { kind: "read-here", citation: "mill 9:1" });
		expect(textOf(beyond.message)).toContain("There is no chapter 9");
		const gone = await bot.tap(message, { kind: "read-here", citation: "mil 1:1" });
		expect(textOf(gone.message)).toContain("This story is no longer here.");
		expect(await bot.placeOf(ANNA)).toBeUndefined();
	});
});

describe("a follow-up by a form", () => {
	test.each([
		["an answer that the asker alone sees", { private: true }, true],
		["an answer that all see", {}, false],
	])("goes back to %s, and is shown to the same", async (_, options, isPrivate) => {
		const opened = await bot.tap(await bot.who("Tom Hale", options), { kind: "follow" });
		const answer = await bot.standIn.submit(opened.form, { asked: "and his wife?" });
		expect(answer).toMatchObject({ type: 4, isPrivate });
		expect(textOf(answer.message)).toMatch(/Read as: Who is Sir Thomas Hale's wife\?[\s\S]*Whitby|Anna Hale/u);
	});

	test("goes back to it after a restart, and by a stranger as far as they may see", async () => {
		const message = await bot.who("Tom Hale");
		await bot.restart();
		await bot.hasRead(BEN, 1);
		const opened = await bot.tap(message, { kind: "follow" }, { by: BEN });
		const answer = await bot.standIn.submit(opened.form, { asked: "where does he live?" }, { by: BEN });
		expect(textOf(answer.message)).toContain("Read as: Where does Mr. Tom Hale live?");
		expect(textOf(answer.message)).not.toMatch(SPOILERS);
	});

	test("asks a whole question of the same story, and takes commands as they are typed", async () => {
		const message = await bot.who("Tom Hale");
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
		const message = await bot.who("Tom Hale");
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

test("a button runs a command about a story, and no other command", async () => {
	const { message } = await bot.standIn.slash("story", { title: "mill" }, { subcommand: "info" });
	const cast = await bot.tap(message, { kind: "run", command: "cast", story: "mill" });
	expect(textOf(cast.message)).toContain("George Reed");
	const forget = await bot.tap(message, { kind: "run", command: "forget", story: "mill" });
	expect(textOf(forget.message)).toContain("from an older version");
});

test("what is chosen from the menu of actions is done as if its button was pressed", async () => {
	const message = await bot.who("Tom Hale", { private: true });
	expect(textOf((await bot.choose(message, { kind: "share" })).message)).toContain("Shared by anna");
	const { form } = await bot.choose(message, { kind: "follow" });
	expect((await bot.standIn.submit(form, { asked: "and his wife?" })).isPrivate).toBe(true);
	for (const kind of ["menu", "story"] as const)
		expect(textOf((await bot.choose(message, { kind })).message)).toContain("from an older version");
});
