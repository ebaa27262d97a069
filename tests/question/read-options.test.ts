import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import {
	LONGEST_COMPARED,
	readFind,
	readPassage,
	readQuote,
	readVerify,
	readWhen,
	readWhere,
	readWho,
} from "../../src/question/read-options.ts";

describe("an option is read as the question that its command asks", () => {
	test.each([
		[readWhen("did it rain"), readWhen("when did it rain?")],
		[readWhere("the ring"), readWhere("where the ring?")],
		[readWho("the miller"), readWho("who is the miller?")],
		[readWhen("was it in the U.S."), readWhen("When was it in the U.S.?")],
	])("with its question word or without", (bare, whole) => {
		expect(bare).toEqual(whole);
	});

	test("a shouted question tells no names, with its question word or without", () => {
		expect(readWhen("DID IT RAIN").names).toEqual([]);
	});

	test("a verb of its own takes the place of “is”", () => {
		expect(readWho("who warned the diplomat?").words.map(({ text }) => text)).toEqual([
			"who",
			"warned",
			"the",
			"diplomat",
		]);
	});

	test.each([
		[readWho("Whoopi"), "who is whoopi"],
		[readWho("who's Rice"), "who is rice"],
		[readWhen("whenever it rained"), "when whenever it rained"],
		[readWhen("when's the feast"), "when the feast"],
		[readWhere("Whereham lies"), "where whereham lies"],
	])("a word that only begins like the question word does not stand for it", ({ words }, read) => {
		expect(words.map(({ text }) => text).join(" ")).toBe(read);
	});

	test("a name that begins like a question word is still asked what it said", () => {
		const { speaker } = readQuote({ speaker: "Whately" });
		expect(speaker?.said.words.map(({ text }) => text)).toEqual(["what", "did", "whately", "say"]);
	});

	test("a name that stands first is a name: the question word goes before it", () => {
		expect(readWhere("Rice").names).toEqual(["Rice"]);
	});

	test("a comma does not make another question of /when", () => {
		expect(readWhen("did he, at last, come home").kind).toBe("when");
	});

	test.each([
		["was Moby-Dick published", "by-title"],
		["was this book written", "named"],
		["did Ahab die", undefined],
	])("/when %s: asks for the story's own date: %s", (event, ofStory) => {
		expect(readWhen(event).ofStory).toBe(ofStory);
	});

	test.each([
		["does Miss Lavendar live", { name: "Miss Lavendar", lastWord: "lavendar" }],
		["did the old king reside?", { name: "the old king", lastWord: "king" }],
		["did Rice go", undefined],
	])("/where %s: whose home it asks for (LIVES)", (thing, dweller) => {
		expect(readWhere(thing).dweller).toEqual(dweller);
	});

	test("/quote takes words without the marks around them, a speaker, or both", () => {
		expect(readQuote({ words: " “face to face” " })).toMatchObject({ words: "face to face", page: 1 });
		expect(readQuote({ words: "“”", speaker: "the miller" })).toMatchObject({
			words: undefined,
			speaker: { isDescription: true, said: { kind: "what-said", expects: "speech" } },
		});
		expect(() => readQuote({ words: " “ ", speaker: " " })).toThrow(UserError);
	});

	test("/passage takes a chapter's heading for its number", () => {
		expect(readPassage("Chapter IV, ¶3")).toMatchObject({ heading: { words: "chapter iv", paragraph: 3 } });
		expect(readPassage("Session 7")).toMatchObject({ heading: { words: "session 7" } });
		expect(readPassage("3:12")).toMatchObject({ place: { chapter: 3, paragraph: 12 }, heading: undefined });
	});

	test("/find wants something to find", () => {
		expect(() => readFind("-fox")).toThrow(/“-fox” names nothing to find/);
	});

	test("a message is compared by what it quotes, as far as is compared", () => {
		expect(readVerify("Look:\n> face to face\n> at last\nNice!").words).toBe("face to face at last");
		expect(readVerify("he said “the issue is not bilateral” I think").words).toBe("the issue is not bilateral");
		expect(readVerify("x".repeat(LONGEST_COMPARED + 1))).toMatchObject({ isCut: true });
		expect(readVerify("x".repeat(LONGEST_COMPARED))).toMatchObject({ isCut: false });
	});
});
