import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { limitWordsOf } from "../../src/answering/wording/words.ts";
import type { Scope } from "../../src/asking/command.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { renderAnswer as renderOnDiscord } from "../../src/discord/render/render.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { answerLines } from "../../src/terminal/batch.ts";
import { renderAnswer } from "../../src/terminal/render.ts";
import { searchable } from "../bundled-story.ts";
import { textOf } from "../discord/stand-in/messages.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

const TALE = `THE MILL

CHAPTER I

Anna Reed came to the mill in spring. She carried a lantern, and "I am tired," said Anna Reed.

CHAPTER II

Anna Reed married Tom Hale on 3 May 1850, and the lantern was sold.

CHAPTER III

Tom Hale drowned with the lantern in the river.
`;

const tale = readStory({ path: "mill.txt", bytes: new TextEncoder().encode(TALE) });
const runner = runnerOver(searchable(showWhole(tale)));
const upTo = (chapter: number, paragraph = WHOLE_CHAPTER): Scope => ({
	limits: new Map([["mill", { chapter, paragraph }]]),
});
const ask = (line: string, scope: Scope) => runner.run(readCall(allCommands, line), scope);

describe("under a limit, what is not there is not said to be absent", () => {
	test.each([
		["/who Tom Hale", "Up to the end of chapter 1, the story does not say."],
		["/passage 2:1", "Up to the end of chapter 1, "],
		["/find lantern", "Up to the end of chapter 1, 1 passage holds “lantern”."],
		["/find drowned", "Up to the end of chapter 1, the story does not say."],
		["/cast", "Up to the end of chapter 1"],
		["/timeline", "Up to the end of chapter 1"],
		["/story info", "Up to the end of chapter 1: THE MILL"],
		["/quote speaker:Tom Hale", "Up to the end of chapter 1, "],
		["when did Anna marry?", "Up to the end of chapter 1"],
	])("%s begins with how far it was looked", async (line, start) => {
		const answer = await ask(line, upTo(1));
		if (answer.kind === "found" && answer.page === undefined) expect(limitWordsOf(answer)).toBe(start);
		else expect(told(answer).headline.startsWith(start)).toBe(true);
	});

	test("nor are chapters that come later", async () => {
		const answer = await ask("/passage 3:1", upTo(1));
		expect(told(answer)).toMatchObject({ explanation: expect.stringMatching(/^Up to there[,:] /) });
	});

	test("nor is a person among several, or what stands after the last passage", async () => {
		expect(told(await ask("/who Anna Reed and Tom Hale", upTo(1)))).toMatchObject({
			kind: "found",
			details: expect.arrayContaining(["Up to the end of chapter 1, nobody called “Tom Hale” is named here."]),
		});
		const call = { command: "passage", options: { citation: "mill 1:1", move: "1" } };
		expect(told(await runner.run(call, upTo(1)))).toMatchObject({
			details: expect.arrayContaining(["Up to the end of chapter 1, there is nothing after this."]),
		});
	});

	test("nor is what was left out of the file, or is wrong with it, which may be its end", async () => {
		const spoiled = readStory({
			path: "mill.md",
			bytes: new TextEncoder().encode(`---\ntitle: []\n---\n\n${TALE}\n\n![Tom Hale drowned](end.png)`),
		});
		const info = async (scope: Scope) =>
			told(await runnerOver(searchable(showWhole(spoiled))).run(readCall(allCommands, "/story info"), scope));
		expect(JSON.stringify(await info(upTo(1)))).not.toMatch(/Left out|ignored|drowned/u);
		expect(JSON.stringify(await info({ limits: new Map() }))).toMatch(/Left out: 1 illustration.*“title” was ignored/u);
	});

	test("one story's limit is not told as that of all", async () => {
		const two = runnerOver(searchable(showWhole(tale)), searchable(tinyStory("A fox ran.")));
		const askTwo = async (line: string, scope: Scope) => two.run(readCall(allCommands, line), scope);
		const ofOne = "THE MILL up to the end of chapter 1";
		expect(told(await askTwo("/find Zebedee", upTo(1))).headline).toBe(`${ofOne}: the story does not say.`);
		expect(told(await askTwo("/who Zebedee Quill", upTo(9))).headline).toBe(
			"THE MILL up to the end of chapter 9: the story does not say.",
		);
		expect(limitWordsOf(await askTwo("/who Anna Reed", upTo(1)))).toBe(ofOne);
		const ofBoth: Scope = {
			limits: new Map(["mill", "tiny"].map((id) => [id, { chapter: 1, paragraph: WHOLE_CHAPTER }])),
		};
		expect(told(await askTwo("/find Zebedee", ofBoth)).headline).toBe(
			"Up to the end of chapter 1, the story does not say.",
		);
	});

	test("a list of the stories has no limit", async () => {
		const two = runnerOver(searchable(showWhole(tale)), searchable(tinyStory("A fox ran.")));
		const answer = await two.run(readCall(allCommands, "/story list"), upTo(1));
		expect(told(answer).headline).toBe("2 of 2 stories are ready.");
	});

	test("a place within a chapter is named as such", async () => {
		expect(told(await ask("/who Tom Hale", upTo(1, 1))).headline).toBe("Up to ch. 1 ¶1, the story does not say.");
	});
});

test("it is the same whether or not the story goes on", async () => {
	for (const scope of [upTo(3), upTo(9)]) {
		expect(told(await ask("/who Zebedee Quill", scope)).headline).toMatch(/^Up to the end of chapter [39], /);
	}
});

test("without a limit nothing is said of one", async () => {
	const answer = await ask("/who Zebedee Quill", { limits: new Map() });
	expect(told(answer).headline).toBe("The story does not say.");
	expect(answer.limit).toBeUndefined();
});

test("an answer that was found carries the limit, and shows it as one line", async () => {
	const answer = await ask("/who Anna Reed", upTo(1));
	expect(answer).toMatchObject({ kind: "found", limit: { places: [{ story: "mill", chapter: 1 }], searched: 1 } });
	expect(told(answer).headline).not.toContain("Up to");
	expect(renderAnswer(answer, { colours: false, width: 80 })).toContain("\nUp to the end of chapter 1.");
	const components = JSON.parse(JSON.stringify(renderOnDiscord(answer, { asker: "1" })));
	expect(textOf({ components } as never)).toContain("-# Up to the end of chapter 1");
});

test("JSON lines carry it as a place that can be given again", async () => {
	const lines = (async function* () {
		yield JSON.stringify({ id: 1, text: "/who Tom Hale", limit: "1:1" });
		yield JSON.stringify({ id: 2, text: "/who Anna Reed", limit: "1:1" });
		yield JSON.stringify({ id: 3, text: "/who Anna Reed" });
	})();
	const told: unknown[] = [];
	for await (const line of answerLines(lines, allCommands, runner)) told.push(JSON.parse(line).limit);
	expect(told).toEqual(["1:1", "1:1", undefined]);
});
