import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("marks of every kind", () => {
	const expected = ["Marie: It is late, … Come in.", "Paul: Yes,"];
	test.each([
		["typewriter and curly", '"It is late,” said Marie. “Come in."\n\n“Yes," said Paul.'],
		["wide", "＂It is late,＂ said Marie. ＂Come in.＂\n\n＂Yes,＂ said Paul."],
		["ornamental", "❝It is late,❞ said Marie. ❝Come in.❞\n\n❝Yes,❞ said Paul."],
		["low and high, closed by a curly one", "„It is late,” said Marie. „Come in.”\n\n„Yes,” said Paul."],
		["low and high single", "‚It is late,‘ said Marie. ‚Come in.‘\n\n‚Yes,‘ said Paul."],
		["French", "« It is late, » said Marie. « Come in. »\n\n« Yes, » said Paul."],
		["Swedish", "»It is late,» said Marie. »Come in.»\n\n»Yes,» said Paul."],
		["small", "‹It is late,› said Marie. ‹Come in.›\n\n‹Yes,› said Paul."],
		["small turned inward", "›It is late,‹ said Marie. ›Come in.‹\n\n›Yes,‹ said Paul."],
		["corner", "「It is late,」 said Marie. 「Come in.」\n\n「Yes,」 said Paul."],
		["white corner", "『It is late,』 said Marie. 『Come in.』\n\n『Yes,』 said Paul."],
		["grave and acute", "``It is late,'' said Marie. ``Come in.''\n\n``Yes,'' said Paul."],
		["grave and straight", "`It is late,' said Marie. `Come in.'\n\n`Yes,' said Paul."],
		["two single", "‘‘It is late,’’ said Marie. ‘‘Come in.’’\n\n‘‘Yes,’’ said Paul."],
		["twice the same", "““It is late,”” said Marie. ““Come in.””\n\n““Yes,”” said Paul."],
		["spaced", '" It is late, " said Marie. " Come in. "\n\n" Yes, " said Paul.'],
	])("%s", (_, text) => {
		expect(said(text)).toEqual(expected);
	});

	test.each([
		["「He said 『no』 to me,」 said Marie.", "Marie: He said 『no』 to me,"],
		["„He said ‚no‘ to me,“ said Marie.", "Marie: He said ‚no‘ to me,"],
		["«He said ‹no› to me,» said Marie.", "Marie: He said ‹no› to me,"],
		["“I said ‘“ever,”’” said Marie.", "Marie: I said ‘“ever,”’"],
	])("a quotation within a quotation is none of its own: %s", (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test("a mark for letters left out opens a speech where the next one closes it", () => {
		const text = "'E's gone,' said Tom. 'Gone to 'is mother's.'\n\n'Who 'as?' said Mary.";
		expect(said(text)).toEqual(["Tom: E's gone, … Gone to 'is mother's.", "Mary: Who 'as?"]);
	});
});

describe("a speech over several paragraphs", () => {
	test.each([
		["that do not reopen it", "“It began,” said Paul. “He left.\n\nHe stayed away.\n\nThat is all.”\n\nAnn rose."],
		["that reopen it", "“It began,” said Paul. “He left.\n\n“He stayed away.\n\n“That is all.”\n\nAnn rose."],
		["in French", "«It began,» said Paul. «He left.\n\n»He stayed away.\n\n»That is all.»\n\nAnn rose."],
		["in typewriter marks", '"It began," said Paul. "He left.\n\nHe stayed away.\n\nThat is all."\n\nAnn rose.'],
		["in single marks", "‘It began,’ said Paul. ‘He left.\n\nHe stayed away.\n\nThat is all.’\n\nAnn rose."],
	])("%s", (_, text) => {
		expect(said(text)).toEqual(["Paul: It began, … He left. … He stayed away. … That is all."]);
	});

	test("ends with its paragraph where the mark that closes it is lost", () => {
		expect(said("“It is late,” said Marie. “Come in.\n\nPaul came in.\n\n“Yes,” said Paul.")).toEqual([
			"Marie: It is late, … Come in.",
			"Paul: Yes,",
		]);
	});
});

describe("dialogue after a dash", () => {
	test("with the cue between dashes, as in Spanish", () => {
		const lines = [
			"—No —said Diego—. It is late.",
			"—Why? —asked Marie.",
			"—It rains —said Diego—, and I wait.",
			"—Go.",
			"—So —said Diego.",
		];
		expect(said(lines.join("\n\n"))).toEqual([
			"Diego: No … It is late.",
			"Marie: Why?",
			"Diego: It rains … and I wait.",
			"Go.",
			"Diego: So",
		]);
	});

	test("with a dash on both sides of the cue, as in Russian", () => {
		const lines = [
			"– Late, – said Olga. – Come in.",
			"– Yes, – said Ivan.",
			"– Tea?",
			"– No.",
			"– So, – said Olga and rose.",
		];
		expect(said(lines.join("\n\n")).slice(0, 2)).toEqual(["Olga: Late, … Come in.", "Ivan: Yes,"]);
	});

	test("a list is none", () => {
		expect(said(["– Two eggs", "– Milk", "– Flour", "– Salt", "– Butter", "– Sugar"].join("\n\n"))).toEqual([]);
	});
});

test("chapters by another hand are read by their own marks", () => {
	const curly = ["“It is late,” said Marie.", "“Very,” said Paul."];
	const single = ["‘It is late,’ said Marie.", "‘Very,’ said Paul."];
	const dashed = ["—It is late, said Marie.", "—Very, said Paul."];
	const hands = [curly, single, dashed].flatMap((lines) => [lines, lines, lines]).flat();
	const expected = ["Marie: It is late,", "Paul: Very,"];
	expect(said(hands.join("\n\n"))).toEqual(Array.from({ length: 9 }, () => expected).flat());
});
