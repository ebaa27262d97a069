import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { runCall } from "../../src/asking/run.ts";
import type { SmallTalk } from "../../src/question/small-talk.ts";
import { told } from "../told.ts";
import { linesOf, report, run, tale } from "./run-line.ts";

test.each(["hi", "who are you?", "what can you do?"])(
	"%j is answered by the bot itself, with the story that it answers from and what to ask",
	async (line) => {
		const answer = await run(line, tale);
		expect(answer.kind).toBe("info");
		expect(linesOf(answer)).toEqual([
			"Ask me about The Mill.",
			"For example: who is …? · where did … go? · who said “…”? /help shows more.",
		]);
	},
);

test("thanks and a goodbye are returned, and no more is said", async () => {
	expect(told(await run("thanks!", tale))).toMatchObject({ headline: "You are welcome.", lines: [] });
	expect(told(await run("bye", tale))).toMatchObject({ headline: "Goodbye, and good reading.", lines: [] });
});

test("a cry for help is answered as /help is", async () => {
	expect(await run("help me", tale)).toEqual(await run("/help", tale));
});

test("/who you asks the story", async () => {
	expect((await run("/who you", tale)).kind).not.toBe("info");
});

test.each([
	["mill", "Ask me about The Mill."],
	[undefined, "Ask me about one of 2 stories; /story list names them."],
])("of several stories the one that is meant is named (%s)", async (meant, line) => {
	const says: SmallTalk = "hello";
	const statuses = [report, tale].map(({ story: { id, title } }) => ({ id, title, state: "ready" as const }));
	const call = { command: "help", options: {}, question: { command: "small talk" as const, says } };
	const answer = await runCall(commands, call, { stories: [], statuses, seenUpTo: new Map(), meant });
	expect(linesOf(answer)[0]).toBe(line);
});
