import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answer, Found } from "../../../src/answering/answer.ts";
import { detailsOf, explanationOf, headlineOf } from "../../../src/answering/wording/words.ts";
import { ROOT, sourceFiles } from "../../rooms.ts";

describe("a limit", () => {
	const limit = { places: [{ story: "t", title: "The Mill", chapter: 7 }], searched: 1 } as const;
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

	test.each([
		[{ say: "has-chapters", title: "No Country for Old Men", count: 2 }, "No Country for Old Men has chapters 1 to 2."],
		[{ say: "has-paragraphs", title: "The Log", count: 1 }, "The Log has 1 paragraph."],
		[{ say: "no-dates", in: { title: "It" } }, "It dates nothing."],
		[{ say: "quoted-times", name: "Some of Us", count: 1 }, "Some of Us is quoted once."],
		[{ say: "words", words: "THE MILL" }, "THE MILL"],
	] as const)("leaves a title and a name as they are: %j", (saying, english) => {
		expect(headlineOf({ kind: "info", headline: saying, lines: [], limit })).toBe(
			`Up to the end of chapter 7: ${english}`,
		);
	});

	test("is followed by a role in small letters", () => {
		const headline = { say: "quoted-times", name: "the cook", count: 1 } as const;
		expect(headlineOf({ kind: "info", headline, lines: [], limit })).toBe(
			"Up to the end of chapter 7, the cook is quoted once.",
		);
	});

	const places = [
		{ story: "it", title: "It", chapter: 1, paragraph: 1 },
		{ story: "emma", title: "Emma", chapter: 7 },
	] as const;
	test.each([
		[{ places, searched: 2 }, "Up to the limit of each story, 8 people in 3 stories"],
		[{ places: [places[0]], searched: 1 }, "Up to ch. 1 ¶1, 8 people in 3 stories"],
		[{ places: [places[0]], searched: 3 }, "It up to ch. 1 ¶1: 8 people in 3 stories"],
		[{ places, searched: 3 }, "2 of 3 stories up to their limits: 8 people in 3 stories"],
		[
			{ places: [places[1], { ...places[1], story: "log" }], searched: 3 },
			"2 of 3 stories up to the end of chapter 7: 8 people in 3 stories",
		],
	] as const)("of some stories is not told of others", (of, english) => {
		const headline = { say: "people", count: 8, in: { stories: 3 } } as const;
		expect(headlineOf({ kind: "info", headline, lines: [], limit: of })).toBe(english);
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

	test("is data: no words of ours stand where the story's own words should", () => {
		const found = sourceFiles().filter(({ path }) =>
			/\bsay: "words",\s*words: ["`]/u.test(readFileSync(join(ROOT, path), "utf8")),
		);
		expect(found.map(({ path }) => path)).toEqual([]);
	});

	test("is said somewhere: no sentence is left of what nobody says any more", () => {
		const files = sourceFiles().map(({ path }) => ({ path, code: readFileSync(join(ROOT, path), "utf8") }));
		const isWording = (path: string) => path.startsWith("src/answering/wording/");
		const ids = files
			.filter(({ path }) => isWording(path))
			.flatMap(({ code }) => [...code.matchAll(/readonly say: "([^"]+)"/gu)].map(([, id]) => id));
		const others = files.filter(({ path }) => !isWording(path)).map(({ code }) => code);
		expect(ids.length).toBeGreaterThan(100);
		expect(ids.filter((id) => !others.some((code) => code.includes(`"${id}"`)))).toEqual([]);
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
