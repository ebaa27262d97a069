import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Running, smallRunner, startBot } from "../bot-kit.ts";
import { buttonsOf, flatten, textOf } from "../stand-in/messages.ts";
import { ANNA, DIRECT, type Reader, USER_INSTALLED } from "../stand-in/people.ts";

let running: Running;
let readers = 0;
let reader: Reader;

beforeAll(async () => {
	running = await startBot();
});

beforeEach(() => {
	// A reader of its own for each test, so that no test is held up by what another asked.
	reader = { id: `49000000000000${1000 + readers++}`, username: "reader" };
});

afterEach(() => {
	expect(running.standIn.violations).toEqual([]);
});

afterAll(() => running.end());

describe("a slash command", () => {
	test("is answered for everybody: the answer's sentence first, then the passage and its citation", async () => {
		const { message, isPrivate, type } = await running.standIn.slash("who", { name: "Ann" }, { by: reader });
		expect({ type, isPrivate }).toEqual({ type: 4, isPrivate: false });
		expect(message?.components[0]?.content).toBe("**Ann lives in Lyme.**");
		expect(textOf(message)).toMatchInlineSnapshot(`
			"**Ann lives in Lyme.**
			The **doctor** lived in Lyme.
			-# A Tiny Story, ¶1
			-# /who **name:** Ann"
		`);
		expect(Object.keys(buttonsOf(message))).toEqual(["Before", "After", "1 more"]);
	});

	test("with private is answered for the asker alone, without a button to delete", async () => {
		const { message, isPrivate } = await running.standIn.slash("who", { name: "Ann", private: true }, { by: reader });
		expect(isPrivate).toBe(true);
		expect(Object.keys(buttonsOf(message))).toEqual(["Before", "After", "1 more"]);
		expect(textOf(message)).not.toContain("private");
	});

	test("that the story does not answer gets reason and nearest passages, for the asker alone", async () => {
		const { message, isPrivate } = await running.standIn.slash("who", { name: "nobody" }, { by: reader });
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toMatchInlineSnapshot(`
			"**The story does not say.**
			The name “nobody” does not occur.
			-# Nearest passage
			Nobody knew who had sent it.
			-# A Tiny Story, ¶4
			-# /who **name:** nobody"
		`);
	});

	test("that can mean several lets the asker choose", async () => {
		const { standIn } = running;
		const { message, isPrivate } = await standIn.slash("who", { name: "Kim" }, { by: reader });
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toContain("- **Kim the doctor** 4 mentions\n- **Kim the brother**");
		const menu = flatten(message?.components ?? []).find(({ type }) => type === 3);
		const chosen = await standIn.press(message, menu?.custom_id, { by: reader, value: "Kim the brother" });
		expect(chosen.type).toBe(7);
		expect(textOf(chosen.message)).toContain("Kim the brother lives in Lyme.");
	});

	test("shows a mistake of the asker's word for word, to them alone", async () => {
		const { message, isPrivate } = await running.standIn.slash("who", { name: "mistake" }, { by: reader });
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toBe("There is no chapter \\*9\\*.");
	});

	test("that fails is apologised for and logged, without the question", async () => {
		const { message, isPrivate } = await running.standIn.slash("who", { name: "bug" }, { by: reader });
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toContain("Sorry, something went wrong");
		const logged = running.lines.find(({ msg }) => msg === "answer failed");
		expect(logged).toMatchObject({ command: "who", err: { type: "TypeError" } });
		expect(logged?.["err"]).toHaveProperty("stack", expect.stringContaining("bot-kit.ts"));
	});

	test("for help or with subcommands is answered for the asker alone", async () => {
		expect((await running.standIn.slash("help", {}, { by: reader })).isPrivate).toBe(true);
		const { message, isPrivate } = await running.standIn.slash("story", {}, { by: reader, subcommand: "list" });
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toContain("Stories: list");
	});

	test("that nobody knows is told to be unknown", async () => {
		const { message } = await running.standIn.slash("gone", {}, { by: reader });
		expect(textOf(message)).toBe("There is no command /gone.");
	});

	test.each([
		["in a direct message", DIRECT, false],
		["by a reader's own installation", USER_INSTALLED, false],
	])("%s is answered alike", async (_, where, isPrivate) => {
		const answered = await running.standIn.slash("who", { name: "Ann" }, { by: reader, where });
		expect(textOf(answered.message)).toContain("Ann lives in Lyme.");
		expect(answered.isPrivate).toBe(isPrivate);
	});
});

