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

	test.each([
		["He came. She left.", 2],
		["Mr. Knightley came.", 1],
		["He met Dr. Grant. Mrs. Norris wept.", 2],
		["It was 3 p.m. when he came.", 1],
		["It was 3 p.m. He came.", 2],
		["J. R. R. Tolkien wrote it.", 1],
		["The U.S. Navy sailed.", 1],
		["He lives in the U.S. The others do not.", 2],
		["See no. 5 on p. 12.", 1],
		["He said no. Five others said yes.", 2],
		["“No,” he said. “Never.”", 2],
		["He paused . . . and went on.", 1],
		["He paused ... Then he went on.", 2],
		["“I ... I don't know.”", 1],
		["Wait--what?", 1],
		["“But I never--” He broke off.", 2],
		["Is it so? Yes. No!", 3],
		["What?! You too?", 2],
		["He paid $3.50. She paid nothing.", 2],
		["Version 2.1.3 is out.", 1],
		["It ended in 1812. Peace came.", 2],
		["The ship (he named her Ann.) sank.", 1],
		["It sank. (Nobody knew.) They wept.", 3],
		["He wrote to Jane.Doe@example.com. She answered.", 2],
		["Hello world.Today is Tuesday.", 2],
		["It is so.[12] It was so.", 2],
		["Louis XIV. reigned long.", 1],
		["He came on Jan. 5 and left.", 1],
		["They sat. Jan. was cold.", 2],
		["彼は来た。彼は見た。", 2],
		["St. Clare's Inc. failed.", 1],
		["Smith, Jones & Co. Their house burnt.", 2],
		["‘Come!’ she cried. ‘Now!’", 2],
		["He asked why. because he could.", 1],
	] as const)("%j is %i (STOPS)", (text, count) => {
		expect(split(text)).toHaveLength(count);
	});

	test.each([
		["“What is it?” said Emma.", 1],
		["“What is it?” Emma asked her.", 1],
		["“What is it?” Mr. Knightley returned, smiling.", 1],
		["“Where can they go to?” Courfeyrac thought. “Where?”", 2],
		["“My dear!” I remonstrated, and rose.", 1],
		["“Yes.” Emma said no more.", 2],
		["“Yes!” The door opened.", 2],
	] as const)("%j, by who says it (SPEECH_TAG), is %i", (text, count) => {
		expect(split(text)).toHaveLength(count);
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
