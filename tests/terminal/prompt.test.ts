import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { languageTagged } from "../../src/answering/wording/languages.ts";
import type { Scope } from "../../src/asking/command.ts";
import { answerText, runPrompt } from "../../src/terminal/prompt.ts";
import type { TerminalLook } from "../../src/terminal/render.ts";
import { bundledStory, searchable } from "../bundled-story.ts";
import { mill } from "../follow-up-tale.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { readerDesk } from "../reader-desk.ts";
import { tinyStory } from "../tiny-story.ts";

const runner = runnerOver(bundledStory());
const plain = { colours: false, width: 80 };
const whole = { limits: new Map() };

type Session = {
	readonly over?: typeof runner;
	readonly scope?: () => Promise<Scope>;
	readonly look?: TerminalLook;
	readonly isTTY?: boolean;
};

/** What a session writes in which these lines are typed, or piped. */
async function session(
	text: string,
	{ over = runner, scope = async () => whole, look = plain, isTTY = false }: Session = {},
): Promise<string> {
	const [input, output] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY }));
	const written: string[] = [];
	output?.on("data", (piece) => written.push(String(piece)));
	const ended = runPrompt(allCommands, over, scope, { input, output, look: () => look } as Parameters<
		typeof runPrompt
	>[3]);
	// Tab is one where it is typed by itself; in what is pasted it is a blank.
	for (const piece of text.split(/(\t)/u)) {
		input?.write(piece);
		await setImmediate();
	}
	input?.end();
	await ended;
	return written.join("");
}

