import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { botFor, captureLog, type Running, SMALL_COMMANDS, smallRunner, startBot } from "../bot-kit.ts";
import { buttonsOf, choicesOf, type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, DIRECT } from "../stand-in/people.ts";

let running: Running;

beforeEach(async () => {
	running = await startBot();
});

afterEach(async () => {
	expect(running.standIn.violations).toEqual([]);
	await running.end();
});

async function ask(name = "Ann"): Promise<MessageJson | undefined> {
	return (await running.standIn.slash("who", { name })).message;
}

function press(message: MessageJson | undefined, label: string, by = ANNA) {
	return running.standIn.press(message, buttonsOf(message)[label], { by });
}

function choose(message: MessageJson | undefined, label: string, by = ANNA) {
	const { customId, value = "" } = choicesOf(message)[label] ?? {};
	return running.standIn.press(message, customId, { by, value });
}

describe("the asker's click", () => {
	test("moves the passage in the message and back to the answer", async () => {
		const later = await press(await ask(), "After");
		expect(later.type).toBe(7);
		expect(textOf(later.message)).toMatchInlineSnapshot(`
			"**Paragraph 2**
			Her brother left in October. He never wrote.
			-# A Tiny Story, ¶2
			-# /who **name:** Ann"
		`);
		const again = await press(later.message, "After");
		expect(textOf(again.message)).toContain("Paragraph 3");
		const earlier = await press(again.message, "Before");
		expect(textOf(earlier.message)).toContain("Paragraph 2");
		const back = await press(earlier.message, "Back to the answer");
		expect(textOf(back.message)).toContain("Ann lives in Lyme.");
	});

	test("widens the passage up to three paragraphs on either side, then narrows it", async () => {
		const [wider, alone] = ["Show more around this passage", "Show this passage alone"];
		let shown = await choose(await ask(), wider);
		expect(textOf(shown.message)).toContain("¶2");
		shown = await choose(shown.message, wider);
		shown = await choose(shown.message, wider);
		expect(Object.keys(choicesOf(shown.message))).not.toContain(wider);
		shown = await choose(shown.message, alone);
		expect(textOf(shown.message)).not.toContain("¶2");
		expect(Object.keys(choicesOf(shown.message))).not.toContain(alone);
	});

	test("beyond the story's beginning is told so privately and changes nothing", async () => {
		const beyond = await press(await ask(), "Before");
		expect(beyond).toMatchObject({ type: 4, isPrivate: true });
		expect(textOf(beyond.message)).toContain("There is no such passage.");
	});

	test("turns the pages of an answer", async () => {
		const first = (await running.standIn.slash("find", { words: "the “old” *doctor* @everyone" })).message;
		expect(textOf(first)).toContain("-# Page 1 of 4 · 4 in all");
		const second = await press(first, "Next page");
		expect(textOf(second.message)).toContain("Hit 2 for the “old” \\*doctor\\* @\u200beveryone");
		const third = await press(second.message, "Next page");
		expect(textOf(third.message)).toContain("Hit 3");
		expect(textOf((await press(third.message, "Previous page")).message)).toContain("Hit 2");
	});

	test("turns the pages of a search too long for a button's id", async () => {
		const words = `${"long *search* with [links](x) ".repeat(15)}end`;
		const first = (await running.standIn.slash("find", { words })).message;
		const second = await press(first, "Next page");
		expect(textOf(second.message)).toContain("Hit 2 for long");
		expect(textOf((await press(second.message, "Next page")).message)).toContain("Hit 3 for long");
	});

	test("turns through further passages one by one, and back to the answer", async () => {
		const first = await ask("many");
		expect(textOf(first)).toMatch(/^\*\*Many passages\*\*[\s\S]*¶1$/mu);
		let shown = await press(first, "7 more");
		expect(shown.type).toBe(7);
		expect(textOf(shown.message)).toMatch(/^\*\*Passage 2 of 8\*\*[\s\S]*¶2$/mu);
		for (let left = 6; left > 0; left--) shown = await press(shown.message, `${left} more`);
		expect(textOf(shown.message)).toContain("Passage 8 of 8");
		expect(Object.keys(buttonsOf(shown.message))).toEqual(["Before", "After", "Back to the answer"]);
		const back = await press(shown.message, "Back to the answer");
		expect(textOf(back.message)).toBe(textOf(first));
	});

	test("turns through the nearest passages of a refusal in the message", async () => {
		const first = await ask("nobody");
		const shown = await press(first, "1 more");
		expect(shown.type).toBe(7);
		expect(textOf(shown.message)).toMatch(/The story does not say\.[\s\S]*¶2$/mu);
		expect(textOf((await press(shown.message, "Back to the answer")).message)).toBe(textOf(first));
	});

	test("deletes the answer", async () => {
		const message = await ask();
		expect((await choose(message, "Delete")).type).toBe(6);
		await expect.poll(() => running.standIn.messages.has(message?.id ?? "")).toBe(false);
	});
});