test("a list longer than a message has pages", async () => {
	const { standIn } = running;
	const { message, isPrivate } = await standIn.slash("cast", {}, { by: reader });
	expect(isPrivate).toBe(false);
	expect(textOf(message)).toContain("- Person 25\n-# 1–25 of 60");
	const next = await standIn.press(message, buttonsOf(message)["More"], { by: reader });
	expect(next.type).toBe(7);
	expect(textOf(next.message)).toContain("- Person 26");
	const last = await standIn.press(next.message, buttonsOf(next.message)["More"], { by: reader });
	expect(textOf(last.message)).toContain("-# 51–60 of 60");
	expect(Object.keys(buttonsOf(last.message))).toEqual(["Previous page", "Delete"]);
});

test("“Find in story” looks for the words of a message, for the asker alone", async () => {
	const { message, isPrivate } = await running.standIn.useOnMessage("Find in story", "I never wrote", { by: reader });
	expect(isPrivate).toBe(true);
	expect(textOf(message)).toContain("“I never wrote” is in the story.");
	const empty = await running.standIn.useOnMessage("Find in story", "", { by: reader });
	expect(textOf(empty.message)).toContain("This message has no text that I could look for.");
});

describe("while typing", () => {
	test("a command's own choices are offered", async () => {
		expect(await running.standIn.type("who", "name", "doc", { by: reader })).toEqual([{ name: "doc…", value: "doc" }]);
	});

	test("choices that Discord would refuse are left out", async () => {
		expect(await running.standIn.type("who", "name", "x".repeat(101), { by: reader })).toEqual([]);
	});

	test("stories are offered for every question", async () => {
		expect(await running.standIn.type("who", "story", "anoth", { by: reader })).toEqual([
			{ name: "Another Story", value: "other" },
		]);
	});
});

test("a reader who asks too fast gets a kind word, others are answered", async () => {
	const { standIn } = running;
	const answers = await Promise.all(
		Array.from({ length: 17 }, () => standIn.slash("who", { name: "Ann" }, { by: reader })),
	);
	const texts = answers.map(({ message }) => textOf(message));
	expect(texts.filter((text) => text.includes("Lyme"))).toHaveLength(15);
	expect(texts.at(-1)).toMatch(/^You read fast! Give me \d seconds/);
	expect(answers.at(-1)?.isPrivate).toBe(true);
	expect(textOf((await standIn.slash("who", { name: "Ann" }, { by: ANNA })).message)).toContain("Lyme");
});

test("subcommands in a group are named with it", async () => {
	const calls: unknown[] = [];
	const own = await startBot({
		runner: {
			...smallRunner([]),
			run: async (call) => {
				calls.push(call);
				return { kind: "info", headline: { say: "words", words: "Set." }, lines: [] };
			},
		},
	});
	await own.standIn.slash("settings", { place: "7" }, { by: reader, subcommand: "channel limit" });
	expect(calls).toEqual([{ command: "settings", subcommand: "channel limit", options: { place: "7" } }]);
	await own.end();
});

test("an interaction that does not tell how the app was installed is answered where it was used", async () => {
	const { standIn } = running;
	const answered = await standIn.slash("who", { name: "Ann" }, { by: reader, bare: true });
	expect(textOf(answered.message)).toContain("Ann lives in Lyme.");
	const direct = await standIn.slash("who", { name: "Ann" }, { by: reader, where: DIRECT, bare: true });
	expect(textOf(direct.message)).toContain("Ann lives in Lyme.");
});
