import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { lastThirdOf } from "../../src/answering/late.ts";
import { notesOf } from "../../src/answering/wording/words.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { searchable } from "../bundled-story.ts";
import { mill } from "../follow-up-tale.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { LATE, LONG_BOOK, longBook } from "../long-book.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

const { chapters, paragraphs } = longBook.story;

function ask(line: string, limits = new Map(), ...stories: (typeof longBook)[]): Promise<Answer> {
	return runnerOver(longBook, ...stories).run(readCall(allCommands, line), { limits });
}

describe("the last third", () => {
	test("of a book begins two thirds into its text", () => {
		const from = lastThirdOf(longBook.story) ?? 0;
		const before = paragraphs.filter(({ start }) => start < from).length;
		expect(before / paragraphs.length).toBeCloseTo(2 / 3, 1);
	});

	test.each([
		["one chapter", { chapters: chapters.slice(0, 1), paragraphs }],
		["two chapters", { chapters: chapters.slice(0, 2), paragraphs }],
		["a few pages", { chapters, paragraphs: paragraphs.slice(0, 30) }],
		["a report", { chapters, paragraphs, dateline: { day: "2003-01-20" } }],
		["no paragraph", { chapters, paragraphs: [] }],
	])("is nothing to hide in a story of %s", (_, story) => {
		expect(lastThirdOf(story)).toBeUndefined();
	});
});

describe("for somebody without a position", () => {
	test("passages from the end are marked, and no others", async () => {
		expect(await ask("/who Tom Hale")).toMatchObject({
			evidence: [{ chapter: 1 }, { chapter: 5, late: true }, { chapter: 6, late: true }],
		});
		const answer = await ask("/passage 1:1");
		expect(answer.kind === "found" && "late" in answer.evidence[0]).toBe(false);
	});

	test("so are the nearest passages of a refusal", async () => {
		expect(await ask("/find judge -Walter")).toMatchObject({ kind: "not-in-story", nearest: [{ late: true }] });
	});

	test("whom somebody meets and how they are called in the end is not told beside them", async () => {
		const { details } = told(await ask("/who Tom Hale"));
		expect(details).toContain("Appears with Jane Frost.");
		expect(JSON.stringify(details)).not.toMatch(LATE);
		const read = told(await ask("/who Tom Hale", new Map([["road", { chapter: 6, paragraph: 999 }]])));
		expect(read["details"]).toContain("Appears with Jane Frost and Walter Grey.");
		expect(JSON.stringify(read["details"])).toContain("Sir Tom Hale");
	});

	test("who may be meant is told without it", async () => {
		const named = LONG_BOOK.replace(
			"CHAPTER II\n",
			"Ada Frost, a gardener, came too. Ada Frost stayed.\n\nCHAPTER II\n",
		);
		const book = searchable(showWhole(readStory({ path: "road.txt", bytes: new TextEncoder().encode(named) })));
		const answer = await runnerOver(book).run(readCall(allCommands, "/who Frost"), { limits: new Map() });
		expect(answer.kind).toBe("ambiguous");
		expect(JSON.stringify(told(answer)["candidates"])).not.toContain("poisoner");
	});

	test("of several stories what is early comes first", async () => {
		const other = searchable(tinyStory("A judge slept.", { id: "zoo", title: "Zoo" }));
		const answer = await ask("/find judge", new Map(), other);
		expect(answer).toMatchObject({ evidence: [{ story: "zoo" }, { story: "road", late: true }] });
	});
});

test("a short tale hides nothing", async () => {
	const answer = await runnerOver(mill).run(readCall(allCommands, "/cast"), { limits: new Map() });
	expect(answer).not.toHaveProperty("lateFrom");
	expect(notesOf(answer)).toEqual([]);
});

test("whoever has read to the end is told everything as it comes", async () => {
	const answer = await ask("/timeline page:2", new Map([["road", { chapter: 6, paragraph: 999 }]]));
	expect(answer).toMatchObject({ lines: [{ say: "event" }, { say: "event" }, { say: "event" }] });
	expect(JSON.stringify(await ask("/who Tom Hale", new Map([["road", { chapter: 6, paragraph: 999 }]])))).not.toContain(
		'"late"',
	);
});
