import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, sourceFiles } from "./rooms.ts";

/** A pattern in characters, its flags too: longer ones nobody reads without help. */
const LONG = 120;

/** A literal after what may stand before one: `= /a\/b[/]/u`, `test(/…/)`, `return /…/`. */
const LITERAL =
	/(?:(?<=[(,=:[!&|?{};>])|(?<=\breturn)|^)\s*(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/gmu;
const NAMED =
	/\n((?:\/\*\*[^\n]*\*\/|\/\*\*\n(?: \*[^\n]*\n)+|(?:\/\/[^\n]*\n?)+))\s*(?:export )?const (\p{Lu}[\p{Lu}\d_]*) =\s*$/u;

type Pattern = { readonly path: string; readonly source: string; readonly fault: string | undefined };

describe("a pattern of more than 120 characters", () => {
	const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".test.ts"))
		.map((name) => withoutComments(readFileSync(join(ROOT, "tests", name), "utf8")))
		.join("\n");
	const sources = sourceFiles().map(({ path }) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
	const constants = constantsIn(sources.map(({ text }) => text));
	const patterns = sources.flatMap(({ path, text }) => [
		...longPatterns(path, text, tests),
		...longCompositions(path, text, { tests, constants }),
	]);

	test("has a name, a comment with an example, and a test that says its name", () => {
		const faults = patterns.filter(({ fault }) => fault !== undefined);
		expect(faults.map(({ path, fault, source }) => `${path}: ${source.slice(0, 60)}… ${fault}`)).toEqual([]);
	});
});

describe("what counts as a long pattern without a name", () => {
	const long = `/^(?:${"abc|".repeat(LONG / 4)}d)$/u`;
	const cases = (pattern: string) => [
		["a named one with an example and a test", `\n/** Letters: "abc". */\nconst LETTERS = ${pattern};`, undefined],
		["one within a call", `\nconst found = text.match(${pattern});`, "has no name"],
		["one without a comment", `\nconst LETTERS =\n\t${pattern};`, "has no name"],
		["one whose comment gives no example", `\n/** Letters. */\nconst LETTERS = ${pattern};`, "has no example"],
		["one that no test names", `\n/** Letters: "abc". */\nconst OTHERS = ${pattern};`, "has no test that names OTHERS"],
	];
	test.each(cases(long))("%s", (_, text, fault) => {
		expect(longPatterns("a.ts", text as string, "LETTERS reads letters").map((one) => one.fault)).toEqual([fault]);
	});

	const composed = ["new RegExp(`^", '{anyOf(WORDS)}\\\\)$`, "u")'].join("$");
	const words = `const WORDS = listed("${"abc ".repeat(LONG / 4)}");\n`;
	test.each(cases(composed))("composed, %s", (_, text, fault) => {
		const found = longCompositions("a.ts", text as string, {
			tests: "LETTERS reads letters",
			constants: constantsIn([words]),
		});
		expect(found.map((one) => one.fault)).toEqual([fault]);
		expect(longCompositions("a.ts", text as string, { tests: "", constants: new Map() })).toEqual([]);
	});

	test("a name in a comment of a test is no test", () => {
		expect(withoutComments('test("a // b", () => {}); // LETTERS\n/* LETTERS */')).not.toContain("LETTERS");
	});
});

function longPatterns(path: string, text: string, tests: string): Pattern[] {
	return [...text.matchAll(LITERAL)].flatMap((match) => {
		const source = match[1] as string;
		if (source.length <= LONG) return [];
		const start = match.index + match[0].length - source.length;
		return [{ path, source, fault: faultOf(text.slice(0, start), tests) }];
	});
}

type Known = { readonly tests: string; readonly constants: ReadonlyMap<string, string> };

/** Patterns made of others, long with all that they are made of. */
function longCompositions(path: string, text: string, { tests, constants }: Known): Pattern[] {
	return [...text.matchAll(/new RegExp\(/gu)].flatMap(({ index }) => {
		const source = text.slice(index, endOfCall(text, index + "new RegExp(".length));
		// A copy of a pattern is judged where that stands.
		if (/^new RegExp\(\w+\)$/u.test(source)) return [];
		if (lengthOf(source, new Map([...constants, ...constantsIn([text])])) <= LONG) return [];
		return [{ path, source, fault: faultOf(text.slice(0, index), tests) }];
	});
}

/** Name → how it is written. */
function constantsIn(texts: readonly string[]): ReadonlyMap<string, string> {
	const found = texts.flatMap((text) => [
		...text.matchAll(/^(?:export )?const (\p{Lu}[\p{Lu}\d_]*)\b[^=\n]*=([^;]*);$/gmu),
	]);
	return new Map(found.map(([, name = "", written = ""]) => [name, written]));
}

/** The length of what is written, with the constants that it names in their place. */
function lengthOf(written: string, constants: ReadonlyMap<string, string>): number {
	const names = [...written.matchAll(/(?<![\p{L}\d_\\])\p{Lu}[\p{Lu}\d_]+\b/gu)].map(([name]) => name);
	return names.reduce((sum, name) => {
		const meant = constants.get(name);
		if (meant === undefined) return sum;
		const others = new Map([...constants].filter(([other]) => other !== name));
		return sum + lengthOf(meant, others);
	}, written.replace(/\s+/gu, " ").length);
}

/** Where the call ends whose arguments begin at an offset: brackets in strings and templates are none of it. */
function endOfCall(text: string, from: number): number {
	let depth = 1;
	let quote = "";
	for (let at = from; at < text.length; at++) {
		const mark = text[at] as string;
		if (mark === "\\") at++;
		else if (quote !== "") quote = mark === quote ? "" : quote;
		else if (/["'`]/u.test(mark)) quote = mark;
		else if (mark === "(") depth++;
		else if (mark === ")" && --depth === 0) return at + 1;
	}
	return text.length;
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$|(?<=[;{}),]) \/\/.*$/gmu, "");
}

function faultOf(before: string, tests: string): string | undefined {
	const [, comment, name] = NAMED.exec(before) ?? [];
	if (comment === undefined || name === undefined) return "has no name";
	if (!/["“`][^"”`]+["”`]/u.test(comment)) return "has no example";
	return new RegExp(`\\b${name}\\b`, "u").test(tests) ? undefined : `has no test that names ${name}`;
}
