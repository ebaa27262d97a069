import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, sourceFiles } from "./rooms.ts";

/** A pattern in characters, its flags too: longer ones nobody reads without help. */
const LONG = 120;

/** A literal after what may stand before one: `= /a\/b[/]/u`, `test(/…/)`, `return /…/`. */
const LITERAL =
	/(?:(?<=[(,=:[!&|?{};>])|(?<=\breturn)|^)\s*(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/gmu;
/** One built of named parts: "new RegExp(`^${WRITERS}$`, …)". The parts are read where they stand, so only what is between them counts. */
const BUILT = /new RegExp\(\s*`((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/gsu;
const PART = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;
const NAMED =
	/\n((?:\/\*\*[^\n]*\*\/|\/\*\*\n(?: \*[^\n]*\n)+|(?:\/\/[^\n]*\n?)+))\s*(?:export )?const (\p{Lu}[\p{Lu}\d_]*) =\s*$/u;

type Pattern = { readonly path: string; readonly source: string; readonly fault: string | undefined };

describe("a pattern of more than 120 characters", () => {
	const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".test.ts"))
		.map((name) => readFileSync(join(ROOT, "tests", name), "utf8"))
		.join("\n");
	const patterns = sourceFiles().flatMap(({ path }) =>
		longPatterns(path, readFileSync(join(ROOT, path), "utf8"), tests),
	);

	test("has a name, a comment with an example, and a test that says its name", () => {
		const faults = patterns.filter(({ fault }) => fault !== undefined);
		expect(faults.map(({ path, fault, source }) => `${path}: ${source.slice(0, 60)}… ${fault}`)).toEqual([]);
	});
});

describe("what counts as a long pattern without a name", () => {
	const long = `/^(?:${"abc|".repeat(LONG / 4)}d)$/u`;
	test.each([
		["a named one with an example and a test", `\n/** Letters: "abc". */\nconst LETTERS = ${long};`, undefined],
		["one within a call", `\nconst found = text.match(${long});`, "has no name"],
		["one without a comment", `\nconst LETTERS =\n\t${long};`, "has no name"],
		["one whose comment gives no example", `\n/** Letters. */\nconst LETTERS = ${long};`, "has no example"],
		["one that is built", `\nconst LETTERS = new RegExp(\n\t\`${long}\`);`, "has no name"],
		["one that no test names", `\n/** Letters: "abc". */\nconst OTHERS = ${long};`, "has no test that names OTHERS"],
	])("%s", (_, text, fault) => {
		expect(longPatterns("a.ts", text, "LETTERS reads letters").map((one) => one.fault)).toEqual([fault]);
	});

	test("not one of many parts that have names", () => {
		const text = `const LETTERS = new RegExp(\`^${`\${anyOf(LETTERS)}`.repeat(LONG / 4)}\\\\s+$\`, "u");`;
		expect(longPatterns("a.ts", text, "")).toEqual([]);
	});
});

function longPatterns(path: string, text: string, tests: string): Pattern[] {
	const literals = [...text.matchAll(LITERAL)].map((match) => {
		const source = match[1] as string;
		return { source, start: match.index + match[0].length - source.length };
	});
	const built = [...text.matchAll(BUILT)].map(({ index, 1: template = "" }) => {
		const source = template.replace(PART, "").replaceAll("\\\\", "\\");
		return { source, start: index };
	});
	return [...literals, ...built]
		.filter(({ source }) => source.length > LONG)
		.map(({ source, start }) => ({ path, source, fault: faultOf(text.slice(0, start), tests) }));
}

function faultOf(before: string, tests: string): string | undefined {
	const [, comment, name] = NAMED.exec(before) ?? [];
	if (comment === undefined || name === undefined) return "has no name";
	if (!/["“`][^"”`]+["”`]/u.test(comment)) return "has no example";
	return new RegExp(`\\b${name}\\b`, "u").test(tests) ? undefined : `has no test that names ${name}`;
}
