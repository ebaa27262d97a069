import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import type { Scope } from "../../src/asking/command.ts";
import { barOf } from "../../src/terminal/progress.ts";
import { answerText, completeLine, lookOf, runPrompt } from "../../src/terminal/prompt.ts";
import { bundledStory, searchable } from "../bundled-story.ts";
import { mill } from "../follow-up-tale.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { readerDesk } from "../reader-desk.ts";
import { tinyStory } from "../tiny-story.ts";

const runner = runnerOver(bundledStory());
const plain = { colours: false, width: 80 };
const whole = { limits: new Map() };

async function piped(text: string, over = runner, scope: () => Promise<Scope> = async () => whole): Promise<string> {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const written: string[] = [];
	output.on("data", (piece) => written.push(String(piece)));
	input.end(text);
	await runPrompt(allCommands, over, scope, { input, output });
	return written.join("");
}

describe("the prompt", () => {
	test("answers piped input line by line and ends with it", async () => {
		const output = await piped("/who Losyukov\n\nwhen did the tensions surface\n");
		expect(output).toContain("Russian Deputy Foreign Minister");
		expect(output).toContain("October 2002");
		expect(output).not.toContain("footnote>");
	});

	test("tells of a further page only where there is one", async () => {
		const foxes = runnerOver(searchable(tinyStory(Array.from({ length: 12 }, () => "A fox ran.").join("\n\n"))));
		const page = (number: number) => answerText(`/find fox page:${number}`, allCommands, foxes, plain);
		expect(await page(2)).toMatch(/Page 2 of 3 \(12 in all\); more with page:3$/);
		expect(await page(3)).toMatch(/Page 3 of 3 \(12 in all\)$/);
	});

	test("ends at quit", async () => {
		expect(await piped("quit\n/who Losyukov\n")).toBe("");
	});

	test("tells a mistake like an answer", async () => {
		expect(await piped("/nope\n/who Losyukov\n")).toMatch(/There is no command \/nope[\s\S]*Russian Deputy/);
	});

	test("goes back to the question before, and says so", async () => {
		const desk = readerDesk(runnerOver(mill));
		const asker = { reader: "terminal", mayManage: false };
		const showing = { asker, private: true, spoilerChannel: false, spoilers: false };
		const output = await piped("Who is Tom Hale?\nand his wife?\nwhy?\n", desk.runner, () => desk.scopeFor(showing));
		expect(output).toMatch(/Anna Hale: [^\n]*\n\nRead as: Who is Sir Thomas Hale's wife\?\n/);
		expect(output).toMatch(
			/\nThis question was taken by itself, without the one before it\. Name who or what is meant\.\n/,
		);
		await desk.settings.close();
	});

	test("colours only on a terminal", () => {
		expect(lookOf(Object.assign(new PassThrough(), { isTTY: false })).colours).toBe(false);
		expect(lookOf(Object.assign(new PassThrough(), { isTTY: true, hasColors: () => true, columns: 500 }))).toEqual({
			colours: true,
			width: 100,
		});
	});

	test("keeps to the width of the terminal", async () => {
		const text = await answerText("/passage 5", allCommands, runner, { colours: false, width: 60 });
		for (const line of text.split("\n").filter((line) => line.startsWith("  ") && !line.includes("·")))
			expect(line.length).toBeLessThanOrEqual(60);
	});

	test("marks the words that answer in colour", async () => {
		expect(await answerText("/find nuclear", allCommands, runner, { colours: true, width: 80 })).toContain(
			"\u001b[33mnuclear\u001b[39m",
		);
	});

	test("lets no control character of a story through to the terminal", async () => {
		const evil = runnerOver(searchable(tinyStory("The fox \u001b[31mjumped\u0007 over\u202e the fence.")));
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
		expect(await answerText("/find fox", allCommands, evil, plain)).not.toMatch(/[\u001b\u0007\u202e]/);
	});
});

describe("Tab", () => {
	test("completes commands", async () => {
		expect((await completeLine(allCommands, runner, "/wh", whole))[0]).toEqual(["/who ", "/when ", "/where "]);
	});

	test("completes names after a command, by any of their words", async () => {
		expect(await completeLine(allCommands, runner, "/who Cond", whole)).toEqual([["Condoleezza Rice"], "Cond"]);
		expect((await completeLine(allCommands, runner, "/who ric", whole))[0]).toContain("Condoleezza Rice");
	});

	test("completes after an option's name", async () => {
		expect(await completeLine(allCommands, runner, "/quote words:face speaker:Cond", whole)).toEqual([
			["Condoleezza Rice"],
			"Cond",
		]);
	});

	test("offers nothing in a free question", async () => {
		expect(await completeLine(allCommands, runner, "who is", whole)).toEqual([[], "who is"]);
	});
});

describe("the progress bar", () => {
	test("tells stories read, and those that could not be", () => {
		expect(barOf({ ready: 1, failed: 1, total: 4 })).toBe(
			"[############------------] 1 of 4 stories read, 1 could not be read",
		);
	});
});