describe("somebody else's click", () => {
	test("gets a copy of their own and leaves the message as it is", async () => {
		const message = await ask();
		const copy = await press(message, "After", BEN);
		expect(copy).toMatchObject({ type: 4, isPrivate: true });
		expect(textOf(copy.message)).toContain("Paragraph 2");
		expect(textOf(running.standIn.messages.get(message?.id ?? ""))).toContain("Ann lives in Lyme.");
		const moved = await press(copy.message, "After", BEN);
		expect(moved.type).toBe(7);
		expect(textOf(moved.message)).toContain("Paragraph 3");
	});

	test("does not delete", async () => {
		const message = await ask();
		const refused = await choose(message, "Delete", BEN);
		expect(textOf(refused.message)).toBe("Only whoever asked can delete this answer.");
		expect(running.standIn.messages.has(message?.id ?? "")).toBe(true);
	});
});

describe("after a restart of the bot", () => {
	test("buttons answer as before, with the limits of whoever clicks", async () => {
		const message = (await running.standIn.slash("find", { words: "doctor" })).message;
		await running.bot.stop();
		const contexts: unknown[] = [];
		const scopeFor = async (context: unknown) => {
			contexts.push(context);
			return { limits: new Map() };
		};
		const restarted = botFor(running.standIn, { log: captureLog().log, scopeFor });
		await restarted.start();
		expect(textOf((await press(message, "After")).message)).toContain("Paragraph 2");
		expect(textOf((await press(message, "Next page", BEN)).message)).toContain("Hit 2");
		expect(contexts).toMatchObject([
			{ asker: { reader: ANNA.id }, private: false },
			{ asker: { reader: BEN.id }, private: true },
		]);
		await restarted.stop();
	});

	test("a passage that is gone gets a clear word", async () => {
		const message = await ask();
		await running.bot.stop();
		const commands = SMALL_COMMANDS.filter(({ data }) => data.name !== "passage");
		const restarted = botFor(running.standIn, { log: captureLog().log, runner: smallRunner(commands) });
		await restarted.start();
		const gone = await press(message, "After");
		expect(gone.isPrivate).toBe(true);
		expect(textOf(gone.message)).toBe("There is no command /passage.");
		await restarted.stop();
	});
});

test.each(["old-form:1:2", "0|400000000000000001||more|1", "1|400000000000000001||passage|x|y|z", "1|nobody||delete"])(
	"a button with the stale id %s is told to be one",
	async (customId) => {
		const { message } = await running.standIn.press(await ask(), customId);
		expect(textOf(message)).toContain("from an older version");
	},
);

test("a page button under a message whose question is gone says so", async () => {
	const message = (await running.standIn.slash("find", { words: "doctor" })).message as MessageJson;
	const bare = { ...message, id: "1", components: message.components.filter(({ id }) => id !== 101) };
	const { message: told } = await running.standIn.press(bare, buttonsOf(message)["Next page"]);
	expect(textOf(told)).toContain("can no longer read the question");
});

test("buttons under an answer to a plain message work in direct messages", async () => {
	running.standIn.say("who is Ann?", { where: DIRECT });
	const message = await running.standIn.nextPost();
	const later = await running.standIn.press(message, buttonsOf(message)["After"], { where: DIRECT });
	expect(later.type).toBe(7);
	expect(textOf(later.message)).toContain("Paragraph 2");
});
