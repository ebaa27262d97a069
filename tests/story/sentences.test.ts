import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/story/sentences.ts";

const cases = readFileSync(fileURLToPath(new URL("../gold/sentences.jsonl", import.meta.url)), "utf8")
	.trim()
	.split("\n")
	.map((line) => (JSON.parse(line) as { sentences: string[] }).sentences);

function split(text: string): string[] {
	return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
	test.each(cases.map((sentences) => [sentences.join(" "), sentences] as const))("reads %j", (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	test("cuts a sentence without an end at a pause, else between letters with their accents", () => {
		const pauses = split("the rain fell, ".repeat(1000));
		expect(Math.max(...pauses.map((piece) => piece.length))).toBeLessThanOrEqual(4000);
		expect(pauses.every((piece) => piece.startsWith("the rain") && piece.endsWith("fell,"))).toBe(true);
		const text = `x${"e\u0301".repeat(5000)}`;
		const accents = split(text);
		expect(accents.join("")).toBe(text);
		expect(accents.filter((piece) => piece.startsWith("\u0301"))).toEqual([]);
	});

	test("gives offsets in the whole text and leaves white space out", () => {
		const text = "Title\n\n  He came.  He saw. \n\nThe end.";
		const spans = splitSentences(text, { start: 7, end: 28 });
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["He came.", "He saw."]);
		expect(spans[0]).toEqual({ start: 9, end: 17 });
	});

	test("keeps a title and its name together over a line end", () => {
		expect(split("Mr.\nWoodhouse gratefully observed it.")).toHaveLength(1);
	});

	test("splits where the space after the stop was forgotten, but not within an address", () => {
		expect(split("Hello world.Today is Tuesday.")).toEqual(["Hello world.", "Today is Tuesday."]);
		expect(split("Write to Jane.Doe@example.com or www.Example.com.")).toHaveLength(1);
	});

	test("splits nothing where there are no stops, and nothing at all in an empty paragraph", () => {
		expect(split("no stop here")).toEqual(["no stop here"]);
		expect(split("  ")).toEqual([]);
	});

	test("splits scripts that put no space after a stop", () => {
		expect(split("彼は来た。彼は見た。")).toEqual(["彼は来た。", "彼は見た。"]);
	});

	test("gives sorted, trimmed sentences that cover every letter, whatever the text", () => {
		const words = fc.constantFrom(
			"Mr.",
			"He",
			"said.",
			'"Yes."',
			"U.S.",
			"—",
			"…",
			"1.",
			"2.",
			" ",
			"\n",
			"😀",
			"(so)",
			"p.m.",
			"?",
			"a",
			"***",
			"'",
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
				const text = parts.join(" ");
				const spans = splitSentences(text, { start: 0, end: text.length });
				let covered = "";
				let last = 0;
				for (const { start, end } of spans) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
					covered += text.slice(start, end);
					last = end;
				}
				expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			}),
		);
	});

	test("of a paragraph of a megabyte are all found", () => {
		const text = 'He said that it was so. "Well . . . " Mr. B. laughed! '.repeat(20_000);
		expect(split(text).length).toBeGreaterThan(40_000);
	});
});
