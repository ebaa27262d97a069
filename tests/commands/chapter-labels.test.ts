import { beforeEach, describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { openInProcess, type StoryRunner } from "../../src/engine/in-process.ts";
import type { Place } from "../../src/story/story.ts";
import { answerLines } from "../../src/terminal/batch.ts";
import { corpusFolder } from "../engine/corpus-folder.ts";
import { told } from "../told.ts";

const PART = (name: string, words: readonly string[]) =>
	[`BOOK ${name}`, ...words.map((one, index) => `CHAPTER ${"I".repeat(index + 1)}\n\n${one}`)].join("\n\n\n");
const SAGA = `The Saga

PREFACE

This tale was told to me by a miller of Ferrow.


CHAPTER I

Anna Reed came to the mill.

She sat down by the weir.


CHAPTER II

Tom Hale found the lantern.
`;
const PARTS = `The Parts\n\n\n${PART("ONE", ["Ruth kept bees.", "Ruth kept goats."])}\n\n\n${PART("TWO", ["Ada kept geese.", "Ada kept hens."])}\n`;
let stories: StoryRunner;

beforeEach(async () => {
	stories = await openInProcess({ corpusDir: corpusFolder({ "saga.txt": SAGA, "parts.txt": PARTS }).corpusDir });
});

async function ask(line: string, limits: ReadonlyMap<string, Place> = new Map()) {
	const answer = await stories.run(readCall(allCommands, line), { limits });
	const texts = answer.kind === "found" ? answer.evidence.map(({ text }) => text) : [];
	return { ...told(answer), texts };
}

describe("/passage", () => {
	test.each([
		["CHAPTER I", "Anna Reed came to the mill."],
		["chapter 1 ¶2 story:saga", "She sat down by the weir."],
		["saga II", "Tom Hale found the lantern."],
		["Preface", "This tale was told to me by a miller of Ferrow."],
		["saga 2:1", "Anna Reed came to the mill."],
		["ch. 2 (CHAPTER I) ¶2 story:saga", "She sat down by the weir."],
		["Book Two, 1", "Ada kept geese."],
		["book two chapter 2", "Ada kept hens."],
	])("takes %j for what the book calls a chapter", async (typed, text) => {
		const answer = await ask(
			`/passage ${typed}${typed.includes("story:") || /book|saga|preface/iu.test(typed) ? "" : " story:saga"}`,
		);
		expect(answer.texts).toEqual([text]);
	});

	test("asks which one is meant where the book calls two so", async () => {
		expect(await ask("/passage chapter 2 story:parts")).toMatchObject({
			kind: "ambiguous",
			headline: "“chapter 2” may be 2 places here. Which one?",
			candidates: [{ name: "parts 2:1" }, { name: "parts 4:1", detail: "The Parts, ch. 4 (BOOK TWO, CHAPTER II) ¶1" }],
		});
	});

	test("asks too where a chapter's number may be its place or the book's own", async () => {
		expect(await ask("/passage ch. 2 ¶1 story:saga")).toMatchObject({
			kind: "ambiguous",
			candidates: [{ name: "saga 2:1" }, { name: "saga 3:1" }],
		});
	});

	test("says that no chapter is called so, and how to say it", async () => {
		expect(await ask("/passage Session 9 story:saga")).toMatchObject({
			kind: "not-in-story",
			explanation: expect.stringMatching(
				/^No chapter is headed “session 9”\. Write a citation .* “saga 1:1” or “1:1”\.$/,
			),
		});
	});

	test("knows no chapter beyond the reader's place", async () => {
		const limits = new Map([["saga", { chapter: 2, paragraph: 1 }]]);
		const beyond = await ask("/passage CHAPTER II story:saga", limits);
		const nowhere = await ask("/passage CHAPTER IX story:saga", limits);
		expect(beyond).toMatchObject({ kind: "not-in-story", headline: nowhere.headline });
		expect(JSON.stringify(beyond)).toBe(JSON.stringify(nowhere).replaceAll("IX", "II").replaceAll("ix", "ii"));
	});

	test("offers places by what the book calls them, as far as the reader may see", async () => {
		const offered = async (typed: string, limits: ReadonlyMap<string, Place> = new Map()) => {
			const call = readCall(allCommands, `/passage ${typed} story:saga`);
			return (await stories.complete(call, "citation", typed, { limits })).map(({ name }) => name);
		};
		expect(await offered("II")).toEqual(["saga 3:1 (CHAPTER II): Tom Hale found the lantern."]);
		expect(await offered("II", new Map([["saga", { chapter: 2, paragraph: 1 }]]))).toEqual([]);
	});
});

test("an answer's citation and its limit say what the book calls the chapter", async () => {
	expect(await ask("/find lantern story:saga")).toMatchObject({
		evidence: [{ longCitation: "The Saga, ch. 3 (CHAPTER II) ¶1", label: "CHAPTER II", citation: "saga 3:1" }],
	});
	const limits = new Map([["saga", { chapter: 2, paragraph: 1_000_000 }]]);
	expect((await ask("/find lantern story:saga", limits)).headline).toMatch(/^Up to the end of chapter 2 \(CHAPTER I\)/);
});

describe("the limit of a JSON line", () => {
	const limited = async (limit: string | number, story: string | undefined = "saga") => {
		const lines: object[] = [];
		const input = (async function* () {
			yield JSON.stringify({ text: "/find lantern", story, limit });
		})();
		for await (const line of answerLines(input, allCommands, stories)) lines.push(JSON.parse(line));
		return lines[0] as Record<string, unknown>;
	};

	test.each([
		["CHAPTER I", "2:1000000"],
		["chapter 2", "3:1000000"],
		["Preface", "1:1000000"],
		["Chapter I ¶1", "2:1"],
		["3:1", "3:1"],
		// Numbers alone are a place, as in a citation.
		["2", "1:2"],
		[2, "1:2"],
	])("%j is %j", async (typed, limit) => {
		expect(await limited(typed)).toMatchObject({ limit });
	});

	test("is the earlier where the book calls two chapters so", async () => {
		expect(await limited("chapter 2", "parts")).toMatchObject({ limit: "2:1000000" });
	});

	test.each([
		["CHAPTER IX", "saga", /No chapter of The Saga is headed “CHAPTER IX”/],
		["CHAPTER I", undefined, /what a book calls a chapter, so “story” is to say which/],
		["soon", undefined, /“limit” is “soon”, not a place such as "12" or "3:12"/],
	])("that is %j of %j is refused with the way out", async (limit, story, message) => {
		const line = await limited(limit, story ?? "");
		expect(line).toMatchObject({ kind: "error", message: expect.stringMatching(message) });
	});
});
