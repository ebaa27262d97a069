import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { openInProcess } from "../../../src/engine/in-process.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import { buttonsOf, textOf } from "../stand-in/messages.ts";
import { BOT_ID, DIRECT, type Reader, USER_INSTALLED } from "../stand-in/people.ts";

/** The real commands over the bundled story, through the real client. */
let running: Running;
let reader: Reader;
let readers = 0;

beforeAll(async () => {
	const runner = await openInProcess({ corpusDir: join(import.meta.dirname, "../../../corpus") });
	running = await startBot({ commands: allCommands, runner });
});

beforeEach(() => {
	reader = { id: `49200000000000${1000 + readers++}`, username: "reader" };
});

afterEach(() => {
	expect(running.standIn.violations).toEqual([]);
});

afterAll(() => running.end());

const QUESTIONS: readonly [string, Readonly<Record<string, string | number>>, string, RegExp][] = [
	["who", { name: "Losyukov" }, "who is Losyukov?", /Russian Deputy Foreign Minister[\s\S]*¶2/],
	["who", { name: "second in command" }, "who is second in command?", /Jo Myong Rok[\s\S]*¶3/],
	["when", { event: "did the tensions surface" }, "when did the tensions surface?", /October 2002[\s\S]*¶9/],
	["where", { thing: "has Putin visited" }, "where has Putin visited?", /Pyongyang[\s\S]*¶10/],
	["find", { words: "nuclear program" }, "find nuclear program", /¶4/],
	["passage", { citation: "russian-envoy 5" }, "russian-envoy 5", /¶5/],
	["who", { name: "Colin Powell" }, "who is Colin Powell?", /does not say[\s\S]*Nearest passage/],
	["when", { event: "was Kim Jong-il born" }, "when was Kim Jong-il born?", /does not say/],
];

test.each(QUESTIONS)(
	"/%s %j and “%s” are answered alike in a server, a message and elsewhere",
	async (command, options, question, answer) => {
		const { standIn } = running;
		const slash = await standIn.slash(command, options, { by: reader });
		expect(textOf(slash.message)).toMatch(answer);
		const elsewhere = await standIn.slash(command, options, { by: reader, where: USER_INSTALLED });
		expect(textOf(elsewhere.message)).toBe(textOf(slash.message));
		const question_ = (text: string) => text.replace(/^-# \/.*$/m, "");
		standIn.say(question, { by: reader, where: DIRECT });
		expect(question_(textOf(await standIn.nextPost()))).toBe(question_(textOf(slash.message)));
		standIn.say(`<@${BOT_ID}> ${question}`, { by: reader });
		expect(question_(textOf(await standIn.nextPost()))).toBe(question_(textOf(slash.message)));
	},
);

describe("every command", () => {
	test.each<[string, Readonly<Record<string, string | number>>, string?]>([
		["ask", { question: "what does the North insist on?" }],
		["quote", { words: "face to face" }],
		["cast", {}],
		["timeline", {}],
		["story", {}, "list"],
		["story", { title: "russian-envoy" }, "info"],
		["help", {}],
		["help", { command: "who" }],
	])("/%s %j %s is answered", async (command, options, subcommand) => {
		const { message } = await running.standIn.slash(command, options, {
			by: reader,
			...(subcommand === undefined ? {} : { subcommand }),
		});
		expect(textOf(message)).not.toContain("Sorry");
		expect(textOf(message)).toMatch(/^\*\*.+\*\*/);
	});

	test("/quote without words or speaker says what is missing", async () => {
		const { message, isPrivate } = await running.standIn.slash("quote", {}, { by: reader });
		expect(textOf(message)).toBe("Give the words of the quotation, a speaker, or both.");
		expect(isPrivate).toBe(true);
	});

	test("“Find in story” tells a real quote from one that is not", async () => {
		const real = await running.standIn.useOnMessage("Find in story", "sitting “face to face”", { by: reader });
		expect(textOf(real.message)).toMatch(/¶5/);
		const invented = await running.standIn.useOnMessage("Find in story", "The moon is made of green cheese", {
			by: reader,
		});
		expect(textOf(invented.message)).not.toContain("Sorry");
	});
});

test("buttons walk through the story from end to end", async () => {
	const { standIn } = running;
	let shown = await standIn.slash("passage", { citation: "9", around: 1 }, { by: reader });
	shown = await standIn.press(shown.message, buttonsOf(shown.message)["After"], { by: reader });
	expect(textOf(shown.message)).toMatch(/^\*\*Russian Envoy.*¶10/);
	shown = await standIn.press(shown.message, buttonsOf(shown.message)["After"], { by: reader });
	expect(textOf(shown.message)).toContain("There is nothing after this.");
	shown = await standIn.press(shown.message, buttonsOf(shown.message)["Before"], { by: reader });
	expect(textOf(shown.message)).toMatch(/^\*\*Russian Envoy.*¶9/);
});

test("names, stories and citations are offered while typing", async () => {
	const { standIn } = running;
	expect(await standIn.type("who", "name", "los", { by: reader })).toMatchObject([
		{ value: expect.stringContaining("Losyukov") },
	]);
	expect(await standIn.type("ask", "story", "russ", { by: reader })).toMatchObject([{ value: "russian-envoy" }]);
	expect(await standIn.type("passage", "citation", "russian-envoy 1", { by: reader })).toHaveLength(2);
});

test("all commands are registered once, and found unchanged at the next start", async () => {
	const { standIn } = running;
	const again = botFor(standIn, { log: captureLog().log, commands: allCommands });
	await again.start();
	expect(standIn.commands.get("global")).toHaveLength(allCommands.length);
	expect(standIn.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
	await again.stop();
});
