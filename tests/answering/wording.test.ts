import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answer, Found } from "../../src/answering/answer.ts";
import type { Saying } from "../../src/answering/wording/saying.ts";
import { detailsOf, explanationOf, headlineOf, wordsOf } from "../../src/answering/wording/words.ts";
import { ROOT, sourceFiles } from "../rooms.ts";

describe("a saying in English", () => {
	test.each<[Saying, string]>([
		[{ say: "described", name: "Ann", as: { words: "the miller's daughter" } }, "Ann: the miller's daughter."],
		[{ say: "described", name: "York", as: { kind: "place" } }, "York: a place."],
		[{ say: "date", value: "2003-01-19", words: "on Sunday" }, "Sunday 19 January 2003: “on Sunday”."],
		[{ say: "date", words: "one day" }, "“one day”, in the story's words."],
		[{ say: "quoted", words: "Never", speaker: "Tom", resolved: true }, "“Never” Said by Tom, as the context tells."],
		[{ say: "quoted", words: "Never", resolved: false }, "“Never” The story does not say who says this."],
		[{ say: "reported", words: "he was tired" }, "Reported, without saying who said it: he was tired"],
		[
			{ say: "state", count: 1, terms: ["fox"], without: ["hen", "egg"] },
			"1 passage holds “fox” without “hen” or “egg”.",
		],
		[
			{ say: "not-occurring", words: ["a", "b", "c"], in: { title: "The Mill" } },
			"“a”, “b” and “c” do not occur in The Mill.",
		],
		[{ say: "not-named", names: ["Rice"], in: "several" }, "“Rice” is not named in any of the stories."],
		[
			{ say: "differs", words: "x", differences: [{ asked: "a" }, { story: "b" }, { asked: "c", story: "d" }] },
			"Not exactly “x”: the story has it without “a”, with “b”, “d” for “c”.",
		],
		[{ say: "each", sayings: [{ say: "place", name: "York" }, { say: "not-said" }] }, "York. The story does not say."],
		[{ say: "people", count: 1, in: { stories: 2 }, page: { number: 1, count: 1 } }, "1 person in 2 stories"],
		[{ say: "people", count: 40, in: { title: "T" }, page: { number: 2, count: 3 } }, "40 people in T, page 2 of 3"],
		[
			{ say: "read-up-to", title: "T", place: { chapter: 7, paragraph: 1_000_000 } },
			"T: read up to the end of chapter 7",
		],
		[
			{ say: "channel-limits", of: "thread", limits: [] },
			"Public answers in the channel that this thread belongs to: no limit (/settings channel limit)",
		],
	])("%j", (saying, words) => {
		expect(wordsOf(saying)).toBe(words);
	});
});

describe("a limit", () => {
	const limit = [{ story: "t", chapter: 7 }];
	const refusal = {
		kind: "not-in-story",
		headline: { say: "not-said" },
		searchedFor: [],
		reason: "unknown-name",
		explanation: { say: "nobody-called", name: "Ann", in: "several" },
		nearest: [],
	} as const satisfies Answer;

	test("is told before what is not there, once", () => {
		expect(headlineOf({ ...refusal, limit })).toBe("Up to the end of chapter 7, the story does not say.");
		expect(explanationOf({ ...refusal, limit })).toBe(
			"Up to there, nobody called “Ann” is named in any of the stories.",
		);
		expect(headlineOf(refusal)).toBe("The story does not say.");
	});

	test("is followed by what was left out of the search", () => {
		const notSearched = { titles: ["Emma", "Persuasion"], more: 3, story: "emma" };
		expect(explanationOf({ ...refusal, notSearched })).toMatch(
			/\. Not searched: Emma, Persuasion and 3 more\. .*\/progress set place:1 story:emma$/,
		);
	});

	test("stands before those details alone that say that something is not there", () => {
		const found: Pick<Found, "details" | "limit"> = {
			limit,
			details: [{ say: "nobody-called-here", names: ["Tom"] }, { say: "unnamed-here" }],
		};
		expect(detailsOf(found as Found)).toEqual([
			"Up to the end of chapter 7, nobody called “Tom” is named here.",
			"The story does not name them here.",
		]);
	});
});

describe("what answers say", () => {
	/** What may hold sentences: the wording itself; descriptions of commands are Discord's JSON, errors are no answers. */
	const elsewhere = /^src\/answering\/wording\/en\//u;
	const sentence = /(["`])(?:(?!\1)[^\\\n])*\p{Ll} (?:(?!\1)[^\\\n])*[.!?]\1/gu;

	test("is worded in one place: no sentence of ours stands elsewhere in answering or commands", () => {
		const found = sourceFiles()
			.filter(({ path }) => /^(?:src\/answering|commands)\//u.test(path) && !elsewhere.test(path))
			.flatMap(({ path }) => {
				const code = withoutErrors(readFileSync(join(ROOT, path), "utf8"));
				return [...code.matchAll(sentence)].map(([words]) => `${path}: ${words}`);
			});
		expect(found).toEqual([]);
	});

	/** The code without comments, errors, and what a command's own data say of it. */
	function withoutErrors(code: string): string {
		return code
			.replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "")
			.replace(/new (?:User|Range)Error\([\s\S]*?\);/gu, "")
			.replace(/\bdescription:\s*(?:"[^"]*"|`[^`]*`)/gu, "")
			.replace(/\b(?:textOption|numberOption|subcommand|choiceOption)\(\s*"[^"]*",\s*"[^"]*"/gu, "");
	}
});
