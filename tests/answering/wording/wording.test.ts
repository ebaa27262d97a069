import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answer, Found } from "../../../src/answering/answer.ts";
import { detailsOf, explanationOf, headlineOf } from "../../../src/answering/wording/words.ts";
import { ROOT, sourceFiles } from "../../rooms.ts";

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