/** Without the movements of the cursor that a line editor makes. */
function readable(written: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
	return written.replace(/\u001b\[[\d;]*[A-Za-z]/gu, "").replaceAll("\r", "");
}

describe("the prompt", () => {
	test("answers piped input line by line and ends with it", async () => {
		const output = await session("/who Losyukov\n\nwhen did the tensions surface\n");
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

	test.each(["exit", "quit", "/exit", "/QUIT"])("ends at %s", async (word) => {
		expect(await session(`${word}\n/who Losyukov\n`)).toBe("");
	});

	test.each([
		["/hwo Losyukov", "There is no command /hwo. Did you mean /who? /help lists them all."],
		["/whe", "There is no command /whe. Did you mean /when or /where? /help lists them all."],
		["/timelin", "There is no command /timelin. Did you mean /timeline? /help lists them all."],
		["/zitta", "There is no command /zitta. Did you mean /zitat? /help lists them all."],
	])("suggests what %s may mean", async (line, words) => {
		expect(await session(`${line}\n`)).toBe(`${words}\n\n`);
	});

	test("takes a command of another language for no slip", async () => {
		expect(await session("/wo Losyukov\n")).not.toContain("There is no command");
	});

	test.each([
		["/who", "/who needs “name”", "For example: /who the doctor"],
		["/quote", "Give the words of the quotation", "For example: /quote never again"],
		["/find", "/find needs “words”", "For example: /find “word for word” -without"],
	])("tells of %s alone what it needs, and how it is used", async (line, mistake, example) => {
		const output = await session(`${line}\n`);
		expect(output.startsWith(mistake)).toBe(true);
		expect(output).toContain(example);
	});

	test("tells in help how it is used and left, and not in help of one command", async () => {
		for (const line of ["/help", "help"]) {
			const output = await session(`${line}\n`);
			for (const words of ["exit, quit or Ctrl+D ends.", "story:id", "page:2", "Tab completes"])
				expect(output.replace(/\s+/gu, " ")).toContain(words);
		}
		expect(await session("/help who\nhello\n")).not.toContain("Ctrl+D");
	});

	test("shows the story that is meant before the cursor, and how it is left", async () => {
		const output = readable(await session("/who Losyukov\n", { isTTY: true }));
		expect(output).toMatch(/^Ask about Russian Envoy Holds[\s\S]* exit or Ctrl\+D ends\.\n\nrussian-envoy> /u);
		expect(output).toMatch(/Russian Deputy[\s\S]*\n\nrussian-envoy> \n$/u);
	});

	test("shows how many stories are meant, or the one that is", async () => {
		const two = runnerOver(bundledStory(), mill);
		expect(readable(await session("exit\n", { over: two, isTTY: true }))).toMatch(
			/Ask about 2 stories[\s\S]*\n2 stories> /u,
		);
		const scope = async () => ({ ...whole, story: mill.story.id });
		expect(readable(await session("exit\n", { over: two, scope, isTTY: true }))).toContain(`${mill.story.id}> `);
		expect(readable(await session("exit\n", { over: runnerOver(), isTTY: true }))).toContain("footnote> ");
	});

	test("completes a line with Tab", async () => {
		const output = readable(await session("/timel\t\n", { isTTY: true }));
		expect(output).toContain("/timeline ");
		expect(output).not.toContain("There is no command");
	});

	test("speaks the reader's language, mistakes too", async () => {
		const look = { ...plain, language: languageTagged("de") };
		const output = await session("/who Colin Powell\n/hwo\n/find nuclear\n", { look });
		expect(output).toContain("Das sagt die Geschichte nicht.");
		expect(output).toContain("Nächstliegende Stellen");
		expect(output).toContain("Meintest du /who? /help nennt alle.");
		expect(readable(await session("exit\n", { look, isTTY: true }))).toContain("exit oder Strg+D beendet.");
	});

	test("tells a mistake like an answer", async () => {
		expect(await session("/nope\n/who Losyukov\n")).toMatch(/There is no command \/nope[\s\S]*Russian Deputy/);
	});

	test("hands over what is kept of its reader", async () => {
		const desk = readerDesk(runnerOver(mill));
		await desk.settings.setLastStory("terminal", { story: "mill" });
		const asker = { reader: "terminal", mayManage: false };
		const showing = { asker, private: true, spoilerChannel: false, spoilers: false };
		const output = await session("/privacy export:true\n", {
			over: desk.runner,
			scope: () => desk.scopeFor(showing),
		});
		const [headline, ...json] = output.split("\n");
		expect(headline).toBe("All that is kept of you is in this file.");
		expect(JSON.parse(json.join("\n"))).toEqual({ reader: "terminal", positions: [], lastStory: { story: "mill" } });
		await desk.settings.close();
	});

	test("goes back to the question before, and says so", async () => {
		const desk = readerDesk(runnerOver(mill));
		const asker = { reader: "terminal", mayManage: false };
		const showing = { asker, private: true, spoilerChannel: false, spoilers: false };
		const output = await session("Who is Tom Hale?\nand his wife?\nwhy?\n", {
			over: desk.runner,
			scope: () => desk.scopeFor(showing),
		});
		expect(output).toMatch(/Anna Hale: [^\n]*\n\nRead as: Who is Sir Thomas Hale's wife\?\n/);
		expect(output).toMatch(
			/\nThis question was taken by itself, without the one before it\. Name who or what\sis meant\.\n/,
		);
		await desk.settings.close();
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

	test("colours the verdict, and dims where a passage stands", async () => {
		const linesOf = async (question: string) =>
			(await answerText(question, allCommands, runner, { colours: true, width: 80 })).split("\n");
		const verdicts = ["/who Losyukov", "/who Colin Powell"].map(async (question) => (await linesOf(question))[0]);
		const [found, refused] = await Promise.all(verdicts);
		expect(found?.startsWith("\u001b[1m\u001b[32m")).toBe(true);
		expect(refused?.startsWith("\u001b[1m\u001b[35m")).toBe(true);
		const citation = (await linesOf("/passage 5")).find((line) => line.includes("· /passage russian-envoy 5"));
		expect(citation?.startsWith("\u001b[2m  ")).toBe(true);
	});

	test("leaves no colour open at the end of a line", async () => {
		const text = await answerText("/when did North Korean officials warn the diplomat", allCommands, runner, {
			colours: true,
			width: 50,
		});
		for (const line of text.split("\n")) {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such.
			const codes = (line.match(/\u001b\[\d+m/gu) ?? []).map((code) => Number(code.slice(2, -1)));
			const closing = codes.filter((code) => code === 22 || code === 39);
			expect(closing).toHaveLength(codes.length - closing.length);
		}
	});

	test("lets no control character of a story through to the terminal", async () => {
		const evil = runnerOver(searchable(tinyStory("The fox \u001b[31mjumped\u0007 over\u202e the fence.")));
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
		expect(await answerText("/find fox", allCommands, evil, plain)).not.toMatch(/[\u001b\u0007\u202e]/);
	});
});
