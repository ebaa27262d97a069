import { describe, expect, test } from "vitest";
import { headingNumber } from "../../../src/story/structure/heading-number.ts";
import { bareWords, isTitle, readHeading } from "../../../src/story/structure/headings.ts";

describe("a line that may head a chapter", () => {
	test.each([
		["CHAPTER IV", "chapter", 4],
		["Chapter the Fourth", "chapter", 4],
		["Chapter Twenty-First. The Mill", "chapter", 21],
		["CHAPTER 12: HOME", "chapter", 12],
		["The Fourth Chapter", "chapter", 4],
		["CHAPTER THE LAST", "chapter", undefined],
		["Last Chapter: Home Again", "chapter", undefined],
		["Letter 3", "chapter", 3],
		["Canto I.", "chapter", 1],
		["STAVE ONE", "chapter", 1],
		["Kapitel 7", "chapter", 7],
		["BOOK TWO", "part", 2],
		["PART THE FIRST", "part", 1],
		["The Second Volume", "part", 2],
		["Volume III", "part", 3],
		["IV.", "numeral", 4],
		["2. The River", "numeral", 2],
		["[3]", "numeral", 3],
		["§ 5", "numeral", 5],
		["TWENTY-TWO", "numeral", 22],
		["Scene II", "numeral", 2],
		["TABLET II", "counted", 2],
		["NIGHT THE THIRD", "counted", 3],
		["PREFACE", "named", undefined],
		["Author's Preface", "named", undefined],
		["THE EPILOGUE.", "named", undefined],
		["Introduction to the Second Edition", "named", undefined],
		["Translator's Note", "named", undefined],
		["A Word to the Reader", "named", undefined],
		["To the Reader", "named", undefined],
		["Dramatis Personae", "named", undefined],
		["By Way of Introduction", "named", undefined],
		["Appendix B: The Letters", "named", undefined],
		["Interlude II", "named", undefined],
		["FOOTNOTES", "notes", undefined],
		["Notes to Volume I", "notes", undefined],
		["Index.", "notes", undefined],
		["LIST OF ILLUSTRATIONS", "notes", undefined],
		["Table of Contents", "notes", undefined],
		["Transcriber's Notes", "notes", undefined],
		["Acknowledgments", "notes", undefined],
	])("%j: %s, number %s", (line, kind, number) => {
		expect(readHeading(line)).toMatchObject({ kind });
		expect(readHeading(line)?.number).toBe(number);
	});

	test.each([
		"Chapter 5 was the best of them.",
		"Chapter and verse",
		"The book was on the table.",
		"Part of it was true, he said.",
		"MAY 1",
		"LOUIS XIV",
		"SCENE",
		"PAGE 12",
		"I went home.",
		"V-shaped wings",
		"1,000 men",
		"In the beginning",
		"* * *",
		"",
		`Chapter 1. ${"A Very Long Title ".repeat(10)}`,
	])("%j heads nothing", (line) => {
		expect(readHeading(line)).toBeUndefined();
	});

	test.each([
		["C H A P T E R IV", "CHAPTER IV"],
		["_Preface_", "Preface"],
		["C O N T E N T S", "CONTENTS"],
		["**  The   Mill **", "The Mill"],
	])("%j is read as %j", (line, bare) => {
		expect(bareWords(line)).toBe(bare);
	});
});

describe("the number of a heading", () => {
	test.each([
		["XIV", 14],
		["mcmxcix", 1999],
		["14", 14],
		["14th", 14],
		["Fourteen", 14],
		["the Fourteenth", 14],
		["twenty-first", 21],
		["Forty Two", 42],
		["fiftieth", 50],
		["IIX", undefined],
		["twenty-eleven", undefined],
		["river", undefined],
	])("%s is %s", (word, number) => {
		expect(headingNumber(word)).toBe(number);
	});
});

describe("words written like a title", () => {
	test.each(["The Mill on the Floss", "A GHOST STORY", "In Which We Meet a Fox", "Anne of Avonlea"])(
		"%j is one",
		(words) => {
			expect(isTitle(words)).toBe(true);
		},
	);

	test.each(["He went home and slept", "The mill stood by the river", "And then,", "Wait--"])("%j is none", (words) => {
		expect(isTitle(words)).toBe(false);
	});
});
