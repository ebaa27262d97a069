import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { headlineOf, notesOf } from "../../src/answering/wording/words.ts";
import type { Answered, CommandCall } from "../../src/asking/command.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { bundledStory } from "../bundled-story.ts";
import { mill } from "../follow-up-tale.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { type ReaderDesk, readerDesk } from "../reader-desk.ts";

const asker = { reader: "1", channel: "10", mayManage: false };
const showing = { asker, private: true, spoilerChannel: false, spoilers: false };
const BY_ITSELF = "This question was taken by itself, without the one before it. Name who or what is meant.";

let desk: ReaderDesk;
beforeEach(() => {
	desk = readerDesk(runnerOver(mill));
});
afterEach(() => desk.settings.close());

async function ask(
	line: string,
	{ follows = {}, ...shown }: Partial<typeof showing> & Pick<CommandCall, "follows"> = {},
) {
	const scope = await desk.scopeFor({ ...showing, ...shown });
	return desk.runner.run({ ...readCall(allCommands, line), follows }, scope);
}

/** How the last of these questions was read. */
async function lastReading(...lines: readonly string[]): Promise<string | undefined> {
	let answer: Answered | undefined;
	for (const line of lines) answer = await ask(line);
	return answer && notesOf(answer)[0];
}

describe("a follow-up", () => {
	test.each([
		[["Who is Tom Hale?", "and his wife?"], "Read as: Who is Sir Thomas Hale's wife?"],
		[["Who is Tom Hale?", "and his wife?", "where does she live?"], "Read as: Where does Anna Hale live?"],
		[["/who Tom Hale", "where does he live?"], "Read as: Where does Sir Thomas Hale live?"],
		[["Where does Tom Hale live?", "what about Reed?"], "Read as: Where does Reed live?"],
		[["How did Tom Hale die?", "why?"], "Read as: Why did Tom Hale die?"],
	])("after %j is read with those before it", async (lines, reading) => {
		expect(await lastReading(...lines)).toBe(reading);
	});

	test("has the answer of the whole question, and is asked again as that", async () => {
		await ask("Who is Tom Hale?");
		const answer = await ask("and his wife?");
		expect(headlineOf(answer)).toBe(headlineOf(await ask("Who is Sir Thomas Hale's wife?")));
		expect(answer.call).toMatchObject({ command: "who", options: { name: "Sir Thomas Hale's wife" } });
	});

	test.each([
		["two fit", ["Did Tom Hale hate George Reed?", "where does he live?"]],
		["nothing was asked", ["where does he live?"]],
		["what was asked before was not understood either", ["Who is Tom Hale?", "why?", "where does he live?"]],
		["a search changed the subject", ["Who is Tom Hale?", "find lantern", "where does he live?"]],
		["the reader was forgotten", ["Who is Tom Hale?", "/forget", "where does he live?"]],
		["another position was set", ["Who is Tom Hale?", "/progress set 1", "where does he live?"]],
		["it is a command", ["Who is Tom Hale?", "/where does he live"]],
	])("is taken by itself where %s", async (_, lines) => {
		expect(await lastReading(...lines)).toBe(BY_ITSELF);
	});

	test("is never surely answered where something else was asked before", async () => {
		await ask("Did Tom Hale hate George Reed?");
		expect(await ask("where does he live?")).not.toMatchObject({ confidence: "high" });
	});

	test("goes back over passages and lists that were looked at", async () => {
		expect(await lastReading("Who is Tom Hale?", "/passage 1:1", "/cast", "/help", "and his wife?")).toContain(
			"Thomas Hale",
		);
	});

	test("is asked of the story that the last answer came from, which is not kept as one that was named", async () => {
		const settings = desk.settings;
		desk = readerDesk(runnerOver(bundledStory(), mill));
		await settings.close();
		await ask("Who is Tom Hale?");
		expect((await ask("and his wife?")).call?.options).toEqual({ name: "Sir Thomas Hale's wife", story: "mill" });
		expect(await desk.settings.lastStory(asker.reader)).toBeUndefined();
	});

	test("is understood for a quarter of an hour", async () => {
		await ask("Who is Tom Hale?");
		desk.pass(15 * 60_000);
		expect(await lastReading("and his wife?")).toBe(BY_ITSELF);
	});

	test("goes back to an answer only if that is the last", async () => {
		await ask("Who is George Reed?");
		await ask("Who is Tom Hale?");
		const replyTo = async (name: string) =>
			notesOf(await ask("and his wife?", { follows: { answerTo: { command: "who", options: { name } } } }))[0];
		expect(await replyTo("George Reed")).toBe(BY_ITSELF);
		await ask("Who is Tom Hale?");
		expect(await replyTo("Tom Hale")).toBe("Read as: Who is Sir Thomas Hale's wife?");
	});
});

describe("what is beyond a limit", () => {
	test("is not told by the name that a follow-up goes back to", async () => {
		await ask("/progress set 1");
		expect(await lastReading("Who is Tom Hale?", "where does he live?")).toBe("Read as: Where does Mr. Tom Hale live?");
	});

	test.each([
		["a private answer in a server", { asker: { ...asker, guild: "5" } }],
		["an answer without a limit", { spoilers: true }],
	])("is not told after %s", async (_, shown) => {
		await ask("Who is Tom Hale?", shown);
		expect(notesOf(await ask("where does he live?", { ...shown, spoilers: false }))[0]).toBe(BY_ITSELF);
	});
});
