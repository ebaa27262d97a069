import { expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import type { Scope } from "../../src/asking/command.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { openInProcess } from "../../src/engine/in-process.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { told } from "../told.ts";
import { corpusFolder } from "./corpus-folder.ts";

const novel = "CHAPTER I\n\nAnna Reed came to the mill.\n\nCHAPTER II\n\nTom Hale drowned in the river.\n";
const tales = ["a", "b", "c", "d", "e"].map((name) => [`${name}.txt`, `Tale ${name}\n\nThe fox ran over the hill.\n`]);
/** Reads them anew: the folder goes with the test. */
async function ask(line: string, scope: Scope) {
	const library = await openInProcess(corpusFolder({ ...Object.fromEntries(tales), "mill.txt": novel }));
	return told(await library.run(readCall(allCommands, line), scope));
}
const chapterOne = { limits: new Map([["mill", { chapter: 1, paragraph: WHOLE_CHAPTER }]]) };

test("a story too many to be opened has its limit told where nothing was found", async () => {
	expect(await ask("/who Tom Hale", chapterOne)).toMatchObject({
		kind: "not-in-story",
		headline: "Mill up to the end of chapter 1: the story does not say.",
	});
	expect(await ask("/find fox", chapterOne)).toMatchObject({
		headline: expect.stringMatching(/^Mill up to the end of chapter 1: 5 passages/),
	});
	expect((await ask("/who Tom Hale", { ...chapterOne, story: "a" }))["limit"]).toBeUndefined();
});

test("a story left out for want of a position is named where nothing was found", async () => {
	const unread = { limits: new Map(), unread: ["mill"] };
	expect(await ask("/who Tom Hale", unread)).toMatchObject({
		kind: "not-in-story",
		explanation: expect.stringMatching(/Not searched: Mill\. .*\/progress set place:1 story:mill$/i),
	});
	expect(await ask("/who Tom Hale", { ...unread, story: "a" })).toMatchObject({
		explanation: expect.not.stringContaining("Not searched"),
	});
});

test("how a story was read is told as far as chapter 1 to whoever has not said how far they are", async () => {
	const answer = await ask("/story info mill", { limits: new Map(), unread: ["mill"] });
	expect(answer).toMatchObject({ kind: "info", headline: expect.stringMatching(/^Up to the end of chapter 1: Mill/) });
});

test("what is wrong with a file is told in the list, but not to whoever may see a part of it only", async () => {
	const library = await openInProcess(corpusFolder({ "mill/1.txt": novel, "mill/The death of Tom.txt": "" }));
	const list = async (scope: Scope) =>
		JSON.stringify(told(await library.run(readCall(allCommands, "/story list"), scope)));
	expect(await list({ limits: new Map() })).toContain("read with 1 warning: The death of Tom.txt: It holds no text");
	for (const scope of [chapterOne, { limits: new Map(), unread: ["mill"] }])
		expect(await list(scope)).not.toMatch(/warning|Tom/u);
});

test("help and privacy wait for no position and no story", async () => {
	const scope = { limits: new Map(), unread: ["a", "b", "c", "d", "e", "mill"] };
	for (const line of ["/help", "/privacy", "/story list", "/story info mill"])
		expect(await ask(line, scope)).toMatchObject({ kind: "info" });
});

test("the position that is asked for is that of the story asked about", async () => {
	const scope = { limits: new Map(), unread: ["a", "mill"], story: "a" };
	const asksFor = (story: string) => ({
		kind: "not-in-story",
		reason: "position-needed",
		headline: "First say how far you have read.",
		explanation: expect.stringContaining(`/progress set place:1 story:${story}`),
		notSearched: { story },
		nearest: [],
	});
	expect(await ask("/who Tom Hale", scope)).toMatchObject(asksFor("a"));
	expect(await ask("/who Tom Hale story:mill", scope)).toMatchObject(asksFor("mill"));
	const all = { limits: new Map(), unread: ["a", "b", "c", "d", "e", "mill"] };
	const whichFirst = await ask("/who Tom Hale", all);
	expect(whichFirst).toMatchObject({ kind: "ambiguous", headline: expect.stringMatching(/^First say how far/u) });
	expect(JSON.stringify(whichFirst)).not.toMatch(/Hale|drowned/u);
});

test("which story is meant is asked before any is looked into, and those without a position are named as all are", async () => {
	const scope = { limits: new Map(), unread: ["mill"] };
	for (const line of ["/cast", "/timeline"]) {
		const answer = await ask(line, scope);
		expect(answer).toMatchObject({ kind: "ambiguous", headline: "There are 6 stories here. Which one do you mean?" });
		expect(JSON.stringify(answer)).not.toMatch(/Hale|Reed/u);
	}
	expect(await ask("/cast", { ...scope, story: "a" })).toMatchObject({ kind: "info" });
	expect(await ask("/cast story:mill", scope)).toMatchObject({ reason: "position-needed" });
});
